import { asciiDomain } from '../../domain/domain.ts';
import type { Evidence } from '../../evidence/evidence.ts';
import { cite } from '../../standards/standards.ts';
import type { Rule } from '../finding.ts';
import { outermost } from '../outermost.ts';
import { placesOf } from '../signature-tag.ts';

/** A domain passed SPF or DKIM, but not the one in From. RFC 9989 §4.4 */
export const unalignedPass: Rule<'unaligned-pass'> = (evidence) => {
  const { identity, from, checks, claims } = evidence;
  const { passing, proved } = identity;
  if (proved || passing.length === 0 || passing.some((one) => one.aligned)) return null;
  const signatures = checks.dkim.filter((one) =>
    passing.some((pass) => pass.domain === asciiDomain(one.domain ?? '')),
  );
  const stamped = claims.receiver.results.filter(
    ({ method, result }) => result === 'pass' && (method === 'spf' || method === 'dkim'),
  );
  const at = passing.some((one) => one.by === 'stamp')
    ? stamped.map((one) => one.at)
    : placesOf(evidence, signatures, 'd');
  return {
    code: 'unaligned-pass',
    weight: 'should',
    at,
    facts: {
      domain: from.domain,
      passing: outermost(passing.map((one) => one.domain)),
      spf: passing.find(({ method }) => method === 'spf')?.domain ?? null,
      dkim: passing.find(({ method }) => method === 'dkim')?.domain ?? null,
      miss: nearMiss(checks.dmarc.identifiers),
    },
    cite: cite(9989, '4.4'),
  };
};

/** How nearly a domain that passes belongs to the author: `strict` and `former` by another rule than the one that holds. */
function nearMiss(
  identifiers: Evidence['checks']['dmarc']['identifiers'],
): 'strict' | 'former' | null {
  const missed = identifiers.filter(
    ({ result, aligned }) => result === 'pass' && aligned === false,
  );
  if (missed.some(({ relaxed }) => relaxed)) return 'strict';
  return missed.some(({ alignedByRfc7489 }) => alignedByRfc7489) ? 'former' : null;
}
