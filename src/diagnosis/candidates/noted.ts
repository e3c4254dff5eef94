import type { Note } from '../../evidence/evidence.ts';
import type { Candidate } from '../cause.ts';

const noted = (note: Note, applies: Candidate['applies'] = () => true): Candidate => ({
  cause: note,
  confidence: ({ byStamp }) => byStamp,
  because: ['receiver-notes', 'receiver-flagged'],
  applies: (situation) => situation.noted.some((one) => one.note === note) && applies(situation),
});

/** A notice of a failure, which nobody's domain stands for. RFC 5321 §4.5.5 */
export const notices: readonly Candidate[] = [
  noted('backscatter', ({ identity }) => identity.proved === null),
  noted('ndr-protected', ({ identity }) => identity.proved === null),
];

/** Why the receiver marked it: these say more than that it is spam. */
export const whyMarked: readonly Candidate[] = [
  noted('user-junk-rule'),
  noted('asf'),
  ...(['ip-blocklist', 'domain-blocklist', 'url-blocklist'] as const).map((list) =>
    noted(list, ({ found }) => found('receiver-flagged')),
  ),
];

export const hints: readonly Candidate[] = [noted('first-contact')];
