/**
 * The tokens of an address list: quoted strings, comments, domain literals, the characters that
 * part things, and the text between. RFC 5322 §3.2; one pass.
 */
import { closingParenthesis, closingQuote, isFws, type Span } from '../../syntax/syntax.ts';
import type { Report } from './problem.ts';

type Separator = '<' | '>' | ',' | ';' | ':' | '@';

export interface Token extends Span {
  readonly kind: 'text' | 'quoted' | 'comment' | 'literal' | Separator;
}

/** Splits the text within a span; what is not closed reaches to its end, and is reported. */
export function tokenize(text: string, { start, end }: Span, report: Report): readonly Token[] {
  const found: Token[] = [];
  let at = start;
  while (at < end) {
    if (isFws(text.charCodeAt(at))) at++;
    else {
      const token = tokenAt(text, at, end, report);
      found.push(token);
      at = token.end;
    }
  }
  return found;
}

const TEXT_END = /[ \t\r\n"([<>,;:@]/;

function tokenAt(text: string, start: number, limit: number, report: Report): Token {
  const char = text.charAt(start);
  const rest = { start, end: limit };
  switch (char) {
    case '"': {
      const end = closingQuote(text, start, limit);
      if (end === null) report('quote-unclosed', rest, '3.2.4');
      return { kind: 'quoted', start, end: end ?? limit };
    }
    case '(': {
      const end = closingParenthesis(text, start, limit);
      if (end === null) report('comment-unclosed', rest, '3.2.2');
      return { kind: 'comment', start, end: end ?? limit };
    }
    case '[': {
      const close = text.slice(start, limit).indexOf(']');
      if (close < 0) report('address-malformed', rest, '3.4.1');
      return { kind: 'literal', start, end: close < 0 ? limit : start + close + 1 };
    }
    case '<':
    case '>':
    case ',':
    case ';':
    case ':':
    case '@':
      return { kind: char, start, end: start + 1 };
  }
  let end = start + 1;
  while (end < limit && !TEXT_END.test(text.charAt(end))) end++;
  return { kind: 'text', start, end };
}
