/** A server of DNS over HTTPS (RFC 8484) whose answers any resolver gives, a zone for instance. */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { type Answer, AUTHORITATIVE_ANSWER, decode, encode } from 'dns-packet';
import { errorCode, type RecordType, type Resolve } from '../../src/dns/dns.ts';

/** Where the server that `dohFetch` plays is thought to be. */
export const DOH_URL = 'https://doh.example/dns-query';

/** Says that a name or a record is not there, rather than kept from the asker. RFC 2308 §2 */
const soaOf = (ttl: number): Answer => ({
  type: 'SOA',
  name: '.',
  ttl,
  data: {
    mname: 'a.example',
    rname: 'b.example',
    serial: 1,
    refresh: 1,
    retry: 1,
    expire: 1,
    minimum: ttl,
  },
});

const RCODES: Readonly<Record<string, number>> = { ENOTFOUND: 3, ENODATA: 0 };
const SERVFAIL = 2;

/** The answer to a message with one question, both in wire format. */
async function answerInWire(query: Uint8Array, resolve: Resolve, ttl: number): Promise<Uint8Array> {
  const { questions: [question] = [] } = decode(Buffer.from(query));
  if (!question) throw new Error('no question');
  const { name, type } = question;
  const reply = (rcode: number, answers: readonly Answer[]) =>
    encode({
      type: 'response',
      flags: AUTHORITATIVE_ANSWER | rcode,
      questions: [{ name, type }],
      answers: [...answers],
      authorities: answers.length === 0 && rcode !== SERVFAIL ? [soaOf(ttl)] : [],
    });
  try {
    const found = await resolve(name, type as RecordType);
    return reply(
      0,
      found.map((data) => ({ type, name, ttl, data: inWire(type, data) }) as Answer),
    );
  } catch (error) {
    return reply(RCODES[errorCode(error)] ?? SERVFAIL, []);
  }
}

/** A record's data as dns-packet wants it. */
function inWire(type: string, data: unknown): unknown {
  if (type === 'TXT') return [data].flat().flatMap((text) => strings(String(text)));
  if (type !== 'MX') return data;
  const { exchange, priority } = data as { readonly exchange: string; readonly priority: number };
  return { exchange, preference: priority };
}

/**
 * A text as the strings of a TXT record: 255 octets each (RFC 1035 §3.3), where tests may have it
 * whole; of octets, one unit each, where dns-packet would write UTF-8.
 */
function strings(text: string): readonly Buffer[] {
  const octets = Buffer.from(text, 'latin1');
  const count = Math.max(1, Math.ceil(octets.length / 255));
  return Array.from({ length: count }, (_, i) => octets.subarray(i * 255, (i + 1) * 255));
}

/** `fetch` as the DNS client calls it, with a server behind it that needs no socket. */
export function dohFetch(resolve: Resolve) {
  return async (url: string | URL | Request, init?: RequestInit): Promise<Response> => {
    init?.signal?.throwIfAborted();
    const body = await answerInWire(questionOf(String(url)), resolve, 0);
    return new Response(new Uint8Array(body), {
      headers: { 'content-type': 'application/dns-message' },
    });
  };
}

/** The same on a port of loopback; any origin may ask. By default nothing is to be kept: the next message may be of another world. */
export async function startDohServer(
  resolve: Resolve,
  ttl = 0,
): Promise<{ readonly url: string; stop(): Promise<void> }> {
  const server = createServer(async ({ url = '' }, response) => {
    const body = await answerInWire(questionOf(`http://localhost${url}`), resolve, ttl);
    response.writeHead(200, {
      'content-type': 'application/dns-message',
      'access-control-allow-origin': '*',
    });
    response.end(body);
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}/dns-query`,
    stop: () => new Promise((stopped) => server.close(() => stopped())),
  };
}

function questionOf(url: string): Uint8Array {
  return Buffer.from(new URL(url).searchParams.get('dns') ?? '', 'base64url');
}
