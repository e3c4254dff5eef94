import type { Field, Message } from '../../message/message.ts';
import { lowerAscii, parseTagList, type Span, textAt, utf8 } from '../../syntax/syntax.ts';

/** What a seal says of itself. RFC 8617 §4.1.3 */
export interface ArcTags {
  readonly sealer: string | null;
  readonly selector: string | null;
  /** What the sealer found of the chain below: `none`, `pass` or `fail`, or whatever it wrote. */
  readonly chainStatus: string | null;
  /** The ARC-Seal field. */
  readonly at: Span | null;
}

/** Of a list that is malformed, nothing. */
export function readTags({ head }: Message, seal: Field | null): ArcTags {
  const tags = seal && parseTagList(textAt(head, seal.body)).value;
  const tag = (name: string) => {
    const value = tags?.get(name)?.value;
    return value === undefined ? null : utf8(value.replace(/[ \t\r\n]+/g, ''));
  };
  const status = tag('cv');
  return {
    sealer: tag('d'),
    selector: tag('s'),
    chainStatus: status && lowerAscii(status),
    at: seal?.span ?? null,
  };
}
