import { type Evidence, isBelievable } from '../evidence/evidence.ts';
import type { Finding, FindingCode } from '../findings/findings.ts';
import { accompanying, candidates } from './candidates/candidates.ts';
import type { Candidate, Cause, Confidence, Situation } from './cause.ts';

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
  const facts = new Map<string, Finding['facts']>(findings.map((one) => [one.code, one.facts]));
  const found = (code: FindingCode) => facts.has(code);
  const fact = (code: FindingCode, name: string) => facts.get(code)?.[name];
  const byStamp = isBelievable(evidence.claims.receiver) ? 'likely' : 'possible';
  const situation: Situation = { ...evidence, found, fact, byStamp };
  const rank = (list: readonly Candidate[]) =>
    list
      .filter(({ applies }) => applies(situation))
      .map(
        ({ cause, confidence, because }): RankedCause => ({
          cause,
          confidence: typeof confidence === 'function' ? confidence(situation) : confidence,
          because: because.filter(found),
        }),
      );
  const [root, ...others] = rank(candidates);
  return [
    root ?? { ...UNKNOWN, because: UNKNOWN.because.filter(found) },
    ...others,
    ...rank(accompanying),
  ];
}
