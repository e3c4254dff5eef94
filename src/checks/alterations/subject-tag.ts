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
  const ends = [...text.matchAll(TAG_END)].map(({ 0: found, index }) => index + found.length);
  const bare = [...text.matchAll(/[\])}>:|*\-_!.,/#]+/g)].map(
    ({ 0: found, index }) => index + found.length,
  );
  for (const kept of answers) {
    for (const end of ends) if (end > kept) yield text.slice(0, kept) + text.slice(end);
  }
  const starts = [...text.matchAll(/[ \t\r\n]*[[({<*|\-#]+|[ \t\r\n]+/g)].map(({ index }) => index);
  for (const start of starts.toReversed()) yield text.slice(0, start);
  for (const end of bare) yield text.slice(end);
  for (let at = 1; at < Math.min(text.length, 60); at++) yield text.slice(at);
}

/** Decoded, shortened, and encoded in each of the usual ways. */
function* recoded(body: string): Generator<string> {
  const charsets = [...body.matchAll(/=\?([^?*]{1,40})/g)].map(([, name = '']) => name);
  const text = latin1(
    new TextEncoder().encode(decodeEncodedWords(body.replace(/\r?\n(?=[ \t])/g, ''))),
  );
  const write = (rest: string) => encodings(rest, new Set([...charsets, 'UTF-8', 'utf-8']));
  yield* write(text.trimStart()).map((one) => ` ${one}`);
  let tried = 0;
  for (const one of shortened(` ${text.trimStart()}`, write)) {
    if (++tried > SHORTENED) return;
    yield one;
  }
}

/** A text in UTF-8, one unit per byte, as it stands and in encoded words. */
function encodings(text: string, charsets: ReadonlySet<string>): readonly string[] {
  const written = [text];
  if (!/[\x80-\xff]/.test(text)) return written;
  for (const charset of charsets) {
    const bytes = inCharset(text, charset);
    if (bytes === null) continue;
    written.push(`=?${charset}?B?${btoa(bytes)}?=`, `=?${charset}?Q?${q(bytes)}?=`);
    for (const room of [75, 63])
      written.push(words(text, charset, 'B', room), words(text, charset, 'Q', room));
    // The first words that are no ASCII alone
    const plain = /^(?:[ -~]+ )?(?=[^ ]*[\x80-\xff])/.exec(text)?.[0] ?? '';
    const tail = / [ -~]+$/.exec(text)?.[0] ?? '';
    if (plain || tail) {
      const middle = inCharset(text.slice(plain.length, text.length - tail.length), charset) ?? '';
      written.push(
        `${plain}=?${charset}?Q?${q(middle)}?=${tail}`,
        `${plain}=?${charset}?B?${btoa(middle)}?=${tail}`,
      );
    }
  }
  return written;
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
function words(text: string, charset: string, encoding: 'B' | 'Q', room: number): string {
  const encode = encoding === 'B' ? btoa : q;
  const around = `=?${charset}?${encoding}??=`.length;
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
    .map((one) => `=?${charset}?${encoding}?${encode(inCharset(one, charset) ?? '')}?=`)
    .join('\r\n ');
}
