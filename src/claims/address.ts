import ipaddr from 'ipaddr.js';

/** One spelling for each address; an IPv4-mapped one is IPv4 (RFC 7208 §5). Null where it is none. */
export const normalAddress = (ip: string | null | undefined): string | null =>
  parsed(ip)?.toString() ?? null;

function parsed(ip: string | null | undefined) {
  // ipaddr.js would take "127.1" and "0x7f000001" for addresses, too; of a host name it makes an exception.
  const valid = ip && (ip.includes(':') ? ipaddr.IPv6.isValid(ip) : isIpv4(ip));
  return valid ? ipaddr.process(ip) : null;
}

const isIpv4 = (ip: string) => /^[\d.]{7,15}$/.test(ip) && ipaddr.IPv4.isValidFourPartDecimal(ip);

/** Whether both are the same address, however they are written. */
export function sameAddress(a: string | null | undefined, b: string | null | undefined): boolean {
  const address = normalAddress(a);
  return address !== null && address === normalAddress(b);
}

/** Whether an address can have come over the Internet; "reserved" are those for documentation, which tests use. */
export const isPublicAddress = (ip: string | null | undefined): boolean => isIn(ip, PUBLIC);

/** Whether an address is of a network of somebody's own, where no stranger connects from. */
export const isPrivateAddress = (ip: string | null): boolean => isIn(ip, PRIVATE);

export const isLoopback = (ip: string | null): boolean => isIn(ip, LOOPBACK);

const PUBLIC = new Set(['unicast', 'reserved']);
const LOOPBACK = new Set(['loopback']);
const PRIVATE = new Set(['loopback', 'private', 'linkLocal', 'uniqueLocal', 'carrierGradeNat']);

function isIn(ip: string | null | undefined, ranges: ReadonlySet<string>): boolean {
  const address = parsed(ip);
  return address !== null && ranges.has(address.range());
}
