/**
 * A tag in the subject, of any form: "[list]", "EXTERN:", "Re: [list]", "*** SPAM ***". It is taken off
 * from the left, behind what an answer begins with, or from the right. Where the subject was decoded
 * and encoded again for it, so it is here.
 */
import { bytesOf, decodeEncodedWords, latin1 } from '../../syntax/syntax.ts';

/** Ours: each costs a verification of the header. */
const SHORTENED = 120;

/** What the field's body, one unit per byte, may have been before; the likeliest first, none twice. */
export function* withoutTag(body: string): Generator<string> {
  const seen = new Set([body]);
  const ways = [
    shortened(body, (text) => [text]),
    ...(/=\?|[\x80-\xff]/.test(body) ? [recoded(body)] : []),
  ];
  for (const way of ways) {
    for (const one of way) {
      if (!seen.has(one)) yield one;
      seen.add(one);
    }
  }
}

function* shortened(body: string, write: (text: string) => readonly string[]): Generator<string> {
  const space = /^[ \t\r\n]*/.exec(body)?.[0] ?? '';
  const text = body.slice(space.length);
  const answers = answersIn(text);
  const made = new Set<string>();
  for (const rest of restsOf(text, answers)) {
    if (made.size >= SHORTENED) return;
    if (made.has(rest)) continue;
    made.add(rest);
    yield* write(rest).map((one) => `${space}${one}`);
  }
}

/** Lengths of what answers begin with: "", "Re: ", "Re: Fwd: ", … */
function answersIn(text: string): readonly number[] {
  const lengths = [0];
  for (let at = 0; lengths.length < 4; ) {
    const found = /^[A-Za-z\x80-\xff]{1,5}(?:\[\d+\])?[ \t]?:[ \t\r\n]*/.exec(
      text.slice(at, at + 40),
    );
    if (!found) break;
    at += found[0].length;
    lengths.push(at);
  }
  return lengths;
}

/** Where a tag ends: a bracket, a colon, a bar, a dash, white space; then anywhere. */
const TAG_END = /[\])}>:|*\-_!.,/#]+[ \t\r\n]*|[ \t\r\n]+/g;

function* restsOf(text: string, answers: readonly number[]): Generator<string> {
  const encoded = text.indexOf('=?') < 0 ? text.length : text.indexOf('=?');
  const ends = [...text.matchAll(TAG_END)]
    .map(({ 0: found, index }) => index + found.length)
    .filter((end) => end <= encoded || text.startsWith('=?', end));
  const bare = [...text.slice(0, encoded).matchAll(/[\])}>:|*\-_!.,/#]+/g)].map(
    ({ 0: found, index }) => index + found.length,
  );
  for (const kept of answers) {
    for (const end of ends) if (end > kept) yield text.slice(0, kept) + text.slice(end);
  }
  const starts = [...text.matchAll(/[ \t\r\n]*[[({<*|\-#]+|[ \t\r\n]+/g)].map(({ index }) => index);
  for (const start of starts.toReversed()) yield text.slice(0, start);
  for (const end of bare) yield text.slice(end);
  for (let at = 1; at < Math.min(encoded, 60); at++) yield text.slice(at);
}

/** Decoded, shortened, and encoded: in the manner of the words that stand there, then in every usual one. */
function* recoded(body: string): Generator<string> {
  const unfolded = body.replace(/\r?\n(?=[ \t])/g, '');
  const text = latin1(new TextEncoder().encode(decodeEncodedWords(unfolded))).trimStart();
  const found = [...body.matchAll(/=\?([^?*]{1,40})[^?]*\?([BQbq])\?/g)];
  const present = found.map(([, charset = '', how = '']): Manner => {
    return { charset, encode: /b/i.test(how) ? btoa : q, letter: how };
  });
  const own = unlike(present);
  const usual = unlike(
    ['UTF-8', 'utf-8', ...own.map(({ charset }) => charset)].flatMap((charset): Manner[] => [
      { charset, encode: btoa, letter: 'B' },
      { charset, encode: q, letter: 'Q' },
    ]),
  );
  for (const manners of [own, usual]) {
    const rooms = manners === own ? [75] : [75, 63, Number.POSITIVE_INFINITY];
    const write = (rest: string) => encodings(rest, manners, rooms);
    yield* write(text).map((one) => ` ${one}`);
    yield* shortened(` ${text}`, write);
  }
}

/** How an encoded word is written. */
interface Manner {
  readonly charset: string;
  readonly letter: string;
  readonly encode: (bytes: string) => string;
}

const unlike = (manners: readonly Manner[]): readonly Manner[] => [
  ...new Map(manners.map((one) => [`${one.charset} ${one.letter}`, one])).values(),
];

/** A text in UTF-8, one unit per byte: as it stands, in encoded words, and with such only where it has to be. */
function encodings(
  text: string,
  manners: readonly Manner[],
  rooms: readonly number[],
): readonly string[] {
  if (!/[\x80-\xff]/.test(text)) return [text, ...manners.map((manner) => words(text, manner, 75))];
  const plain = /^(?:[ -~]+ )?(?=[^ ]*[\x80-\xff])/.exec(text)?.[0] ?? '';
  const tail = / [ -~]+$/.exec(text)?.[0] ?? '';
  const middle = text.slice(plain.length, text.length - tail.length);
  return manners.flatMap((manner) =>
    inCharset(text, manner.charset) === null
      ? []
      : [
          ...rooms.map((room) => words(text, manner, room)),
          ...(plain || tail ? [`${plain}${words(middle, manner, 75)}${tail}`] : []),
        ],
  );
}

function inCharset(text: string, charset: string): string | null {
  if (/^utf-?8$/i.test(charset)) return text;
  if (!/^(?:iso-8859-1|windows-1252)$/i.test(charset)) return null;
  const decoded = new TextDecoder().decode(bytesOf(text));
  return /^[\0-\x7f\xa0-\xff]*$/.test(decoded) ? decoded : null;
}

/** RFC 2047 §4.2: a space is "_"; what a phrase may hold stands for itself. */
function q(bytes: string): string {
  return bytes
    .replace(
      /[^A-Za-z0-9!*+\-/ ]/g,
      (unit) => `=${unit.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`,
    )
    .replaceAll(' ', '_');
}

/** As many words of no more than `room` characters as it takes, none of which splits a character. §5 */
function words(text: string, { charset, letter, encode }: Manner, room: number): string {
  const around = `=?${charset}?${letter}??=`.length;
  const found: string[] = [];
  let word = '';
  for (const character of text.match(/[\0-\x7f\xc0-\xff][\x80-\xbf]*/g) ?? []) {
    const longer = inCharset(word + character, charset) ?? '';
    if (word !== '' && around + encode(longer).length > room) {
      found.push(word);
      word = '';
    }
    word += character;
  }
  return [...found, word]
    .map((one) => `=?${charset}?${letter}?${encode(inCharset(one, charset) ?? '')}?=`)
    .join('\r\n ');
}
