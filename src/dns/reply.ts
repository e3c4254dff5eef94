/**
 * What a server's octets say about a question: records, another name, or one of the ways in which
 * there is no answer. Only what DNS says in so many words is taken for "there is none": whatever
 * else comes back is a temporary failure, so that no server's trouble ever reads as a sender's.
 */
import { isWithin } from '../domain/domain.ts';
import { sameAscii } from '../syntax/syntax.ts';
import type { DnsErrorCode } from './resolver.ts';
import { decodeMessage, IN, type Question, type WireMessage, type WireRecord } from './wire.ts';

interface Told {
  /** Seconds for which this may be kept. */
  readonly ttl: number;
  /** Whether the server says that it validated it (the AD bit). */
  readonly dnssec: boolean | null;
}

export interface Found extends Told {
  readonly kind: 'found';
  /** At least one. */
  readonly records: readonly unknown[];
}

/** The name is an alias, and the answer does not say what stands at its end. */
export interface Alias extends Told {
  readonly kind: 'alias';
  readonly target: string;
}

export interface NoAnswer extends Told {
  readonly kind: 'error';
  readonly code: DnsErrorCode;
}

export type Reply = Found | Alias | NoAnswer;

/** Aliases followed within one answer: ours, as many as Unbound follows. RFC 1034 §3.6.2 sets no limit. */
const ALIAS_LIMIT = 11;

/** A reply without an answer; it is not to be kept, unless a TTL is given. */
export function noAnswer(code: DnsErrorCode, told: Partial<Told> = {}): NoAnswer {
  return { kind: 'error', code, ttl: 0, dnssec: null, ...told };
}

/** Reads the octets that came back for a question. `question.name` is in the form of `dnsName`. */
export function readReply(bytes: Uint8Array, question: Question): Reply {
  const message = decodeMessage(bytes);
  if (!message || !answers(message, question)) return noAnswer('EBADRESP');
  // Over HTTPS nothing needs to be cut short, so what is missing cannot be asked for another way.
  if (message.truncated) return noAnswer('ETRUNCATED');
  if (message.extendedErrors.some((code) => BLOCKED.has(code))) return noAnswer('EFILTERED');
  const failure = FAILURES.get(message.rcode);
  if (failure) return noAnswer(failure);
  if (message.rcode !== NOERROR && message.rcode !== NXDOMAIN) return noAnswer('EBADRESP');
  return followAliases(message, question);
}

const NOERROR = 0;
const NXDOMAIN = 3;

/** RCODE -> what we call it; every other one answers something that was not asked. RFC 1035 §4.1.1 */
const FAILURES: ReadonlyMap<number, DnsErrorCode> = new Map([
  [1, 'EFORMERR'],
  [2, 'ESERVFAIL'],
  [4, 'ENOTIMP'],
  [5, 'EREFUSED'],
]);

/**
 * Extended errors by which a server says that the answer is its own and not the domain's, whatever
 * it looks like: an address of 0.0.0.0, NXDOMAIN, nothing, a refusal. Prohibited (18) is not among
 * them: it is about who asks, and goes with REFUSED. RFC 8914 §4.5, §4.16 to §4.19
 */
const BLOCKED: ReadonlySet<number> = new Set([
  4, //  Forged Answer
  15, // Blocked
  16, // Censored
  17, // Filtered
]);

/**
 * Whether a message answers this question: RFC 1035 §4.1.1, §4.1.2. The ID is copied from the query,
 * and ours is 0 (RFC 8484 §4.1); HTTP pairs answers with questions, so another ID is somebody's error.
 */
function answers(message: WireMessage, { name, type }: Question): boolean {
  const [question, second] = message.questions;
  return (
    message.isResponse &&
    message.id === 0 &&
    message.opcode === 0 &&
    question !== undefined &&
    second === undefined &&
    sameAscii(question.name, name) && // RFC 4343 §3
    question.type === type &&
    question.class === IN
  );
}

function followAliases(message: WireMessage, { name, type }: Question): Reply {
  const records = message.answers.filter((record) => record.class === IN);
  const at = (owner: string, wanted: string) =>
    records.filter((record) => record.type === wanted && sameAscii(record.name, owner));
  const chain: WireRecord[] = [];
  let current = name;
  for (;;) {
    const [alias] = type === 'CNAME' ? [] : at(current, 'CNAME');
    if (!alias) break;
    if (chain.length === ALIAS_LIMIT) return noAnswer('EBADRESP'); // or a circle
    chain.push(alias);
    current = String(alias.data);
  }
  const found = at(current, type);
  const told = {
    ttl: Math.min(...[...chain, ...found].map((record) => record.ttl)),
    dnssec: message.authentic,
  };
  if (found.length > 0) {
    // The code is that of the last name of the chain, which has records: RFC 6604 §3
    if (message.rcode === NXDOMAIN) return noAnswer('EBADRESP');
    return { kind: 'found', records: found.map((record) => record.data), ...told };
  }
  // Records that belong to no step of the way are no answer, and not the absence of one either.
  const strange = message.answers.some(
    (record) => !chain.includes(record) && record.type !== 'DNAME' && record.type !== 'RRSIG',
  );
  if (strange) return noAnswer('EBADRESP');
  return readAbsence(message, current, chain.length > 0, told);
}

/** No record of the type: RFC 2308 §2.1 and §2.2. */
function readAbsence(message: WireMessage, name: string, isAlias: boolean, told: Told): Reply {
  const soa = message.authorities.find(
    (record) => record.type === 'SOA' && (record.name === '' || isWithin(name, record.name)),
  );
  // "The TTL of this record is set from the minimum of the MINIMUM field of the SOA record and the
  // TTL of the SOA itself." RFC 2308 §3, §5
  const ttl = soa ? Math.min(told.ttl, soa.ttl, Number(soa.data)) : 0;
  if (message.rcode === NXDOMAIN) {
    // A zone that denies a name shows its SOA (RFC 2308 §3); servers that block do not have it.
    return soa ? noAnswer('ENOTFOUND', { ...told, ttl }) : noAnswer('EFILTERED');
  }
  if (soa) return noAnswer('ENODATA', { ...told, ttl });
  if (isAlias) return { kind: 'alias', target: name, ...told };
  // NS without SOA sends us on to other servers: a referral, by a server that does not resolve.
  if (message.authorities.some((record) => record.type === 'NS')) return noAnswer('EBADRESP');
  return noAnswer('ENODATA', { ...told, ttl });
}
