import { cite } from '../../standards/standards.ts';
import type { Rule } from '../finding.ts';

/**
 * A receiver that still goes by RFC 7489 finds something else than RFC 9989 does: another verdict, or
 * another policy for a failure.
 */
export const dmarcEditionsDiffer: Rule<'dmarc-editions-differ'> = ({ checks: { dmarc }, from }) => {
  const { result, policy, rfc7489 } = dmarc;
  if (!rfc7489 || rfc7489.because.length === 0) return null;
  if (rfc7489.result === result && result !== 'fail') return null;
  return {
    code: 'dmarc-editions-differ',
    weight: 'advice',
    at: from.at ? [from.at] : [],
    facts: {
      domain: from.domain,
      result,
      policy,
      formerResult: rfc7489.result,
      formerPolicy: rfc7489.policy,
      pct: rfc7489.pct,
      because: rfc7489.because,
    },
    cite: cite(9989, '4.10'),
  };
};
