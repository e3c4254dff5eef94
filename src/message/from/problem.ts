import { type Citation, cite, type StandardNumber } from '../../standards/standards.ts';
import type { Problem, Span, Weight } from '../../syntax/syntax.ts';
import type { AddressProblem } from '../addresses/addresses.ts';

/** What is wrong with the domain, by the documents that say what an address is made of. */
export type DomainProblem =
  | 'domain-literal'
  | 'domain-not-idna' // characters that no internationalised name may hold
  | 'domain-single-label'
  | 'domain-underscore'
  | 'domain-unicode' // written in other letters than ASCII
  | 'from-domain-malformed';

/** What a name holds that makes a person see another sender. No document forbids it. */
export type NameProblem =
  | 'name-control-character'
  | 'name-has-address' // of the sender's own organisation
  | 'name-has-domain' // the same
  | 'name-has-other-address'
  | 'name-has-other-domain'
  | 'name-invisible-character' // or one that turns the direction of writing
  | 'name-mixed-scripts' // letters of several scripts in one word
  | 'name-styled-letters'; // such as mathematical ones

/** What RFC 2047 does not allow of encoded words in a name. */
export type EncodedWordProblem = 'encoded-word-in-quotes' | 'encoded-word-unseparated';

export type FromProblem =
  | AddressProblem
  | DomainProblem
  | EncodedWordProblem
  | NameProblem
  | 'from-domain-guessed'
  | 'from-missing'
  | 'from-not-utf8'
  | 'from-raw-8bit'
  | 'from-repeated'
  | 'from-several-addresses'
  | 'local-part-quoted'
  | 'local-part-too-long';

/** The same for the problems of From, where some have no clause. */
export type ReportFrom<Code extends string = FromProblem> = (
  code: Code,
  span: Span,
  clause: readonly [rfc: StandardNumber, section: string] | null,
  weight?: Weight,
) => void;

/** Tells a list of a problem; of a MUST where nothing else is said, and of advice where no clause is named. */
export function reportTo<Code extends string>(list: Problem<Code>[]): ReportFrom<Code> {
  return (code, { start, end }, clause, weight = clause ? 'must' : 'advice') => {
    const named: Citation | null = clause ? cite(...clause) : null;
    list.push({ code, weight, span: { start, end }, cite: named });
  };
}
