/** Policy discovery: which record applies to the author's domain, and what it asks for. RFC 9989 §4.10.1 */
import { errorCode, type Resolve } from '../../dns/dns.ts';
import {
  type DmarcPolicy,
  type DmarcRecord,
  ONE_LESS,
  type PolicyTags,
  policyTags,
} from './record.ts';
import type { Walk } from './walk.ts';

export interface Discovered {
  /** The record, also one that asks for nothing. */
  readonly entry: Walk['found'][number] | null;
  /** Null: there is none. */
  readonly policy: AppliedPolicy | null;
  /** DNS did not answer, so nothing is known of a record. */
  readonly failed: boolean;
}

export interface AppliedPolicy {
  readonly record: DmarcRecord;
  /** Where the record stands. */
  readonly policyDomain: string;
  /** What is asked for of this author's mail. */
  readonly policy: DmarcPolicy;
  /** The tag that says so. */
  readonly by: 'p' | 'sp' | 'np';
  /** It would matter whether the author's domain exists (np=), and DNS did not tell. */
  readonly existenceUnknown: boolean;
}

/** Never rejects. */
export async function discoverPolicy(
  author: string,
  walk: Walk,
  resolve: Resolve,
): Promise<Discovered> {
  const entry = entryFor(author, walk);
  if (!entry) return { entry, policy: null, failed: walk.organizationalDomain === null };
  const { record, domain: policyDomain } = entry;
  const tags = policyTags(record);
  if (!tags) return { entry, policy: null, failed: false };
  const { by, existenceUnknown } = await tagFor(author, policyDomain, tags, resolve);
  const asked = tags[by] ?? tags.p;
  const policy = record.t === 'y' ? ONE_LESS[asked] : asked;
  return { entry, policy: { record, policyDomain, policy, by, existenceUnknown }, failed: false };
}

/** The author's own record, else the organisation's, else that of the public suffix above it. */
function entryFor(author: string, { found, organizationalDomain }: Walk): Discovered['entry'] {
  const own = found[0]?.domain === author ? found[0] : null;
  if (own || organizationalDomain === null) return own;
  const last = found.at(-1);
  return (
    found.find(({ domain }) => domain === organizationalDomain) ??
    // A walk ends at psd=y, so that record can only be the last.
    (last?.record.psd === 'y' ? last : null)
  );
}

/** Of a domain that inherits: np= where it does not exist, sp= where it does, and p= for want of them. */
async function tagFor(
  author: string,
  policyDomain: string,
  { p, sp, np }: PolicyTags,
  resolve: Resolve,
): Promise<Pick<AppliedPolicy, 'by' | 'existenceUnknown'>> {
  if (policyDomain === author) return { by: 'p', existenceUnknown: false };
  const by = sp === null ? 'p' : 'sp';
  const other = sp ?? p;
  if (np === null || np === other) return { by, existenceUnknown: false };
  const exists = await domainExists(author, resolve);
  if (exists !== null) return { by: exists ? by : 'np', existenceUnknown: false };
  // It is one of the two; the weaker is told, and is no verdict on a failure.
  return { by: STRENGTH[np] < STRENGTH[other] ? 'np' : by, existenceUnknown: true };
}

const STRENGTH: Readonly<Record<DmarcPolicy, number>> = { none: 0, quarantine: 1, reject: 2 };

/**
 * Whether there is any record of the name; null: DNS did not tell. Only NXDOMAIN says that there is
 * none, and said of A it may be an alias's target that is gone (RFC 6604 §3). RFC 9989 §3.2.13
 */
async function domainExists(domain: string, resolve: Resolve): Promise<boolean | null> {
  for (const type of ['A', 'CNAME'] as const) {
    try {
      await resolve(domain, type);
      return true;
    } catch (error) {
      const code = errorCode(error);
      if (code === 'ENODATA') return type === 'A';
      if (code !== 'ENOTFOUND' && code !== 'EBADNAME') return null;
    }
  }
  return false;
}
