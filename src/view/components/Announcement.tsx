import { useEffect, useRef, useState } from 'preact/hooks';
import { Verbatim } from './Verbatim.tsx';

export interface AnnouncementProps {
  /** Said at once when it changes. */
  readonly stage: string;
  /** Said beside it, as it then is, at most every few seconds. */
  readonly detail: string;
}

/** Ours: answers come faster than they can be listened to. */
const PAUSE = 4000;

/** Progress for those who listen: a live region that does not chatter. */
export function Announcement({ stage, detail }: AnnouncementProps) {
  const latest = useRef(detail);
  latest.current = detail;
  const [said, setSaid] = useState('');
  useEffect(() => {
    setSaid(stage);
    const timer = setInterval(() => {
      if (latest.current !== '') setSaid(`${stage} ${latest.current}`);
    }, PAUSE);
    return () => clearInterval(timer);
  }, [stage]);
  return (
    <p class="visually-hidden" role="status">
      <Verbatim text={said} limit={400} />
    </p>
  );
}
