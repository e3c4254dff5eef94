/**
 * DMARC policy records: a tag list whose first tag is `v=DMARC1`. RFC 9989 §4.7, §4.8
 *
 *   dmarc-record  = dmarc-version *(dmarc-sep dmarc-tag) [dmarc-sep]
 *   dmarc-version = "v" equals %s"DMARC1"
 *
 * What is wrong beyond the version does not make it another record: "syntax errors in the remainder
 * of the record MUST be discarded in favor of default values (if any) or ignored outright".
 */
import { lowerAscii, textAt, trimSpan } from '../../syntax/syntax.ts';

export type DmarcPolicy = 'none' | 'quarantine' | 'reject';

/** What is wrong with what a domain publishes. */
export type DmarcProblemCode =
  | 'several-records' // all of them are discarded: RFC 9989 §4.10
  | 'version-wrong' //   means to be a record, and does not begin as one: §4.7
  | 'tag-repeated' //    makes the whole list invalid: RFC 6376 §3.2
  | 'tag-malformed' //   an element that is no tag, which is ignored: §4.7
  | 'policy-missing' //  no p=, so nothing is asked for: §4.10.1
  | 'policy-invalid' //  p=, sp= or np= that no receiver knows: §4.10.1
  | 'value-invalid'; //  of another tag, whose default holds: §4.7

export interface DmarcRecord {
  /** As published, its character strings joined. */
  readonly text: string;
  /** Null: missing, or of no value that is known. */
  readonly p: DmarcPolicy | null;
  readonly sp: DmarcPolicy | null;
  readonly np: DmarcPolicy | null;
  readonly adkim: 'r' | 's';
  readonly aspf: 'r' | 's';
  /** Whether the policy is only tried out: one step less is asked for. */
  readonly t: 'y' | 'n';
  /** Whether this is a public suffix, an organisation, or neither is said. */
  readonly psd: 'y' | 'n' | 'u';
  /** Per cent, of RFC 7489 §6.3; RFC 9989 knows it no more (appendix C.6). */
  readonly pct: number;
  /** Asks for reports at an address that is one. */
  readonly reports: boolean;
  /** Tags of policies that are there and say nothing. */
  readonly invalid: readonly ('p' | 'sp' | 'np')[];
}

export interface ReadRecord {
  /** Null where it is none, or is to be discarded. */
  readonly record: DmarcRecord | null;
  readonly problems: readonly DmarcProblemCode[];
}

// "the value of this tag MUST match precisely"; the name is an ABNF string, in any case.
const VERSION = /^[vV][ \t]*=[ \t]*DMARC1[ \t]*(?:;|$)/;

/** Whether a TXT record is one of DMARC. */
export function isDmarcRecord(text: string): boolean {
  return VERSION.test(trimmed(text));
}

/** Whether a TXT record that is none was meant to be one. */
export function isMeantAsRecord(text: string): boolean {
  return lowerAscii(text).includes('dmarc1');
}

/** Reads one TXT record, in the bytes of DNS, one unit per byte. Never throws; linear time. */
export function parseDmarcRecord(text: string): ReadRecord {
  const problems = new Set<DmarcProblemCode>();
  const tags = new Map<string, string>();
  const [, ...specs] = trimmed(text).split(';').map(trimmed);
  for (const spec of specs) {
    const equals = spec.indexOf('=');
    const name = trimmed(spec.slice(0, Math.max(0, equals)));
    if (spec === '') continue;
    if (!/^[A-Za-z][A-Za-z0-9_]*$/.test(name)) problems.add('tag-malformed');
    else if (name === 'v' || tags.has(name)) problems.add('tag-repeated');
    else tags.set(name, trimmed(spec.slice(equals + 1)));
  }
  if (problems.has('tag-repeated')) return { record: null, problems: [...problems] };

  const oneOf = <Value extends string>(name: string, values: readonly Value[], other: Value) => {
    const written = lowerAscii(tags.get(name) ?? other);
    const value = values.find((one) => one === written);
    if (value === undefined) problems.add('value-invalid');
    return value ?? other;
  };
  const policy = (name: string) => POLICIES.find((one) => one === lowerAscii(tags.get(name) ?? ''));
  const invalid = (['p', 'sp', 'np'] as const).filter((name) => tags.has(name) && !policy(name));
  if (!tags.has('p')) problems.add('policy-missing');
  if (invalid.length > 0) problems.add('policy-invalid');
  const record: DmarcRecord = {
    text: trimmed(text),
    p: policy('p') ?? null,
    sp: policy('sp') ?? null,
    np: policy('np') ?? null,
    adkim: oneOf('adkim', ['r', 's'], 'r'),
    aspf: oneOf('aspf', ['r', 's'], 'r'),
    t: oneOf('t', ['y', 'n'], 'n'),
    psd: oneOf('psd', ['y', 'n', 'u'], 'u'),
    pct: percentage(tags.get('pct')),
    reports: (tags.get('rua') ?? '').split(',').some((uri) => isReportingUri(trimmed(uri))),
    invalid,
  };
  return { record, problems: [...problems] };
}

const POLICIES: readonly DmarcPolicy[] = ['none', 'quarantine', 'reject'];

export interface PolicyTags {
  readonly p: DmarcPolicy;
  readonly sp: DmarcPolicy | null;
  readonly np: DmarcPolicy | null;
}

/**
 * What a record asks for: itself, `p=none` where its policy is broken and it wants reports, or
 * nothing at all. RFC 9989 §4.10.1; the first edition, which has no np=, says the same in
 * RFC 7489 §6.6.3, now RFC 9989 §4.10.1.
 */
export function policyTags(
  { p, sp, np, reports, invalid }: DmarcRecord,
  known: readonly string[] = ['p', 'sp', 'np'],
): PolicyTags | null {
  const broken = invalid.some((name) => known.includes(name));
  if (p !== null && !broken) return { p, sp, np: known.includes('np') ? np : null };
  return reports ? { p: 'none', sp: null, np: null } : null;
}

/** One step less, as t=y asks for (RFC 9989 §4.7), and pct= of those it leaves out. */
export const ONE_LESS: Readonly<Record<DmarcPolicy, DmarcPolicy>> = {
  reject: 'quarantine',
  quarantine: 'none',
  none: 'none',
};

/** 0 to 100; what is no number is as if it were not there. */
function percentage(written = '100'): number {
  const number = /^\d{1,3}$/.test(written) ? Number(written) : 100;
  return number <= 100 ? number : 100;
}

// dmarc-uri is a URI (RFC 3986 §3) without "," and "!"; the first edition let a size follow, as "!10m".
const REPORTING_URI =
  /^[a-z][a-z0-9+.-]*:(?:[a-z0-9\-._~:/?#[\]@$&'()*+;=]|%[0-9a-f]{2})*(?:!\d+[kmgt]?)?$/i;

const isReportingUri = (text: string) => REPORTING_URI.test(text);

const trimmed = (text: string) => textAt(text, trimSpan(text, { start: 0, end: text.length }));
