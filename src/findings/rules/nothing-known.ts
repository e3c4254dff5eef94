import { isBelievable } from '../../evidence/evidence.ts';
import type { Rule } from '../finding.ts';

/** Nobody wrote a result that can be believed, and no check could settle it. Ours. */
export const nothingKnown: Rule<'nothing-known'> = ({ identity, claims }) => {
  const { proved, passing, claimedFailures, settled, said } = identity;
  const isBelieved = said.from !== null && isBelievable(claims.receiver);
  const isTold = isBelieved || said.nothingPassed || claimedFailures.length > 0;
  if (proved || passing.length > 0 || isTold || settled) return null;
  return {
    code: 'nothing-known',
    weight: 'advice',
    at: [],
    facts: { stamped: claims.receiver.results.length > 0 },
    cite: null,
  };
};
