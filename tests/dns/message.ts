/** Builds the octets of DNS answers for the tests, with dns-packet's encoder. */
import {
  type Answer,
  AUTHENTIC_DATA,
  encode,
  RECURSION_AVAILABLE,
  RECURSION_DESIRED,
  TRUNCATED_RESPONSE,
} from 'dns-packet';
import type { Question } from '../../src/dns/dns.ts';

export interface MessageParts {
  readonly answers?: readonly Answer[];
  readonly authorities?: readonly Answer[];
  /** 12 bits; default 0. */
  readonly rcode?: number;
  readonly flags?: number;
  readonly id?: number;
  /** INFO-CODEs of RFC 8914. */
  readonly extendedErrors?: readonly number[];
  readonly edns?: boolean;
}

export const AD = AUTHENTIC_DATA;
export const TC = TRUNCATED_RESPONSE;

/** An answer to a question as a resolver would send it. */
export function messageTo({ name, type }: Question, parts: MessageParts = {}): Buffer {
  const { answers = [], authorities = [], rcode = 0, flags = 0, id = 0 } = parts;
  const { extendedErrors = [], edns = extendedErrors.length > 0 || rcode > 15 } = parts;
  return encode({
    type: 'response',
    id,
    flags: RECURSION_DESIRED | RECURSION_AVAILABLE | flags | (rcode & 0xf),
    questions: [{ name, type, class: 'IN' }],
    answers: [...answers],
    authorities: [...authorities],
    additionals: edns ? [opt(rcode >> 4, extendedErrors)] : [],
  });
}

function opt(extendedRcode: number, extendedErrors: readonly number[]): Answer {
  return {
    type: 'OPT',
    name: '.',
    udpPayloadSize: 1232,
    extendedRcode,
    ednsVersion: 0,
    flags: 0,
    flag_do: false,
    options: extendedErrors.map((code) => ({
      // dns-packet's types know no option 15; its encoder writes the data of any.
      code: 15 as 12,
      data: Buffer.from([code >> 8, code & 0xff, ...Buffer.from('why')]),
    })),
  };
}

const ttl = 300;

export const a = (name: string, data: string): Answer => ({ type: 'A', name, ttl, data });
export const aaaa = (name: string, data: string): Answer => ({ type: 'AAAA', name, ttl, data });
export const cname = (name: string, data: string): Answer => ({ type: 'CNAME', name, ttl, data });
export const ptr = (name: string, data: string): Answer => ({ type: 'PTR', name, ttl, data });
export const ns = (name: string, data: string): Answer => ({ type: 'NS', name, ttl, data });
export const txt = (name: string, ...data: string[]): Answer => ({
  type: 'TXT',
  name,
  ttl,
  data: data.map((text) => Buffer.from(text, 'latin1')),
});
export const mx = (name: string, preference: number, exchange: string): Answer => ({
  type: 'MX',
  name,
  ttl,
  data: { preference, exchange },
});
export const soa = (name: string, minimum = 60): Answer => ({
  type: 'SOA',
  name,
  ttl,
  data: { mname: 'ns.example', rname: 'root.example', minimum },
});
