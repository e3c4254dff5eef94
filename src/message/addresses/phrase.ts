import { textAt } from '../../syntax/syntax.ts';
import type { Report } from './problem.ts';
import type { Token } from './tokens.ts';
import { ATEXT, spanOf } from './words.ts';

const PLAIN = new RegExp(`^(?:${ATEXT}|\\.)*$`);

/**
 * display-name = phrase = 1*word / obs-phrase, RFC 5322 §3.2.5. Dots are obsolete, and none may
 * stand first (§4.1); other characters need quotes.
 */
export function checkPhrase(text: string, words: readonly Token[], report: Report): void {
  for (const word of words) if (word.kind === '@') report('at-unquoted', word, '3.2.5');
  const bare = words.filter(({ kind }) => kind !== 'quoted' && kind !== '@');
  const shown = bare.map((word) => textAt(text, word));
  const [first] = words;
  const dotFirst = first?.kind === 'text' && text.charAt(first.start) === '.';
  if (dotFirst || !bare.every(({ kind }, i) => kind === 'text' && PLAIN.test(shown[i] ?? ''))) {
    report('name-unquoted', spanOf(words), '3.2.5');
  } else if (shown.some((word) => word.includes('.'))) {
    report('obsolete-syntax', spanOf(words), '4.1');
  }
}
