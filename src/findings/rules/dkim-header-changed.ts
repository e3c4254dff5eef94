import { cite } from '../../standards/standards.ts';
import type { Rule } from '../finding.ts';
import { placesOf } from '../signature-tag.ts';

/** A signed field, or the signature itself, is not as it was signed. RFC 6376 §6.1.3 */
export const dkimHeaderChanged: Rule<'dkim-header-changed'> = (evidence) => {
  const changed = evidence.checks.dkim.filter(
    (one) => one.result === 'fail' && one.headerSignature === 'fail',
  );
  if (changed.length === 0) return null;
  return {
    code: 'dkim-header-changed',
    weight: 'must',
    at: placesOf(evidence, changed, 'h'),
    facts: { domains: changed.flatMap((one) => one.domain ?? []) },
    cite: cite(6376, '6.1.3'),
  };
};
