import { cite } from '../../standards/standards.ts';
import type { Rule } from '../finding.ts';

/** The chain of those who passed the message on does not hold, so what they wrote counts for nothing. RFC 8617 §5.2 */
export const arcBroken: Rule<'arc-broken'> = ({ checks: { arc } }) => {
  if (arc.result !== 'fail') return null;
  const broken = arc.sets.filter(({ seal }) => seal !== 'pass');
  const shown = broken.length > 0 ? broken : arc.sets.slice(-1);
  return {
    code: 'arc-broken',
    weight: 'advice',
    at: shown.flatMap(({ at }) => at ?? []),
    facts: { problem: arc.problem, sealer: shown[0]?.sealer ?? null },
    cite: cite(8617, '5.2'),
  };
};
