import { cite } from '../../standards/standards.ts';
import type { Rule } from '../finding.ts';
import { outermost } from '../outermost.ts';

/** No domain that passed belongs to From, and From's domain publishes a policy. RFC 9989 §4.4, §5.4 */
export const dmarcFails: Rule<'dmarc-fails'> = ({ checks: { dmarc }, from, identity }) => {
  // Old mail, whose key is gone and whose receiver saw it pass, fails for that and not for who sent it.
  if (dmarc.result !== 'fail' || identity.keyGone) return null;
  return {
    code: 'dmarc-fails',
    weight: dmarc.policy === 'none' ? 'should' : 'must',
    at: from.at ? [from.at] : [],
    facts: {
      domain: from.domain,
      policy: dmarc.policy,
      policyDomain: dmarc.policyDomain,
      passing: outermost(identity.passing.map((one) => one.domain)),
    },
    cite: cite(9989, '4.4'),
  };
};
