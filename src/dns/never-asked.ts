import { asciiDomain, isLocalName } from '../domain/domain.ts';
import { DnsError, type Resolve } from './resolver.ts';

/**
 * Names that are not to leave the machine: they mean something on the reader's own network only, so
 * a public server could not answer and would learn how that network names its hosts.
 *
 * Beside the local names the reverse zones of https://www.iana.org/assignments/locally-served-dns-zones,
 * without those of the documentation networks (RFC 6303 §4.3), which tests and documentation use.
 */
const ZONES: readonly string[] = [
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

/** Whether a name stays here. */
export type NeverAsked = (name: string) => boolean;

/**
 * Single labels, names at or below one of the zones, and those at or below one of `own`: domains of
 * the administrator's, in any case, with or without "*." before them.
 */
export function openNeverAsked(own: readonly string[] = []): NeverAsked {
  const named = own.map((domain) => asciiDomain(domain.replace(/^\*?\./, '')));
  const kept = new Set([...ZONES, ...named]);
  return (name) => {
    const ascii = asciiDomain(name);
    const labels = ascii.split('.');
    // Who signs has a name of two labels or more (RFC 6376 §3.5); of one, it is a host of somebody's network.
    const isHostKey = /\._domainkey\.[a-z0-9-]+$/.test(ascii);
    return (
      isHostKey ||
      isLocalName(ascii) ||
      labels.some((_, at) => kept.has(labels.slice(at).join('.')))
    );
  };
}

/** A resolver that is not asked for names that stay here. */
export function keepHere(resolve: Resolve, neverAsked: NeverAsked): Resolve {
  return async (name, type) => {
    if (neverAsked(name)) throw new DnsError('ENEVERASKED', name);
    return await resolve(name, type);
  };
}

function numbers(first: number, last: number): readonly number[] {
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}
