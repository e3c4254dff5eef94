import type { Candidate } from '../cause.ts';

/** Somebody passed it on, which explains a failure and an unaligned pass alike. */
export const passedOn: readonly Candidate[] = [
  {
    cause: 'mailing-list',
    confidence: 'likely',
    because: ['passed-on', 'dmarc-fails', 'dkim-body-changed', 'unaligned-pass'],
    applies: ({ passedOn: by }) => by?.kind === 'list',
  },
  // What nobody shows explains no failure that a check found: whoever forges writes a List-Id, too.
  {
    cause: 'mailing-list',
    confidence: 'possible',
    because: ['passed-on', 'receiver-says-fail', 'unaligned-pass'],
    applies: ({ perhapsPassedOn: by, found }) => by?.kind === 'list' && !found('dmarc-fails'),
  },
  {
    cause: 'forward-breaks-auth',
    confidence: 'possible',
    because: ['passed-on', 'receiver-says-fail', 'unaligned-pass'],
    applies: ({ perhapsPassedOn: by, found }) => by?.kind === 'forward' && !found('dmarc-fails'),
  },
];
