import { expect, test } from 'vitest';
import { findingOf } from '../support/findings.ts';
import { crlf, letter, NOW, published, received, report, signed } from '../support/messages.ts';

const DAY = 86_400_000;
const by = (days: number) =>
  signed(letter('x@a.example'), 'a.example', { signTime: new Date(NOW.getTime() - days * DAY) });
const arrived = (text: string) => received(text, { ip: '192.0.2.9' });
const rows: [what: string, message: string, speaks: boolean][] = [
  ['at once', arrived(await by(0)), false],
  ['four days: servers try as long (RFC 5321 §4.5.4.1)', arrived(await by(4)), false],
  ['six days', arrived(await by(6)), true],
  ['three years', arrived(await by(1100)), true],
  ['ahead of time is another finding', arrived(await by(-6)), false],
  ['nobody says when it arrived', await by(6), false],
  [
    'a signature that does not hold dates nothing',
    arrived((await by(6)).replace('Hello', 'Pay')),
    false,
  ],
];
test.each(rows)('%s', async (_, message, speaks) => {
  const found = await report(message, published('a.example', null, 'none'));
  const finding = findingOf(found, 'dkim-signed-long-before', crlf(message));
  expect(finding !== null).toBe(speaks);
  if (finding) {
    expect(finding).toMatchObject({ weight: 'advice', facts: { domains: ['a.example'] } });
    expect(finding.texts[0]).toMatch(/^\d{10}$/); // t=
  }
});
