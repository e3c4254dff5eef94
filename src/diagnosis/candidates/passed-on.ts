import type { Candidate, Situation } from '../cause.ts';

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
    applies: (situation) => mayBe('list', situation),
  },
  {
    cause: 'forward-breaks-auth',
    confidence: 'possible',
    because: ['passed-on', 'receiver-says-fail', 'unaligned-pass'],
    applies: (situation) => mayBe('forward', situation),
  },
];

/** Where DMARC could pass by an SPF only that nobody can ask, a check found the rest of it to fail. */
function mayBe(kind: 'list' | 'forward', { perhapsPassedOn, found, checks }: Situation): boolean {
  const fails = found('dmarc-fails') || checks.dmarc.reason === 'spf-unknown';
  return perhapsPassedOn?.kind === kind && !fails;
}
