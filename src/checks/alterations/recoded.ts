/** Transfer encodings that were changed: the same text, carried in the ways that it may have been before. */

import type { Span } from '../../syntax/syntax.ts';
import { decodeBase64, encodeBase64 } from './content.ts';
import type { Edit, Undo } from './edit.ts';
import {
  decodeQuotedPrintable,
  encodeQuotedPrintable,
  quotedPrintableStyles,
} from './quoted-printable.ts';
import type { Encoding, TextPart } from './text-part.ts';

/** What a text may have been in, and the names that its field may have had for it. */
interface Coding {
  readonly names: readonly string[];
  readonly raw: () => string;
}

/** Ways to undo a change of encoding: of any of the parts, by the commonest; then of one, by the others. */
export function* recodedUndone(all: readonly TextPart[], body: string): Generator<Undo> {
  const parts = all.slice(0, PARTS_SEARCHED);
  const codings = parts.map((part) => codingsBefore(part, body));
  yield* together(parts, codings, body);
  for (const [at, part] of parts.entries()) {
    for (const [i, coding] of (codings[at] ?? []).entries()) {
      // With one beyond its names: there was no such field.
      const names = part.encodingField === null ? 1 : coding.names.length + 1;
      for (let name = i < COMMON ? 1 : 0; name < names; name++) {
        yield joined([undoOf(part, coding, name, body)]);
      }
    }
  }
}

/** Ours: parts, and ways to have encoded each, that are tried with one another. */
const PARTS_SEARCHED = 3;
const COMMON = 9;

/** Each part as it is or in one of the common ways; those with the commonest of each first. */
function* together(
  parts: readonly TextPart[],
  codings: readonly (readonly Coding[])[],
  body: string,
): Generator<Undo> {
  const ways = parts.map((part, at) => [
    null,
    ...(codings[at] ?? []).slice(0, COMMON).map((coding) => undoOf(part, coding, 0, body)),
  ]);
  for (let sum = 1; sum <= parts.length * COMMON; sum++) {
    for (const chosen of choices(ways, sum)) yield joined(chosen);
  }
}

/** One of each list, their places adding up to `sum`; null chooses nothing. */
function* choices<Item>(
  lists: readonly (readonly (Item | null)[])[],
  sum: number,
): Generator<readonly Item[]> {
  const [list, ...rest] = lists;
  if (!list) {
    if (sum === 0) yield [];
    return;
  }
  for (let i = 0; i <= sum && i < list.length; i++) {
    const item = list[i];
    for (const others of choices(rest, sum - i)) {
      yield item === null || item === undefined ? others : [item, ...others];
    }
  }
}

const joined = (undone: readonly Recoded[]): Undo => ({
  kind: 'transfer-encoding-changed',
  edits: undone.flatMap(({ edits }) => edits()).toSorted((a, b) => a.start - b.start),
  at: undone.map(({ at }) => at),
  ...(undone[0]?.encoding !== undefined && { encoding: undone[0].encoding }),
});

/** What the part's text may have looked like; the commonest first. */
function codingsBefore(part: TextPart, body: string): readonly Coding[] {
  const text = decoded(part.encoding, body.slice(part.at.start, part.at.end));
  if (text === null) return [];
  const crlf = text.replace(/\r?\n/g, '\r\n');
  const lf = text.replace(/\r\n/g, '\n');
  const ended = crlf.endsWith('\n') ? crlf : `${crlf}\r\n`;
  const plain = [...new Set([crlf, ended, crlf.replace(/(?:\r\n)+$/, '')])].map((one) => ({
    names: isAscii(one) ? ['7bit', '8bit'] : ['8bit', '7bit'],
    raw: () => one,
  }));
  const quoted = quotedPrintableStyles.map((style) => ({
    names: ['quoted-printable', 'Quoted-Printable'],
    raw: () => encodeQuotedPrintable(crlf, style),
  }));
  const coded = BASE64_WIDTHS.flatMap((width) =>
    [...new Set([crlf, lf, text])].flatMap((one) =>
      ['', '\r\n'].map((end) => ({
        names: ['base64', 'BASE64'],
        raw: () => `${encodeBase64(one, width, '\r\n')}${end}`,
      })),
    ),
  );
  const common = [
    ...(part.encoding === 'identity' ? [] : plain),
    ...quoted.slice(0, 2),
    ...coded.slice(0, 4),
  ];
  return [...common, ...quoted.slice(2, 4), ...coded.slice(4), ...quoted.slice(4)];
}

const BASE64_WIDTHS = [76, 72, 64, 60, 998, 1_000_000];

const isAscii = (text: string) => !/[\x80-\xff]/.test(text);

function decoded(encoding: Encoding, raw: string): string | null {
  if (encoding === 'identity') return raw;
  if (encoding === 'quoted-printable') return decodeQuotedPrintable(raw).text;
  return decodeBase64(raw)?.text ?? null;
}

/** A part as it may have been carried. */
interface Recoded {
  readonly edits: () => readonly Edit[];
  readonly at: Span;
  /** Of the whole body, where the part is that. */
  readonly encoding?: string;
}

/** With the field that names the encoding: of a part; that of the message is the header's. */
function undoOf(part: TextPart, { names, raw }: Coding, name: number, body: string): Recoded {
  const { at, encodingField: field } = part;
  const text = () => ({ ...at, with: raw() });
  if (!field) return { at, edits: () => [text()], encoding: names[0] ?? '' };
  const written = names[name];
  const own = /^[^:]*:[ \t]*/.exec(body.slice(field.start, field.end))?.[0];
  const header: Edit = {
    ...field,
    with: written === undefined ? '' : `${own ?? 'Content-Transfer-Encoding: '}${written}\r\n`,
  };
  return { at, edits: () => [header, text()] };
}
