import { expect, test } from 'vitest';
import { findingOf } from '../support/findings.ts';
import { letter, published, received, report } from '../support/messages.ts';

const own = { ip: '192.0.2.1', mailFrom: 'x@a.example' };
const stranger = { ip: '192.0.2.9', mailFrom: 'x@b.example' };

const rows: [
  policy: string | null,
  receipt: typeof own,
  from: string,
  published: boolean | null,
][] = [
  [null, stranger, 'x@a.example', false], //  no record
  [null, own, 'x@a.example', false], //       also of mail that is its own
  ['none', stranger, 'x@a.example', true], // a record that asks for nothing, where it matters
  ['none', own, 'x@a.example', null], //      it passes
  ['reject', stranger, 'x@a.example', null],
  [null, stranger, 'nobody', null], //        no domain to ask
];
test.each(rows)('p=%s, %j, From: %s', async (policy, receipt, from, said) => {
  const message = received(letter(from), receipt);
  const zone = published('a.example', '192.0.2.1', policy);
  const finding = findingOf(await report(message, zone), 'asks-for-no-protection', message);
  expect(finding?.facts.published ?? null).toBe(said);
});

test('without DNS nothing is said', async () => {
  const message = received(letter('x@a.example'), stranger);
  expect(findingOf(await report(message, null), 'asks-for-no-protection', message)).toBeNull();
});
