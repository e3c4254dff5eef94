import { type ClaimedResult, isBelievable, type Stamp } from '../claims/claims.ts';
import { asciiDomain, sameOrganisation } from '../domain/domain.ts';
import type { ComparedRow } from './comparison.ts';
import type { Known } from './known.ts';
import { readSaid, type Said } from './said.ts';

/** Who the message is proved to be from, by a check made now or by a stamp that may be believed. */
export interface Identity {
  /** Whether the domain in From is shown to be true, and by what. */
  readonly proved: 'check' | 'trusted-stamp' | 'probable-stamp' | null;
  /** The domain of each that a check made now found to belong to From's; null: none shows From to be true. */
  readonly shownBy: Checks['dmarc']['alignment'] | null;
  /** What the receiver's stamp says of it. */
  readonly said: Said;
  /** Domains that passed, by SPF or DKIM, whether or not they belong to From. A-labels. */
  readonly passing: readonly PassingDomain[];
  /** What became of the signatures of From's own domain; null: it has none, or they tell nothing. */
  readonly ownSignature: 'holds' | 'body-changed' | 'header-changed' | null;
  /** Failures that stamps claim: they may be believed from anyone. */
  readonly claimedFailures: readonly ClaimedResult[];
  /**
   * Whether a receiver that may be believed saw a signature of From's organisation pass whose key is gone
   * since: then a failure of DMARC now says nothing of the message.
   */
  readonly keyGone: boolean;
  /** Whether SPF, DKIM and DMARC have all been settled; false while any is pending, skipped or failing in DNS. */
  readonly settled: boolean;
}

export interface PassingDomain {
  readonly method: 'spf' | 'dkim';
  readonly domain: string;
  readonly by: 'check' | 'stamp';
  /** Whether it belongs to the organisation of the domain in From. */
  readonly aligned: boolean;
}

type Checks = Known['checks'];

const UNSETTLED = new Set(['pending', 'skipped', 'temperror']);

/** Reads who is proved. "A fail may be believed from anyone, a pass only from a trusted stamp or a check." */
export function readIdentity(
  { checks, claims, from }: Known,
  comparison: readonly ComparedRow[],
): Identity {
  const { spf, dkim, dmarc } = checks;
  const { receiver } = claims;
  const passing = passingByCheck(checks, from.domain);
  const shownBy = shownByCheck(checks, from.domain);
  const said = readSaid(receiver, from.domain);
  const others = claims.others.filter(({ trust }) => trust !== 'forged');
  const keyGone =
    isBelievable(receiver) &&
    comparison.some((row) => passedThen(row) && belongs(row.domain ?? '', from.domain));
  const proved = shownBy ? 'check' : provedByStamp(receiver, dmarc, said, keyGone);
  return {
    proved,
    shownBy,
    said: dmarc.result === 'fail' && proved === null ? { ...said, from: null } : said,
    passing: passing.length === 0 && isBelievable(receiver) ? said.passing : passing,
    ownSignature: ownSignature(dkim),
    claimedFailures: [
      ...failuresOf(receiver, said),
      ...others.flatMap(({ results }) => results.filter(isFailure)),
    ],
    keyGone,
    settled: ![spf, dmarc, ...dkim].some(({ result }) => UNSETTLED.has(result)),
  };
}

/**
 * What DMARC found. A domain without a record asks receivers for nothing, and a pass of its own is
 * no less a pass: RFC 9989 §4.4 says what belongs together, and the record what follows from it.
 */
function shownByCheck({ spf, dkim, dmarc }: Checks, author: string | null): Identity['shownBy'] {
  if (dmarc.result === 'pass') return dmarc.alignment;
  if (dmarc.result !== 'none') return null;
  const own = (
    checks: readonly Pick<Checks['spf'] | Checks['dkim'][number], 'result' | 'domain'>[],
  ) =>
    checks.find(({ result, domain }) => result === 'pass' && belongs(domain ?? '', author))?.domain;
  const found = { spf: own([spf]) ?? null, dkim: own(dkim) ?? null };
  return found.spf !== null || found.dkim !== null ? found : null;
}

/** A pass then stands against a failure now only where it is trusted and nobody is asked to act on the failure. */
function provedByStamp(
  receiver: Stamp,
  dmarc: Checks['dmarc'],
  said: Said,
  keyGone: boolean,
): Identity['proved'] {
  const trusted = receiver.trust === 'trusted';
  if (!isBelievable(receiver) || said.from !== 'dmarc') return null;
  if (dmarc.result === 'fail' && !keyGone && !(trusted && dmarc.policy === 'none')) return null;
  return trusted ? 'trusted-stamp' : 'probable-stamp';
}

const passedThen = ({ method, receiver, because }: ComparedRow) =>
  method === 'dkim' && because === 'key-no-longer-published' && receiver?.result === 'pass';

const METHODS = new Set(['spf', 'dkim', 'dmarc', 'compauth']);

function isFailure({ method, result }: ClaimedResult): boolean {
  return METHODS.has(method) && /^(?:soft|hard|perm_)?fail$/.test(result);
}

/** A failure beside the pass of the same stamp that decides is none: its writer saw both, where it may be believed. */
function failuresOf(receiver: Stamp, { from }: Said): readonly ClaimedResult[] {
  const failures = receiver.results.filter(isFailure);
  const weighed = isBelievable(receiver) && from === 'dmarc';
  return weighed ? failures.filter(({ method }) => method === 'compauth') : failures;
}

function ownSignature(dkim: Checks['dkim']): Identity['ownSignature'] {
  const own = dkim.filter(({ aligned }) => aligned);
  if (own.some(({ result }) => result === 'pass' || result === 'skipped')) return 'holds';
  // Of a key that is only tried out (t=y) a failure means no more than no signature: RFC 6376 §3.6.1.
  const broken = own.filter(({ result, key }) => result === 'fail' && !key?.testing);
  if (broken.some(({ headerSignature }) => headerSignature === 'pass')) return 'body-changed';
  return broken.some(({ headerSignature }) => headerSignature === 'fail') ? 'header-changed' : null;
}

function passingByCheck(
  { spf, dkim, dmarc }: Checks,
  author: string | null,
): readonly PassingDomain[] {
  const found: PassingDomain[] = [];
  if (spf.result === 'pass' && spf.domain) {
    const judged = dmarc.result === 'pass' || dmarc.result === 'fail';
    found.push({
      method: 'spf',
      domain: asciiDomain(spf.domain),
      by: 'check',
      aligned: judged ? dmarc.alignment.spf !== null : belongs(spf.domain, author),
    });
  }
  for (const { result, headerSignature, domain, aligned } of dkim) {
    // A good header signature proves who signed, also where the body was not seen.
    const good = result === 'pass' || (result === 'skipped' && headerSignature === 'pass');
    if (good && domain) {
      found.push({
        method: 'dkim',
        domain: asciiDomain(domain),
        by: 'check',
        aligned: aligned ?? belongs(domain, author),
      });
    }
  }
  return found;
}

const belongs = (domain: string, author: string | null) =>
  author !== null && sameOrganisation(domain, author);
