import { sameOrganisation } from '../../domain/domain.ts';
import type { Candidate, Cause } from '../cause.ts';
import { saysDmarcFails } from './failing.ts';

/**
 * Something is open, and may be why nothing else is known. Where a receiver found that DMARC fails, more is
 * known: what is open now does not take that back.
 */
export const open: readonly Candidate[] = [
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
  {
    cause: 'gateway-complex-routing',
    confidence: ({ byStamp }) => byStamp,
    because: ['gateway-in-front', 'receiver-says-fail', 'unauthenticated'],
    applies: ({ found }) => found('gateway-in-front'),
  },
];

/** Nothing passed. */
export const nothingPassed: readonly Candidate[] = [
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

const temporary = (method: string, cause: Cause): Candidate => ({
  cause,
  confidence: ({ byStamp }) => byStamp,
  because: ['receiver-dns-failing'],
  applies: ({ identity }) => identity.said.temporary.some((one) => one.method === method),
});

/** Nothing is known but what the receiver wrote, and that is not who sent it. */
export const toldOnly: readonly Candidate[] = [
  {
    cause: 'dkim-body-changed',
    confidence: ({ byStamp }) => byStamp,
    because: ['receiver-says-fail'],
    applies: ({ identity, from }) =>
      identity.claimedFailures.some(
        ({ method, reason, comment, properties }) =>
          method === 'dkim' &&
          sameOrganisation(properties['header.d'] ?? '', from.domain ?? '') &&
          /body hash/i.test(`${reason} ${comment}`),
      ),
  },
  temporary('dmarc', 'dmarc-temperror'),
  temporary('dkim', 'dkim-key-timeout'),
  temporary('spf', 'spf-temperror'),
  // The stamp lets another domain pass, and nobody knows whose word that is: it names no sender.
  {
    cause: 'unaligned-pass',
    confidence: ({ byStamp }) => byStamp,
    because: ['receiver-says-fail', 'receiver-flagged'],
    applies: ({ claims: { receiver }, identity: { said, proved } }) =>
      proved === null &&
      receiver.compauth?.result === 'fail' &&
      said.passing.length > 0 &&
      said.passing.every(({ aligned }) => !aligned),
  },
  {
    cause: 'dmarc-missing',
    confidence: ({ byStamp }) => byStamp,
    because: ['receiver-says-fail', 'receiver-flagged'],
    applies: ({ claims: { receiver } }) =>
      receiver.compauth?.result === 'fail' &&
      receiver.results.some(({ method, result }) => method === 'dmarc' && result === 'none'),
  },
  {
    cause: 'override-allowed',
    confidence: ({ byStamp }) => byStamp,
    because: ['receiver-made-exception'],
    applies: ({ found }) => found('receiver-made-exception'),
  },
  ...Object.entries({
    phish: 'phishing',
    malware: 'content-policy',
    bulk: 'bulk',
    spam: 'content-spam',
    rejected: 'policy-rule',
  } as const).map(
    ([verdict, cause]): Candidate => ({
      cause,
      confidence: ({ byStamp }) => byStamp,
      because: ['receiver-flagged'],
      applies: ({ claims }) => claims.receiver.verdict === verdict,
    }),
  ),
  {
    cause: 'user-block',
    confidence: ({ byStamp }) => byStamp,
    because: ['receiver-flagged'],
    applies: ({ claims: { receiver } }) =>
      receiver.verdict === 'blocked' && receiver.spam.SFV?.value === 'BLK',
  },
  {
    cause: 'recipient-org-block',
    confidence: ({ byStamp }) => byStamp,
    because: ['receiver-flagged'],
    applies: ({ claims }) => claims.receiver.verdict === 'blocked',
  },
  {
    cause: 'own-sent',
    confidence: 'likely',
    because: ['never-arrived'],
    applies: ({ found }) => found('never-arrived'),
  },
];
