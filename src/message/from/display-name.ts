import {
  closingQuote,
  decodeEncodedWords,
  encodedWords,
  isFws,
  oneLine,
  type Span,
  textAt,
  unquotePairs,
} from '../../syntax/syntax.ts';
import { tokenize } from '../addresses/addresses.ts';
import type { EncodedWordProblem, ReportFrom } from './problem.ts';

/** A display name as a person reads it: quoting off, encoded words decoded, on one line. */
export function displayed(name: string): string {
  return oneLine(decodeEncodedWords(unquoted(name)));
}

/** The text without the quotes of quoted strings, their quoted pairs undone. */
function unquoted(text: string): string {
  let plain = '';
  let at = 0;
  for (;;) {
    const open = text.indexOf('"', at);
    if (open < 0) return plain + text.slice(at);
    const close = closingQuote(text, open, text.length);
    if (close === null) return plain + text.slice(at);
    plain += text.slice(at, open) + unquotePairs(text.slice(open + 1, close - 1));
    at = close;
  }
}

/**
 * Encoded words where RFC 2047 §5 has none: within a quoted string, or with something other than
 * white space beside them. Readers decode them there too, so that they are shown decoded.
 */
export function checkEncodedWords(
  text: string,
  name: Span,
  report: ReportFrom<EncodedWordProblem>,
): void {
  for (const token of tokenize(text, name, () => {})) {
    const words = [...encodedWords(textAt(text, token))];
    if (words.length > 0 && token.kind === 'quoted') {
      report('encoded-word-in-quotes', token, [2047, '5']);
    } else if (token.kind === 'text') {
      for (const { start, end } of words) {
        const span = { start: token.start + start, end: token.start + end };
        const apart = isGap(text, span.start - 1) && isGap(text, span.end);
        if (!apart) report('encoded-word-unseparated', span, [2047, '5']);
      }
    }
  }
}

/** Whether white space stands there, or the end of the header; the colon after "From" parts too. */
function isGap(text: string, at: number): boolean {
  return at >= text.length || isFws(text.charCodeAt(at)) || text.charAt(at) === ':';
}
