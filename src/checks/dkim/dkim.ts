/**
 * DKIM: which domains took responsibility for this message, and are its signed fields and its body
 * as they were signed? RFC 6376, with RFC 8301 (no SHA-1, no short keys) and RFC 8463 (Ed25519).
 *
 * Header signature and body hash are told apart: many webmails keep the header exactly and rewrite
 * the body, so a body hash that does not fit is evidence only where the copy is exact.
 */
import { type Fidelity, fieldsNamed, isExact, type Message } from '../../message/message.ts';
import {
  lowerAscii,
  type Problem,
  parseTagList,
  type Span,
  textAt,
  utf8,
} from '../../syntax/syntax.ts';
import type { BothModes, SignatureOutcome } from '../mailauth/mailauth.ts';
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
  | 'key-unusable'
  | 'key-too-short'
  | 'algorithm-refused'
  | 'algorithm-unknown'
  | 'expired'
  | 'syntax'
  | 'from-not-signed'
  | 'identity-mismatch' // i= is not of d=
  | 'dns';

export interface DkimCheck {
  readonly domain: string | null;
  readonly selector: string | null;
  readonly algorithm: string | null;
  readonly keyBits: number | null;
  /** RFC 8601 §2.7.1, or `skipped`, or `pending`. */
  readonly result: DkimResult;
  readonly reason: DkimReason | null;
  readonly headerSignature: 'pass' | 'fail' | 'unknown';
  readonly bodyHash: 'match' | 'mismatch' | 'not-checked';
  /** Names of h=, lower case, in order; a name stands once for each field it signs. */
  readonly signedFields: readonly string[];
  /** Names of fields that the message has and h= does not cover. */
  readonly unsignedFields: readonly string[];
  /** Whether d= and From belong together by DMARC; null: not decided. */
  readonly aligned: boolean | null;
  readonly problems: readonly Problem[];
  /** The DKIM-Signature field. */
  readonly at: Span | null;
  readonly altered: readonly Alteration[];
  readonly lenient: DkimResult | null;
}

/** A change after signing; `proved` where undoing it makes hash and signature fit. */
export interface Alteration {
  readonly kind: string;
  readonly proved: boolean;
  readonly at: readonly Span[];
}

/** The signatures of a message as they stand, before anything is verified. */
export function signaturesOf(
  message: Message,
  result: 'pending' | 'skipped',
  reason: SkipReason | null,
): readonly DkimCheck[] {
  const names = new Set(message.fields.map(({ key }) => key));
  return fieldsNamed(message, 'dkim-signature').map((field) => {
    const { value: tags, problems } = parseTagList(textAt(message.head, field.body));
    // d=, s= and i= may be UTF-8: RFC 8616 §5
    const tag = (name: string) => {
      const written = tags?.get(name);
      return written ? utf8(written.value.replace(/[ \t\r\n]+/g, '')) : null;
    };
    const signedFields = (tag('h') ?? '').split(':').map(lowerAscii).filter(Boolean);
    const signed = new Set(signedFields);
    return {
      domain: tag('d'),
      selector: tag('s'),
      algorithm: tag('a'),
      keyBits: null,
      result,
      reason,
      headerSignature: 'unknown',
      bodyHash: 'not-checked',
      signedFields,
      unsignedFields: [...names].filter((name) => !signed.has(name)),
      aligned: null,
      problems: problems.map(({ span, ...problem }) => ({
        ...problem,
        span: { start: field.body.start + span.start, end: field.body.start + span.end },
      })),
      at: field.span,
      altered: [],
      lenient: null,
    };
  });
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
    return [
      {
        ...signature,
        ...verdict,
        keyBits: found.keyBits ?? ed25519Bits(signature.algorithm, found),
        headerSignature: headerSignatureOf(found),
        bodyHash: bound === 'headers-only' ? 'not-checked' : bodyHashOf(found),
        lenient: other === verdict.result ? null : other,
      },
    ];
  });
}

/**
 * A message may have no body (RFC 5322 §2.1), and then its signature fits none. Where it does not fit,
 * the header was copied alone: a body that is not there was not changed.
 */
function fidelityFor(
  { bodyHashMatches }: SignatureOutcome,
  { separator }: Message,
  fidelity: Fidelity,
): Fidelity {
  const hasBody = separator.start < separator.end;
  return hasBody || bodyHashMatches || !isExact(fidelity) ? fidelity : 'headers-only';
}

export interface SignatureVerdict {
  readonly result: DkimResult;
  readonly reason: DkimReason | null;
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

/** A signature that has expired is good all the same. */
function headerSignatureOf({ header }: SignatureOutcome): DkimCheck['headerSignature'] {
  const { result, reason } = verdictOf(header);
  if (result === 'pass' || reason === 'expired') return 'pass';
  return result === 'fail' ? 'fail' : 'unknown';
}

function bodyHashOf({ bodyHashMatches }: SignatureOutcome): DkimCheck['bodyHash'] {
  if (bodyHashMatches === null) return 'not-checked';
  return bodyHashMatches ? 'match' : 'mismatch';
}

/** The library tells the size of RSA keys only. A key of the other kind is known by its signature. */
function ed25519Bits(algorithm: string | null, { header }: SignatureOutcome): number | null {
  return header.result === 'pass' && lowerAscii(algorithm ?? '').startsWith('ed25519') ? 256 : null;
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
  'weak algorithm': 'algorithm-refused',
  'unknown algorithm': 'algorithm-unknown',
  'unknown canonicalization': 'algorithm-unknown',
  'From field not signed': 'from-not-signed',
  'domain mismatch': 'identity-mismatch',
  expired: 'expired',
};

function verdictOf({ result, comment, policy }: SignatureOutcome['whole']): SignatureVerdict {
  const found = result as DkimResult;
  if (found === 'pass') return { result: found, reason: null };
  if (found === 'temperror') return { result: found, reason: 'dns' };
  if (policy?.['dkim-rules'] === 'weak-key') return { result: found, reason: 'key-too-short' };
  return { result: found, reason: REASONS[comment || ''] ?? 'syntax' };
}
