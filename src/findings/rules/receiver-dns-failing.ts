import { cite } from '../../standards/standards.ts';
import type { Rule } from '../finding.ts';

/** DNS kept the receiver from finding it out: no sign of anything. RFC 7208 §2.6.6, RFC 8601 §2.7.1 */
export const receiverDnsFailing: Rule<'receiver-dns-failing'> = ({ identity, claims }) => {
  const { temporary } = identity.said;
  if (temporary.length === 0) return null;
  return {
    code: 'receiver-dns-failing',
    weight: 'advice',
    at: temporary.map(({ at }) => at),
    facts: {
      vendor: claims.receiver.vendor,
      methods: [...new Set(temporary.map(({ method }) => method))],
    },
    cite: cite(8601, '2.7.1'),
  };
};
