import { expect, test } from 'vitest';
import { findingOf } from '../support/findings.ts';
import { crlf, letter, published, received, report, signed } from '../support/messages.ts';

const expires = new Date('2026-11-08T00:00:00Z');
const text = await signed(letter('x@a.example'), 'a.example', {
  signTime: new Date('2026-11-01T00:00:00Z'),
  expires,
});
const message = received(text, { ip: '192.0.2.9' });
const rows: [what: string, clock: string, message: string, speaks: boolean][] = [
  ['a second before', '2026-11-07T23:59:59Z', message, false],
  ['a second after', '2026-11-08T00:00:01Z', message, true],
  [
    'a signature that fails has more against it',
    '2026-11-09T00:00:00Z',
    message.replace('well', 'lost'),
    false,
  ],
];
test.each(rows)('%s', async (_, clock, source, speaks) => {
  const found = await report(source, published('a.example', null, 'none'), {
    clock: new Date(clock),
  });
  const finding = findingOf(found, 'dkim-expired', crlf(source));
  expect(finding !== null).toBe(speaks);
  if (finding) {
    expect(finding).toMatchObject({
      weight: 'advice',
      facts: { domains: ['a.example'], on: '2026-11-08' },
      texts: [String(expires.getTime() / 1000)],
    });
  }
});
