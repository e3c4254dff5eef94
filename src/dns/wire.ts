/**
 * DNS messages as they travel: RFC 1035 §4, with the OPT record of EDNS(0) (RFC 6891 §6.1).
 *
 * dns-packet writes questions and reads names and record data. Its `decode` for whole messages is
 * not used: it believes the counts of the header and steps over record lengths, so that 64 KB of
 * the right octets make it allocate until the process dies. Here the records are stepped through by
 * their lengths, every record must end where its length says, and the last where the message does.
 */
import { Buffer } from 'node:buffer';
import { AUTHENTIC_DATA, encode, RECURSION_DESIRED } from 'dns-packet';
import { readData, readName } from './record-data.ts';
import type { RecordType } from './resolver.ts';

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

const TYPES: ReadonlyMap<number, string> = new Map([
  [1, 'A'],
  [2, 'NS'],
  [5, 'CNAME'],
  [6, 'SOA'],
  [12, 'PTR'],
  [15, 'MX'],
  [16, 'TXT'],
  [28, 'AAAA'],
  [39, 'DNAME'],
  [46, 'RRSIG'],
]);
const OPT = 41;
const EXTENDED_ERROR = 15; // RFC 8914 §2

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
  return encode({
    type: 'query',
    id: 0,
    flags: RECURSION_DESIRED | AUTHENTIC_DATA,
    questions: [{ name, type, class: 'IN' }],
    additionals: [
      {
        type: 'OPT',
        name: '.',
        udpPayloadSize: 4096,
        extendedRcode: 0,
        ednsVersion: 0,
        flags: 0,
        flag_do: false,
        options: [{ code: 8, ip: '0.0.0.0', sourcePrefixLength: 0 }],
      },
    ],
  });
}

/** Reads a message; null where the octets are none. A name's pointers lead backwards only, so it ends. */
export function decodeMessage(bytes: Uint8Array): WireMessage | null {
  try {
    return readMessage(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength));
  } catch {
    // Buffer throws past its end; dns-packet on names too long, or that point forward.
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

function readMessage(buffer: Buffer): WireMessage | null {
  const flags = buffer.readUInt16BE(2);
  let at = 12;
  const section = <Entry extends { readonly end: number }>(
    index: number,
    read: (buffer: Buffer, at: number) => Entry,
  ): readonly Entry[] => {
    const entries: Entry[] = [];
    for (let left = buffer.readUInt16BE(4 + 2 * index); left > 0; left--) {
      const entry = read(buffer, at);
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
  if (at !== buffer.length || options.length > 1) return null;
  const [edns] = options;
  return {
    id: buffer.readUInt16BE(0),
    isResponse: (flags & 0x8000) !== 0,
    opcode: (flags >> 11) & 0xf,
    truncated: (flags & 0x0200) !== 0,
    authentic: (flags & AUTHENTIC_DATA) !== 0,
    rcode: (((edns?.ttl ?? 0) >>> 24) << 4) | (flags & 0xf),
    questions,
    answers: answers.map((frame) => readRecord(buffer, frame)),
    authorities: authorities.map((frame) => readRecord(buffer, frame)),
    extendedErrors: edns ? readExtendedErrors(buffer.subarray(edns.start, edns.end)) : [],
  };
}

function readQuestion(buffer: Buffer, at: number) {
  const { text, end } = readName(buffer, at);
  return {
    name: text,
    type: typeName(buffer.readUInt16BE(end)),
    class: buffer.readUInt16BE(end + 2),
    end: end + 4,
  };
}

function readFrame(buffer: Buffer, at: number): Frame {
  const { text, end } = readName(buffer, at);
  const start = end + 10;
  const length = buffer.readUInt16BE(end + 8);
  return {
    name: text,
    type: buffer.readUInt16BE(end),
    class: buffer.readUInt16BE(end + 2),
    ttl: buffer.readUInt32BE(end + 4),
    start,
    end: start + length,
  };
}

function readRecord(buffer: Buffer, { start, end, ...frame }: Frame): WireRecord {
  const type = typeName(frame.type);
  // A TTL with its highest bit set counts as zero. RFC 2181 §8
  const ttl = frame.ttl > 0x7fffffff ? 0 : frame.ttl;
  return { ...frame, type, ttl, data: readData(buffer, type, start, end) };
}

function readExtendedErrors(options: Buffer): readonly number[] {
  const codes: number[] = [];
  // OPTION-CODE, OPTION-LENGTH, OPTION-DATA: RFC 6891 §6.1.2
  for (let at = 0; at < options.length; at += 4 + options.readUInt16BE(at + 2)) {
    if (options.readUInt16BE(at) === EXTENDED_ERROR) codes.push(options.readUInt16BE(at + 4));
  }
  return codes;
}

function typeName(type: number): string {
  return TYPES.get(type) ?? `TYPE${type}`;
}
