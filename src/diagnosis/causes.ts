import type { Evidence } from '../evidence/evidence.ts';
import type { Finding, FindingCode } from '../findings/findings.ts';

/** The one thing that is the matter, by the names that REPORT.md keeps. */
export type Cause =
  | 'genuine'
  | 'forged-results' // somebody else wrote the pass
  | 'not-identity' // flagged, but not for who sent it
  | 'dmarc-fail-policy'
  | 'dmarc-misaligned'
  | 'dmarc-none-policy'
  | 'unaligned-pass'
  | 'unauthenticated'
  | 'spf-fail'
  | 'mailing-list'
  | 'dkim-body-changed'
  | 'dkim-header-changed'
  | 'dkim-key-missing'
  | 'from-malformed'
  | 'body-not-checkable'
  | 'temp-failure'
  | 'unknown';

export type Confidence = 'certain' | 'likely' | 'possible';

export interface RankedCause {
  readonly cause: Cause;
  readonly confidence: Confidence;
  readonly because: readonly FindingCode[];
}

/** What a cause is judged by. */
interface Situation extends Pick<Evidence, 'identity' | 'passedOn' | 'checks' | 'from'> {
  readonly found: (code: FindingCode) => boolean;
}

interface Candidate extends RankedCause {
  /** `because` names every finding that may bear the cause out; only those that are there are told. */
  readonly applies: (situation: Situation) => boolean;
}

/** Ranked by how much of the evidence each explains: the first that applies is the root cause. */
const candidates: readonly Candidate[] = [
  // Somebody wants a pass to be believed that the receiver does not have; what else is so stands beside it.
  {
    cause: 'forged-results',
    confidence: 'likely',
    because: ['forged-stamp', 'dmarc-fails', 'receiver-says-fail'],
    applies: ({ found }) => found('forged-stamp'),
  },
  // Who sent it is known. What its own domain signed is not what is here: SPF alone proves it.
  {
    cause: 'dkim-body-changed',
    confidence: 'certain',
    because: ['dkim-body-changed', 'genuine'],
    applies: ({ found, identity }) => found('genuine') && identity.ownSignature === 'body-changed',
  },
  {
    cause: 'dkim-header-changed',
    confidence: 'certain',
    because: ['dkim-header-changed', 'genuine'],
    applies: ({ found, identity }) =>
      found('genuine') && identity.ownSignature === 'header-changed',
  },
  // It is who it says, so a flag has another reason.
  {
    cause: 'not-identity',
    confidence: 'certain',
    because: ['genuine', 'receiver-flagged'],
    applies: ({ found }) => found('genuine') && found('receiver-flagged'),
  },
  {
    cause: 'genuine',
    confidence: 'certain',
    because: ['genuine'],
    applies: ({ found }) => found('genuine'),
  },
  // The same by a stamp that may be believed.
  {
    cause: 'not-identity',
    confidence: 'likely',
    because: ['receiver-flagged'],
    applies: ({ found, identity }) => identity.proved !== null && found('receiver-flagged'),
  },
  {
    cause: 'genuine',
    confidence: 'likely',
    because: [],
    applies: ({ identity }) => identity.proved === 'trusted-stamp',
  },
  {
    cause: 'genuine',
    confidence: 'possible',
    because: [],
    applies: ({ identity }) => identity.proved === 'probable-stamp',
  },
  // A list that passed it on explains a failure and an unaligned pass alike.
  {
    cause: 'mailing-list',
    confidence: 'likely',
    because: ['dmarc-fails', 'dkim-body-changed', 'unaligned-pass'],
    applies: ({ passedOn }) => passedOn !== null,
  },
  // DMARC fails: another domain passed, or the own signature broke, or there was nothing.
  {
    cause: 'dmarc-misaligned',
    confidence: 'certain',
    because: ['dmarc-fails', 'unaligned-pass'],
    applies: ({ found, identity }) => found('dmarc-fails') && identity.passing.length > 0,
  },
  {
    cause: 'dkim-body-changed',
    confidence: 'certain',
    because: ['dmarc-fails', 'dkim-body-changed'],
    applies: ({ found, identity }) =>
      found('dmarc-fails') && identity.ownSignature === 'body-changed',
  },
  {
    cause: 'dmarc-fail-policy',
    confidence: 'certain',
    because: ['dmarc-fails'],
    applies: ({ found, checks }) => found('dmarc-fails') && checks.dmarc.policy !== 'none',
  },
  {
    cause: 'dmarc-none-policy',
    confidence: 'certain',
    because: ['dmarc-fails', 'asks-for-no-protection'],
    applies: ({ found, checks }) => found('dmarc-fails') && checks.dmarc.policy === 'none',
  },
  // There is nobody in From whose policy could be asked, or there are several. RFC 5322 §3.6
  {
    cause: 'from-malformed',
    confidence: 'certain',
    because: ['from-malformed'],
    applies: ({ found, from, checks }) =>
      found('from-malformed') && (from.domain === null || checks.dmarc.reason === 'no-from-domain'),
  },
  {
    cause: 'unaligned-pass',
    confidence: 'certain',
    because: ['unaligned-pass'],
    applies: ({ found, identity }) =>
      found('unaligned-pass') && identity.settled && !found('dmarc-fails'),
  },
  // Something is open, and may be why nothing else is known. Where a receiver found that DMARC fails,
  // more is known: what is open now does not take that back.
  {
    cause: 'body-not-checkable',
    confidence: 'certain',
    because: ['body-not-checkable'],
    applies: ({ found, identity }) => found('body-not-checkable') && !saysDmarcFails(identity),
  },
  {
    cause: 'temp-failure',
    confidence: 'certain',
    because: ['dns-failing'],
    applies: ({ found, identity }) => found('dns-failing') && !saysDmarcFails(identity),
  },
  {
    cause: 'unaligned-pass',
    confidence: 'likely',
    because: ['unaligned-pass'],
    applies: ({ found }) => found('unaligned-pass') && !found('dmarc-fails'),
  },
  // Nothing passed.
  {
    cause: 'spf-fail',
    confidence: 'certain',
    because: ['spf-fails', 'unauthenticated'],
    applies: ({ found, identity }) => found('spf-fails') && identity.passing.length === 0,
  },
  {
    cause: 'dkim-body-changed',
    confidence: 'certain',
    because: ['dkim-body-changed'],
    applies: ({ found }) => found('dkim-body-changed'),
  },
  {
    cause: 'dkim-header-changed',
    confidence: 'certain',
    because: ['dkim-header-changed'],
    applies: ({ found }) => found('dkim-header-changed'),
  },
  {
    cause: 'unauthenticated',
    confidence: 'certain',
    because: ['unauthenticated'],
    applies: ({ found, identity }) => found('unauthenticated') && identity.settled,
  },
  {
    cause: 'unauthenticated',
    confidence: 'likely',
    because: ['unauthenticated'],
    applies: ({ found }) => found('unauthenticated'),
  },
  {
    cause: 'dkim-key-missing',
    confidence: 'likely',
    because: ['dkim-key-missing'],
    applies: ({ found }) => found('dkim-key-missing'),
  },
  {
    cause: 'from-malformed',
    confidence: 'certain',
    because: ['from-malformed'],
    applies: ({ found }) => found('from-malformed'),
  },
  {
    cause: 'body-not-checkable',
    confidence: 'certain',
    because: ['body-not-checkable'],
    applies: ({ found }) => found('body-not-checkable'),
  },
  {
    cause: 'temp-failure',
    confidence: 'certain',
    because: ['dns-failing'],
    applies: ({ found }) => found('dns-failing'),
  },
];

function saysDmarcFails({ claimedFailures }: Situation['identity']): boolean {
  return claimedFailures.some(({ method }) => method === 'dmarc');
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
  const codes = new Set(findings.map(({ code }) => code));
  const situation = { ...evidence, found: (code: FindingCode) => codes.has(code) };
  const told = ({ cause, confidence, because }: RankedCause): RankedCause => ({
    cause,
    confidence,
    because: because.filter(situation.found),
  });
  const [root, ...others] = candidates.filter(({ applies }) => applies(situation)).map(told);
  return [root ?? told(UNKNOWN), ...others];
}
