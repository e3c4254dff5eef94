/**
 * ARC: what did earlier hops vouch for before the message was changed? RFC 8617 (to become Historic:
 * draft-adams-arc-experiment-conclusion); receivers still seal and read it.
 */
import type { Resolve } from '../../dns/dns.ts';
import { type Fidelity, isExact, type Message } from '../../message/message.ts';
import { type DkimReason, type DkimResult, verdictOn } from '../dkim/dkim.ts';
import {
  type ArcSetOutcome,
  arc,
  type BothModes,
  type LibraryResolve,
} from '../mailauth/mailauth.ts';
import type { SkipReason } from '../skipped.ts';
import { type ArcTags, readTags } from './tags.ts';

export type ArcResult = 'none' | 'pass' | 'fail' | 'temperror' | 'skipped' | 'pending';

/** Why a chain fails. RFC 8617 §5.2 */
export type ArcProblem =
  | 'structure' //         a field is missing, twice, or of no instance: step 3.A, 3.B
  | 'chain-status' //      a seal says itself that the chain was broken, or says what it cannot: step 2, 3.C
  | 'syntax' //            a field is malformed
  | 'message-signature' // the newest does not fit the message: step 4
  | 'seal'; //             one does not fit the fields that it seals: step 6

export interface ArcCheck {
  readonly result: ArcResult;
  readonly reason: SkipReason | 'dns' | null;
  readonly problem: ArcProblem | null;
  /** The lowest instance from which on every message signature fits, 0 where all do; null: the chain does not pass. §5.2 */
  readonly oldestPass: number | null;
  /** Oldest first. */
  readonly sets: readonly ArcSetCheck[];
  /** What a lenient receiver finds, where that differs. */
  readonly lenient: ArcResult | null;
  /** Found before the text was replaced, and not verified again. */
  readonly recorded?: true;
}

/** One set: what its sealer vouches for is in `claims.arc`. */
export interface ArcSetCheck extends ArcTags {
  readonly i: number;
  /** d= of the seal. */
  readonly sealer: string | null;
  /** In the words of DKIM, RFC 8601 §2.7.1: whether this seal fits all that it covers. */
  readonly seal: DkimResult;
  readonly sealReason: DkimReason | null;
  /** Whether the message is still as this sealer passed it on. */
  readonly messageSignature: DkimResult;
  readonly messageSignatureReason: DkimReason | null;
}

/** A check that was not made, or not yet. */
export function arcWithout(result: 'skipped' | 'pending', reason: SkipReason | null): ArcCheck {
  return { result, reason, problem: null, oldestPass: null, sets: [], lenient: null };
}

/** Validates the chain with the signatures that were verified before; never rejects. */
export async function checkArc(
  message: Message,
  verified: BothModes,
  resolve: Resolve,
  fidelity: Fidelity,
): Promise<ArcCheck> {
  const { arcSets, arcOutcomes } = verified;
  const sets = arcSets.sets.map((set): ArcSetCheck => {
    const outcome = arcOutcomes.get(set.i);
    return {
      i: set.i,
      ...readTags(message, set.seal),
      ...(outcome ? judge(outcome, fidelity) : BROKEN),
    };
  });
  const verdict = verdictBy(verified, sets);
  return {
    ...verdict,
    oldestPass: verdict.result === 'pass' ? oldestPass(sets) : null,
    sets,
    lenient: verdict.result === 'pass' ? null : await leniently(verified, verdict.result, resolve),
  };
}

type Judged = Pick<
  ArcSetCheck,
  'seal' | 'sealReason' | 'messageSignature' | 'messageSignatureReason'
>;

/** Where sets are missing or twice, what a seal covers cannot be told. */
const BROKEN: Judged = {
  seal: 'skipped',
  sealReason: 'chain-broken',
  messageSignature: 'skipped',
  messageSignatureReason: 'chain-broken',
};

function judge({ seal, messageSignature }: ArcSetOutcome, fidelity: Fidelity): Judged {
  // A seal covers no body: its fields are as exact in a copy of the header alone.
  const whole = fidelity === 'headers-only' || isExact(fidelity);
  const ofSeal = verdictOn({ ...seal, bodyHashMatches: true }, whole ? 'exact' : fidelity);
  const ofMessage = messageSignature
    ? verdictOn(messageSignature, fidelity)
    : ({ result: 'skipped', reason: 'too-many' } as const);
  return {
    seal: ofSeal.result,
    sealReason: ofSeal.reason,
    messageSignature: ofMessage.result,
    messageSignatureReason: ofMessage.reason,
  };
}

type ArcVerdict = Pick<ArcCheck, 'result' | 'reason' | 'problem'>;

const verdict = (
  result: ArcResult,
  reason: ArcVerdict['reason'] = null,
  problem: ArcProblem | null = null,
): ArcVerdict => ({ result, reason, problem });

/**
 * To ARC every failure is permanent (§5.2); to a reader a key that did not come is not, nor what is not
 * seen in a copy. What fails for sure comes first.
 */
function verdictBy({ strict, arcSets }: BothModes, sets: readonly ArcSetCheck[]): ArcVerdict {
  if (strict.arc.error) return verdict('fail', null, problemOf(strict.arc.error.code));
  const newest = sets.at(-1);
  if (!newest) return verdict('none');
  if (!arcSets.whole) return verdict('fail', null, 'structure');
  const parts = [
    ...sets.map(({ seal, sealReason }) => ['seal', seal, sealReason] as const),
    ['message-signature', newest.messageSignature, newest.messageSignatureReason] as const,
  ];
  const failed = parts.find(([, result]) => !OPEN.has(result));
  if (failed) return verdict('fail', null, failed[0]);
  const [open] = [
    ...parts.filter(([, result]) => result === 'temperror'),
    ...parts.filter(([, result]) => result === 'skipped'),
  ];
  if (!open) return verdict('pass');
  const [, result, reason] = open;
  if (result === 'temperror') return verdict('temperror', 'dns');
  return verdict('skipped', reason === 'body-not-checkable' ? reason : 'signature-not-checkable');
}

const OPEN: ReadonlySet<string> = new Set(['pass', 'temperror', 'skipped']);

/** By mailauth's codes for what its reading of the fields ran into. */
function problemOf(code: string | undefined): ArcProblem {
  if (code === 'invalid_cv_value') return 'chain-status';
  return STRUCTURE.has(code ?? '') ? 'structure' : 'syntax';
}

const STRUCTURE = new Set([
  'multiple_arc_keys',
  'missing_arc_header',
  'invalid_arc_instance',
  'invalid_arc_count',
]);

/** "validating each prior AMS beginning with N-1": it stops at the first that does not pass. §5.2 step 5 */
function oldestPass(sets: readonly ArcSetCheck[]): number {
  const changed = sets.findLast(({ messageSignature }) => messageSignature !== 'pass');
  return changed ? changed.i + 1 : 0;
}

/** The library's default mode, which accepts more; what is not known to the strict one is not known to it. */
async function leniently(
  { lenient }: BothModes,
  strictly: ArcResult,
  resolve: Resolve,
): Promise<ArcResult | null> {
  const { status } = await arc(lenient.arc, {
    resolver: resolve as LibraryResolve,
    strict: false,
  });
  const found = status.result as ArcResult;
  return found === strictly || found === 'fail' ? null : found;
}
