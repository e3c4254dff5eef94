/**
 * The same by the first edition, RFC 7489, which RFC 9989 replaced and many receivers still run: the
 * organisation by the public suffix list, pct= instead of t=, no np= and no psd=.
 */
import { organisation, sameOrganisation } from '../../domain/domain.ts';
import type { DmarcResult } from './check.ts';
import { type DmarcPolicy, ONE_LESS, policyTags } from './record.ts';
import { type VerdictQuestion, verdictOn } from './verdict.ts';
import type { Lookup, Walk } from './walk.ts';

export interface FirstEdition {
  /** The record, also one that asks for nothing. */
  readonly entry: Walk['found'][number] | null;
  /** Null: there is none. */
  readonly policy: DmarcPolicy | null;
  /** The same without regard to pct=. */
  readonly asked: DmarcPolicy | null;
  readonly organizationalDomain: string;
  readonly failed: boolean;
}

/** RFC 7489 §6.6.3, now RFC 9989 §4.10.1: the author's domain, else the organisation's. Never rejects. */
export async function discoverFirst(author: string, lookup: Lookup): Promise<FirstEdition> {
  const organizationalDomain = organisation(author);
  const own = await lookup(author);
  // "If the set is now empty": several records are not none, and end the search.
  const inherits = !own.failed && own.records.length === 0 && organizationalDomain !== author;
  const { record, failed } = inherits ? await lookup(organizationalDomain) : own;
  const entry = record && { domain: inherits ? organizationalDomain : author, record };
  const tags = record && policyTags(record, ['p', 'sp']);
  if (!tags) return { entry, policy: null, asked: null, organizationalDomain, failed };
  const asked = inherits ? (tags.sp ?? tags.p) : tags.p;
  // pct=0 leaves every message to one step less: RFC 7489 §6.6.4, now RFC 9989 appendix C.6.
  const policy = record.pct === 0 ? ONE_LESS[asked] : asked;
  return { entry, policy, asked, organizationalDomain, failed };
}

/** Whether it belongs to the author: RFC 7489 §3.1, now RFC 9989 §4.10.2. */
export function isAlignedFirst(
  { method, domain }: { readonly method: 'spf' | 'dkim'; readonly domain: string },
  author: string,
  { entry }: FirstEdition,
): boolean {
  const mode = method === 'spf' ? entry?.record.aspf : entry?.record.adkim;
  return domain === author || (mode !== 's' && sameOrganisation(domain, author));
}

/** The verdict, on the same passes. Pure. */
export function verdictFirst(
  author: string,
  first: FirstEdition,
  question: Pick<VerdictQuestion, 'identifiers' | 'senderUnknown'>,
): DmarcResult {
  if (first.failed) return 'temperror';
  if (first.policy === null) return 'none';
  const aligned: VerdictQuestion['aligned'] = (one) => isAlignedFirst(one, author, first);
  return verdictOn({ ...question, aligned, policyUnknown: false }).result;
}
