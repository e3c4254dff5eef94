import { isBelievable } from '../../evidence/evidence.ts';
import type { Candidate, Situation } from '../cause.ts';

/** Who sent it is known, by a check made now or as far as the receiver tells. */
export const shown: readonly Candidate[] = [
  // What its own domain signed is not what is here: SPF alone proves it.
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
  // Microsoft's own weighing, against what DMARC found.
  {
    cause: 'ms-distrusts-although-dmarc-pass',
    confidence: ({ byStamp }) => byStamp,
    because: ['receiver-flagged', 'genuine', 'receiver-says-pass'],
    applies: ({ claims, identity }) =>
      claims.receiver.compauth?.result === 'fail' && identity.said.from === 'dmarc',
  },
  // A signature alone proves it, and does not cover all that a reader sees: anybody may have added that.
  {
    cause: 'signed-in-part',
    confidence: 'certain',
    because: ['dkim-field-added', 'dkim-text-beyond', 'genuine'],
    applies: ({ found, identity }) =>
      found('genuine') &&
      identity.shownBy?.spf === null &&
      (found('dkim-field-added') || found('dkim-text-beyond')),
  },
  // By an address that almost any other would pass for, too.
  {
    cause: 'spf-suspicious',
    confidence: 'certain',
    because: ['spf-allows-anyone', 'genuine'],
    applies: ({ found, fact, identity }) =>
      found('genuine') &&
      identity.shownBy?.dkim === null &&
      fact('spf-allows-anyone', 'passed') === true,
  },
  // It is who it says, so a flag has another reason.
  {
    cause: 'not-identity',
    confidence: 'certain',
    because: ['genuine', 'receiver-flagged'],
    applies: ({ found }) => found('genuine') && found('receiver-flagged'),
  },
  // Who has taken over an account, or poses as somebody, wants the answer to come to him.
  {
    cause: 'reply-to-mismatch',
    confidence: 'likely',
    because: ['replies-go-elsewhere', 'genuine'],
    applies: ({ found, fact }) =>
      found('genuine') &&
      (fact('replies-go-elsewhere', 'free') === true ||
        fact('replies-go-elsewhere', 'looksAlike') === true),
  },
  {
    cause: 'genuine',
    confidence: 'certain',
    because: ['genuine'],
    applies: ({ found }) => found('genuine'),
  },
  // The same as far as the receiver tells, where no check made now says otherwise.
  {
    cause: 'not-identity',
    confidence: ({ byStamp }) => byStamp,
    because: ['receiver-says-pass', 'receiver-flagged'],
    applies: (situation) => isBelieved(situation) && situation.found('receiver-flagged'),
  },
  {
    cause: 'arc-trusted',
    confidence: ({ byStamp }) => byStamp,
    because: ['receiver-says-pass', 'arc-vouches'],
    applies: (situation) => isBelieved(situation) && reason(situation) === ARC_OVERRODE,
  },
  {
    cause: 'implicit-only',
    confidence: ({ byStamp }) => byStamp,
    because: ['receiver-says-pass'],
    applies: (situation) => isBelieved(situation) && situation.identity.said.from === 'implied',
  },
  {
    cause: 'genuine',
    confidence: ({ claims }) => (claims.receiver.trust === 'trusted' ? 'likely' : 'possible'),
    because: ['receiver-says-pass'],
    applies: isSaid,
  },
];

/** "The ARC result of a trusted sealer overrode the failure of DMARC." */
const ARC_OVERRODE = '130';

const reason = ({ claims }: Situation) => claims.receiver.compauth?.reason ?? null;

/** The receiver says so, and no check made now says otherwise; whose word it is, may be open. */
function isSaid({ found, identity }: Situation): boolean {
  const otherwise = found('unauthenticated') || found('unaligned-pass') || found('dmarc-fails');
  return identity.said.from !== null && (identity.proved !== null || !otherwise);
}

const isBelieved = (situation: Situation) =>
  isSaid(situation) && isBelievable(situation.claims.receiver);
