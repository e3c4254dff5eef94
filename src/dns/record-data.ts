/** The data of one record: RDATA of RFC 1035 §3.3 and §3.4, RFC 3596 §2.2. */
import { readName } from './wire-name.ts';

/**
 * The RDATA at `start` to `end`, in the form of `RecordData`, SOA's MINIMUM for a SOA record, null
 * for a type that nobody here reads. Throws RangeError where the data is not exactly as long as the
 * record says.
 */
export function readData(message: DataView, type: string, start: number, end: number): unknown {
  switch (type) {
    case 'A':
      return fits(start + 4, end, Array.from(octets(message, start, 4)).join('.'));
    case 'AAAA':
      return fits(start + 16, end, readIpv6(message, start));
    case 'CNAME':
    case 'PTR':
      return readNameTo(message, start, end);
    case 'MX':
      return {
        exchange: readNameTo(message, start + 2, end),
        priority: message.getUint16(start),
      };
    case 'TXT':
      return readStrings(message, start, end);
    case 'SOA':
      return readMinimum(message, start, end);
    default:
      return null;
  }
}

function fits<Value>(found: number, end: number, value: Value): Value {
  if (found !== end) throw new RangeError('record of another length');
  return value;
}

const octets = (message: DataView, start: number, length: number) =>
  new Uint8Array(message.buffer, message.byteOffset + start, length);

function readNameTo(message: DataView, start: number, end: number): string {
  const name = readName(message, start);
  return fits(name.end, end, name.text);
}

/** In the form of RFC 5952 §4, which is how a URL writes an address. */
function readIpv6(message: DataView, start: number): string {
  const fields = Array.from({ length: 8 }, (_, i) => message.getUint16(start + 2 * i).toString(16));
  return new URL(`http://[${fields.join(':')}]`).hostname.slice(1, -1);
}

/** Strings of at most 255 octets, one unit of the text for each. RFC 1035 §3.3.14 */
function readStrings(message: DataView, start: number, end: number): readonly string[] {
  const strings: string[] = [];
  let at = start;
  while (at < end) {
    const length = message.getUint8(at);
    strings.push(String.fromCharCode(...octets(message, at + 1, length)));
    at += 1 + length;
  }
  return fits(at, end, strings);
}

/** MNAME, RNAME, then five numbers, of which the last is how long "there is none" holds. RFC 1035 §3.3.13, RFC 2308 §4 */
function readMinimum(message: DataView, start: number, end: number): number {
  const numbers = readName(message, readName(message, start).end).end;
  return fits(numbers + 20, end, message.getUint32(numbers + 16));
}
