import type { Rule } from '../finding.ts';

/** Nobody wrote a result that can be believed, and no check could settle it. Ours. */
export const nothingKnown: Rule<'nothing-known'> = ({ identity, claims }) => {
  const { proved, passing, claimedFailures, settled } = identity;
  if (proved || passing.length > 0 || claimedFailures.length > 0 || settled) return null;
  return {
    code: 'nothing-known',
    weight: 'advice',
    at: [],
    facts: { stamped: claims.receiver.results.length > 0 },
    cite: null,
  };
};
