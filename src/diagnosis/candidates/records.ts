/** What the sender published, signed or answered with explains that nothing shows him. */
import { sameOrganisation } from '../../domain/domain.ts';
import type { Candidate, Cause, Situation } from '../cause.ts';

type Signature = Situation['checks']['dkim'][number];

/** Of From's own domain; of one that is only tried out (t=y) a failure means nothing: RFC 6376 §3.6.1. */
const ownSignature =
  (is: (signature: Signature) => boolean) =>
  ({ checks, identity }: Situation) =>
    identity.proved === null &&
    checks.dkim.some((one) => one.aligned && !one.key?.testing && is(one));

const isExpired = ownSignature(({ reason }) => reason === 'expired');
/** The arithmetic holds: RFC 8301 is what refuses it. */
const isWeak = ownSignature(
  ({ result, headerSignature }) => result === 'policy' && headerSignature === 'pass',
);
const isUnusable = ownSignature(
  ({ result, reason }) => result !== 'pass' && UNUSABLE.has(reason ?? ''),
);
const UNUSABLE = new Set([
  'key-unusable',
  'key-revoked',
  'syntax',
  'tag-missing',
  'version-unknown',
]);

/** The record that should have shown From's own organisation cannot be read. */
const isSpfBroken = ({ checks: { spf }, from, identity }: Situation) =>
  identity.proved === null &&
  spf.result === 'permerror' &&
  sameOrganisation(spf.domain ?? '', from.domain ?? '');

const certain = (
  cause: Cause,
  because: Candidate['because'],
  applies: Candidate['applies'],
): Candidate => ({ cause, confidence: 'certain', because, applies });

/** Why the author's own domain does not pass; nothing else did, either. */
export const ownFault: readonly Candidate[] = [
  certain(
    'dkim-expired',
    ['dkim-expired', 'dmarc-fails', 'unauthenticated'],
    (one) => isExpired(one) && one.identity.passing.length === 0,
  ),
  certain(
    'dkim-key-weak',
    ['dkim-key-too-short', 'dkim-algorithm-outdated', 'dmarc-fails', 'unauthenticated'],
    (one) => isWeak(one) && one.identity.passing.length === 0,
  ),
  certain(
    'spf-permerror',
    ['spf-record-faulty', 'dmarc-fails', 'unauthenticated'],
    (one) => isSpfBroken(one) && one.identity.passing.length === 0,
  ),
];

/** As far as the receiver tells, and nothing shows who sent it. */
const toldAs = (method: string, result: string, cause: Cause): Candidate => ({
  cause,
  confidence: ({ byStamp }) => byStamp,
  because: ['receiver-says-fail', 'unauthenticated', 'unaligned-pass'],
  applies: ({ claims: { receiver }, from, identity: { proved, said } }) =>
    proved === null &&
    said.from === null &&
    receiver.results.some(
      (one) =>
        one.method === method &&
        one.result === result &&
        (cause !== 'dkim-fail' ||
          sameOrganisation(one.properties['header.d'] ?? '', from.domain ?? '')),
    ),
});

export const told: readonly Candidate[] = [
  toldAs('spf', 'permerror', 'spf-permerror'),
  toldAs('dmarc', 'permerror', 'dmarc-permerror'),
  toldAs('dkim', 'fail', 'dkim-fail'),
  toldAs('dkim', 'none', 'dkim-none'),
  toldAs('spf', 'none', 'spf-none'),
];

/** What is so besides, and explains little by itself. */
export const besides: readonly Candidate[] = [
  certain('dkim-expired', ['dkim-expired'], isExpired),
  certain('dkim-key-weak', ['dkim-key-too-short', 'dkim-algorithm-outdated'], isWeak),
  certain(
    'dkim-fail',
    ['dkim-key-unusable', 'dkim-key-revoked', 'dkim-signature-unusable'],
    isUnusable,
  ),
  certain(
    'dkim-none',
    ['unauthenticated', 'unaligned-pass'],
    ({ checks, identity, found }) =>
      identity.settled &&
      checks.dkim.length === 0 &&
      (found('unauthenticated') || found('dmarc-fails')),
  ),
  certain(
    'spf-none',
    ['unauthenticated', 'dmarc-fails'],
    ({ checks: { spf }, found }) =>
      spf.result === 'none' && (found('unauthenticated') || found('dmarc-fails')),
  ),
  certain(
    'spf-permerror',
    ['spf-record-faulty'],
    ({ checks, identity }) => identity.proved === null && checks.spf.result === 'permerror',
  ),
  certain('spf-suspicious', ['spf-allows-anyone'], ({ found }) => found('spf-allows-anyone')),
  certain(
    'dmarc-permerror',
    ['dmarc-record-faulty'],
    ({ found, checks }) => found('dmarc-record-faulty') && checks.dmarc.result === 'none',
  ),
  {
    cause: 'arc-untrusted',
    confidence: 'possible',
    because: ['arc-vouches'],
    applies: ({ found }) => found('arc-vouches'),
  },
  certain('arc-fail', ['arc-broken'], ({ found }) => found('arc-broken')),
  certain('reply-to-mismatch', ['replies-go-elsewhere'], ({ found }) =>
    found('replies-go-elsewhere'),
  ),
  certain('sender-domain-not-found', ['sender-domain-not-found'], ({ found }) =>
    found('sender-domain-not-found'),
  ),
  certain('null-mx-sender', ['null-mx-sender'], ({ found }) => found('null-mx-sender')),
  certain('header-noncompliant', ['header-noncompliant'], ({ found }) =>
    found('header-noncompliant'),
  ),
  certain('ptr-missing', ['ptr-missing'], ({ found }) => found('ptr-missing')),
  certain(
    'helo-bad',
    ['helo-fails', 'helo-odd'],
    ({ found }) => found('helo-fails') || found('helo-odd'),
  ),
];
