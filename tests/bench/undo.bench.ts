/** What it takes to look for changes after signing where there is nothing to find: a broken message of 100 KB. */
import { analyse } from '../../src/analyse.ts';
import type { Resolve } from '../../src/dns/dns.ts';
import { NOW, zoneResolver } from '../support/messages.ts';
import { cpuMillis, type Figure, interleaved, median } from './figures.ts';
import { ENVELOPE, genuine, ZONE } from './messages.ts';

const ROUNDS = 9;

export async function lookForChanges(): Promise<readonly Figure[]> {
  const resolver = zoneResolver(ZONE);
  const intact = Buffer.from(await genuine(100_000)).toString('latin1');
  const middle = intact.length / 2;
  const broken: readonly (readonly [what: string, text: string])[] = [
    [
      'a body that was changed in its middle',
      `${intact.slice(0, middle)}X${intact.slice(middle + 1)}`,
    ],
    ['a header that was changed', intact.replace('To: Alex', 'To: Alec')],
    ['both', intact.replace('To: Alex', 'To: Alec').replace('All is well', 'All is lost')],
  ];
  const works = [intact, ...broken.map(([, text]) => text)].map((text) => {
    const bytes = Buffer.from(text, 'latin1');
    return () => read(bytes, resolver);
  });
  const [unbroken = Number.NaN, ...times] = (await interleaved(works, ROUNDS, cpuMillis)).map(
    median,
  );
  const extra = times.map((time) => time - unbroken);
  return [
    ...broken.map(
      ([what], i): Figure => ({
        name: null,
        what,
        value: extra[i] ?? Number.NaN,
        unit: ' ms',
      }),
    ),
    {
      name: 'undoMillis100KB',
      what: 'more than an intact message takes, the worst of them',
      value: Math.max(...extra),
      unit: ' ms',
      atMost: 200,
    },
  ];
}

const read = (bytes: Uint8Array, resolver: Resolve) =>
  analyse(bytes, { resolver, envelope: ENVELOPE, now: NOW });
