/**
 * Evidence: claims and checks side by side. Here they meet, and nowhere before: agreement and
 * contradiction are marked, and what both sides say together about the sender is worked out once,
 * so that rules and diagnosis read the same.
 */
import { type ComparedRow, compareResults } from './comparison.ts';
import { type Difference, readDifferences } from './differences.ts';
import { type Identity, readIdentity } from './identity.ts';
import type { Known } from './known.ts';
import { type Noted, readNoted } from './noted.ts';
import { type PassedOn, readPassedOn, readPerhapsPassedOn } from './passed-on.ts';
import { withSeal } from './sealed.ts';
import { type FieldWriter, readWriters } from './writers.ts';

export { isBelievable } from '../claims/claims.ts';
export type { ComparedRow, ComparedSide } from './comparison.ts';
export type { Difference } from './differences.ts';
export { exceptionOf } from './exception.ts';
export type { Identity } from './identity.ts';
export { readImitations } from './imitations.ts';
export type { Known } from './known.ts';
export type { Note, Noted } from './noted.ts';
export type { PassedOn } from './passed-on.ts';
export type { DifferenceReason } from './reasons.ts';
export { readRecipients } from './recipients.ts';
export type { ResultKind } from './result-kind.ts';
export type { FieldWriter } from './writers.ts';

export interface Evidence extends Known {
  readonly comparison: readonly ComparedRow[];
  readonly differences: readonly Difference[];
  readonly identity: Identity;
  readonly passedOn: PassedOn | null;
  /** The same as far as anybody can see; it explains, and shows nothing. */
  readonly perhapsPassedOn: PassedOn | null;
  /** What the receiver tells beside its verdict. */
  readonly noted: readonly Noted[];
  /** Who wrote each field of the message, in order. */
  readonly writers: readonly FieldWriter[];
}

/** Joins what is known. Pure; pending checks are read as not known. */
export function gatherEvidence(given: Known): Evidence {
  const known = { ...given, claims: withSeal(given.claims, given.checks) };
  const comparison = compareResults(known);
  const identity = readIdentity(known, comparison);
  return {
    ...known,
    identity,
    comparison,
    differences: readDifferences(known, comparison),
    passedOn: readPassedOn(known, identity),
    perhapsPassedOn: readPerhapsPassedOn(known, identity),
    noted: readNoted(known.claims.receiver),
    writers: readWriters(known),
  };
}
