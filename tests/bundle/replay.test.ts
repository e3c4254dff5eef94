import { readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { AnalyseOptions } from '../../src/analyse.ts';
import { bundleJson } from '../../src/bundle/bundle.ts';
import { reportJson } from '../../src/export/export.ts';
import { bundled, replayed } from '../support/bundled.ts';
import { differing } from '../support/differing.ts';
import { madeUpResolver } from '../support/made-up-answers.ts';
import { NOW, zoneResolver } from '../support/messages.ts';
import { describeShared, readShared, shared } from '../support/shared.ts';
import { COUNT, makeCase, ZONE } from '../support/signed-and-altered.ts';

/** The first report and that of its bundle, as they are printed. */
async function bothOf(bytes: Uint8Array, options: AnalyseOptions) {
  const { report, bundle } = await bundled(bytes, options);
  const file = new TextEncoder().encode(bundleJson(bundle));
  return { first: reportJson(report), again: reportJson(await replayed(file)), file };
}

/** Told by the places that differ: a report is long. */
function expectSame(name: string, first: string, again: string) {
  const places = first === again ? [] : differing(JSON.parse(first), JSON.parse(again));
  expect([name, ...places.slice(0, 10)]).toEqual([name]);
  expect(again === first, name).toBe(true);
}

test(`${COUNT} signed messages, as signed or altered: the same report, byte for byte`, async () => {
  for (let number = 0; number < COUNT; number++) {
    const { signed, altered } = makeCase(number);
    const bytes = Buffer.from(number % 2 ? signed : altered, 'latin1');
    const { first, again } = await bothOf(bytes, { resolver: zoneResolver(ZONE), now: NOW });
    expectSame(String(number), first, again);
  }
}, 240_000);

describeShared('shared/corpus', () => {
  const files = ['ham', 'bounces'].flatMap((folder) =>
    readdirSync(shared('corpus', folder), { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.eml'))
      .map((name) => `${folder}/${name}`),
  );
  test.each([1, 2])(
    'DNS of kind %s that takes its time: the same report, byte for byte',
    async (seed) => {
      const rows = new Set<string>();
      const checked = files.filter((_, i) => files[i]?.startsWith('ham/') || i % 8 === seed);
      await Promise.all(
        checked.map(async (name) => {
          const { first, again } = await bothOf(readShared('corpus', name), {
            resolver: madeUpResolver(seed),
            keyArchive: madeUpResolver(seed + 1),
            name,
            withholdLocalPart: true,
          });
          expectSame(name, first, again);
          for (const { rcode } of JSON.parse(first).ledger) rows.add(rcode);
        }),
      );
      console.log(`${checked.length} messages; ledger: ${[...rows].sort().join(', ')}`);
      expect(checked.length).toBeGreaterThan(60);
      expect([...rows]).toEqual(
        expect.arrayContaining(['NOERROR', 'NXDOMAIN', 'SERVFAIL', 'FILTERED']),
      );
    },
  );
});
