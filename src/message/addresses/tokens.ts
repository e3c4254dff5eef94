/**
 * The tokens of an address list: quoted strings, comments, domain literals, the characters that
 * part things, and the text between. RFC 5322 §3.2; one pass.
 */
import { closingParenthesis, closingQuote, isFws, type Span } from '../../syntax/syntax.ts';
import type { Report } from './problem.ts';

type Separator = '<' | '>' | ',' | ';' | ':' | '@';

export interface Token extends Span {
  /** `special`: a character that means nothing where it stands: `)`, `]`, `\`, or what nothing closes. */
  readonly kind: 'text' | 'quoted' | 'comment' | 'literal' | 'special' | Separator;
}

/**
 * Splits the text within a span. What opens and is never closed is a character like any other, so
 * that an address behind it is still seen; it is reported.
 */
export function tokenize(text: string, { start, end }: Span, report: Report): readonly Token[] {
  const found: Token[] = [];
  // What nothing closes here, nothing closes further on: it is looked for in vain only once.
  const unclosed = new Set<string>();
  let host = false; // whether a domain may stand here
  let at = start;
  while (at < end) {
    if (isFws(text.charCodeAt(at))) at++;
    else {
      const token: Token = enclosed(text, at, end, host, unclosed, report) ?? plain(text, at, end);
      found.push(token);
      if (token.kind !== 'comment') host = token.kind === '@';
      at = token.end;
    }
  }
  return found;
}

/** What `"`, `(` or `[` opens at `start`; null where they open nothing. */
function enclosed(
  text: string,
  start: number,
  limit: number,
  host: boolean,
  unclosed: Set<string>,
  report: Report,
): Token | null {
  const char = text.charAt(start);
  if (unclosed.has(char)) return null;
  const rest = { start, end: limit };
  if (char === '"') {
    const end = closingQuote(text, start, limit);
    if (end !== null) return { kind: 'quoted', start, end };
    report('quote-unclosed', rest, '3.2.4');
    unclosed.add(char);
  } else if (char === '(') {
    const end = closingParenthesis(text, start, limit);
    if (end !== null) return { kind: 'comment', start, end };
    report('comment-unclosed', rest, '3.2.2');
    unclosed.add(char);
  } else if (char === '[' && host) {
    const end = closingBracket(text, start, limit);
    if (end !== null) return { kind: 'literal', start, end };
    unclosed.add(char);
  }
  return null;
}

/** Offset after the bracket that closes a domain literal; a quoted pair may hold one. RFC 5322 §4.4 */
function closingBracket(text: string, open: number, end: number): number | null {
  for (let at = open + 1; at < end; at++) {
    const char = text.charAt(at);
    if (char === '\\') at++;
    else if (char === ']') return at + 1;
  }
  return null;
}

const TEXT_END = /[ \t\r\n"()<>[\]\\,;:@]/;

function plain(text: string, start: number, limit: number): Token {
  const char = text.charAt(start);
  switch (char) {
    case '<':
    case '>':
    case ',':
    case ';':
    case ':':
    case '@':
      return { kind: char, start, end: start + 1 };
  }
  let end = start;
  while (end < limit && !TEXT_END.test(text.charAt(end))) end++;
  return end > start ? { kind: 'text', start, end } : { kind: 'special', start, end: start + 1 };
}
