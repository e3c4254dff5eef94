import { expect, test } from 'vitest';
import { examine } from '../../../src/analyse.ts';
import type { Alteration, AlterationKind } from '../../../src/report.ts';
import { type Altered, ways } from '../../support/alterer.ts';
import { type Chance, chance } from '../../support/chance.ts';
import { compareHeaderOnly } from '../../support/header-only.ts';
import { type MadeMail, makeMail, written } from '../../support/mail-maker.ts';
import { NOW, zoneResolver } from '../../support/messages.ts';
import { signedBy, signerKeys } from '../../support/signer.ts';

const COUNT = 500;
const DOMAIN = 'example.com';
const ZONE = Object.fromEntries(
  Object.entries(signerKeys).map(([name, key]) => [`${name}._domainkey.${DOMAIN}`, key]),
);

const FIELDS = ['from', 'to', 'subject', 'date', 'message-id', 'mime-version', 'content-type'];

interface Case {
  readonly expected: AlterationKind;
  readonly signed: string;
  readonly altered: string;
}

/** A mail, its signature, and one of the ways that change what the signature covers. */
function makeCase(number: number): Case {
  const random = chance(number);
  const mail = makeMail(random);
  const found = alter(mail, random, number);
  const { kind } = found;
  const copies = kind === 'field-changed' || random.yes(0.2);
  const message = written(mail);
  const signed = signedBy(message, {
    domain: DOMAIN,
    key: random.one(['rsa', 'rsa', 'ed25519'] as const),
    header: random.one(['relaxed', 'relaxed', 'simple'] as const),
    body: kind === 'trailing-space' ? 'simple' : random.one(['relaxed', 'simple'] as const),
    names: [...FIELDS, ...(random.yes(0.5) ? ['content-transfer-encoding'] : [])],
    // What is added beyond l= breaks nothing.
    length: kind !== 'footer-added' && kind !== 'trailing-space' && random.yes(0.1),
    copies,
  });
  const changed = written(found.mail);
  const signature = signed.slice(0, signed.length - message.length);
  return {
    expected: kind,
    signed,
    altered: `${signature}${found.bytes?.(changed) ?? changed}`,
  };
}

function alter(mail: MadeMail, random: Chance, number: number): Altered {
  const all = Object.values(ways);
  const way = all[number % all.length] ?? ways.footer;
  return way(mail, random) ?? ways.footer(mail, random);
}

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
