/** (a) The full analysis against mailauth's own `authenticate()`: the same messages, DNS in memory. */
import { authenticate } from 'mailauth';
import { analyse } from '../../src/analyse.ts';
import type { Resolve } from '../../src/dns/dns.ts';
import { NOW, zoneResolver } from '../support/messages.ts';
import { cpuMillis, type Figure, interleaved, median } from './figures.ts';
import { ENVELOPE, mailbox, ZONE } from './messages.ts';

const ROUNDS = 21;
/** Times that each message is read in a round. */
const TIMES = 10;

/** mailauth's own, without BIMI, which is no check of ours. */
export async function authenticated(bytes: Uint8Array, resolver: Resolve): Promise<string> {
  const { ip, helo, mailFrom } = ENVELOPE;
  const options = {
    resolver,
    ip,
    helo,
    sender: mailFrom,
    mta: 'mx.example.org',
    disableBimi: true,
  };
  const found = await authenticate(Buffer.from(bytes), options as never);
  return resultsOf([found.spf, ...found.dkim.results, found.dmarc]);
}

export async function analysed(bytes: Uint8Array, resolver: Resolve): Promise<string> {
  const { checks } = await analyse(bytes, { resolver, envelope: ENVELOPE, now: NOW });
  return [checks.spf, ...checks.dkim, checks.dmarc].map(({ result }) => result).join(' ');
}

const resultsOf = (found: readonly unknown[]) =>
  found.map((one) => (one as { status: { result: string } }).status.result).join(' ');

export async function compareWithAuthenticate(): Promise<readonly Figure[]> {
  const resolver = zoneResolver(ZONE);
  const messages = await mailbox();
  const works = messages.flatMap(({ bytes }) =>
    [analysed, authenticated].map((read) => async () => {
      for (let i = 0; i < TIMES; i++) await expectPass(read(bytes, resolver));
    }),
  );
  const took = (await interleaved(works, ROUNDS, cpuMillis)).map(median);
  const sum = (from: number) =>
    took.filter((_, i) => i % 2 === from).reduce((total, one) => total + one, 0);
  const each = messages.map(({ what }, i): Figure => {
    const [ours = 0, theirs = 0] = [took[2 * i], took[2 * i + 1]];
    const millis = `${(ours / TIMES).toFixed(2)} ms, ${(theirs / TIMES).toFixed(2)} ms`;
    return { name: null, what: `${what} (${millis})`, value: ours / theirs };
  });
  return [
    ...each,
    {
      name: 'fullVsAuthenticate',
      what: 'full analysis / authenticate(), all of them',
      value: sum(0) / sum(1),
      atMost: 1.5,
    },
  ];
}

/** A signature that does not verify would be quick. */
async function expectPass(reading: Promise<string>): Promise<void> {
  const results = await reading;
  if (!/^pass(?: pass)+$/.test(results)) throw new Error(`not all pass: ${results}`);
}
