/**
 * DMARC: does a domain that passed SPF or DKIM belong to the domain a person sees in From, and what
 * does that domain ask for if not? RFC 9989, evaluated by mailauth (policy by tree walk).
 */
import type { Resolve } from '../../dns/dns.ts';
import { asciiDomain } from '../../domain/domain.ts';
import type { DkimCheck } from '../dkim/dkim.ts';
import { type DmarcAnswer, evaluateDmarc, type LibraryResolve } from '../mailauth/mailauth.ts';
import type { SkipReason } from '../skipped.ts';
import type { SpfCheck } from '../spf/spf.ts';

export type DmarcResult =
  | 'none'
  | 'pass'
  | 'fail'
  | 'temperror'
  | 'permerror'
  | 'skipped'
  | 'pending';

export interface DmarcCheck {
  readonly result: DmarcResult;
  readonly reason: SkipReason | 'dns' | null;
  /** What applies to this message: `none`, `quarantine`, `reject`. */
  readonly policy: string | null;
  /** The author domain, or what was taken for it. */
  readonly domain: string | null;
  /** Where the record stands. */
  readonly policyDomain: string | null;
  /** The domain that aligned, for each of the two. */
  readonly alignment: { readonly spf: string | null; readonly dkim: string | null };
  /** The result if signatures that only lack their body counted. */
  readonly headerOnly: DmarcResult | null;
  readonly walk: readonly { readonly name: string; readonly found: boolean }[];
  /** The same by RFC 7489, which RFC 9989 replaced and many receivers still run. */
  readonly rfc7489: { readonly result: string; readonly policy: string | null } | null;
}

/** Who wrote the message, as From has it. */
export interface Authors {
  /** Addresses of the From field or fields. */
  readonly authors: readonly string[];
  readonly fromFields: number;
}

export interface DmarcQuestion extends Authors {
  /** Of MAIL FROM, or of HELO for the null sender; `domain` null where the sender is not known. */
  readonly spf: Pick<SpfCheck, 'result' | 'domain'>;
  readonly dkim: readonly DkimCheck[];
}

/** A check that was not made, or not yet. */
export function dmarcWithout(
  domain: string | null,
  result: 'skipped' | 'pending',
  reason: SkipReason | null,
): DmarcCheck {
  return {
    result,
    reason,
    policy: null,
    domain,
    policyDomain: null,
    alignment: { spf: null, dkim: null },
    headerOnly: null,
    walk: [],
    rfc7489: null,
  };
}

/**
 * The signing domains that belong to the author's, whether or not their signatures pass; null where
 * the author's domain publishes nothing to tell it by. What it asks DNS, the check will ask again:
 * it can be asked while signatures are still being verified.
 */
export async function findAligned(
  { authors, fromFields }: Authors,
  dkim: readonly DkimCheck[],
  resolve: Resolve,
): Promise<ReadonlySet<string> | null> {
  const { dkimAligned } = await evaluateDmarc({
    headerFrom: authors,
    fromFields,
    spfDomains: [],
    dkimDomains: signingDomains(dkim),
    resolver: resolve as LibraryResolve,
    strict: true,
  });
  return dkimAligned ? new Set([...dkimAligned].map(asciiDomain)) : null;
}

type Counts = (signature: DkimCheck) => boolean;

/** Evaluates DMARC on what SPF and DKIM found; never rejects. */
export async function checkDmarc(question: DmarcQuestion, resolve: Resolve): Promise<DmarcCheck> {
  const { authors, fromFields, spf, dkim } = question;
  const evaluate = async (spfCounts: boolean, counts: Counts) => {
    const { response } = await evaluateDmarc({
      headerFrom: authors,
      fromFields,
      spfDomains: spfCounts && spf.domain ? [spf.domain] : [],
      dkimDomains: signingDomains(dkim.filter(counts)),
      resolver: resolve as LibraryResolve,
      strict: true,
    });
    return response;
  };
  const spfPassed = spf.result === 'pass';
  const passed: Counts = ({ result }) => result === 'pass';
  const domain = authorDomain(authors);
  const response = await evaluate(spfPassed, passed);
  if (!response) return dmarcWithout(domain, 'skipped', 'no-from-domain');
  const check = asCheck(response, domain);
  if (check.result !== 'fail') return check;

  // It fails for want of a pass. Where a pass is only not known, so is the failure.
  const wouldPass = async (spfCounts: boolean, counts: Counts) => {
    const other = await evaluate(spfCounts, (one) => passed(one) || counts(one));
    return other !== false && other.status.result === 'pass';
  };
  if (await wouldPass(false, ({ reason }) => reason === 'body-not-checkable')) {
    return { ...check, result: 'skipped', reason: 'body-not-checkable', headerOnly: 'pass' };
  }
  if (await wouldPass(spf.result === 'temperror', ({ result }) => result === 'temperror')) {
    return { ...check, result: 'temperror', reason: 'dns' };
  }
  if (await wouldPass(false, ({ result }) => result === 'skipped')) {
    return { ...check, result: 'skipped', reason: 'dkim-unknown' };
  }
  if (spf.domain === null || (spf.result === 'skipped' && (await wouldPass(true, passed)))) {
    return { ...check, result: 'skipped', reason: 'spf-unknown' };
  }
  return check;
}

const signingDomains = (dkim: readonly DkimCheck[]) =>
  dkim.flatMap(({ domain }) => (domain === null ? [] : [{ domain }]));

/** After the last "@" of the first author; null where there is none. */
export function authorDomain([author]: readonly string[]): string | null {
  return author === undefined ? null : asciiDomain(author.slice(author.lastIndexOf('@') + 1));
}

function asCheck(
  response: Exclude<DmarcAnswer['response'], false>,
  domain: string | null,
): DmarcCheck {
  const result = response.status.result as DmarcResult;
  return {
    ...dmarcWithout(domain, 'skipped', null),
    result,
    reason: result === 'temperror' ? 'dns' : null,
    policy: response.policy ?? null,
    policyDomain: response.policyDomain ?? null,
    alignment: {
      spf: response.alignment?.spf.result ?? null,
      dkim: response.alignment?.dkim.result ?? null,
    },
  };
}
