/**
 * DNS, asked from a browser: over HTTPS in wire format (RFC 8484), or from a zone in a file. Every
 * resolver keeps the contract of ./resolver; the ledger shares and records the questions.
 *
 * Left out: DNSSEC validation (the server's word is taken, and shown as its word), POST, the JSON
 * forms of some servers, plain DNS.
 */
export { type DnsCache, type DohOptions, dohResolver, openDnsCache } from './doh-resolver.ts';
export { type ArchiveOptions, archiveResolver } from './key-archive.ts';
export { type Ledger, type LedgerEntry, openLedger, type Progress } from './ledger.ts';
export { keepHere, type NeverAsked, openNeverAsked } from './never-asked.ts';
export {
  isRecord,
  isRecordType,
  readZone,
  type ZoneProblem,
  type ZoneProblemCode,
} from './read-zone.ts';
export {
  type AnswerDetails,
  DNS_ERRORS,
  DnsError,
  type DnsErrorCode,
  type Exchange,
  errorCode,
  type RecordType,
  type Resolve,
} from './resolver.ts';
export { readServerUrl, type ServerUrlProblem } from './server-url.ts';
export { type DohPreset, type DohServer, PRESETS } from './servers.ts';
export type { Question } from './wire.ts';
export { type Zone, type ZoneEntry, type ZoneFailure, zoneResolver } from './zone.ts';
