import { cite } from '../../standards/standards.ts';
import type { Rule } from '../finding.ts';

/** The host called itself by a name whose own record refuses its address; MAIL FROM is checked apart. RFC 7208 §2.3 */
export const heloFails: Rule<'helo-fails'> = ({ checks: { spf }, envelope, claims }) => {
  const { helo } = spf;
  if (helo?.result !== 'fail') return null;
  const hop = claims.hops.find((one) => one.index === envelope.receivedIndex);
  return {
    code: 'helo-fails',
    weight: 'should',
    at: hop ? [hop.span] : [],
    facts: { domain: helo.domain, ip: helo.ip, sender: spf.result },
    cite: cite(7208, '2.3'),
  };
};
