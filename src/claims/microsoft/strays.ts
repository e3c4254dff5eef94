/**
 * Reports in Microsoft's form that are not the receiver's word: those of a sender's organisation, of
 * a mailbox on the way, and those that somebody made up. Each is a stamp of its own.
 */
import type { Message, Received } from '../../message/message.ts';
import { normalAddress } from '../address.ts';
import type { ClaimedResult, Stamp, Trust, TrustReason } from '../stamp.ts';
import { microsoft, vendorOf } from '../vendors/vendors.ts';
import {
  addressesOn,
  connectingAddress,
  FOREFRONT,
  isOutbound,
  type OwnFields,
  type PlacedReport,
  reportsNamed,
} from './own-fields.ts';
import { readForefront } from './values.ts';
import { microsoftVerdict } from './verdict.ts';

/** Whether a host is one of Microsoft's. */
export const isMicrosoftHost = (host: string | null): boolean => vendorOf(host) === microsoft;

/** What the reports are judged beside. */
export interface Beside {
  readonly hops: readonly Received[];
  /** The receiver's own results, and the address that they are about. */
  readonly results: readonly ClaimedResult[];
  readonly ip: string | null;
  /** Whether the receiver is Microsoft. */
  readonly own: boolean;
}

/** The stamps of the reports that are not the receiver's, topmost first. */
export function readStrays(
  message: Message,
  { strays }: OwnFields,
  beside: Beside,
): readonly Stamp[] {
  const renamed = reportsNamed(message, `${FOREFRONT}-untrusted`);
  const hops = beside.hops.filter(({ by }) => isMicrosoftHost(by));
  const passed = hops.length > 0 ? addressesOn(hops) : null;
  const told = [
    ...strays.map((report) => ({ report, standing: standing(report, passed, beside) })),
    ...renamed.map((report) => ({
      report,
      standing: ['untrusted', 'renamed-on-arrival'] as const,
    })),
  ];
  return told
    .sort((a, b) => a.report.index - b.report.index)
    .map(({ report, standing }) => stampOf(report, standing));
}

type Standing = readonly [trust: Trust, why: TrustReason];

/**
 * Forged is what bears the receiver's form but is not its own, or is by nobody on the way and passes
 * where the receiver does not. `passed` are the addresses that Microsoft's servers on the way took
 * the message from; null where there are no such servers.
 */
function standing(
  { entries }: PlacedReport,
  passed: ReadonlySet<string> | null,
  { results, ip, own }: Beside,
): Standing {
  const earlier: Standing = ['upstream', 'by-an-earlier-hop'];
  if (passed && (!own || isOutbound(entries))) return earlier;
  if (own) {
    const address = connectingAddress(entries);
    const other = address !== null && address !== normalAddress(ip);
    return other && passed?.has(address) ? earlier : ['forged', 'not-its-own'];
  }
  const passes = !isOutbound(entries) && microsoftVerdict(readForefront(entries), null) === 'none';
  return [passes && fails(results) ? 'forged' : 'untrusted', 'by-nobody'];
}

/** DMARC failed; without DMARC, neither SPF nor any signature passed. */
function fails(results: readonly ClaimedResult[]): boolean {
  const said = (method: string) => results.filter((result) => result.method === method);
  const dmarc = said('dmarc');
  const asked = dmarc.length > 0 ? dmarc : [...said('spf'), ...said('dkim')];
  return asked.length > 0 && asked.every(({ result }) => result !== 'pass');
}

function stampOf({ index, entries }: PlacedReport, [trust, why]: Standing): Stamp {
  const spam = readForefront(entries);
  return {
    vendor: 'microsoft',
    authservId: null,
    fields: [index],
    trust,
    why,
    ip: connectingAddress(entries),
    results: [],
    stray: [],
    unread: [],
    action: null,
    compauth: null,
    spam,
    verdict: microsoftVerdict(spam, null),
    destination: 'unknown',
  };
}
