import { cite } from '../../standards/standards.ts';
import type { Rule } from '../finding.ts';
import { placesOf, signatureTag } from '../signature-tag.ts';

/** t= lies after the time of receipt by more than a day, so a clock is wrong. RFC 6376 §3.5 */
export const signatureFromTheFuture: Rule<'signature-from-the-future'> = (evidence) => {
  const limit = Date.parse(evidence.checks.clock) / 1000 + 86_400;
  const ahead = evidence.checks.dkim.filter((signature) => {
    const stamp = signatureTag(evidence, signature, 't')?.value ?? '';
    return /^\d+$/.test(stamp) && Number(stamp) > limit;
  });
  if (ahead.length === 0) return null;
  return {
    code: 'signature-from-the-future',
    weight: 'advice',
    at: placesOf(evidence, ahead, 't'),
    facts: { domains: ahead.flatMap((one) => one.domain ?? []) },
    cite: cite(6376, '3.5'),
  };
};
