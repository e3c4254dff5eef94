import { asciiDomain, isWithin } from '../../domain/domain.ts';
import { cite } from '../../standards/standards.ts';
import type { Rule } from '../finding.ts';
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
    facts: { domain: from.domain, passing: outermost(passing.map((one) => one.domain)) },
    cite: cite(9989, '4.4'),
  };
};

/** Each name once, and none that lies within another: bounces.mailer.example is mailer.example's. */
function outermost(names: readonly string[]): readonly string[] {
  const distinct = [...new Set(names)];
  return distinct.filter(
    (name) => !distinct.some((other) => other !== name && isWithin(name, other)),
  );
}
