/**
 * The table that every view shows: what the receiver said beside what a check finds now, a row for
 * each identity. Here the two are set side by side, once, and where they contradict each other is marked.
 */
import { type ClaimedResult, mailFromOf, spfResult } from '../claims/claims.ts';
import { asciiDomain } from '../domain/domain.ts';
import { sameAscii } from '../syntax/syntax.ts';
import type { Known } from './known.ts';
import {
  arcReason,
  type Check,
  type Claim,
  compauthReason,
  type DifferenceReason,
  dkimReason,
  dmarcReason,
  domainOf,
  type OwnReason,
  spfReason,
  whyDiffers,
} from './reasons.ts';
import { kindOf, type ResultKind } from './result-kind.ts';

/** One side of a row. */
export interface ComparedSide {
  /** The protocol's own word, or `pending`, or `skipped`. */
  readonly result: string;
  /** Of a check a code, of a claim whatever its writer gave. */
  readonly reason: string | null;
  readonly kind: ResultKind;
}

/** What is known of one identity; null: that side is silent. */
export interface ComparedRow {
  readonly method: 'spf' | 'dkim' | 'dmarc' | 'arc' | 'compauth';
  /** The domain that the row is about. */
  readonly domain: string | null;
  readonly receiver: ComparedSide | null;
  readonly now: ComparedSide | null;
  /** Where both speak and contradict each other: why; what was not checked is no contradiction. */
  readonly because: DifferenceReason | null;
}

/** SPF, each signature, DMARC and ARC, always; the receiver's own weighing where it wrote one. Pure. */
export function compareResults(known: Known): readonly ComparedRow[] {
  const { claims, checks, from } = known;
  const { results, compauth } = claims.receiver;
  const { spf, dkim, dmarc, arc } = checks;
  const said = (method: string) => results.find((one) => one.method === method);
  const row: MakeRow = (method, domain, claim, check, own) => ({
    method,
    domain,
    receiver: claim
      ? { result: claim.result, reason: claim.reason, kind: kindOf(claim.result) }
      : null,
    now: check && {
      result: check.result,
      reason: check.reason,
      kind: kindOf(check.result, check.reason),
    },
    because: claim && check && own ? whyDiffers(claim, check, claims, own) : null,
  });
  const claimedSpf = spfResult(results);
  const sender = domainOf(claimedSpf && mailFromOf(claimedSpf));
  const bySpf = row('spf', spf.domain ?? sender, claimedSpf, spf, (one) => spfReason(one, known));
  const signatures = signatureRows(
    dkim,
    results.filter(({ method }) => method === 'dkim'),
    row,
  );
  const others = [...signatures, bySpf].map(({ because }) => because);
  const decided = row(
    'dmarc',
    dmarc.domain ?? from.domain,
    said('dmarc'),
    { ...dmarc, lenient: null },
    (one) => dmarcReason(one, known, others),
  );
  const weighed = compauth && { ...compauth, comment: null, properties: {} };
  return [
    bySpf,
    ...signatures,
    decided,
    row('arc', null, said('arc'), arc, () => arcReason(arc)),
    ...(weighed
      ? [
          {
            ...row('compauth', null, weighed, null, null),
            because: compauthReason(weighed, known, decided.because),
          },
        ]
      : []),
  ];
}

type MakeRow = (
  method: ComparedRow['method'],
  domain: string | null,
  claim: Claim | undefined,
  check: Check | null,
  /** Null: the two are not held against each other. */
  own: OwnReason | null,
) => ComparedRow;

/** Rows of signatures, and again of claims about others; ours, and no fewer signatures than are verified. */
const ROW_LIMIT = 20;

/** Each signature with the claim about it; claims about no signature that is here follow. */
function signatureRows(
  signatures: Known['checks']['dkim'],
  claims: readonly ClaimedResult[],
  row: MakeRow,
): readonly ComparedRow[] {
  const left = [...claims];
  // A hostile header has thousands. What was not verified is told once, as what was not checked.
  const tried = signatures.filter(({ reason }) => reason !== 'too-many').slice(0, ROW_LIMIT);
  const rows = tried.map((signature) => {
    const at = claimAbout(signature, left);
    const [claim] = at < 0 ? [] : left.splice(at, 1);
    return row('dkim', signature.domain, claim, signature, (one) => dkimReason(one, signature));
  });
  const unmatched = left
    .slice(0, ROW_LIMIT)
    .map((claim) => row('dkim', signerOf(claim), claim, NOT_SIGNED, null));
  const all = [...rows, ...unmatched];
  return all.length > 0 ? all : [row('dkim', null, undefined, NOT_SIGNED, null)];
}

const NOT_SIGNED: Check = { result: 'none', reason: null, lenient: null };

/** By d= or i=, and by s= where the receiver names it: RFC 8601 §2.7.1. Its index, or -1. */
function claimAbout(
  { domain, selector }: Known['checks']['dkim'][number],
  claims: readonly ClaimedResult[],
): number {
  const about = (claim: ClaimedResult) =>
    domain !== null && asciiDomain(signerOf(claim) ?? '') === asciiDomain(domain);
  const named = claims.findIndex(
    (claim) => about(claim) && sameAscii(claim.properties['header.s'] ?? '', selector ?? ''),
  );
  if (named >= 0) return named;
  return claims.findIndex((claim) => about(claim) && claim.properties['header.s'] === undefined);
}

/** d=, or the domain of i=; Microsoft writes `header.d=none` where nothing is signed. */
export function signerOf({ properties }: Pick<ClaimedResult, 'properties'>): string | null {
  const named = properties['header.d'] ?? domainOf(properties['header.i']);
  return !named || named === 'none' ? null : named;
}
