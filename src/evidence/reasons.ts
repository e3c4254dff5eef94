/** Why what the receiver wrote and what a check finds now contradict each other. */
import { type ClaimedResult, isBelievable, mailFromOf, sameAddress } from '../claims/claims.ts';
import { asciiDomain } from '../domain/domain.ts';
import { exceptionOf } from './exception.ts';
import type { Known } from './known.ts';
import { kindOf } from './result-kind.ts';

export type DifferenceReason =
  | 'dns-failing' //             a question got no answer now
  | 'dns-failed-then' //         the receiver got none
  | 'dns-changed' //             the same domain and address, and another record
  | 'key-no-longer-published'
  | 'key-changed' //             the text fits still, and the signature under the key of now does not
  | 'copy-not-exact'
  | 'rewritten-since' //         by the mailbox, after the receiver had checked it
  | 'list' //                    written before a list passed it on
  | 'forwarded' //               written before it was forwarded
  | 'other-hop' //               of another server or another address than was checked
  | 'receiver-lenient'
  | 'receiver-older-edition' //  RFC 7489, which RFC 9989 replaced
  | 'receiver-own-rule' //       bestguesspass and the like, which no RFC knows
  | 'receiver-infers' //         implicit authentication
  | 'receiver-allows' //         an allow list, or a rule
  | 'forged-stamp'
  | 'writer-unknown' //          a pass that anybody can have written
  | 'unexplained';

export type Claim = Pick<ClaimedResult, 'result' | 'reason' | 'comment' | 'properties'>;

export interface Check {
  readonly result: string;
  readonly reason: string | null;
  /** What a lenient receiver finds, where that differs. */
  readonly lenient: string | null;
}

/** What only the method knows; null: nothing of its own. */
export type OwnReason = (claim: Claim) => DifferenceReason | null;

type Signature = Known['checks']['dkim'][number];
type Arc = Known['checks']['arc'];

const OF_THE_COPY: ReadonlySet<string | null> = new Set([
  'body-not-checkable',
  'signature-not-checkable',
]);

/** What is so whoever wrote the claim. */
const IN_ANY_CASE: ReadonlySet<DifferenceReason | null> = new Set<DifferenceReason>([
  'other-hop',
  'key-no-longer-published',
]);

/** "timeout" is Microsoft's, of a DKIM key. */
const TEMPORARY: ReadonlySet<string> = new Set(['temperror', 'timeout']);

/** Null where they agree, and where one of them is open: what was not checked is no contradiction. */
export function whyDiffers(
  claim: Claim,
  { result: now, reason, lenient }: Check,
  { receiver }: Known['claims'],
  own: OwnReason,
): DifferenceReason | null {
  const then = kindOf(claim.result);
  if (now === 'pending') return null;
  if (now === 'skipped')
    return then === 'good' && OF_THE_COPY.has(reason) ? 'copy-not-exact' : null;
  if (claim.result.startsWith('bestguess')) return 'receiver-own-rule';
  if (then === kindOf(now)) return null;
  if (now === 'temperror') return 'dns-failing';
  if (TEMPORARY.has(claim.result)) return 'dns-failed-then';
  if (reason === 'key-missing' || reason === 'key-revoked') return 'key-no-longer-published';
  if (lenient !== null && lenient === claim.result) return 'receiver-lenient';
  const found = own(claim);
  const isAnybodys = then === 'good' && !isBelievable(receiver);
  if (isAnybodys && !IN_ANY_CASE.has(found)) return 'writer-unknown';
  return found ?? 'unexplained';
}

/** The same domain and address give another result only by another record. RFC 7208 §4.1 */
export function spfReason(claim: Claim, { claims, checks: { spf } }: Known): OwnResult {
  const sender = domainOf(mailFromOf(claim));
  const { ip } = claims.receiver;
  if (differ(sender, spf.domain) || (ip && spf.ip && !sameAddress(ip, spf.ip))) return 'other-hop';
  return sender && ip && spf.ip ? 'dns-changed' : null;
}

type OwnResult = DifferenceReason | null;

/** Which part of a signature fits no more tells what was changed. RFC 6376 §6.1.3 */
export function dkimReason(claim: Claim, signature: Signature): OwnResult {
  const { headerSignature, bodyHash, altered, reason } = signature;
  if (claim.result !== 'pass') {
    return signature.result === 'pass' && NO_KEY.test(`${claim.reason} ${claim.comment}`)
      ? 'dns-changed'
      : null;
  }
  // Not every receiver looks at x=: RFC 6376 §3.5 leaves it to the verifier.
  if (reason === 'expired') return 'receiver-lenient';
  if (bodyHash === 'mismatch' || altered.some(({ proved }) => proved)) return 'rewritten-since';
  return headerSignature === 'fail' || reason === 'key-unusable' ? 'key-changed' : null;
}

/** As receivers say that they found none. */
const NO_KEY = /\bno key\b|\bkey (?:not found|retriev|lookup|query)/i;

export function arcReason({ problem, sets }: Arc): OwnResult {
  const isGone = sets.some(
    (set) => set.sealReason === 'key-missing' || set.messageSignatureReason === 'key-missing',
  );
  if (isGone) return 'key-no-longer-published';
  if (problem === 'message-signature') return 'rewritten-since';
  return problem === 'seal' ? 'key-changed' : null;
}

/** Of the same author: by the edition, by the record, or by what SPF and DKIM found; `others` say why these differ. */
export function dmarcReason(
  { result, properties }: Claim,
  { from, checks: { dmarc } }: Known,
  others: readonly OwnResult[],
): OwnResult {
  if (differ(domainOf(properties['header.from']), from.domain)) return 'other-hop';
  if (kindOf(dmarc.rfc7489?.result ?? dmarc.result) === kindOf(result))
    return 'receiver-older-edition';
  const inherited = others.filter((one) => one !== null);
  if (inherited.includes('key-no-longer-published')) return 'key-no-longer-published';
  const hadRecord = RECORD.has(result);
  if (hadRecord !== RECORD.has(dmarc.result)) return 'dns-changed';
  return inherited[0] ?? null;
}

/** Results of a record that is there and can be read. RFC 9989 §5.3 */
const RECORD: ReadonlySet<string> = new Set(['pass', 'fail']);

/** What the receiver weighs besides, against what DMARC finds. */
export function compauthReason(
  compauth: Claim,
  { claims: { receiver }, checks: { dmarc } }: Known,
  ofDmarc: OwnResult,
): OwnResult {
  const { result, reason } = compauth;
  if (result === 'fail' && dmarc.result === 'pass') return 'receiver-own-rule';
  if (result !== 'pass' || dmarc.result !== 'fail') return null;
  if (!isBelievable(receiver)) return 'writer-unknown';
  if (exceptionOf(receiver)) return 'receiver-allows';
  return reason === '100' ? ofDmarc : 'receiver-infers';
}

const differ = (a: string | null, b: string | null) =>
  a !== null && b !== null && asciiDomain(a) !== asciiDomain(b);

/** What stands behind the "@", or the whole where there is none. */
export function domainOf(address: string | undefined): string | null {
  return address?.slice(address.lastIndexOf('@') + 1) || null;
}
