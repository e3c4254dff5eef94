import { expect, test } from 'vitest';
import { findingOf } from '../support/findings.ts';
import { letter, published, received, report, signed, type Zone } from '../support/messages.ts';

const stamp = (results: string) => `Authentication-Results: mx.example.org; ${results}\n`;

const rows: [what: string, below: string, zone: Zone | null, stamped: boolean | null][] = [
  ['nobody wrote anything, and nothing is checked', '', null, false],
  ['a pass that may be anybody’s', stamp('dmarc=pass header.from=a.example'), null, true],
  ['a failure may be believed', stamp('dmarc=fail header.from=a.example'), null, null],
  ['a check settles it', '', {}, null],
  ['a check passes', '', published('a.example', '192.0.2.1', 'none'), null],
  ['DNS is failing', '', { 'a.example': 'ESERVFAIL' }, false],
];
test.each(rows)('%s', async (_, below, zone, stamped) => {
  const message = received(letter('x@a.example'), {
    ip: '192.0.2.1',
    mailFrom: 'x@a.example',
    below,
  });
  const finding = findingOf(await report(message, zone), 'nothing-known', message);
  expect(finding?.facts.stamped ?? null).toBe(stamped);
});

test('something is known where another domain passes', async () => {
  const message = received(await signed(letter('x@a.example'), 'b.example'), {
    ip: '192.0.2.1',
    mailFrom: 'x@a.example',
  });
  const zone = { ...published('b.example', null, null), 'a.example': 'ETIMEOUT' } as const;
  expect(findingOf(await report(message, zone), 'nothing-known', message)).toBeNull();
});

test('and where a stamp that may be believed says so', async () => {
  const above = 'Authentication-Results: mx.example.org; dmarc=pass header.from=a.example\n';
  const message = received(letter('x@a.example'), { ip: '192.0.2.1', above });
  expect(findingOf(await report(message, null), 'nothing-known', message)).toBeNull();
});
