import { cite } from '../../standards/standards.ts';
import type { Rule } from '../finding.ts';

/** The domain in From is authenticated, by a check made now. RFC 9989 §4.4 */
export const genuine: Rule<'genuine'> = ({ identity: { shownBy }, from }) => {
  if (!shownBy) return null;
  return {
    code: 'genuine',
    weight: 'advice',
    at: from.at ? [from.at] : [],
    facts: { domain: from.domain, spf: shownBy.spf, dkim: shownBy.dkim },
    cite: cite(9989, '4.4'),
  };
};
