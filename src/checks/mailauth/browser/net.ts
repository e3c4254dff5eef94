/** node:net, as far as mailauth asks it: is this text an IP address, and of which version? */
import ipaddr from 'ipaddr.js';

/** 4, 6, or 0 for what is no address. */
export function isIP(text: string): 0 | 4 | 6 {
  if (isIPv4(text)) return 4;
  return isIPv6(text) ? 6 : 0;
}

/** Four decimal numbers; 010.1.1.1 and 1.1 are none, though inet_aton takes them. */
export function isIPv4(text: string): boolean {
  return ipaddr.IPv4.isValidFourPartDecimal(text);
}

// A zone may follow: RFC 4007 §11.
const ADDRESS_AND_ZONE = /^([0-9A-Fa-f:.]+)(?:%[0-9A-Za-z.:-]+)?$/;

/** RFC 4291 §2.2, whose three forms a URL has too. */
export function isIPv6(text: string): boolean {
  const [, address] = ADDRESS_AND_ZONE.exec(text) ?? [];
  return address !== undefined && URL.canParse(`http://[${address}]/`);
}
