import type { Block } from '../block.ts';
import type { Scene } from './scene.ts';

/** Where a stamp stands. */
export type Place =
  | 'above' //  above the Received field in which the message came in: no sender writes there
  | 'below' //  directly below it: the receiver's place, and the sender's first
  | 'deeper' // below a Received field of before
  | 'author' // among the author's own fields
  | 'loose'; // there is no Received field

export function placeOf({ receivedAbove, belowAuthor }: Block, { arrival, hops }: Scene): Place {
  if (hops.length === 0) return belowAuthor ? 'author' : 'loose';
  // A message that never came in from outside came in at its first hop.
  const index = arrival.index ?? hops.length - 1;
  if (receivedAbove <= index && receivedAbove < arrival.sure) return 'above';
  if (belowAuthor) return 'author';
  return receivedAbove <= index + 1 ? 'below' : 'deeper';
}
