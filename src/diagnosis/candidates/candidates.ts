/** The causes that a message can have, ranked by how much of the evidence each explains. */
import type { Candidate } from '../cause.ts';
import { failing, notShown } from './failing.ts';
import { imitation } from './imitation.ts';
import { hints, notices, whyMarked } from './noted.ts';
import { nothingPassed, open, toldOnly } from './open.ts';
import { passedOn } from './passed-on.ts';
import { besides, ownFault, told } from './records.ts';
import { shown } from './shown.ts';

export const candidates: readonly Candidate[] = [
  // Somebody wants a pass to be believed that the receiver does not have; what else is so stands beside it.
  {
    cause: 'forged-results',
    confidence: 'likely',
    because: ['forged-stamp', 'dmarc-fails', 'receiver-says-fail'],
    applies: ({ found }) => found('forged-stamp'),
  },
  ...imitation,
  ...shown,
  ...passedOn,
  ...ownFault,
  ...failing,
  ...notices,
  ...notShown,
  ...open,
  ...nothingPassed,
  ...whyMarked,
  ...toldOnly,
  ...told,
];

/** What is so besides: it accompanies the root cause, and never stands in its place, since it leaves open who sent the message. */
export const accompanying: readonly Candidate[] = [...besides, ...hints];
