import { sameOrganisation } from '../../domain/domain.ts';
import type { Evidence } from '../../evidence/evidence.ts';
import { cite } from '../../standards/standards.ts';
import type { Rule } from '../finding.ts';

/**
 * An intact chain says that From's domain passed where the message came by earlier, and now it does
 * not: that explains the failure to whoever trusts the sealer, and to nobody else. RFC 8617 §5.2
 */
export const arcVouches: Rule<'arc-vouches'> = ({ checks, claims, identity, from }) => {
  const author = from.domain;
  if (checks.arc.result !== 'pass' || identity.shownBy !== null || author === null) return null;
  for (const { i, sealer } of checks.arc.sets) {
    const set = claims.arc.find((one) => one.i === i);
    const passes = set?.results.filter((one) => speaksFor(one, author)) ?? [];
    if (passes.length === 0) continue;
    return {
      code: 'arc-vouches',
      weight: 'advice',
      at: passes.map(({ at }) => at),
      facts: {
        domain: author,
        sealer,
        methods: [...new Set(passes.map(({ method }) => METHODS.get(method)?.label ?? method))],
        // Its own message signature does not fit: somebody who sealed later changed the message.
        changed: i < (checks.arc.oldestPass ?? 0),
      },
      cite: cite(8617, '5.2'),
    };
  }
  return null;
};

/** The properties that name whom a pass is for. RFC 8601 §2.7 */
const METHODS = new Map([
  ['dmarc', { label: 'DMARC', names: ['header.from'] }],
  ['dkim', { label: 'DKIM', names: ['header.d', 'header.i'] }],
  ['spf', { label: 'SPF', names: ['smtp.mailfrom'] }],
]);

function speaksFor(
  { method, result, properties }: Evidence['claims']['arc'][number]['results'][number],
  author: string,
): boolean {
  const names = (METHODS.get(method)?.names ?? []).flatMap((name) => properties[name] ?? []);
  return (
    result === 'pass' &&
    names.some((name) => sameOrganisation(name.slice(name.lastIndexOf('@') + 1), author))
  );
}
