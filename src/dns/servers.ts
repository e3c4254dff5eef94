/**
 * Which server is asked.
 *
 * Whoever answers DNS questions learns which domains somebody's mail comes from. The default is
 * to let one party learn as little of that as possible: the organisation that holds a name decides,
 * by a hash, which of the presets is asked for it. So
 * - one party sees only its share of the domains (a quarter, of four), and of one message it rarely
 *   sees sender, signer, envelope and host together;
 * - a domain's questions always go to the same party, however often its mail is looked at: no other
 *   learns of it, but for the one that is asked where the first fails.
 *
 * Weighed and left:
 * - one server for everything: the fewest parties, but that one can put each message together;
 * - a server at random, or in turn: in time every party sees every domain that recurs;
 * - a server for each message: no party sees all messages, but each sees a whole one;
 * - a hash of the whole name: `sel1._domainkey.example.com` and `example.com` go to different
 *   parties, and both learn of example.com;
 * - a relay, so that nobody sees both who asks and what (RFC 9230): no preset offers one to a page.
 *
 * draft-arkko-abcd-distributed-resolver-selection-01 discusses these strategies, and Knot Resolver can
 * forward by a hash of the registered domain too (policy.slice_randomize_psl). Who would rather
 * trust one party chooses one.
 */
import { organisation } from '../domain/domain.ts';

export interface DohServer {
  /** RFC 8484, without the template's `{?dns}`. */
  readonly url: string;
}

export interface DohPreset extends DohServer {
  readonly id: string;
  readonly name: string;
  readonly operator: string;
  /** Whether it answers over HTTP/2 or later only, which `fetch` under Node does not speak. RFC 8484 §5.2 */
  readonly http2Only: boolean;
  /** What the operator says of the asker's address in its logs. */
  readonly address: 'not-kept' | 'shortened' | 'hashed' | 'kept-for-hours';
  /** What the operator says of names it does not answer for. */
  readonly blocks: 'nothing' | 'by-court-order';
  /** Where it says so. */
  readonly source: string;
}

/**
 * Servers that do not filter: one that does answers NXDOMAIN for the very domains that are asked
 * about here. What each operator says is its own word, from its documentation as of the date in the
 * row. What each allows other origins is not proved: the options page asks for access to the one that is
 * chosen. Spread over all, none is asked for: one that allows no other origin is not reached, which the
 * ledger says, and the next is asked.
 */
export const PRESETS: readonly DohPreset[] = [
  {
    id: 'cloudflare',
    name: 'Cloudflare 1.1.1.1',
    operator: 'Cloudflare, Inc.',
    url: 'https://cloudflare-dns.com/dns-query',
    http2Only: false,
    address: 'shortened', // and deleted within 25 hours: 2024-03-27
    blocks: 'nothing',
    source: 'https://developers.cloudflare.com/1.1.1.1/privacy/public-dns-resolver/',
  },
  {
    id: 'google',
    name: 'Google Public DNS',
    operator: 'Google LLC',
    url: 'https://dns.google/dns-query',
    http2Only: false,
    address: 'kept-for-hours', // 24 to 48: 2016-04-01
    blocks: 'by-court-order', // with REFUSED, in four countries: 2025-09-24
    source: 'https://developers.google.com/speed/public-dns/privacy',
  },
  {
    id: 'quad9-unfiltered',
    name: 'Quad9 9.9.9.10',
    operator: 'Quad9 Foundation',
    url: 'https://dns10.quad9.net/dns-query',
    http2Only: true, // since 2025-12-15: https://quad9.net/news/blog/doh-http-1-1-retirement
    address: 'not-kept',
    blocks: 'nothing', // nor, by its older documentation, does it validate DNSSEC: 2025
    source: 'https://quad9.net/privacy/policy/',
  },
  {
    id: 'dns4eu-unfiltered',
    name: 'DNS4EU unfiltered',
    operator: 'Whalebone, s.r.o.',
    url: 'https://unfiltered.joindns4.eu/dns-query',
    http2Only: false,
    address: 'hashed', // with a key of one day: 2025-06
    blocks: 'nothing',
    source: 'https://www.joindns4.eu/for-public',
  },
];

/**
 * The servers in the order in which they are asked for a name: that of the highest hash of server and
 * organisation first (rendezvous hashing). A server that comes or goes moves its own share only.
 */
export function inOrder<Server extends DohServer>(
  servers: readonly Server[],
  name: string,
): readonly Server[] {
  const holder = organisation(name);
  return servers
    .map((server) => ({ server, weight: hash(`${server.url} ${holder}`) }))
    .sort((a, b) => b.weight - a.weight)
    .map(({ server }) => server);
}

/** FNV-1a over UTF-16 units, then the finalizer of MurmurHash3, since names differ in few bits. */
function hash(text: string): number {
  let h = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) h = Math.imul(h ^ text.charCodeAt(i), 0x01000193);
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
  return (h ^ (h >>> 16)) >>> 0;
}
