/**
 * A demo mailbox on this machine: the samples in a page that speaks as much of Roundcube's protocol
 * as the extension uses. No mail program, and no test of one: tests/e2e has the real Roundcube.
 */
import { randomBytes } from 'node:crypto';
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { errorPage, listPage, messagePage } from './pages.ts';

export interface DemoMessage {
  /** File name. */
  readonly name: string;
  readonly source: Buffer;
}

export interface DemoServer {
  readonly url: string;
  stop(): Promise<void>;
}

/** Serves the messages on a free port of loopback; the UID of a message is its place, from 1. */
export async function startMailbox(messages: readonly DemoMessage[]): Promise<DemoServer> {
  const token = randomBytes(16).toString('hex');
  const server = createServer(({ url = '' }, response) => {
    const query = new URL(url, 'http://127.0.0.1').searchParams;
    const message = messages[Number(query.get('_uid')) - 1];
    switch (query.get('_action')) {
      case null:
        return sendPage(response, listPage(messages, token));
      case 'preview':
      case 'show':
        return sendPage(response, message ? messagePage(message, token) : errorPage());
      case 'viewsource':
        // As Roundcube does: without the token, an error page with the status 200.
        if (query.get('_save') === '1' && query.get('_token') === token) {
          return sendSource(response, message?.source ?? Buffer.alloc(0));
        }
    }
    sendPage(response, errorPage());
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/?_task=mail`,
    stop: async () => {
      server.closeAllConnections();
      await new Promise((stopped) => server.close(stopped));
    },
  };
}

function sendPage(response: ServerResponse, html: string): void {
  response.writeHead(200, {
    'content-type': 'text/html; charset=utf-8',
    'cache-control': 'no-store',
  });
  response.end(html);
}

function sendSource(response: ServerResponse, source: Buffer): void {
  response.writeHead(200, {
    'content-type': 'text/plain;charset=UTF-8',
    'content-disposition': 'attachment; filename="message.eml"',
    'content-length': source.length,
  });
  response.end(source);
}
