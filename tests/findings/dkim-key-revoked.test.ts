import { expect, test } from 'vitest';
import { findingOf } from '../support/findings.ts';
import { crlf, letter, received, report, signed } from '../support/messages.ts';
import { keyAs, p } from '../support/signatures.ts';

const SIGNED = await signed(letter('x@a.example'), 'a.example');
const rows: [what: string, text: string, records: readonly string[], speaks: boolean][] = [
  ['p= is empty', SIGNED, ['v=DKIM1; p='], true],
  ['also where the body does not fit', SIGNED.replace('well', 'lost'), ['v=DKIM1; p='], true],
  ['there is a key', SIGNED, [`v=DKIM1; ${p}`], false],
  ['p= is missing', SIGNED, ['v=DKIM1'], false], // malformed: §3.6.1 has it REQUIRED
];
test.each(rows)('%s', async (_, text, records, speaks) => {
  const message = received(text, { ip: '192.0.2.9' });
  const found = await report(message, keyAs(...records));
  const finding = findingOf(found, 'dkim-key-revoked', crlf(message));
  expect(finding !== null).toBe(speaks);
  if (finding) {
    expect(finding).toMatchObject({
      weight: 'advice',
      facts: { keys: ['s1._domainkey.a.example'] },
      texts: ['s1'],
    });
  }
});
