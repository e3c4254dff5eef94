import type { Resolve } from '../../dns/dns.ts';
import { recordsOf, silent } from '../answers.ts';
import { exchangeOf, isAskable } from '../names.ts';
import type { SkipReason } from '../skipped.ts';

/** Where mail for a domain goes. RFC 5321 §5.1 */
export interface MailHosts {
  readonly domain: string;
  /** By MX; by an address for want of MX; `null-mx`: the domain takes none (RFC 7505); `none`: nowhere. */
  readonly result: 'mx' | 'address' | 'null-mx' | 'none' | 'temperror' | 'skipped' | 'pending';
  readonly reason: SkipReason | 'dns' | null;
  /** Of MX, the preferred first; ten at most. */
  readonly hosts: readonly string[];
}

/** Ours: DNS may hold thousands. */
const SHOWN = 10;

/** A check that was not made, or not yet; null where the domain is none that DNS could be asked for. */
export const mailHostsWithout = (
  domain: string | null,
  result: 'pending' | 'skipped',
  reason: SkipReason | null,
): MailHosts | null =>
  domain !== null && isAskable(domain) ? { domain, result, reason, hosts: [] } : null;

/** Asks for MX, and for addresses where there is none. Never rejects. */
export async function checkMailHosts(
  domain: string | null,
  resolve: Resolve,
): Promise<MailHosts | null> {
  const found = mailHostsWithout(domain, 'pending', null);
  if (!found) return null;
  const ask = (type: 'MX' | 'A' | 'AAAA') => recordsOf(found.domain, type, resolve);
  const records = await ask('MX');
  if (typeof records === 'string') return { ...found, ...silent(records) };
  if (records.length > 0) {
    const exchanges = records
      .filter(isMx)
      .sort((a, b) => a.priority - b.priority)
      .map(exchangeOf);
    // The root is no host, and alone it says that there is none. RFC 7505 §3
    const hosts = exchanges.filter((host) => host !== '').slice(0, SHOWN);
    const none = exchanges.length > 0 && hosts.length === 0;
    return none ? { ...found, result: 'null-mx' } : { ...found, result: 'mx', hosts };
  }
  // "If an empty list of MXs is returned, the address is treated as if it was associated with an implicit MX RR" RFC 5321 §5.1
  const addresses = await Promise.all([ask('A'), ask('AAAA')]);
  if (addresses.some((one) => typeof one !== 'string' && one.length > 0)) {
    return { ...found, result: 'address' };
  }
  const silence = addresses.find((one) => typeof one === 'string');
  return { ...found, ...(silence ? silent(silence) : { result: 'none' }) };
}

const isMx = (record: unknown): record is { readonly priority: number } =>
  typeof record === 'object' && record !== null && 'exchange' in record;
