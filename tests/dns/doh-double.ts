/** A server of DNS over HTTPS on loopback that behaves as the test says, well or badly. */
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { decode } from 'dns-packet';
import type { Question, RecordType } from '../../src/dns/dns.ts';

/** What to do with a question: octets to answer with, or nothing where it has answered itself. */
export type Behaviour = (
  question: Question,
  response: ServerResponse,
  request: IncomingMessage,
) => Uint8Array | undefined;

export interface DohDouble extends AsyncDisposable {
  readonly url: string;
  readonly host: string;
  /** The questions so far, as "A example.com". */
  readonly asked: readonly string[];
  readonly requests: readonly IncomingMessage[];
}

export async function startDouble(behave: Behaviour): Promise<DohDouble> {
  const asked: string[] = [];
  const requests: IncomingMessage[] = [];
  const server = createServer((request, response) => {
    requests.push(request);
    const dns = new URL(request.url ?? '', 'http://double').searchParams.get('dns') ?? '';
    const [question] = decode(Buffer.from(dns, 'base64url')).questions ?? [];
    if (!question) throw new Error('no question');
    asked.push(`${question.type} ${question.name}`);
    const type = question.type as RecordType;
    const octets = behave({ name: question.name, type }, response, request);
    if (octets) send(response, octets);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const host = `127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    url: `http://${host}/dns-query`,
    host,
    asked,
    requests,
    [Symbol.asyncDispose]: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

export function send(
  response: ServerResponse,
  octets: Uint8Array | string,
  contentType = 'application/dns-message',
  status = 200,
): void {
  response.writeHead(status, { 'content-type': contentType });
  response.end(octets);
}
