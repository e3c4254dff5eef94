import { cite } from '../../standards/standards.ts';
import { arrivalOf } from '../arrival.ts';
import type { Rule } from '../finding.ts';

/** The domain of MAIL FROM does not list the address that sent this. RFC 7208 §2.6.4, §2.6.5 */
export const spfFails: Rule<'spf-fails'> = (evidence) => {
  const { spf } = evidence.checks;
  if (spf.result !== 'fail' && spf.result !== 'softfail') return null;
  return {
    code: 'spf-fails',
    weight: spf.result === 'fail' ? 'must' : 'should',
    at: arrivalOf(evidence),
    facts: { domain: spf.domain, ip: spf.ip, result: spf.result, explanation: spf.explanation },
    cite: cite(7208, spf.result === 'fail' ? '2.6.4' : '2.6.5'),
  };
};
