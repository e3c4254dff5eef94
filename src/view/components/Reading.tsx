import type { Intake } from '../store/store.ts';
import { Verdict } from './Verdict.tsx';
import { useWords } from './words.ts';

export interface ReadingProps {
  readonly intake: Intake;
}

/** While the source is read: which, from where, and how much of it is here. */
export function Reading({ intake: { provider, received, size } }: ReadingProps) {
  const { view } = useWords();
  return (
    <Verdict level="pending" label={view.readingLabel} title={view.reading(provider)}>
      <p>{view.readingHint}</p>
      {received > 0 && <p class="note">{view.received(received, size)}</p>}
    </Verdict>
  );
}
