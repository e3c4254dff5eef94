import { expect, test } from 'vitest';
import { examine } from '../../../src/analyse.ts';
import type { Alteration } from '../../../src/report.ts';
import { compareHeaderOnly } from '../../support/header-only.ts';
import { NOW, zoneResolver } from '../../support/messages.ts';
import { COUNT, makeCase, ZONE } from '../../support/signed-and-altered.ts';

const examined = (message: string) =>
  examine(Buffer.from(message, 'latin1'), { resolver: zoneResolver(ZONE), now: NOW });

const told = (altered: readonly Alteration[]) =>
  altered.map(({ kind, proved }) => `${kind}${proved ? '' : '?'}`).join(' ') || 'nothing';

test(`of ${COUNT} messages each altered in one way, 95 in 100 are named right, and none wrong`, async () => {
  const missed: string[] = [];
  const wrong: string[] = [];
  for (let number = 0; number < COUNT; number++) {
    const { expected, signed, altered } = makeCase(number);
    const before = (await examined(signed)).checks.dkim[0];
    expect([number, before?.result]).toEqual([number, 'pass']);
    const after = (await examined(altered)).checks.dkim[0];
    expect([number, after?.result]).toEqual([number, 'fail']);
    const found = after?.altered ?? [];
    const line = `${number}: ${expected}, found ${told(found)}`;
    if (told(found) !== expected) missed.push(line);
    if (found.some(({ kind, proved }) => proved && kind !== expected)) wrong.push(line);
  }
  console.log([`named right: ${COUNT - missed.length} of ${COUNT}`, ...missed].join('\n'));
  expect(wrong).toEqual([]);
  expect(COUNT - missed.length).toBeGreaterThanOrEqual(0.95 * COUNT);
}, 240_000);

test('a header alone says of each what the whole message says', async () => {
  const messages = Array.from({ length: COUNT }, (_, i) => makeCase(i)).flatMap(
    ({ signed, altered }, i) =>
      [signed, altered].map((message, j) => ({
        name: `${i}.${j}`,
        bytes: new Uint8Array(Buffer.from(message, 'latin1')),
        resolve: zoneResolver(ZONE),
        clock: NOW,
      })),
  );
  const { tried, misses } = await compareHeaderOnly(messages);
  console.log(
    `header only, ${messages.length} messages: ${tried} signatures, ${misses.length} misses`,
  );
  expect(misses).toEqual([]);
  expect(tried).toBeGreaterThanOrEqual(2 * COUNT);
});
