/** Which fields of the message a signature covers, and which stand where it does not reach. RFC 6376 §5.4 */
import type { Field } from '../../message/message.ts';
import { lowerAscii, type Span } from '../../syntax/syntax.ts';

export interface AddedField {
  /** In lower case. */
  readonly name: string;
  readonly at: Span;
}

export interface Coverage {
  /** Names of h=, lower case, in order; a name stands once for each field it signs. */
  readonly signedFields: readonly string[];
  /** Names of fields that the message has and h= does not cover. */
  readonly unsignedFields: readonly string[];
  /** Names that h= has more often than the message has fields: none can be added. §8.15 */
  readonly oversignedFields: readonly string[];
  /** Fields that a reader is shown, above those of their name that are signed. §8.15 */
  readonly addedFields: readonly AddedField[];
}

/** Those that mail programs show, or show the text by, and of which a message has one: RFC 5322 §3.6, RFC 2045 §3. */
const SHOWN = ['from', 'subject', 'date', 'to', 'cc', 'reply-to', 'content-type'];

/** Ours: of one name. The first tell enough, and hostile mail has thousands. */
const ADDED_LIMIT = 10;

/** Reads h= against the fields of the message, by their names. */
export function coverageOf(h: string, fields: ReadonlyMap<string, readonly Field[]>): Coverage {
  const signedFields = h.split(':').map(lowerAscii).filter(Boolean);
  const times = new Map<string, number>();
  for (const name of signedFields) times.set(name, (times.get(name) ?? 0) + 1);
  return {
    signedFields,
    unsignedFields: [...fields.keys()].filter((name) => !times.has(name)),
    oversignedFields: [...times.keys()].filter(
      (name) => (times.get(name) ?? 0) > (fields.get(name)?.length ?? 0),
    ),
    // "in order from the bottom of the header field block to the top": §5.4.2
    addedFields: SHOWN.filter((name) => times.has(name)).flatMap((name) =>
      (fields.get(name) ?? [])
        .slice(0, -(times.get(name) ?? 0))
        .slice(0, ADDED_LIMIT)
        .map(({ span }) => ({ name, at: span })),
    ),
  };
}

/** Of a signature that is not looked at. */
export const NO_COVERAGE: Coverage = {
  signedFields: [],
  unsignedFields: [],
  oversignedFields: [],
  addedFields: [],
};
