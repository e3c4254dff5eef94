/** What a domain would publish so that the address that sent this may send for it: from what DNS has now. */
import ipaddr from 'ipaddr.js';
import type { SpfTrace } from './trace.ts';

export interface AuthorisingRecord {
  /** Where it stands. */
  readonly name: string;
  /** The record's character strings, 255 octets at most each, put together without a space. RFC 7208 §3.3 */
  readonly strings: readonly string[];
}

/** RFC 1035 §3.3 */
const STRING_LIMIT = 255;

/**
 * The record with the address added, which costs no lookup (§4.6.4); where there is none, one to
 * begin with, which asks for nothing against other addresses. Null where the address passes, where
 * the record has to be mended first, and where DNS did not answer.
 */
export function authorisingRecord(ip: string, trace: SpfTrace): AuthorisingRecord | null {
  const { domain, record, result, problem, terms } = trace;
  if (result === 'pass' || problem !== null) return null;
  const address = ipaddr.process(ip);
  const term = `${address.kind() === 'ipv4' ? 'ip4' : 'ip6'}:${address.toString()}`;
  // What stands before the term that decided is asked before it.
  const decided = terms.find(({ outcome }) => outcome === 'match' || outcome === 'taken');
  const start = decided?.at.start ?? null;
  const text =
    record === null
      ? `v=spf1 ${term} ?all`
      : start === null
        ? `${record.trimEnd()} ${term}`
        : `${record.slice(0, start)}${term} ${record.slice(start)}`;
  return { name: domain, strings: text.match(new RegExp(`.{1,${STRING_LIMIT}}`, 'gs')) ?? [] };
}
