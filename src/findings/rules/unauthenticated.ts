import { cite } from '../../standards/standards.ts';
import type { Rule } from '../finding.ts';

/** Nothing passed, neither SPF nor a signature, and nothing is left that might. RFC 9989 §4.4 */
export const unauthenticated: Rule<'unauthenticated'> = ({ identity, from, checks }) => {
  const { passing, proved, settled, claimedFailures, said } = identity;
  if (proved || passing.length > 0) return null;
  // As far as anybody knows: a receiver told of SPF or DKIM, and of no pass.
  const told = said.nothingPassed || (claimedFailures.length > 0 && said.passing.length === 0);
  if (!settled && !told) return null;
  return {
    code: 'unauthenticated',
    weight: 'should',
    at: from.at ? [from.at] : [],
    facts: { domain: from.domain, spf: checks.spf.result, signatures: checks.dkim.length },
    cite: cite(9989, '4.4'),
  };
};
