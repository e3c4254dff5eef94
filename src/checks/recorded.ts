/**
 * Verdicts on signatures that were found before, of a message whose text was since replaced: it could fit
 * none of them any more. All else is checked as ever.
 */
import type { Message } from '../message/message.ts';
import type { ArcCheck } from './arc/arc.ts';
import { type DkimCheck, signaturesOf } from './dkim/dkim.ts';

/** What was found of one signature. */
export type RecordedSignature = Pick<
  DkimCheck,
  | 'key'
  | 'keyBits'
  | 'result'
  | 'reason'
  | 'headerSignature'
  | 'bodyHash'
  | 'beyond'
  | 'altered'
  | 'archived'
  | 'lenient'
>;

/** Spans are those of the message as it is now. */
export interface RecordedChecks {
  /** In the order of the DKIM-Signature fields. */
  readonly dkim: readonly RecordedSignature[];
  readonly arc: ArcCheck;
  /** Of the message within this one. */
  readonly returned: RecordedChecks | null;
}

/** The signatures as they stand, with what was found of them. */
export const withRecorded = (message: Message, { dkim }: RecordedChecks): readonly DkimCheck[] =>
  signaturesOf(message, 'skipped', 'too-many').map((one, i) => ({ ...one, ...dkim[i] }));
