import { cite } from '../../standards/standards.ts';
import type { Rule } from '../finding.ts';

/** Worst first: what makes a record none, what makes it ask for nothing, what is passed over. */
const FAULTS = [
  ['several-records', 'must', cite(9989, '4.10')],
  ['version-wrong', 'must', cite(9989, '4.7')],
  ['tag-repeated', 'must', cite(6376, '3.2')],
  ['policy-invalid', 'must', cite(9989, '4.10.1')],
  ['policy-missing', 'should', cite(9989, '4.10.1')],
  ['value-invalid', 'advice', cite(9989, '4.7')],
  ['tag-malformed', 'advice', cite(9989, '4.7')],
] as const;

/** What From's domain, or one above it, publishes for DMARC is broken. RFC 9989 §4.7, §4.10 */
export const dmarcRecordFaulty: Rule<'dmarc-record-faulty'> = ({ checks: { dmarc }, from }) => {
  for (const [code, weight, clause] of FAULTS) {
    const fault = dmarc.problems.find((one) => one.code === code);
    if (!fault) continue;
    return {
      code: 'dmarc-record-faulty',
      weight,
      at: from.at ? [from.at] : [],
      facts: { domain: from.domain, name: fault.name, fault: code },
      cite: clause,
    };
  }
  return null;
};
