import { type Evidence, isBelievable } from '../evidence/evidence.ts';
import type { Finding, FindingCode } from '../findings/findings.ts';
import { candidates } from './candidates/candidates.ts';
import type { Cause, Confidence, Situation } from './cause.ts';

export interface RankedCause {
  readonly cause: Cause;
  readonly confidence: Confidence;
  readonly because: readonly FindingCode[];
}

const UNKNOWN: RankedCause = {
  cause: 'unknown',
  confidence: 'certain',
  because: ['nothing-known'],
};

/** Every cause that applies, the root cause first; `unknown` where none does. */
export function rankCauses(
  findings: readonly Finding[],
  evidence: Evidence,
): readonly [RankedCause, ...RankedCause[]] {
  const codes = new Set<string>(findings.map(({ code }) => code));
  const found = (code: FindingCode) => codes.has(code);
  const byStamp = isBelievable(evidence.claims.receiver) ? 'likely' : 'possible';
  const situation: Situation = { ...evidence, found, byStamp };
  const [root, ...others] = candidates
    .filter(({ applies }) => applies(situation))
    .map(
      ({ cause, confidence, because }): RankedCause => ({
        cause,
        confidence: typeof confidence === 'function' ? confidence(situation) : confidence,
        because: because.filter(found),
      }),
    );
  return [root ?? { ...UNKNOWN, because: UNKNOWN.because.filter(found) }, ...others];
}
