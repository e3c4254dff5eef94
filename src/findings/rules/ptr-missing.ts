import { cite } from '../../standards/standards.ts';
import { arrivalOf } from '../arrival.ts';
import type { Rule } from '../finding.ts';

/** The address that sent this has no name, or none that leads back to it. RFC 8601 §2.7.3 */
export const ptrMissing: Rule<'ptr-missing'> = (evidence) => {
  const { reverseDns, ipv6 } = evidence.checks;
  // ipv6-refused says it, and what comes of it.
  if (reverseDns.confirmed !== false || ipv6?.ptr === false) return null;
  return {
    code: 'ptr-missing',
    weight: 'advice',
    at: arrivalOf(evidence),
    facts: { ip: evidence.envelope.ip, names: reverseDns.names },
    cite: cite(8601, '2.7.3'),
  };
};
