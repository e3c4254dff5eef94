import { describe, expect, test } from 'vitest';
import { findingOf } from '../support/findings.ts';
import { crlf, letter, received, report, signed } from '../support/messages.ts';
import { keyAs, p } from '../support/signatures.ts';

const arrived = (text: string) => received(text, { ip: '192.0.2.1', mailFrom: 'x@a.example' });
const SIGNED = arrived(await signed(letter('x@a.example'), 'a.example'));
const TESTING = keyAs(`v=DKIM1; t=y; ${p}`);

test.each([
  ['t=y', TESTING, true],
  ['t=y among others', keyAs(`v=DKIM1; t=s:y; ${p}`), true],
  ['t=s', keyAs(`v=DKIM1; t=s; ${p}`), false],
  ['no t=', keyAs(`v=DKIM1; ${p}`), false],
])('%s', async (_, zone, speaks) => {
  const finding = findingOf(await report(SIGNED, zone), 'dkim-key-testing', crlf(SIGNED));
  expect(finding !== null).toBe(speaks);
  if (finding) {
    expect(finding).toMatchObject({
      weight: 'advice',
      facts: { keys: ['s1._domainkey.a.example'] },
      texts: ['s1'],
    });
  }
});

describe('"MUST NOT treat … differently from unsigned email, even should the signature fail" §3.6.1', () => {
  test.each([
    ['body', 'well', 'lost', 'dkim-body-changed'],
    ['header', 'Hello', 'Pay now', 'dkim-header-changed'],
  ] as const)('a changed %s is no alarm', async (_, from, to, code) => {
    const changed = SIGNED.replace(from, to);
    const testing = await report(changed, TESTING);
    expect(findingOf(testing, code, changed)).toBeNull();
    expect(testing.diagnosis).toMatchObject({ level: 'fine', cause: 'genuine' }); // by SPF
    const earnest = await report(changed, keyAs(`v=DKIM1; ${p}`));
    expect(findingOf(earnest, code, changed)).not.toBeNull();
    expect(earnest.diagnosis.level).toBe('caution');
  });
});
