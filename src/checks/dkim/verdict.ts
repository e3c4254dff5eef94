/** What may be said of a signature, by what the verifier found and how exact the copy is. */
import { type Fidelity, isExact, type Message } from '../../message/message.ts';
import type { SignatureOutcome } from '../mailauth/mailauth.ts';
import type { SkipReason } from '../skipped.ts';

export type DkimResult =
  | 'none'
  | 'pass'
  | 'fail'
  | 'policy'
  | 'neutral'
  | 'temperror'
  | 'permerror'
  | 'skipped'
  | 'pending';

/** One reason, whatever the result. */
export type DkimReason =
  | SkipReason
  | 'body-hash-mismatch'
  | 'signature-mismatch'
  | 'key-missing'
  | 'key-revoked'
  | 'key-unusable'
  | 'key-too-short'
  | 'algorithm-refused'
  | 'algorithm-unknown'
  | 'expired'
  | 'syntax'
  | 'tag-missing'
  | 'version-unknown'
  | 'from-not-signed'
  | 'identity-mismatch' // i= is not of d=
  | 'dns';

export interface SignatureVerdict {
  readonly result: DkimResult;
  readonly reason: DkimReason | null;
}

/**
 * A message may have no body (RFC 5322 §2.1), and then its signature fits none. Where it does not fit,
 * the header was copied alone: a body that is not there was not changed.
 */
export function fidelityFor(
  { bodyHashMatches }: SignatureOutcome,
  { separator }: Message,
  fidelity: Fidelity,
): Fidelity {
  const hasBody = separator.start < separator.end;
  return hasBody || bodyHashMatches || !isExact(fidelity) ? fidelity : 'headers-only';
}

/** What may be said about a copy: of one that is not exact, a fit proves and a misfit does not. */
export function verdictOn(found: SignatureOutcome, fidelity: Fidelity): SignatureVerdict {
  if (isExact(fidelity)) return verdictOf(found.whole);
  const header = verdictOf(found.header);
  const headersOnly = fidelity === 'headers-only';
  if (header.result === 'pass' && (headersOnly || !found.bodyHashMatches)) {
    return { result: 'skipped', reason: 'body-not-checkable' };
  }
  if (header.result === 'fail' && !headersOnly) {
    return { result: 'skipped', reason: 'signature-not-checkable' };
  }
  return header;
}

/** mailauth's comments, which are its own words for why. */
const REASONS: Readonly<Record<string, DkimReason>> = {
  'body hash did not verify': 'body-hash-mismatch',
  'bad signature': 'signature-mismatch',
  'no key': 'key-missing',
  'unknown key version': 'key-unusable',
  'unknown key type': 'key-unusable',
  'invalid public key': 'key-unusable',
  'inappropriate hash algorithm': 'key-unusable',
  'inappropriate key algorithm': 'key-unusable',
  'key not for email': 'key-unusable',
  'unknown algorithm': 'algorithm-unknown',
  'unknown canonicalization': 'algorithm-unknown',
  'signature missing required tag': 'tag-missing',
  'incompatible version': 'version-unknown',
  'From field not signed': 'from-not-signed',
  'domain mismatch': 'identity-mismatch',
  expired: 'expired',
};

function verdictOf({ result, comment, policy }: SignatureOutcome['whole']): SignatureVerdict {
  const found = result as DkimResult;
  if (found === 'pass') return { result: found, reason: null };
  if (found === 'temperror') return { result: found, reason: 'dns' };
  if (found === 'policy') {
    const short = policy?.['dkim-rules'] === 'weak-key';
    return { result: found, reason: short ? 'key-too-short' : 'algorithm-refused' };
  }
  return { result: found, reason: REASONS[comment || ''] ?? 'syntax' };
}
