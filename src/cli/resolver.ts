import { readFile } from 'node:fs/promises';
import { dohResolver, PRESETS, type Resolve, readZone, zoneResolver } from '../dns/dns.ts';
import type { Source, Wrong } from './arguments.ts';

export interface OpenResolver {
  /** Null: nobody is asked. */
  readonly resolver: Resolve | null;
  /** The file that stands in for DNS. */
  readonly zone: string | null;
  /** Ends what was asked ahead of need, and nobody waits for. */
  readonly close: () => void;
}

/** Node's `fetch` speaks HTTP/1.1 only; the others could not be reached. */
const NODE_PRESETS = PRESETS.filter(({ http2Only }) => !http2Only);

/** Opens what answers DNS questions; one for all inputs, so that they share its cache. */
export async function openResolver(dns: Source): Promise<OpenResolver | Wrong> {
  const close = () => {};
  if (dns.from === 'nobody') return { resolver: null, zone: null, close };
  if (dns.from === 'servers') {
    const servers = dns.url === null ? NODE_PRESETS : [{ url: dns.url }];
    const stop = new AbortController();
    const resolver = dohResolver({ servers, signal: stop.signal });
    return { resolver, zone: null, close: () => stop.abort() };
  }
  const json = await readFile(dns.path, 'utf8').catch(() => null);
  if (json === null) return { problem: 'zone-unreadable', what: dns.path };
  const read = readZone(json);
  if ('problem' in read) {
    const place = read.problem.path.join(' ');
    return { problem: 'zone-malformed', what: place === '' ? dns.path : `${dns.path}, ${place}` };
  }
  return { resolver: zoneResolver(read.zone), zone: dns.path, close };
}
