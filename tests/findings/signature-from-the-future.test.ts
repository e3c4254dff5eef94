import { expect, test } from 'vitest';
import { findingOf } from '../support/findings.ts';
import { letter, NOW, published, received, report, signed } from '../support/messages.ts';

const day = 86_400_000;
// Received 29 seconds before NOW.
test.each([
  [-day, false],
  [0, false],
  [day - 60_000, false], // a clock that is wrong by less than a day says nothing
  [day + 60_000, true],
  [300 * day, true],
])('signed %d ms after now: %s', async (ahead, speaks) => {
  const signTime = new Date(NOW.getTime() + ahead);
  const message = received(await signed(letter('x@a.example'), 'a.example', { signTime }), {
    ip: '192.0.2.9',
  });
  const found = await report(message, published('a.example', null, 'none'));
  const finding = findingOf(found, 'signature-from-the-future', message.replace(/\r?\n/g, '\r\n'));
  expect(finding !== null).toBe(speaks);
  if (finding) {
    expect(finding.texts).toEqual([String(signTime.getTime() / 1000)]); // t=
    expect(found.checks.dkim[0]?.result).toBe('pass'); // a finding, not a failure
  }
});

test('time is the time of receipt, not of reading', async () => {
  const message = received(await signed(letter('x@a.example'), 'a.example'), { ip: '192.0.2.9' });
  const clock = new Date('2026-11-01T00:00:00Z');
  const found = await report(message, published('a.example', null, 'none'), { clock });
  expect(findingOf(found, 'signature-from-the-future', message)).not.toBeNull();
});
