import { expect, test } from 'vitest';
import { findingOf } from '../support/findings.ts';
import { letter, published, received, report, signed, type Zone } from '../support/messages.ts';

const stranger = { ip: '192.0.2.9', mailFrom: 'x@b.example' };
const fails = 'Authentication-Results: mx.example.org; spf=fail\n';

interface Row {
  readonly sign?: string;
  readonly below?: string;
  readonly zone: Zone | null;
  readonly speaks: boolean;
}
const rows: [what: string, row: Row][] = [
  ['nothing passes', { zone: {}, speaks: true }],
  [
    'nor does anything under a policy',
    { zone: published('a.example', '192.0.2.1', 'reject'), speaks: true },
  ],
  ['a receiver says so, and nothing is checked', { below: fails, zone: null, speaks: true }],
  ['nobody says anything', { zone: null, speaks: false }], //                  that is nothing-known
  ['DNS is failing', { zone: { 'b.example': 'ETIMEOUT' }, speaks: false }], // it is not settled
  [
    'another domain passes',
    { sign: 'c.example', zone: published('c.example', null, null), speaks: false },
  ],
  ['the key is gone', { sign: 'c.example', zone: {}, speaks: true }],
];
test.each(rows)('%s', async (_, { sign, below = '', zone, speaks }) => {
  const text = letter('Ann <x@a.example>');
  const message = received(sign ? await signed(text, sign) : text, { ...stranger, below });
  const found = await report(message, zone);
  expect(findingOf(found, 'unauthenticated', message) !== null).toBe(speaks);
});

test('it names the author', async () => {
  const message = received(letter('Ann <x@a.example>'), stranger);
  const finding = findingOf(
    await report(message, {}),
    'unauthenticated',
    message.replace(/\r?\n/g, '\r\n'),
  );
  expect(finding).toMatchObject({
    weight: 'should',
    facts: { domain: 'a.example', signatures: 0 },
    texts: ['x@a.example'],
  });
});
