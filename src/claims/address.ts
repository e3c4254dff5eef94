import ipaddr from 'ipaddr.js';

/** One spelling for each address, IPv4 for an IPv4-mapped one (RFC 7208 §5); null where it is none. */
export function normalAddress(ip: string | null | undefined): string | null {
  // ipaddr.js would take "127.1" and "0x7f000001" for addresses, too.
  const valid = ip && (ipaddr.IPv4.isValidFourPartDecimal(ip) || ipaddr.IPv6.isValid(ip));
  return valid ? ipaddr.process(ip).toString() : null;
}
