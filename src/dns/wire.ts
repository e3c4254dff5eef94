/**
 * DNS messages as they travel: RFC 1035 §4, with the OPT record of EDNS(0) (RFC 6891 §6.1).
 *
 * The records are stepped through by their lengths, every record must end where its length says, and
 * the last where the message does. dns-packet, which the tests hold this against, believes the counts
 * of the header and steps over record lengths, so that 64 KB of the right octets make it allocate
 * until the process dies; and it weighs 7 KB for the fifty types that mail does not ask for.
 */
import { readData } from './record-data.ts';
import type { RecordType } from './resolver.ts';
import { readName, writeName } from './wire-name.ts';

export interface Question {
  readonly name: string;
  readonly type: RecordType;
}

export interface WireRecord {
  readonly name: string;
  /** The mnemonic of a type that we read, or `TYPE99`. RFC 3597 §5 */
  readonly type: string;
  readonly class: number;
  /** Seconds. */
  readonly ttl: number;
  /** By type: text of a name or address, strings of TXT, `{ exchange, priority }`, SOA's minimum; else null. */
  readonly data: unknown;
}

export interface WireMessage {
  readonly id: number;
  readonly isResponse: boolean;
  readonly opcode: number;
  readonly truncated: boolean;
  /** The server says that it validated the data: the AD bit. RFC 4035 §3.2.3 */
  readonly authentic: boolean;
  /** 12 bits: the OPT record holds the upper eight. RFC 6891 §6.1.3 */
  readonly rcode: number;
  readonly questions: readonly { name: string; type: string; class: number }[];
  readonly answers: readonly WireRecord[];
  readonly authorities: readonly WireRecord[];
  /** Extended DNS errors, their INFO-CODE. RFC 8914 §2 */
  readonly extendedErrors: readonly number[];
}

/** Class IN. RFC 1035 §3.2.4 */
export const IN = 1;

const TYPE_NUMBERS = {
  A: 1,
  NS: 2,
  CNAME: 5,
  SOA: 6,
  PTR: 12,
  MX: 15,
  TXT: 16,
  AAAA: 28,
  DNAME: 39,
  RRSIG: 46,
} as const satisfies Record<RecordType, number> & Record<string, number>;

const TYPES: ReadonlyMap<number, string> = new Map(
  Object.entries(TYPE_NUMBERS).map(([mnemonic, number]) => [number, mnemonic]),
);
const OPT = 41;
const CLIENT_SUBNET = 8; // RFC 7871 §6
const EXTENDED_ERROR = 15; // RFC 8914 §2

// Bits of the header's flags. RFC 1035 §4.1.1, RFC 4035 §3.2.3
const RESPONSE = 0x8000;
const TRUNCATED = 0x0200;
const RECURSION_DESIRED = 0x0100;
const AUTHENTIC_DATA = 0x0020;

/**
 * A question, ready to send. `name` must be of the form of `dnsName`.
 *
 * ID 0, so that caches see equal questions as equal (RFC 8484 §4.1). AD asks for the AD bit in the
 * answer without the signatures that DO would bring (RFC 6840 §5.7). An OPT record, because extended
 * errors only come where there is one (RFC 8914 §3); its payload size means nothing over HTTPS
 * (RFC 8484 §6) but is handed on by forwarders. A client subnet of no bits says that the reader's
 * network is not to be told to the name servers asked (RFC 7871 §7.1.2): those of a phishing
 * domain are the phisher's.
 */
export function encodeQuestion({ name, type }: Question): Uint8Array {
  const octets = (...numbers: readonly number[]) => numbers.flatMap((n) => [n >> 8, n & 0xff]);
  return Uint8Array.from([
    ...octets(0, RECURSION_DESIRED | AUTHENTIC_DATA, 1, 0, 0, 1),
    ...writeName(name),
    ...octets(TYPE_NUMBERS[type], IN),
    // The root; type, payload size, extended code and version, flags, length: RFC 6891 §6.1.2
    0,
    ...octets(OPT, 4096, 0, 0, 8),
    // The option's code and length, IPv4, no bits of it, nor of the answer's: RFC 7871 §6
    ...octets(CLIENT_SUBNET, 4, 1, 0),
  ]);
}

/** Reads a message; null where the octets are none. A name's pointers lead backwards only, so it ends. */
export function decodeMessage(bytes: Uint8Array): WireMessage | null {
  try {
    return readMessage(new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength));
  } catch {
    // A DataView throws past its end; so do names and data that are none.
    return null;
  }
}

/** A record before its data is read: RDATA stands at `start` to `end`. RFC 1035 §4.1.3 */
interface Frame {
  readonly name: string;
  readonly type: number;
  readonly class: number;
  readonly ttl: number;
  readonly start: number;
  readonly end: number;
}

function readMessage(message: DataView): WireMessage | null {
  const flags = message.getUint16(2);
  let at = 12;
  const section = <Entry extends { readonly end: number }>(
    index: number,
    read: (message: DataView, at: number) => Entry,
  ): readonly Entry[] => {
    const entries: Entry[] = [];
    for (let left = message.getUint16(4 + 2 * index); left > 0; left--) {
      const entry = read(message, at);
      entries.push(entry);
      at = entry.end;
    }
    return entries;
  };
  const questions = section(0, readQuestion);
  const answers = section(1, readFrame);
  const authorities = section(2, readFrame);
  const options = section(3, readFrame).filter((frame) => frame.type === OPT);
  // Octets left over, or missing, are of no message; a second OPT record makes it malformed: RFC 6891 §6.1.1
  if (at !== message.byteLength || options.length > 1) return null;
  const [edns] = options;
  return {
    id: message.getUint16(0),
    isResponse: (flags & RESPONSE) !== 0,
    opcode: (flags >> 11) & 0xf,
    truncated: (flags & TRUNCATED) !== 0,
    authentic: (flags & AUTHENTIC_DATA) !== 0,
    rcode: (((edns?.ttl ?? 0) >>> 24) << 4) | (flags & 0xf),
    questions,
    answers: answers.map((frame) => readRecord(message, frame)),
    authorities: authorities.map((frame) => readRecord(message, frame)),
    extendedErrors: edns
      ? readExtendedErrors(
          new DataView(message.buffer, message.byteOffset + edns.start, edns.end - edns.start),
        )
      : [],
  };
}

function readQuestion(message: DataView, at: number) {
  const { text, end } = readName(message, at);
  return {
    name: text,
    type: typeName(message.getUint16(end)),
    class: message.getUint16(end + 2),
    end: end + 4,
  };
}

function readFrame(message: DataView, at: number): Frame {
  const { text, end } = readName(message, at);
  const start = end + 10;
  const length = message.getUint16(end + 8);
  return {
    name: text,
    type: message.getUint16(end),
    class: message.getUint16(end + 2),
    ttl: message.getUint32(end + 4),
    start,
    end: start + length,
  };
}

function readRecord(message: DataView, { start, end, ...frame }: Frame): WireRecord {
  const type = typeName(frame.type);
  // A TTL with its highest bit set counts as zero. RFC 2181 §8
  const ttl = frame.ttl > 0x7fffffff ? 0 : frame.ttl;
  return { ...frame, type, ttl, data: readData(message, type, start, end) };
}

function readExtendedErrors(options: DataView): readonly number[] {
  const codes: number[] = [];
  // OPTION-CODE, OPTION-LENGTH, OPTION-DATA: RFC 6891 §6.1.2
  for (let at = 0; at < options.byteLength; at += 4 + options.getUint16(at + 2)) {
    if (options.getUint16(at) === EXTENDED_ERROR) codes.push(options.getUint16(at + 4));
  }
  return codes;
}

function typeName(type: number): string {
  return TYPES.get(type) ?? `TYPE${type}`;
}
