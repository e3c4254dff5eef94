import { readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { AnalyseOptions } from '../../src/analyse.ts';
import { bundleJson } from '../../src/bundle/bundle.ts';
import { reportJson } from '../../src/export/export.ts';
import { type Bundled, bundled, replayed } from '../support/bundled.ts';
import { differing } from '../support/differing.ts';
import { foundIn } from '../support/encodings.ts';
import { madeUpResolver } from '../support/made-up-answers.ts';
import { bytesOf, letter, NOW, received, zoneResolver } from '../support/messages.ts';
import { allWritten, redactedCopy, saying } from '../support/redacted.ts';
import { secretsOf } from '../support/secrets.ts';
import { describeShared, readShared, shared } from '../support/shared.ts';
import { COUNT, makeCase, ZONE } from '../support/signed-and-altered.ts';

/** The first report and that of its bundle, as they are printed. */
async function bothOf(bytes: Uint8Array, options: AnalyseOptions) {
  const { report, bundle } = await bundled(bytes, options);
  const file = new TextEncoder().encode(bundleJson(bundle));
  return { first: reportJson(report), again: reportJson(await replayed(file)), report, bundle };
}

/** Told by the places that differ: a report is long. */
function expectSame(name: string, first: string, again: string) {
  const places = first === again ? [] : differing(JSON.parse(first), JSON.parse(again));
  expect([name, ...places.slice(0, 10)]).toEqual([name]);
  expect(again === first, name).toBe(true);
}

const usualText = (async () => {
  const all = ['', 'Subject: x\n', 'List-Id: x\n'].map(async (more) => {
    const bytes = bytesOf(received(letter('x@example.com', more), { ip: '192.0.2.1' }));
    const resolver = madeUpResolver(7);
    return await allWritten(await redactedCopy(await bundled(bytes, { resolver, now: NOW })));
  });
  return (await Promise.all(all)).join('\n');
})();

/** The redacted copy says the same, marks what it only carries, and holds nothing of what was replaced. */
async function expectRedacted(name: string, both: Bundled, search: boolean) {
  const copy = await redactedCopy(both);
  expect([name, saying(copy.report)]).toEqual([name, saying(both.report)]);
  const { checks, source } = copy.report;
  expect([name, source.redacted, checks.arc.recorded]).toEqual([name, true, true]);
  expect(checks.dkim.filter(({ recorded }) => !recorded)).toEqual([]);
  if (!search) return;
  const bytes = Buffer.from(both.bundle.source.message, 'base64');
  // A word that any report has ("other") tells nothing.
  const usual = (await usualText).toLowerCase();
  const secrets = secretsOf(bytes).filter((one) => !usual.includes(one.toLowerCase()));
  expect([name, ...foundIn(await allWritten(copy), secrets)]).toEqual([name]);
}

test(`${COUNT} signed messages, as signed or altered: the same report, byte for byte; redacted the same results`, async () => {
  for (let number = 0; number < COUNT; number++) {
    const { signed, altered } = makeCase(number);
    const bytes = Buffer.from(number % 2 ? signed : altered, 'latin1');
    const both = await bothOf(bytes, { resolver: zoneResolver(ZONE), now: NOW });
    expectSame(String(number), both.first, both.again);
    await expectRedacted(String(number), both, number % 10 < 2);
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
          const both = await bothOf(readShared('corpus', name), {
            resolver: madeUpResolver(seed),
            keyArchive: madeUpResolver(seed + 1),
            name,
            withholdLocalPart: true,
          });
          expectSame(name, both.first, both.again);
          if (name.startsWith('ham/')) await expectRedacted(name, both, seed === 1);
          for (const { rcode } of both.report.ledger) rows.add(rcode);
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
