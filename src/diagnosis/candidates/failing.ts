import type { Candidate, Situation } from '../cause.ts';

/** The domain in From asks to be recognised, and is not. */
export const failing: readonly Candidate[] = [
  // Another domain passed, or the own signature broke, or there was nothing.
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
    cause: 'intra-org-spoof',
    confidence: 'likely',
    because: ['own-domain-from-outside', 'dmarc-fails', 'unauthenticated'],
    applies: ({ found, identity }) =>
      found('own-domain-from-outside') && identity.passing.length === 0,
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
  {
    cause: 'dmarc-misaligned',
    confidence: ({ byStamp }) => byStamp,
    because: ['receiver-says-fail', 'unaligned-pass'],
    applies: ({ found, identity: { claimedFailures, proved, said } }) =>
      proved === null &&
      claimedFailures.some(({ method }) => method === 'dmarc') &&
      (found('unaligned-pass') || said.passing.some(({ aligned }) => !aligned)),
  },
];

/** Nothing is known of From but that nothing passed for it, or that another did. */
export const notShown: readonly Candidate[] = [
  {
    cause: 'override-allowed',
    confidence: ({ byStamp }) => byStamp,
    because: ['receiver-made-exception'],
    applies: ({ found, identity }) =>
      found('receiver-made-exception') && identity.passing.length === 0,
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
    cause: 'display-name-spoof',
    confidence: 'likely',
    because: ['name-misleads', 'unaligned-pass', 'unauthenticated'],
    applies: ({ found, from }) =>
      found('name-misleads') && from.problems.some(({ code }) => NAMES_ANOTHER.has(code)),
  },
  {
    cause: 'unaligned-pass',
    confidence: 'certain',
    because: ['unaligned-pass'],
    applies: ({ found, identity }) =>
      found('unaligned-pass') && identity.settled && !found('dmarc-fails'),
  },
];

/** What makes people read another sender, and not only another spelling. */
const NAMES_ANOTHER: ReadonlySet<string> = new Set([
  'name-has-other-address',
  'name-has-other-domain',
]);

export function saysDmarcFails({ claimedFailures }: Situation['identity']): boolean {
  return claimedFailures.some(({ method }) => method === 'dmarc');
}
