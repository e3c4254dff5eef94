/**
 * DKIM: which domains took responsibility for this message, and are its signed fields and its body
 * as they were signed? RFC 6376, with RFC 8301 (no SHA-1, no short keys) and RFC 8463 (Ed25519).
 *
 * Header signature and body hash are told apart: many webmails keep the header exactly and rewrite
 * the body, so a body hash that does not fit is evidence only where the copy is exact.
 */
import { type Fidelity, fieldsNamed, isExact, type Message } from '../../message/message.ts';
import { lowerAscii, type Span } from '../../syntax/syntax.ts';
import {
  type BodyCanonicalization,
  type BothModes,
  endOfCanonical,
  type SignatureOutcome,
} from '../mailauth/mailauth.ts';
import type { SkipReason } from '../skipped.ts';
import type { Alteration } from './alteration.ts';
import { type DkimKey, readKey } from './key.ts';
import { readSignatures, type Signature } from './signature.ts';
import {
  type DkimReason,
  type DkimResult,
  fidelityFor,
  type SignatureVerdict,
  verdictOn,
} from './verdict.ts';

export type { Alteration, AlterationKind } from './alteration.ts';

export type { AddedField } from './coverage.ts';
export type { DkimKey, KeyFault } from './key.ts';
export { type DkimReason, type DkimResult, verdictOn } from './verdict.ts';

export interface DkimCheck extends Omit<Signature, 'at'> {
  /** As published; the key of an expired or refused signature too. */
  readonly key: DkimKey | null;
  readonly keyBits: number | null;
  /** RFC 8601 §2.7.1, or `skipped`, or `pending`. */
  readonly result: DkimResult;
  readonly reason: DkimReason | null;
  /** Whether the signature fits the signed fields, whatever may be held against key, hash or time. */
  readonly headerSignature: 'pass' | 'fail' | 'unknown';
  readonly bodyHash: 'match' | 'mismatch' | 'not-checked';
  /** What stands in the body beyond l=; null: nothing but white space, or the hash does not fit, or the copy is not exact. */
  readonly beyond: Span | null;
  /** Whether d= and From belong together by DMARC; null: not decided. */
  readonly aligned: boolean | null;
  /** The DKIM-Signature field. */
  readonly at: Span | null;
  readonly altered: readonly Alteration[];
  /** By a key that an archive has, where DNS has none any more; null: none was asked, or has one. */
  readonly archived: ArchivedCheck | null;
  readonly lenient: DkimResult | null;
  /** Found before the text was replaced, and not verified again. */
  readonly recorded?: true;
}

/** What a signature is by the word of an archive of keys. */
export type ArchivedCheck = Pick<DkimCheck, 'result' | 'reason' | 'headerSignature' | 'bodyHash'>;

/** The signatures of a message as they stand, before anything is verified. */
export function signaturesOf(
  message: Message,
  result: 'pending' | 'skipped',
  reason: SkipReason | null,
): readonly DkimCheck[] {
  return readSignatures(message).map((signature) => ({
    ...signature,
    key: null,
    keyBits: null,
    result,
    reason,
    headerSignature: 'unknown',
    bodyHash: 'not-checked',
    beyond: null,
    aligned: null,
    altered: [],
    archived: null,
    lenient: null,
  }));
}

/** The signatures with what the verifier found, in the order of their fields. */
export function checkSignatures(
  message: Message,
  { strict, lenient }: BothModes,
  fidelity: Fidelity,
): readonly DkimCheck[] {
  const unverified = signaturesOf(message, 'skipped', 'too-many');
  return fieldsNamed(message, 'dkim-signature').flatMap((field, i) => {
    const signature = unverified[i];
    const found = strict.signatures.get(field);
    if (!signature) return [];
    if (!found) return [signature];
    const bound = fidelityFor(found, message, fidelity);
    const verdict = verdictOn(found, bound);
    const leniently = lenient.signatures.get(field);
    const other = leniently ? verdictOn(leniently, bound).result : 'none';
    const key = readKey(found);
    const bodyHash = bound === 'headers-only' ? 'not-checked' : bodyHashOf(found);
    return [
      {
        ...signature,
        ...verdict,
        reason: exactReason(verdict, signature, key),
        key,
        keyBits: found.keyBits ?? ed25519Bits(signature.algorithm, found),
        headerSignature: headerSignatureOf(found),
        bodyHash,
        beyond: bodyHash === 'match' && isExact(bound) ? beyond(message, signature) : null,
        lenient: other === verdict.result ? null : other,
      },
    ];
  });
}

/** Where the library knows less: of a malformed list it reads what it can, and an empty key is as bad to it as any. */
function exactReason(
  { result, reason }: SignatureVerdict,
  { problems }: Signature | DkimCheck,
  key: DkimKey | null,
): DkimReason | null {
  if (reason === 'key-unusable' && key?.fault === 'revoked') return 'key-revoked';
  return result === 'neutral' && problems.length > 0 ? 'syntax' : reason;
}

function headerSignatureOf({ fits }: SignatureOutcome): DkimCheck['headerSignature'] {
  if (fits === null) return 'unknown';
  return fits ? 'pass' : 'fail';
}

function bodyHashOf({ bodyHashMatches }: SignatureOutcome): DkimCheck['bodyHash'] {
  if (bodyHashMatches === null) return 'not-checked';
  return bodyHashMatches ? 'match' : 'mismatch';
}

/** The library tells the size of RSA keys only. A key of the other kind is known by its signature. */
function ed25519Bits(algorithm: string | null, { fits }: SignatureOutcome): number | null {
  return fits && lowerAscii(algorithm ?? '').startsWith('ed25519') ? 256 : null;
}

const SPACE = 0x20;

/** "the data beyond the length is not signed": RFC 6376 §8.2. White space at the end is no text. */
function beyond(
  { bytes, body }: Message,
  { bodyLength, canonicalization }: Signature | DkimCheck,
): Span | null {
  if (bodyLength === null) return null;
  const how = (lowerAscii(canonicalization ?? '').split('/')[1] ??
    'simple') as BodyCanonicalization;
  const start = body.start + endOfCanonical(bytes.subarray(body.start, body.end), how, bodyLength);
  const more = bytes.subarray(start, body.end).findIndex((byte) => byte > SPACE);
  return more < 0 ? null : { start: start + more, end: body.end };
}
