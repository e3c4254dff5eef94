import type { Problem } from '../../syntax/syntax.ts';
import type { FromProblem } from './problem.ts';

/** What no rule of the grammar allows, obsolete or not; or what leaves it open which field counts. */
const INVALID: ReadonlySet<string> = new Set<FromProblem>([
  'address-malformed',
  'address-missing',
  'address-quoted',
  'angle-missing',
  'angle-unclosed',
  'angle-unopened',
  'at-unquoted',
  'character-forbidden',
  'comma-unquoted',
  'comment-unclosed',
  'encoded-word-in-address',
  'from-not-utf8',
  'from-repeated',
  'name-unquoted',
  'quote-unclosed',
  'text-after-address',
]);

/** What must not be written and must be read. RFC 5322 §4 */
const OBSOLETE: ReadonlySet<string> = new Set<FromProblem>([
  'control-character',
  'obsolete-syntax',
]);

/** Whether the problem breaks the grammar. */
export const isInvalid = ({ code }: Problem): boolean => INVALID.has(code);

export type Validity = 'valid' | 'obsolete' | 'utf8' | 'invalid' | 'missing';

/** By the grammar alone: that Sender is wanted too, or that DNS has no such name, is another thing. */
export function validityOf(problems: readonly Problem[], eightBit: boolean): Validity {
  if (problems.some(isInvalid)) return 'invalid';
  if (problems.some(({ code }) => OBSOLETE.has(code))) return 'obsolete';
  return eightBit ? 'utf8' : 'valid';
}
