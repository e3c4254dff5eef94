/** Reads the JSON of a zone file. The first mistake is named with its place; nothing is thrown. */
import { asciiDomain } from '../domain/domain.ts';
import { dnsName } from './name.ts';
import { DNS_ERRORS, RECORD_TYPES, type RecordType } from './resolver.ts';
import type { Zone } from './zone.ts';

export type ZoneProblemCode =
  | 'zone-not-json'
  | 'zone-not-an-object' //         { "name": { … } } at the top
  | 'zone-name-malformed'
  | 'zone-name-repeated' //         "A.example" and "a.example."
  | 'zone-entry-not-an-object' //   { "TXT": … } for a name
  | 'zone-type-unknown' //          one that is never asked for
  | 'zone-answer-not-a-list' //     nor { "error": … }
  | 'zone-error-unknown'
  | 'zone-address-malformed'
  | 'zone-host-not-a-string'
  | 'zone-mx-malformed' //          { "exchange": …, "priority": … }
  | 'zone-txt-not-strings' //       a record is a list of strings
  | 'zone-txt-not-octets'; //       a character above U+00FF is no octet

export interface ZoneProblem {
  readonly code: ZoneProblemCode;
  /** The keys that lead to it: name, type, number of the record. */
  readonly path: readonly string[];
}

/** `{"example.com": {"TXT": [["v=spf1 ", "-all"]], "A": {"error": "ETIMEOUT"}}}` and so on. */
export function readZone(
  json: string,
): { readonly zone: Zone } | { readonly problem: ZoneProblem } {
  let value: unknown;
  try {
    value = JSON.parse(json.replace(/^\uFEFF/, '')); // editors put a byte order mark there
  } catch {
    return { problem: { code: 'zone-not-json', path: [] } };
  }
  for (const problem of problemsOf(value)) return { problem };
  return { zone: value as Zone };
}

function* problemsOf(zone: unknown): Generator<ZoneProblem> {
  if (!isObject(zone)) return yield { code: 'zone-not-an-object', path: [] };
  const names = new Set<string>();
  for (const [name, entry] of Object.entries(zone)) {
    const path = [name];
    if (!dnsName(name)) yield { code: 'zone-name-malformed', path };
    if (names.has(asciiDomain(name))) yield { code: 'zone-name-repeated', path };
    names.add(asciiDomain(name));
    if (!isObject(entry)) return yield { code: 'zone-entry-not-an-object', path };
    for (const [type, answer] of Object.entries(entry)) yield* answerProblems(type, answer, path);
  }
}

/** Whether a value is a record of this type, in the form of `RecordData`. */
export function isRecord(type: RecordType, value: unknown): boolean {
  return RECORD_PROBLEM[type](value) === null;
}

function* answerProblems(
  type: string,
  answer: unknown,
  above: readonly string[],
): Generator<ZoneProblem> {
  const path = [...above, type];
  if (!isRecordType(type)) return yield { code: 'zone-type-unknown', path };
  if (Array.isArray(answer)) {
    for (const [index, record] of answer.entries()) {
      const code = RECORD_PROBLEM[type](record);
      if (code) yield { code, path: [...path, String(index)] };
    }
  } else if (!isObject(answer) || !('error' in answer)) {
    yield { code: 'zone-answer-not-a-list', path };
  } else if (!Object.hasOwn(DNS_ERRORS, String(answer.error))) {
    yield { code: 'zone-error-unknown', path };
  }
}

const host = (record: unknown) => (typeof record === 'string' ? null : 'zone-host-not-a-string');

/** What is wrong with a record, by type. */
const RECORD_PROBLEM: Readonly<Record<RecordType, (record: unknown) => ZoneProblemCode | null>> = {
  A: (record) => (isIpv4(record) ? null : 'zone-address-malformed'),
  AAAA: (record) => (isIpv6(record) ? null : 'zone-address-malformed'),
  CNAME: host,
  PTR: host,
  MX: (record) =>
    isObject(record) && typeof record.exchange === 'string' && isUint16(record.priority)
      ? null
      : 'zone-mx-malformed',
  TXT: (record) => {
    if (!Array.isArray(record) || !record.every((text) => typeof text === 'string')) {
      return 'zone-txt-not-strings';
    }
    return record.every(isOctets) ? null : 'zone-txt-not-octets';
  },
};

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

export function isRecordType(type: string): type is RecordType {
  return (RECORD_TYPES as readonly string[]).includes(type);
}

function isUint16(value: unknown): boolean {
  return Number.isInteger(value) && Number(value) >= 0 && Number(value) <= 0xffff;
}

function isIpv4(value: unknown): boolean {
  const octets = typeof value === 'string' ? value.split('.') : [];
  return (
    octets.length === 4 && octets.every((text) => /^\d{1,3}$/.test(text) && Number(text) < 256)
  );
}

function isIpv6(value: unknown): boolean {
  return (
    typeof value === 'string' && /^[0-9a-f:.]+$/i.test(value) && URL.canParse(`http://[${value}]`)
  );
}

function isOctets(text: string): boolean {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: any octet may stand in a TXT record
  return /^[\x00-\xff]*$/.test(text);
}
