import { cite } from '../../standards/standards.ts';
import type { Rule } from '../finding.ts';

/** A question got no answer, so a result is open: never a failure. RFC 7208 §2.6.6, RFC 6376 §6.1.2 */
export const dnsFailing: Rule<'dns-failing'> = ({ checks: { spf, dkim, dmarc, arc } }) => {
  const methods = [
    ...(spf.result === 'temperror' ? ['SPF'] : []),
    ...(dkim.some((one) => one.result === 'temperror') ? ['DKIM'] : []),
    ...(dmarc.result === 'temperror' ? ['DMARC'] : []),
    ...(arc.result === 'temperror' ? ['ARC'] : []),
  ];
  if (methods.length === 0) return null;
  return {
    code: 'dns-failing',
    weight: 'advice',
    at: [],
    facts: { methods },
    cite: cite(7208, '2.6.6'),
  };
};
