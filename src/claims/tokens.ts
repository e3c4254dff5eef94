/**
 * The tokens of Authentication-Results and Received-SPF: words, quoted strings, comments (which
 * nest), "=" and ";". RFC 8601 §2.2, RFC 7208 §9.1, both with the tokens of RFC 5322 §3.2; one pass.
 */
import {
  closingParenthesis,
  closingQuote,
  isFws,
  type Span,
  unquotePairs,
} from '../syntax/syntax.ts';

export type TokenKind = 'word' | 'quoted' | 'comment' | '=' | ';' | 'unbalanced';

export interface Token extends Span {
  readonly kind: TokenKind;
  /** A word as it stands; a quoted string or a comment without its delimiters and quoted pairs. */
  readonly text: string;
}

/** What stands between two semicolons. */
export type Segment = readonly Token[];

/** The tokens parted by semicolons; at least one segment, and some may be empty. */
export function segmentsOf(tokens: readonly Token[]): readonly Segment[] {
  const segments: Token[][] = [[]];
  for (const token of tokens) {
    if (token.kind === ';') segments.push([]);
    else segments.at(-1)?.push(token);
  }
  return segments;
}

/** A segment without its comments. */
export const wordsOf = (segment: Segment): Segment =>
  segment.filter(({ kind }) => kind !== 'comment');

/** From the first token to the last. */
export function spanOf(segment: Segment): Span {
  const start = segment[0]?.start ?? 0;
  return { start, end: segment.at(-1)?.end ?? start };
}

/** A fold is invisible in a quoted string; its white space is not. RFC 5322 §3.2.4 */
const unfold = (text: string) => text.replace(/(?<![\r\n])[\r\n]+(?=[ \t])/g, '');

const WORD_END = /[ \t\r\n;="()]/;

/** Splits the text within a span; never throws. Offsets are of the text. */
export function tokenize(text: string, { start, end }: Span): readonly Token[] {
  const tokens: Token[] = [];
  let at = start;
  while (at < end) {
    if (isFws(text.charCodeAt(at))) at++;
    else {
      const token = tokenAt(text, at, end);
      tokens.push(token);
      at = token.end;
    }
  }
  return tokens;
}

function tokenAt(text: string, start: number, limit: number): Token {
  const char = text.charAt(start);
  const token = (kind: TokenKind, end: number, content: string) => ({
    kind,
    start,
    end,
    text: content,
  });
  if (char === ';' || char === '=') return token(char, start + 1, char);
  if (char === ')') return token('unbalanced', start + 1, char);
  if (char === '"' || char === '(') {
    const close = (char === '"' ? closingQuote : closingParenthesis)(text, start, limit);
    if (close === null) return token('unbalanced', limit, text.slice(start, limit));
    const content = unquotePairs(unfold(text.slice(start + 1, close - 1)));
    return token(char === '"' ? 'quoted' : 'comment', close, content);
  }
  let end = start + 1;
  while (end < limit && !WORD_END.test(text.charAt(end))) end++;
  return token('word', end, text.slice(start, end));
}
