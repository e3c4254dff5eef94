/** Ways in which a server of DNS over HTTPS gives a bad answer, or none that ends. */
import type { ServerResponse } from 'node:http';
import { gzipSync } from 'node:zlib';
import type { Question } from '../../src/dns/dns.ts';
import { send } from './doh-double.ts';
import { a, messageTo } from './message.ts';

/** An answer of exactly so many octets. */
export function filled(asked: Question, length: number): Buffer {
  const answers = [a(asked.name, '192.0.2.1')];
  const bare = messageTo(asked, { answers: [...answers, nothing(0)] }).length;
  return messageTo(asked, { answers: [...answers, nothing(length - bare)] });
}

const nothing = (length: number) =>
  ({ type: 'NULL', name: 'x.example', ttl: 1, data: Buffer.alloc(length) }) as const;

export function packed(to: ServerResponse, octets: Uint8Array): void {
  to.setHeader('content-encoding', 'gzip');
  send(to, gzipSync(octets));
}

export async function half(to: ServerResponse, octets: Uint8Array): Promise<void> {
  to.writeHead(200, {
    'content-type': 'application/dns-message',
    'content-length': octets.length,
  });
  await new Promise((resolve) => to.write(octets.subarray(0, octets.length / 2), resolve));
}

export function trickle(to: ServerResponse, octets: Uint8Array): void {
  to.writeHead(200, { 'content-type': 'application/dns-message' });
  let at = 0;
  const timer = setInterval(() => to.write(octets.subarray(at, ++at)), 300);
  to.on('close', () => clearInterval(timer));
}

export function endless(to: ServerResponse): void {
  to.writeHead(200, { 'content-type': 'application/dns-message' });
  const more = () => {
    while (!to.destroyed && to.write(Buffer.alloc(8192)));
  };
  to.on('drain', more);
  more();
}
