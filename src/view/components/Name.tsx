import { Fragment } from 'preact';
import { clip } from '../../export/export.ts';
import { Revealed } from './Revealed.tsx';

export interface NameProps {
  /** Of a domain or a host. */
  readonly name: string;
}

/** No name of DNS is longer than 253 octets (RFC 1035 §2.3.4), and a mail may write any. */
const LIMIT = 260;

/** A name of DNS, on a line of its own sooner than broken, and broken at a dot sooner than anywhere. */
export function Name({ name }: NameProps) {
  const { text, left } = clip(name, LIMIT);
  return (
    <bdi class="name" dir="ltr">
      {text.split(/(?<=\.)/).map((label, i) => (
        <Fragment key={i}>
          {i > 0 && <wbr />}
          <Revealed text={label} />
        </Fragment>
      ))}
      {left > 0 && '…'}
    </bdi>
  );
}
