/** What a DMARC check says. */
import type { SkipReason } from '../skipped.ts';
import type { Alignment } from './alignment.ts';
import type { DmarcPolicy, DmarcProblemCode, DmarcRecord } from './record.ts';
import type { WalkStep } from './walk.ts';

export type DmarcResult =
  | 'none'
  | 'pass'
  | 'fail'
  | 'temperror'
  | 'permerror'
  | 'skipped'
  | 'pending';

/** Why the two editions do not agree. */
export type EditionDifference =
  | 'organizational-domain' // the walk and the public suffix list find another organisation
  | 'policy-domain' //         they find another record, or one of them none
  | 'np' //                    the policy for names that do not exist, unknown to the first
  | 'test-mode' //             t=y, unknown to the first
  | 'pct'; //                  the policy is for some of the mail only, unknown to the second

export interface DmarcCheck {
  readonly result: DmarcResult;
  readonly reason: SkipReason | 'dns' | null;
  /** What applies to this message. */
  readonly policy: DmarcPolicy | null;
  /** The tag of the record that says so: `np` for a domain that does not exist. */
  readonly policyBy: 'p' | 'sp' | 'np' | null;
  /** The author domain, or what was taken for it. */
  readonly domain: string | null;
  /** Of the author, by the Tree Walk; null: not known. */
  readonly organizationalDomain: string | null;
  /** Where the record stands. */
  readonly policyDomain: string | null;
  /** The record that applies, tag by tag, with their defaults; null where there is none. */
  readonly published: DmarcRecord | null;
  /** What is wrong with what is published on the way; `name` is what DNS was asked. */
  readonly problems: readonly { readonly name: string; readonly code: DmarcProblemCode }[];
  /** The domain that aligned, for each of the two. */
  readonly alignment: { readonly spf: string | null; readonly dkim: string | null };
  /** Every domain that SPF or a signature is about, and how it stands to the author's. */
  readonly identifiers: readonly DmarcIdentifier[];
  /** The result if signatures that only lack their body counted. */
  readonly headerOnly: DmarcResult | null;
  /** The Tree Walk from the author domain, question by question; the last says why it ends. */
  readonly walk: readonly WalkStep[];
  /** The same by RFC 7489, which RFC 9989 replaced; null where nothing was checked. */
  readonly rfc7489: Rfc7489Check | null;
}

export interface DmarcIdentifier extends Omit<Alignment, 'unknown'> {
  readonly method: 'spf' | 'dkim';
  readonly domain: string;
  /** The method's own word. */
  readonly result: string;
  /** What the record asks for; null: there is none. */
  readonly mode: 'relaxed' | 'strict' | null;
  /** By that mode; null: not known. */
  readonly aligned: boolean | null;
  /** The same by the first edition. */
  readonly alignedByRfc7489: boolean;
}

export interface Rfc7489Check {
  readonly result: DmarcResult;
  readonly policy: DmarcPolicy | null;
  /** Per cent of the failing messages that the policy is for; the others get one step less. */
  readonly pct: number | null;
  readonly policyDomain: string | null;
  readonly organizationalDomain: string;
  /** Why result or policy are not those of RFC 9989; empty where they are. */
  readonly because: readonly EditionDifference[];
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
    policyBy: null,
    domain,
    organizationalDomain: null,
    policyDomain: null,
    published: null,
    problems: [],
    alignment: { spf: null, dkim: null },
    identifiers: [],
    headerOnly: null,
    walk: [],
    rfc7489: null,
  };
}
