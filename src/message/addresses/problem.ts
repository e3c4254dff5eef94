import { type Citation, cite, type StandardNumber } from '../../standards/standards.ts';
import type { Problem, Span, Weight } from '../../syntax/syntax.ts';

export type AddressProblem =
  | 'address-missing'
  | 'address-malformed'
  | 'address-quoted' // a quoted string holds an address, where an address should stand
  | 'address-in-comment' // the only address there is
  | 'angle-missing' // a name, and its address without angle brackets
  | 'angle-unclosed'
  | 'angle-unopened'
  | 'at-unquoted' // in a name
  | 'character-forbidden' // NUL, a bare CR, a line that folds nothing
  | 'comma-unquoted' // in a name
  | 'comment-unclosed'
  | 'control-character' // obsolete in quoted strings and comments, forbidden elsewhere
  | 'encoded-word-in-address'
  | 'group'
  | 'name-unquoted' // characters of a name that only a quoted string may hold
  | 'obsolete-syntax' // must not be written, must be read: RFC 5322 §4
  | 'quote-unclosed'
  | 'space-around-at' // or a comment
  | 'text-after-address';

/** Tells of something at odds with a clause; of RFC 5322 and a MUST where nothing else is said. */
export type Report = (
  code: AddressProblem,
  span: Span,
  section: string,
  rfc?: StandardNumber,
  weight?: Weight,
) => void;

/** A report, and the list that it writes. */
export function problemList(): { problems: Problem<AddressProblem>[]; report: Report } {
  const problems: Problem<AddressProblem>[] = [];
  const report: Report = (code, { start, end }, section, rfc = 5322, weight = 'must') => {
    const clause: Citation = cite(rfc, section);
    problems.push({ code, weight, span: { start, end }, cite: clause });
  };
  return { problems, report };
}
