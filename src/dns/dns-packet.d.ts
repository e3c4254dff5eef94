// The codecs of single names and records, which @types/dns-packet leaves out. Names of dns-packet 5.6.
import type { Buffer } from 'node:buffer';

declare module 'dns-packet' {
  interface Codec<Value> {
    /** Throws on short input; leaves the octets it read in `bytes`. */
    decode: { (buffer: Buffer, offset: number): Value; bytes: number };
  }
  const name: Codec<string>;
  /** The codec of a type's RDATA, with the two octets of its length before it. */
  function record(type: 'A' | 'AAAA' | 'CNAME' | 'PTR'): Codec<string>;
  function record(type: 'MX'): Codec<{ exchange: string; preference: number }>;
  function record(type: 'SOA'): Codec<{ minimum: number }>;
  function record(type: 'TXT'): Codec<Uint8Array[]>;
}
