import { cite } from '../../standards/standards.ts';
import type { Rule } from '../finding.ts';
import { placesOf } from '../signature-tag.ts';

/** The signed fields hold, but the copy at hand is not the body that was signed, or has none. RFC 6376 §3.7 */
export const bodyNotCheckable: Rule<'body-not-checkable'> = (evidence) => {
  const open = evidence.checks.dkim.filter((one) => one.reason === 'body-not-checkable');
  if (open.length === 0) return null;
  return {
    code: 'body-not-checkable',
    weight: 'advice',
    at: placesOf(evidence, open, 'bh'),
    facts: { domains: open.flatMap((one) => one.domain ?? []), fidelity: evidence.fidelity },
    cite: cite(6376, '3.7'),
  };
};
