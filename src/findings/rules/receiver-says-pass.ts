import { cite } from '../../standards/standards.ts';
import type { Rule } from '../finding.ts';

/** A receiver found that it is from whom From names; no check made now shows it. RFC 8601 §1.5.2 */
export const receiverSaysPass: Rule<'receiver-says-pass'> = ({ identity, claims, from }) => {
  const { said, shownBy } = identity;
  const { receiver } = claims;
  if (said.from === null || shownBy) return null;
  const passes = receiver.results.filter(
    ({ method, result }) =>
      METHODS.has(method) && (result === 'pass' || result === 'bestguesspass'),
  );
  return {
    code: 'receiver-says-pass',
    weight: 'advice',
    at: passes.map(({ at }) => at),
    facts: {
      domain: from.domain,
      how: said.from,
      vendor: receiver.vendor,
      trust: receiver.trust,
      reason: receiver.compauth?.reason ?? null,
    },
    cite: cite(8601, '1.5.2'),
  };
};

const METHODS = new Set(['spf', 'dkim', 'dmarc', 'compauth']);
