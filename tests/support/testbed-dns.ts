/** What unbound and dnsdist of the test bed are asked, and what they answer by. */
import { createSocket } from 'node:dgram';
import { decode, encode, RECURSION_DESIRED } from 'dns-packet';

/** The hosts that dnsdist's certificate speaks for: every server that the shipped build may ask. */
export const DOH_HOSTS = [
  'cloudflare-dns.com',
  'dns.google',
  'dns10.quad9.net',
  'unfiltered.joindns4.eu',
] as const;

/** A question as the DNS over HTTPS server saw it. */
export interface Asked {
  /** The host name that was asked, one of `DOH_HOSTS`. */
  readonly server: string;
  /** Without the closing dot, in lower case. */
  readonly name: string;
  readonly type: number;
}

/** The questions in dnsdist's log. */
export function readAsked(log: string): readonly Asked[] {
  return [...log.matchAll(/^asked (\S*) (\S+) (\d+)$/gm)].map(
    ([, server = '', name = '', type]) => ({
      server,
      name: name.replace(/\.$/, '').toLowerCase(),
      type: Number(type),
    }),
  );
}

/** The serial of the zone that unbound answers by; null where it does not answer. */
export function zoneSerial(port: number): Promise<number | null> {
  return new Promise((resolve) => {
    const socket = createSocket('udp4');
    const settle = (serial: number | null) => {
      clearTimeout(timer);
      socket.close();
      resolve(serial);
    };
    const timer = setTimeout(() => settle(null), 200);
    socket.once('error', () => settle(null));
    socket.once('message', (message) => {
      const answer = decode(message).answers?.[0];
      settle(answer?.type === 'SOA' ? (answer.data.serial ?? null) : null);
    });
    const question = { type: 'SOA', name: '.' } as const;
    socket.send(
      encode({ type: 'query', id: 1, flags: RECURSION_DESIRED, questions: [question] }),
      port,
      '127.0.0.1',
    );
  });
}
