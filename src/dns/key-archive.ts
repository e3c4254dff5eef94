/**
 * A public archive of DKIM keys, as a resolver for names of keys that DNS has no more. What it says
 * is the archive's word: that it saw such a key at such a name once.
 *
 * GET ?domain=…&selector=… is answered with JSON, [{ domain, selector, value, … }], for the domain
 * and those below it: https://archive.zk.email (once archive.prove.email).
 */
import { asciiDomain } from '../domain/domain.ts';
import { type Fetch, readBody } from './doh.ts';
import { DnsError, type DnsErrorCode, type Resolve } from './resolver.ts';

const URL_OF_KEYS = 'https://archive.zk.email/api/key';
const SERVER = new URL(URL_OF_KEYS).host;

/** Milliseconds; ours. It asks DNS itself before it answers. */
const DEADLINE = 10_000;

/** Octets; ours. A large sender has thousands of keys below its domain. */
const SIZE_LIMIT = 1 << 20;

export interface ArchiveOptions {
  readonly fetch?: Fetch | undefined;
  /** Ends every open question. */
  readonly signal?: AbortSignal | undefined;
}

/** Opens the archive. It is told the domain and the selector, and nothing else. */
export function archiveResolver(options: ArchiveOptions = {}): Resolve {
  const { fetch = (url, init) => globalThis.fetch(url, init), signal } = options;
  return async (name) => {
    const details = { server: SERVER, dnssec: null, ttl: null, cached: false };
    const fail = (code: DnsErrorCode): never => {
      throw new DnsError(code, name, details);
    };
    const [, selector = '', domain = ''] = /^(.+)\._domainkey\.(.+)$/.exec(asciiDomain(name)) ?? [];
    const deadline = AbortSignal.timeout(DEADLINE);
    const response = await fetch(`${URL_OF_KEYS}?${new URLSearchParams({ domain, selector })}`, {
      credentials: 'omit',
      cache: 'no-store',
      referrerPolicy: 'no-referrer',
      redirect: 'error',
      signal: signal ? AbortSignal.any([signal, deadline]) : deadline,
    }).catch(() => fail(deadline.aborted ? 'ETIMEOUT' : 'ECONNREFUSED'));
    if (response.status !== 200) return fail('EHTTPSTATUS');
    const body = await readBody(response, SIZE_LIMIT).catch(() => null);
    const keys = body && readKeys(body, domain, selector);
    if (!keys) return fail('EBADRESP');
    if (keys.length === 0) return fail('ENOTFOUND');
    return Object.assign(
      keys.map((key) => [key]),
      { details },
    );
  };
}

/** The keys of this very name, each once; null where the answer is none. */
function readKeys(body: Uint8Array, domain: string, selector: string): readonly string[] | null {
  try {
    const rows: unknown = JSON.parse(new TextDecoder().decode(body));
    if (!Array.isArray(rows)) return null;
    const keys = rows.flatMap((row: unknown) => {
      const { domain: of, selector: at, value } = Object(row) as Readonly<Record<string, unknown>>;
      const isThis = asciiDomain(String(of)) === domain && asciiDomain(String(at)) === selector;
      return isThis && typeof value === 'string' ? [value] : [];
    });
    return [...new Set(keys)];
  } catch {
    return null;
  }
}
