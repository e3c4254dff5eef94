/**
 * What the checks ask DNS with: the contract of node:dns/promises `resolve`, which mailauth is
 * written against, so that Node's own resolver fits too.
 */

/** The record types that mail authentication asks for. */
export const RECORD_TYPES = ['A', 'AAAA', 'CNAME', 'MX', 'PTR', 'TXT'] as const;
export type RecordType = (typeof RECORD_TYPES)[number];

/** What stands in one record, by type. */
export interface RecordData {
  /** Four numbers with dots. */
  readonly A: string;
  /** In the canonical form of RFC 5952 §4. */
  readonly AAAA: string;
  readonly CNAME: string;
  /** `exchange` is empty where it is the root: a null MX. RFC 7505 §3 */
  readonly MX: { readonly exchange: string; readonly priority: number };
  readonly PTR: string;
  /** The character strings of one record, one unit per byte. */
  readonly TXT: readonly string[];
}

/**
 * Answers with the records, `RecordData[type]` each, and never with an empty list: rejects with a
 * `DnsError`-like error whose `code` is ENOTFOUND (NXDOMAIN), ENODATA (no such record), EBADNAME
 * (no name that DNS could hold), or anything else, which is a temporary failure. Both an answer and
 * an error may carry `details`. `unknown`, because any resolver may stand behind it.
 */
export type Resolve = (name: string, type: RecordType) => Promise<readonly unknown[]>;

/** How an answer was had, for the ledger. */
export interface AnswerDetails {
  /** Host of the server that answered for this name; null: no server was asked. */
  readonly server: string | null;
  /** Whether the server said that it validated the answer (the AD bit); null: not said. RFC 4035 §3.2.3 */
  readonly dnssec: boolean | null;
  /** Seconds. */
  readonly ttl: number | null;
  readonly cached: boolean;
  /** Whatever else was sent for it: to a first server in trouble, or on for the end of an alias. */
  readonly others?: readonly Exchange[] | undefined;
}

/** One question that left the machine, and what came of it. */
export interface Exchange {
  readonly name: string;
  readonly type: RecordType;
  readonly server: string;
  /** Null: it was answered with records. */
  readonly code: DnsErrorCode | null;
}

/**
 * What can go wrong -> how the ledger calls it: the names of node:dns, the words of DNS
 * (RFC 1035 §4.1.1, RFC 2308 §2). ENOTFOUND, ENODATA and EBADNAME say something about the name,
 * ENEVERASKED, ETOOMANY, EWITHHELD and ENOTRECORDED that it was kept here; every other one is a temporary failure.
 */
export const DNS_ERRORS = {
  ENOTFOUND: 'NXDOMAIN',
  ENODATA: 'NODATA',
  EBADNAME: 'BADNAME',
  ENEVERASKED: 'NOT ASKED', //  a name that is not to leave the machine
  ETOOMANY: 'TOO MANY', //      more than are asked for one message
  EWITHHELD: 'WITHHELD', //     a name that would carry the sender's local part
  ENOTRECORDED: 'NOT RECORDED', // a replay whose record has no answer to it
  ECANCELLED: 'CANCELLED',
  EFORMERR: 'FORMERR',
  ESERVFAIL: 'SERVFAIL',
  ENOTIMP: 'NOTIMP',
  EREFUSED: 'REFUSED',
  EFILTERED: 'FILTERED', //     the server blocks the name (RFC 8914), which says nothing about it
  ETRUNCATED: 'TRUNCATED',
  EBADRESP: 'BADRESPONSE', //   the answer is no answer to the question
  EHTTPSTATUS: 'HTTP ERROR', // a status other than 200
  ENOTDNS: 'NOT DNS', //        another media type: a page of the network's, not of the server's
  ETIMEOUT: 'TIMEOUT',
  ECONNREFUSED: 'UNREACHABLE',
} as const;
export type DnsErrorCode = keyof typeof DNS_ERRORS;

/** What a resolver rejects with. */
export class DnsError extends Error {
  readonly code: DnsErrorCode;
  readonly details: AnswerDetails | null;

  constructor(code: DnsErrorCode, name: string, details: AnswerDetails | null = null) {
    super(`${code} ${name}`);
    this.name = 'DnsError';
    this.code = code;
    this.details = details;
  }
}

/** The code of whatever a resolver rejected with; ESERVFAIL where it carries none. */
export function errorCode(error: unknown): string {
  const code = typeof error === 'object' && error !== null && 'code' in error ? error.code : null;
  return typeof code === 'string' ? code : 'ESERVFAIL';
}
