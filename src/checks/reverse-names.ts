/** The names of an address, and those that lead back to it: for iprev, and for SPF's `ptr` and %{p}. */
import ipaddr from 'ipaddr.js';
import type { Resolve } from '../dns/dns.ts';
import { recordsOf, type Silence } from './answers.ts';
import { isAskable, withoutRoot } from './names.ts';

export type Address = ipaddr.IPv4 | ipaddr.IPv6;

/** Names that are looked at, whatever an address has. RFC 7208 §4.6.4; for iprev ours. */
const NAME_LIMIT = 10;

export interface ReverseNames {
  /** In the order of DNS. */
  readonly names: readonly string[];
  /** Those that have the address. */
  readonly confirmed: readonly string[];
  /** Why there may be more of either; null: all is known. */
  readonly silence: Silence | null;
}

/** Asks for the names, then for the addresses of all of them at once. RFC 7208 §5.5. Never rejects. */
export async function findNames(address: Address, resolve: Resolve): Promise<ReverseNames> {
  const found = await recordsOf(reverseName(address), 'PTR', resolve);
  if (typeof found === 'string') return { names: [], confirmed: [], silence: found };
  const names = found.map(String).map(withoutRoot).filter(isAskable).slice(0, NAME_LIMIT);
  const type = addressType(address);
  const addresses = await Promise.all(names.map((name) => recordsOf(name, type, resolve)));
  const own = address.toString();
  const leadsBack = (records: readonly unknown[] | Silence | undefined) =>
    Array.isArray(records) && records.some((one) => isAddress(String(one), own));
  return {
    names,
    confirmed: names.filter((_, i) => leadsBack(addresses[i])),
    // Of a name that means something on one network only, nobody else would hear more.
    silence: addresses.includes('dns') ? 'dns' : null,
  };
}

/** What holds addresses of its kind. */
export const addressType = (address: Address): 'A' | 'AAAA' =>
  address.kind() === 'ipv4' ? 'A' : 'AAAA';

/** Where the names of an address stand: RFC 1035 §3.5, RFC 3596 §2.5 */
export function reverseName(address: Address): string {
  const bytes = address.toByteArray();
  if (bytes.length === 4) return `${bytes.toReversed().join('.')}.in-addr.arpa`;
  const nibbles = bytes.flatMap((byte) => [byte >> 4, byte & 15].map((n) => n.toString(16)));
  return `${nibbles.toReversed().join('.')}.ip6.arpa`;
}

/** The same address in whatever spelling. */
const isAddress = (text: string, own: string) =>
  ipaddr.isValid(text) && ipaddr.process(text).toString() === own;
