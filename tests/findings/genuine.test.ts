import { expect, test } from 'vitest';
import { findingOf } from '../support/findings.ts';
import { letter, published, received, report, signed, type Zone } from '../support/messages.ts';

const zone = published('a.example', '192.0.2.1', 'none');
const bare = published('a.example', '192.0.2.1', null);
const own = { ip: '192.0.2.1', mailFrom: 'x@a.example' };
const stranger = { ip: '192.0.2.9', mailFrom: 'x@b.example' };

const rows: [
  what: string,
  sign: string | null,
  receipt: typeof own,
  zone: Zone | null,
  speaks: boolean,
][] = [
  ['signed and sent as it should be', 'a.example', own, zone, true],
  ['by SPF alone', null, own, zone, true],
  ['by DKIM alone', 'a.example', stranger, zone, true],
  ['another signed it', 'b.example', stranger, zone, false],
  ['nothing passes', null, stranger, zone, false],
  ['by SPF, and no DMARC record is published', null, own, bare, true],
  ['by DKIM, and none is', 'a.example', stranger, bare, true],
  ['another signed it, and none is', 'b.example', stranger, bare, false],
  ['without DNS nothing is checked', 'a.example', own, null, false],
];
test.each(rows)('%s', async (_, sign, receipt, own_, speaks) => {
  const text = letter('Ann <x@a.example>');
  const message = received(sign ? await signed(text, sign) : text, receipt);
  const finding = findingOf(
    await report(message, own_),
    'genuine',
    message.replace(/\r?\n/g, '\r\n'),
  );
  expect(finding !== null).toBe(speaks);
  if (finding)
    expect([finding.weight, finding.facts.domain, finding.texts]).toEqual([
      'advice',
      'a.example',
      ['x@a.example'],
    ]);
});

test.each([
  ['with a DMARC record', zone],
  ['without', bare],
])('it says by which of the two, %s', async (_, published_) => {
  const message = received(await signed(letter('x@a.example'), 'a.example'), stranger);
  const finding = findingOf(await report(message, published_), 'genuine', message);
  expect(finding?.facts).toMatchObject({ spf: null, dkim: 'a.example' });
});
