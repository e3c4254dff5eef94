/**
 * Names that are not to leave the machine: they mean something on the reader's own network only, so
 * a public server could not answer and would learn how that network names its hosts.
 *
 * From the RFCs behind https://www.iana.org/assignments/special-use-domain-names and
 * https://www.iana.org/assignments/locally-served-dns-zones. Left out on purpose: `test` and `example`, which an application "SHOULD NOT"
 * recognise as special (RFC 6761 §6.2, §6.5) and which tests and documentation live under; and the
 * reverse zones of the documentation networks (RFC 6303 §4.3), for the same reason.
 */
const ZONES: readonly string[] = [
  // Special-use names
  'localhost', //  RFC 6761 §6.3
  'invalid', //    RFC 6761 §6.4
  'local', //      multicast DNS: RFC 6762 §3
  'onion', //      RFC 7686 §2
  'home.arpa', //  RFC 8375 §4
  'alt', //        names of no DNS: RFC 9476 §2
  // Private top-level names in wide use (RFC 6762 appendix G); ICANN reserved `internal` in 2024
  // and delegates neither `corp` nor `home`.
  'internal',
  'intranet',
  'private',
  'corp',
  'home',
  'lan',
  // Reverse zones of addresses that only mean something locally: RFC 6761 §6.1, RFC 6303 §4
  '0.in-addr.arpa',
  '10.in-addr.arpa',
  '127.in-addr.arpa',
  '254.169.in-addr.arpa',
  ...numbers(16, 31).map((octet) => `${octet}.172.in-addr.arpa`),
  '168.192.in-addr.arpa',
  ...numbers(64, 127).map((octet) => `${octet}.100.in-addr.arpa`), // RFC 7793 §2
  `${'0.'.repeat(32)}ip6.arpa`, //  ::
  `1.${'0.'.repeat(31)}ip6.arpa`, // ::1
  'c.f.ip6.arpa', //                 fc00::/7
  'd.f.ip6.arpa',
  ...['8', '9', 'a', 'b'].map((nibble) => `${nibble}.e.f.ip6.arpa`), // fe80::/10
];

const never = new Set(ZONES);

/** Whether a name, in the form of `dnsName`, stays here: a single label, or at or below one of the zones. */
export function isNeverAsked(name: string): boolean {
  const labels = name.split('.');
  return labels.length === 1 || labels.some((_, at) => never.has(labels.slice(at).join('.')));
}

function numbers(first: number, last: number): readonly number[] {
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}
