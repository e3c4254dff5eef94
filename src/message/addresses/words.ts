/** What phrases and addresses are made of: tokens in a row, and how they hang together. */
import { type Span, textAt, trimSpan } from '../../syntax/syntax.ts';
import type { Token } from './tokens.ts';

// atext, with the UTF-8 of RFC 6532 §3.2 (here: bytes above 127). RFC 5322 §3.2.3
export const ATEXT = "[A-Za-z0-9!#$%&'*+\\-/=?^_`{|}~\\x80-\\xff]";

/** Whether the token can be a part of a name, a local part or a domain. */
export const isWord = ({ kind }: Token): boolean =>
  kind === 'text' || kind === 'quoted' || kind === 'literal';

/** Whether two tokens are parts of one local part or domain: nothing between them, or a dot. */
export function hangTogether(text: string, a: Token | undefined, b: Token | undefined): boolean {
  if (!a || !b || !isWord(a) || !isWord(b)) return false;
  return a.end === b.start || text.charAt(a.end - 1) === '.' || text.charAt(b.start) === '.';
}

/** The tokens as one text, a quoted string as `"`, and a space where two do not hang together. */
export function outline(text: string, words: readonly Token[]): string {
  return words
    .map((word, i) => {
      const apart = i > 0 && !hangTogether(text, words[i - 1], word);
      return (apart ? ' ' : '') + (word.kind === 'quoted' ? '"' : textAt(text, word));
    })
    .join('');
}

export const textOf = (text: string, words: readonly Token[]): string =>
  words.map((word) => textAt(text, word)).join('');

/** From the first token to the last; empty where there is none. */
export function spanOf(list: readonly Token[]): Span {
  const start = list[0]?.start ?? 0;
  return { start, end: list.at(-1)?.end ?? start };
}

/** The text of a comment or a quoted string, without what encloses it. */
export function insideOf(text: string, { start, end }: Span): Span {
  return trimSpan(text, { start: start + 1, end: end - 1 });
}
