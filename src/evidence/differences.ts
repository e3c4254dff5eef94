import type { ClaimedResult } from '../claims/claims.ts';
import { asciiDomain } from '../domain/domain.ts';
import { sameAscii } from '../syntax/syntax.ts';
import type { Known } from './known.ts';

/** Why the receiver then and a check now do not agree. */
export type DifferenceReason =
  | 'key-no-longer-published'
  | 'dns-failing'
  | 'receiver-lenient'
  | 'receiver-own-rule' // bestguesspass and the like, which no RFC knows
  | 'unexplained';

export interface Difference {
  readonly method: string;
  /** The receiver's word. */
  readonly receiver: string;
  readonly now: string;
  readonly because: DifferenceReason;
}

/** Where receiver and check contradict each other; what was not checked is no contradiction. */
export function findDifferences({ checks, claims }: Known): readonly Difference[] {
  const { spf, dkim, dmarc, arc } = checks;
  const { results } = claims.receiver;
  const claimOf = (method: string) => results.find((result) => result.method === method);
  return [
    ...compare('spf', claimOf('spf'), spf),
    ...dkim.flatMap((signature) => compare('dkim', claimAbout(signature, results), signature)),
    ...compare('dmarc', claimOf('dmarc'), { ...dmarc, lenient: null }),
    ...compare('arc', claimOf('arc'), arc),
  ];
}

interface Check {
  readonly result: string;
  readonly reason: string | null;
  readonly lenient: string | null;
}

/** Results that mean the same for who sent it; `temperror` means nothing but itself. */
const KIND: ReadonlyMap<string, 'good' | 'bad' | 'nothing'> = new Map([
  ['pass', 'good'],
  ['fail', 'bad'],
  ['hardfail', 'bad'],
  ['softfail', 'bad'],
  ['perm_fail', 'bad'],
  ['permerror', 'bad'],
  ['policy', 'bad'],
  ['neutral', 'nothing'],
  ['none', 'nothing'],
]);

const kindOf = (result: string) => KIND.get(result) ?? result;

function compare(
  method: string,
  claim: ClaimedResult | undefined,
  check: Check,
): readonly Difference[] {
  const { result: now } = check;
  if (!claim || now === 'pending' || now === 'skipped') return [];
  if (kindOf(claim.result) === kindOf(now)) return [];
  return [{ method, receiver: claim.result, now, because: reasonFor(claim, check) }];
}

function reasonFor(claim: ClaimedResult, { result, reason, lenient }: Check): DifferenceReason {
  if (claim.result.startsWith('bestguess')) return 'receiver-own-rule';
  if (result === 'temperror') return 'dns-failing';
  if (reason === 'key-missing') return 'key-no-longer-published';
  return lenient !== null && lenient === claim.result ? 'receiver-lenient' : 'unexplained';
}

/** The claim about one signature: by d= or i=, and by s= where the receiver names it. RFC 8601 §2.7.1 */
function claimAbout(
  { domain, selector }: Known['checks']['dkim'][number],
  results: readonly ClaimedResult[],
): ClaimedResult | undefined {
  return results.find(({ method, properties }) => {
    const signer = properties['header.d'] ?? afterAt(properties['header.i'] ?? '');
    const named = properties['header.s'] ?? selector ?? '';
    return (
      method === 'dkim' &&
      asciiDomain(signer) === asciiDomain(domain ?? '') &&
      sameAscii(named, selector ?? '')
    );
  });
}

const afterAt = (address: string) => address.slice(address.lastIndexOf('@') + 1);
