/**
 * Verdicts on signatures that were found before, of a message whose text was since replaced: it could fit
 * none of them any more. All else is checked as ever.
 */
import type { Message } from '../message/message.ts';
import type { Span } from '../syntax/syntax.ts';
import type { ArcCheck, ArcSetCheck } from './arc/arc.ts';
import { type Alteration, type DkimCheck, signaturesOf } from './dkim/dkim.ts';

type Verdict =
  | 'key'
  | 'keyBits'
  | 'result'
  | 'reason'
  | 'headerSignature'
  | 'bodyHash'
  | 'archived'
  | 'lenient';

/** A place in the message: the number of a field, from the topmost; null is the body. */
export type RecordedPlace = number | null;

/** What was found of one signature. */
export interface RecordedSignature extends Pick<DkimCheck, Verdict> {
  /** Whether text stood beyond l=. */
  readonly beyond: boolean;
  readonly altered: readonly (Pick<Alteration, 'kind' | 'proved'> & {
    readonly at: readonly RecordedPlace[];
  })[];
}

/** What was found of a chain; `at` is the ARC-Seal field. */
export interface RecordedArc extends Omit<ArcCheck, 'sets' | 'recorded'> {
  readonly sets: readonly (Omit<ArcSetCheck, 'at'> & { readonly at: RecordedPlace })[];
}

export interface RecordedChecks {
  /** In the order of the DKIM-Signature fields. */
  readonly dkim: readonly RecordedSignature[];
  readonly arc: RecordedArc;
  /** Of the message within this one. */
  readonly returned: RecordedChecks | null;
}

/** The signatures and the chain as they stand, with what was found of them. */
export function withRecorded(
  message: Message,
  { dkim, arc }: RecordedChecks,
): { readonly dkim: readonly DkimCheck[]; readonly arc: ArcCheck } {
  const placeOf = (place: RecordedPlace): Span =>
    place === null ? message.body : (message.fields[place]?.span ?? message.body);
  const signatures = signaturesOf(message, 'skipped', 'too-many').map((one, i): DkimCheck => {
    const found = dkim[i];
    if (!found) return one;
    return {
      ...one,
      ...found,
      beyond: found.beyond ? message.body : null,
      altered: found.altered.map((change) => ({ ...change, at: change.at.map(placeOf) })),
      recorded: true,
    };
  });
  const sets = arc.sets.map((set) => ({ ...set, at: set.at === null ? null : placeOf(set.at) }));
  return { dkim: signatures, arc: { ...arc, sets, recorded: true } };
}
