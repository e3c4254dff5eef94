import { cite } from '../../standards/standards.ts';
import type { Rule } from '../finding.ts';
import { spfTraces, termsIn } from '../spf-records.ts';

/** A record asks for the names of the address: "This mechanism SHOULD NOT be published." RFC 7208 §5.5 */
export const spfUsesPtr: Rule<'spf-uses-ptr'> = ({ checks }) => {
  const term = spfTraces(checks)
    .flatMap(termsIn)
    .find(({ text }) => /^[+\-~?]?ptr(?:[:/]|$)/i.test(text));
  if (!term) return null;
  return {
    code: 'spf-uses-ptr',
    weight: 'should',
    at: [],
    facts: { domain: term.domain, term: term.text },
    cite: cite(7208, '5.5'),
  };
};
