import { cite } from '../../standards/standards.ts';
import type { Rule } from '../finding.ts';

/** An SPF record wants a question that names the sender, and it was not asked. RFC 7208 §7.2 */
export const localPartWithheld: Rule<'local-part-withheld'> = ({ checks: { spf } }) => {
  if (spf.withheld.length === 0) return null;
  return {
    code: 'local-part-withheld',
    weight: 'advice',
    at: [],
    facts: { domain: spf.domain, questions: spf.withheld, open: spf.reason === 'withheld' },
    cite: cite(7208, '7.2'),
  };
};
