import { cite } from '../../standards/standards.ts';
import type { Rule } from '../finding.ts';

/** The domain in From publishes no DMARC record, or one that asks for nothing. RFC 9989 §4.7 */
export const asksForNoProtection: Rule<'asks-for-no-protection'> = ({
  checks: { dmarc },
  from,
}) => {
  const nothing = dmarc.result === 'none' || (dmarc.result === 'fail' && dmarc.policy === 'none');
  if (!nothing || !from.domain) return null;
  return {
    code: 'asks-for-no-protection',
    weight: 'advice',
    at: from.at ? [from.at] : [],
    facts: { domain: from.domain, published: dmarc.policyDomain !== null },
    cite: cite(9989, '4.7'),
  };
};
