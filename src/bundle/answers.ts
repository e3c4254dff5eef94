/** Answers and rows of a ledger in a bundle, as they must be. */
import {
  type AnswerDetails,
  DNS_ERRORS,
  type DnsErrorCode,
  type Exchange,
  isRecord,
  isRecordType,
  type RecordType,
} from '../dns/dns.ts';
import type { RecordedAnswer, RecordedLedgerEntry } from './format.ts';
import { flag, list, Misfit, maybe, member, natural, oneOf, text } from './members.ts';

/** Records of one answer, ours: a reply over TCP has room for no more. RFC 1035 §4.2.2 */
const RECORD_LIMIT = 65_535;

/** Other servers asked for one answer; ours. */
const OTHERS_LIMIT = 100;

const errors = Object.keys(DNS_ERRORS) as DnsErrorCode[];
const errorCode = oneOf(...errors);
const rcode = oneOf('NOERROR', 'pending', 'NOT AWAITED', ...Object.values(DNS_ERRORS));

export function readAnswer(value: unknown): RecordedAnswer {
  const type = member(value, 'type', recordType);
  const record = (one: unknown) => {
    if (!isRecord(type, one)) throw new Misfit();
    return one;
  };
  const records = member(value, 'records', maybe(list(record, RECORD_LIMIT)));
  const error = member(value, 'error', maybe(errorCode));
  if ((records === null) === (error === null)) throw new Misfit(['records']);
  return {
    by: member(value, 'by', oneOf('dns', 'key-archive')),
    name: member(value, 'name', text),
    type,
    records,
    error,
    details: member(value, 'details', maybe(readDetails)),
  };
}

export function readLedgerRow(value: unknown): RecordedLedgerEntry {
  return {
    name: member(value, 'name', text),
    type: member(value, 'type', recordType),
    rcode: member(value, 'rcode', rcode),
    answers: member(value, 'answers', list(text, RECORD_LIMIT)),
    dnssec: member(value, 'dnssec', maybe(flag)),
    millis: member(value, 'millis', maybe(natural)),
    cached: member(value, 'cached', flag),
    server: member(value, 'server', maybe(text)),
  };
}

function readDetails(value: unknown): AnswerDetails {
  const others = Object.hasOwn(Object(value), 'others');
  return {
    server: member(value, 'server', maybe(text)),
    dnssec: member(value, 'dnssec', maybe(flag)),
    ttl: member(value, 'ttl', maybe(natural)),
    cached: member(value, 'cached', flag),
    ...(others && { others: member(value, 'others', list(readExchange, OTHERS_LIMIT)) }),
  };
}

const readExchange = (value: unknown): Exchange => ({
  name: member(value, 'name', text),
  type: member(value, 'type', recordType),
  server: member(value, 'server', text),
  code: member(value, 'code', maybe(errorCode)),
});

function recordType(value: unknown): RecordType {
  const type = text(value);
  if (!isRecordType(type)) throw new Misfit();
  return type;
}
