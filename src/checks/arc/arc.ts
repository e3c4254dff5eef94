/**
 * ARC: what did earlier hops vouch for before the message was changed? RFC 8617 (to become Historic);
 * receivers still seal and read it.
 */
import { errorCode, type Resolve } from '../../dns/dns.ts';
import { type Fidelity, isExact } from '../../message/message.ts';
import { verdictOn } from '../dkim/dkim.ts';
import { arc, type BothModes, type LibraryResolve, type Verified } from '../mailauth/mailauth.ts';
import type { SkipReason } from '../skipped.ts';

export type ArcResult = 'none' | 'pass' | 'fail' | 'temperror' | 'skipped' | 'pending';

export interface ArcCheck {
  readonly result: ArcResult;
  readonly reason: SkipReason | 'dns' | null;
  readonly sets: readonly {
    readonly i: number;
    readonly seal: string;
    readonly messageSignature: string;
    readonly sealer: string | null;
  }[];
  readonly lenient: ArcResult | null;
}

type ArcVerdict = Pick<ArcCheck, 'result' | 'reason'>;

/** A check that was not made, or not yet. */
export function arcWithout(result: 'skipped' | 'pending', reason: SkipReason | null): ArcCheck {
  return { result, reason, sets: [], lenient: null };
}

/** Validates the chain with the signatures that were verified before; never rejects. */
export async function checkArc(
  { strict, lenient }: BothModes,
  resolve: Resolve,
  fidelity: Fidelity,
): Promise<ArcCheck> {
  const verdict = await validate(strict, true, resolve, fidelity);
  const other = await validate(lenient, false, resolve, fidelity);
  return { ...verdict, sets: [], lenient: other.result === verdict.result ? null : other.result };
}

async function validate(
  { arc: chain, arcSignature }: Verified,
  strict: boolean,
  resolve: Resolve,
  fidelity: Fidelity,
): Promise<ArcVerdict> {
  let unanswered = false;
  const watched: Resolve = async (name, type) => {
    try {
      return await resolve(name, type);
    } catch (error) {
      unanswered ||= !PERMANENT.has(errorCode(error));
      throw error;
    }
  };
  const { status } = await arc(chain, { resolver: watched as LibraryResolve, strict });
  if (status.result !== 'fail') return { result: status.result as ArcResult, reason: null };

  // To ARC every failure is permanent (§5.2); to a reader a key that did not come is not,
  // nor what is not seen in a copy. The library's words tell the cause; DNS alone leaves none.
  const { comment = '' } = status;
  if (comment === '' && unanswered) return { result: 'temperror', reason: 'dns' };
  if (comment.endsWith('no valid signature') && arcSignature) {
    const { result } = verdictOn(arcSignature, fidelity);
    if (result === 'temperror') return { result, reason: 'dns' };
    if (result === 'skipped') return { result, reason: notCheckable(arcSignature.header.result) };
  }
  const lossy = !isExact(fidelity) && fidelity !== 'headers-only';
  if (lossy && comment.endsWith('seal signature validation failed')) {
    return { result: 'skipped', reason: notCheckable('fail') };
  }
  return { result: 'fail', reason: null };
}

const PERMANENT = new Set(['ENOTFOUND', 'ENODATA', 'EBADNAME']);

const notCheckable = (header: string): SkipReason =>
  header === 'pass' ? 'body-not-checkable' : 'signature-not-checkable';
