/**
 * The ends of quoted strings and comments, which addresses, Received and Authentication-Results
 * share. A backslash takes the next character as it is.
 */

/** Offset after the quote that closes the one at `open`; null where none does before `end`. RFC 5322 §3.2.4 */
export function closingQuote(text: string, open: number, end: number): number | null {
  for (let at = open + 1; at < end; at++) {
    const char = text.charAt(at);
    if (char === '\\') at++;
    else if (char === '"') return at + 1;
  }
  return null;
}

/** Offset after the parenthesis that closes the one at `open`; comments nest. RFC 5322 §3.2.2 */
export function closingParenthesis(text: string, open: number, end: number): number | null {
  let depth = 0;
  for (let at = open; at < end; at++) {
    const char = text.charAt(at);
    if (char === '\\') at++;
    else if (char === '(') depth++;
    else if (char === ')' && --depth === 0) return at + 1;
  }
  return null;
}

/** Quoted pairs undone. RFC 5322 §3.2.1 */
export function unquotePairs(text: string): string {
  return text.replace(/\\([\s\S])/g, '$1');
}
