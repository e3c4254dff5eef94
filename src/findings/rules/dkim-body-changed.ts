import { cite } from '../../standards/standards.ts';
import type { Rule } from '../finding.ts';
import { placesOf } from '../signature-tag.ts';

/** The signed fields are as they were signed, the body is not. Said of an exact copy only. RFC 6376 §6.1.3 */
export const dkimBodyChanged: Rule<'dkim-body-changed'> = (evidence) => {
  const changed = evidence.checks.dkim.filter(
    (one) => one.result === 'fail' && one.headerSignature === 'pass' && one.bodyHash === 'mismatch',
  );
  if (changed.length === 0) return null;
  return {
    code: 'dkim-body-changed',
    weight: 'must',
    at: placesOf(evidence, changed, 'bh'),
    facts: { domains: changed.flatMap((one) => one.domain ?? []) },
    cite: cite(6376, '6.1.3'),
  };
};
