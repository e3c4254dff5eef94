/** The data of one record: RDATA of RFC 1035 §3.3 and §3.4, RFC 3596 §2.2. */
import type { Buffer } from 'node:buffer';
import { type Codec, name as nameCodec, record } from 'dns-packet';
import { latin1 } from '../syntax/syntax.ts';

/**
 * The RDATA at `start` to `end`, in the form of `RecordData`, SOA's MINIMUM for a SOA record, null
 * for a type that nobody here reads. Throws where the data is not exactly as long as the record says.
 */
export function readData(buffer: Buffer, type: string, start: number, end: number): unknown {
  const take = <Value>(codec: Codec<Value>): Value => {
    const value = codec.decode(buffer, start - 2);
    // dns-packet reads what the type wants and passes the record's length over.
    if (codec.decode.bytes !== end - start + 2) throw new RangeError('record of another length');
    return value;
  };
  switch (type) {
    case 'A':
      return take(record(type));
    case 'AAAA':
      return canonicalIpv6(take(record(type)));
    case 'CNAME':
    case 'PTR':
      return rootless(take(record(type)));
    case 'MX': {
      const { exchange, preference } = take(record(type));
      return { exchange: rootless(exchange), priority: preference };
    }
    case 'TXT':
      return take(record(type)).map(latin1);
    case 'SOA':
      return take(record(type)).minimum;
    default:
      return null;
  }
}

/** Reads a name, following its pointers. RFC 1035 §4.1.4 */
export function readName(
  buffer: Buffer,
  at: number,
): { readonly text: string; readonly end: number } {
  const text = rootless(nameCodec.decode(buffer, at));
  return { text, end: at + nameCodec.decode.bytes };
}

/** dns-packet writes the root as a dot; node:dns, and we, as nothing. */
function rootless(name: string): string {
  return name === '.' ? '' : name;
}

/** The form of RFC 5952 §4, which is how a URL writes an address. */
function canonicalIpv6(address: string): string {
  return new URL(`http://[${address}]`).hostname.slice(1, -1);
}
