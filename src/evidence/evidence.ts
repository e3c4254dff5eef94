/**
 * Evidence: claims and checks side by side. Here they meet, and nowhere before: agreement and
 * contradiction are marked, and what both sides say together about the sender is worked out once,
 * so that rules and diagnosis read the same.
 */
import { type Difference, findDifferences } from './differences.ts';
import { type Identity, readIdentity } from './identity.ts';
import type { Known } from './known.ts';
import { type PassedOn, readPassedOn } from './passed-on.ts';

export type { Difference, DifferenceReason } from './differences.ts';
export { type Identity, isBelievable } from './identity.ts';
export type { Known } from './known.ts';
export type { PassedOn } from './passed-on.ts';

export interface Evidence extends Known {
  readonly differences: readonly Difference[];
  readonly identity: Identity;
  readonly passedOn: PassedOn | null;
}

/** Joins what is known. Pure; pending checks are read as not known. */
export function gatherEvidence(known: Known): Evidence {
  const identity = readIdentity(known);
  return {
    ...known,
    identity,
    differences: findDifferences(known),
    passedOn: readPassedOn(known, identity),
  };
}
