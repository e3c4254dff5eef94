import type { Span } from '../../syntax/syntax.ts';
import type { Report } from './problem.ts';

// A backslash and a CRLF; one that quotes NUL or a bare CR; the same without one; folds.
const ODD =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what it looks for
  /\\(?:\r?\n|[\0\r])|\\[^\x01-\x1f\x7f]|[\x00-\x08\x0b\x0c\x0e-\x1f\x7f]|\r(?!\n)|\n(?![ \t]|$)|\n[ \t]+(?=\r?\n|$)/g;

/**
 * Characters that no token may hold, and lines that fold in a way that is obsolete. `text` within
 * the span is a field's body, its folds inside.
 */
export function checkCharacters(text: string, { start, end }: Span, report: Report): void {
  for (const { 0: found, index } of text.slice(start, end).matchAll(ODD)) {
    const span = { start: start + index, end: start + index + found.length };
    if (found.startsWith('\\')) {
      // quoted-pair = "\" (VCHAR / WSP), §3.2.1; obs-qp has NUL and a CR too, §4.1, and neither has a fold.
      if (found.endsWith('\n')) report('character-forbidden', span, '3.2.1');
      else if (/[\0\r]$/.test(found)) report('control-character', span, '4.1');
    }
    // "MUST NOT be inserted in such a way that any line … is made up entirely of WSP". §3.2.2, obs-FWS §4.2
    else if (found.length > 1) report('obsolete-syntax', span, '4.2');
    // NUL, a bare CR and a line end that folds nothing are in no rule, obsolete ones included. §4.1
    else if (/[\0\r\n]/.test(found)) report('character-forbidden', span, '4.1');
    else report('control-character', span, '4.1');
  }
}
