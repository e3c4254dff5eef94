import { cite } from '../../standards/standards.ts';
import type { Rule } from '../finding.ts';

/** The record leaves the address open, as `?all` does: that is to be treated as no record at all. RFC 7208 §8.2 */
export const spfSaysNothing: Rule<'spf-says-nothing'> = ({ checks: { spf } }) => {
  if (spf.result !== 'neutral') return null;
  return {
    code: 'spf-says-nothing',
    weight: 'advice',
    at: [],
    facts: { domain: spf.domain, ip: spf.ip, term: spf.matched },
    cite: cite(7208, '8.2'),
  };
};
