/** Fields that were changed or added after signing, undone in each way that they usually are. */
import { bodyOf, type Field, type Message } from '../../message/message.ts';
import {
  decodeEncodedWords,
  lowerAscii,
  parseTagList,
  type Span,
  textAt,
} from '../../syntax/syntax.ts';
import type { Alteration, DkimCheck } from '../dkim/dkim.ts';
import { withoutTag } from './subject-tag.ts';

/** A field as it may have been; null: it was not there. A field of null is one that is gone. */
export interface FieldUndo {
  readonly kind: Alteration['kind'];
  readonly field: Field | null;
  /** Name, colon and body, one unit per byte. */
  readonly was: string | null;
  readonly at: Span;
}

/** Each is one change, or several of a kind that go together. */
export type HeaderUndo = readonly FieldUndo[];

/** The ways, the cheapest proof first: copies, encodings, added fields, white space, tags. */
export function* fieldsUndone(message: Message, signature: DkimCheck): Generator<HeaderUndo> {
  const signed = new Set(signature.signedFields);
  const fields = message.fields.filter(({ key }) => signed.has(key));
  yield* byCopies(message, signature, fields);
  yield* byEncoding(message, fields);
  yield* added(fields);
  yield* spaced(message, fields);
  const subject = fields.findLast(({ key }) => key === 'subject');
  if (subject) {
    for (const body of withoutTag(bodyOf(message, subject))) {
      yield [
        {
          kind: 'subject-tag-added',
          field: subject,
          was: text(message, subject, body),
          at: placeOf(subject),
        },
      ];
    }
  }
}

const placeOf = ({ span, body }: Field): Span => ({ start: span.start, end: body.end });

const text = ({ head }: Message, { span, body }: Field, was: string) =>
  `${head.slice(span.start, body.start)}${was}`;

/** "copied header fields": RFC 6376 §3.5, z=. All that differ, then each by itself. */
function* byCopies(
  message: Message,
  { at, signedFields }: DkimCheck,
  fields: readonly Field[],
): Generator<HeaderUndo> {
  const own = message.fields.find(({ span }) => span.start === at?.start);
  const copied = own && parseTagList(textAt(message.head, own.body)).value?.get('z')?.value;
  if (!copied || !at) return;
  const signed = new Set(signedFields);
  const left = [...fields];
  const undone = copied
    .split('|')
    .slice(0, COPIES)
    .flatMap((copy): readonly FieldUndo[] => {
      const colon = copy.indexOf(':');
      if (colon < 0) return [];
      const name = decodeCopy(copy.slice(0, colon));
      if (!signed.has(lowerAscii(name))) return [];
      const was = decodeCopy(copy.slice(colon + 1));
      const named = left.filter(({ key }) => key === lowerAscii(name));
      const same = named.find((field) => plain(bodyOf(message, field)) === plain(was));
      // Of fields of one name the last is signed first; signers differ in how they list the copies.
      const field = same ?? named.at(-1) ?? null;
      if (field) left.splice(left.indexOf(field), 1);
      return same ? [] : [copiedBack(message, field, name, was, at)];
    });
  if (undone.length > 1) yield undone;
  for (const one of undone) yield [one];
}

function copiedBack(
  message: Message,
  field: Field | null,
  name: string,
  was: string,
  signature: Span,
): FieldUndo {
  if (!field) {
    const body = /^[ \t]/.test(was) ? was : ` ${was}`;
    return { kind: 'field-changed', field, was: `${name}:${body}`, at: signature };
  }
  const now = bodyOf(message, field);
  const space = /^[ \t]/.test(was) ? '' : (/^[ \t]*/.exec(now)?.[0] ?? '');
  return {
    kind: kindOf(field, now, was),
    field,
    was: text(message, field, `${space}${was}`),
    at: placeOf(field),
  };
}

/** A tag is put before what was there, or between that and "Re:", or after it. */
function kindOf({ key }: Field, now: string, was: string): Alteration['kind'] {
  if (key === 'content-transfer-encoding') return 'transfer-encoding-changed';
  if (key !== 'subject') return 'field-changed';
  const read = (body: string) => plain(decodeEncodedWords(body));
  const rest = read(was).replace(/^(?:[^\s:[]{1,5}(?:\[\d+\])?:)+/, '');
  const tagged = rest !== '' && (read(now).endsWith(rest) || read(now).startsWith(read(was)));
  return tagged ? 'subject-tag-added' : 'field-changed';
}

/** Ours. */
const COPIES = 100;

/** dkim-quoted-printable: RFC 6376 §2.11, where white space is not part of the text. */
const decodeCopy = (copy: string) =>
  copy
    .replace(/[ \t\r\n]+/g, '')
    .replace(/=([0-9A-Fa-f]{2})/g, (_, hex: string) =>
      String.fromCharCode(Number.parseInt(hex, 16)),
    );

const plain = (body: string) => body.replace(/[ \t\r\n]+/g, '');

/** The message's own encoding: RFC 2045 §6.1, in the ways in which its names are written. */
function* byEncoding(message: Message, fields: readonly Field[]): Generator<HeaderUndo> {
  const field = fields.findLast(({ key }) => key === 'content-transfer-encoding');
  if (!field) return;
  const undo = (was: string | null): HeaderUndo => [
    { kind: 'transfer-encoding-changed', field, was, at: placeOf(field) },
  ];
  for (const name of ENCODINGS) yield undo(text(message, field, ` ${name}`));
  yield undo(null);
}

const ENCODINGS = [
  '8bit',
  '7bit',
  'quoted-printable',
  'base64',
  '8BIT',
  '7BIT',
  'QUOTED-PRINTABLE',
  'BASE64',
  'Quoted-Printable',
  'binary',
];

/** One that stands where the signature looks for another: RFC 6376 §5.4.2, §8.15. */
function* added(fields: readonly Field[]): Generator<HeaderUndo> {
  for (const field of fields.slice(0, ADDED)) {
    yield [{ kind: 'field-added', field, was: null, at: placeOf(field) }];
  }
}

const ADDED = 60;

/** White space that simple header canonicalization notices: at line ends, of folds, after the colon. */
function* spaced(message: Message, fields: readonly Field[]): Generator<HeaderUndo> {
  const ways: readonly ((body: string) => string)[] = [
    (body) => body.replace(/(?<![ \t])[ \t]+(?=\r?\n|$)/g, ''),
    (body) => body.replace(/(?<![ \t])[ \t]*\r?\n[ \t]+/g, ' '),
    (body) => body.replace(/\r?\n(?=[ \t])/g, ''),
  ];
  for (const way of ways) {
    const undone = fields.flatMap((field): readonly FieldUndo[] => {
      const now = bodyOf(message, field);
      const was = way(now);
      if (was === now) return [];
      return [
        { kind: 'trailing-space', field, was: text(message, field, was), at: placeOf(field) },
      ];
    });
    if (undone.length > 0) yield undone;
    if (undone.length > 1) for (const one of undone.slice(0, ADDED)) yield [one];
  }
}
