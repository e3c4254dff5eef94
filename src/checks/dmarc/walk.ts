/**
 * The DNS Tree Walk: records are asked for at a domain and at each name above it, and what is found
 * tells which of them is the organisation's. RFC 9989 §4.10
 */
import { errorCode, type Resolve } from '../../dns/dns.ts';
import {
  type DmarcProblemCode,
  type DmarcRecord,
  isDmarcRecord,
  isMeantAsRecord,
  parseDmarcRecord,
} from './record.ts';

/** What stands at `_dmarc.` of a domain. */
export interface Published {
  /** TXT records of DMARC's version, as published. */
  readonly records: readonly string[];
  /** The one that counts: where there are several, or it is invalid, none does. */
  readonly record: DmarcRecord | null;
  readonly problems: readonly DmarcProblemCode[];
  /** DNS did not answer. */
  readonly failed: boolean;
}

/** Asks for a domain's record; each domain is asked for once. Never rejects. */
export type Lookup = (domain: string) => Promise<Published>;

/** One question of a walk. */
export interface WalkStep {
  /** What was asked: `_dmarc.example.com`. */
  readonly name: string;
  /** Whether there is one record that counts. */
  readonly found: boolean;
  readonly records: readonly string[];
  readonly psd: DmarcRecord['psd'] | null;
  readonly problems: readonly DmarcProblemCode[];
  /** Why the walk ends here: a psd= tag, no label left, or DNS did not answer. */
  readonly stops: 'psd-y' | 'psd-n' | 'no-labels' | 'dns' | null;
}

export interface Walk {
  readonly steps: readonly WalkStep[];
  /** The records that count, longest name first. */
  readonly found: readonly { readonly domain: string; readonly record: DmarcRecord }[];
  /** Null where a failure ended the walk: then it is not known. */
  readonly organizationalDomain: string | null;
}

/** "If x >= 8, remove the left-most labels until 7 labels remain": eight questions at most. §4.10 */
const LABELS = 7;

/** The domains that a walk asks at, in order. */
export function walkDomains(domain: string): readonly string[] {
  if (!isName(domain)) return [];
  const labels = domain.split('.');
  const above = labels.slice(1).slice(-LABELS);
  return [domain, ...above.map((_, i) => above.slice(i).join('.'))];
}

/** Opens a lookup that reads each name once. */
export function openLookup(resolve: Resolve): Lookup {
  const asked = new Map<string, Promise<Published>>();
  return (domain) => {
    const found = asked.get(domain) ?? askFor(domain, resolve);
    asked.set(domain, found);
    return found;
  };
}

const NOTHING: Published = { records: [], record: null, problems: [], failed: false };

async function askFor(domain: string, resolve: Resolve): Promise<Published> {
  const name = `_dmarc.${domain}`;
  if (!isName(name)) return NOTHING;
  try {
    const texts = (await resolve(name, 'TXT')).map((one) => [one].flat().join(''));
    const records = texts.filter(isDmarcRecord);
    const problems: DmarcProblemCode[] = [];
    // Only where nothing counts: beside a record, a note about DMARC is only a note.
    if (records.length === 0 && texts.some(isMeantAsRecord)) problems.push('version-wrong');
    if (records.length > 1) problems.push('several-records');
    const [text] = records;
    if (text === undefined || records.length > 1) {
      return { records, record: null, problems, failed: false };
    }
    return { records, ...parseDmarcRecord(text), failed: false };
  } catch (error) {
    return { ...NOTHING, failed: !NO_RECORD.has(errorCode(error)) };
  }
}

/** "any indication that there is no such record as opposed to a transient DNS error": §4.10.1 */
const NO_RECORD = new Set(['ENOTFOUND', 'ENODATA', 'EBADNAME']);

/** Whether DNS could hold it: RFC 1035 §2.3.4. Addresses, with brackets or without, are no names. */
function isName(name: string): boolean {
  return name.length <= 253 && /^(?:[^.[\]]{1,63}\.)*(?!\d+$)[^.[\]]{1,63}$/.test(name);
}

/** Walks up from a domain. The names are known beforehand, so all are asked at once. Never rejects. */
export async function walkTree(domain: string, lookup: Lookup): Promise<Walk> {
  const domains = walkDomains(domain);
  const published = await Promise.all(domains.map(lookup));
  const steps: WalkStep[] = [];
  const found: { domain: string; record: DmarcRecord }[] = [];
  for (const [i, { record, failed, records, problems }] of published.entries()) {
    const at = domains[i] ?? '';
    if (record) found.push({ domain: at, record });
    const psd = record?.psd ?? null;
    const last = i === domains.length - 1 ? 'no-labels' : null;
    const stops = failed ? 'dns' : psd === 'y' || psd === 'n' ? (`psd-${psd}` as const) : last;
    steps.push({ name: `_dmarc.${at}`, found: record !== null, records, psd, problems, stops });
    if (stops !== null) break;
  }
  const failed = steps.at(-1)?.stops === 'dns';
  return { steps, found, organizationalDomain: failed ? null : organizationOf(domain, found) };
}

/** RFC 9989 §4.10.2 */
function organizationOf(domain: string, found: Walk['found']): string {
  for (const { domain: at, record } of found) {
    if (record.psd === 'n') return at;
    if (record.psd === 'y' && at !== domain) {
      // "the domain one label below this one"
      const labels = at.split('.').length + 1;
      return domain.split('.').slice(-labels).join('.');
    }
  }
  // "the name with the fewest number of labels", or "the initial target domain"
  return found.at(-1)?.domain ?? domain;
}
