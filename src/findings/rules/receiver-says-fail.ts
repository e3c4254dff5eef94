import { cite } from '../../standards/standards.ts';
import type { Rule } from '../finding.ts';

/** Somebody wrote that a method failed. A failure may be believed from anyone. RFC 8601 §7.1 */
export const receiverSaysFail: Rule<'receiver-says-fail'> = ({ identity, claims }) => {
  const failed = identity.claimedFailures;
  if (failed.length === 0) return null;
  return {
    code: 'receiver-says-fail',
    weight: 'should',
    at: failed.map((one) => one.at),
    facts: { vendor: claims.receiver.vendor, methods: failed.map((one) => one.method) },
    cite: cite(8601, '7.1'),
  };
};
