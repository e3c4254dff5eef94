import { expect, test } from 'vitest';
import { findingOf } from '../support/findings.ts';
import { crlf, letter, received, report, signed } from '../support/messages.ts';
import { keyAs, p } from '../support/signatures.ts';

const key = `v=DKIM1; ${p}`;
const rows: [what: string, records: readonly string[], count: number | null][] = [
  ['one', [key], null],
  ['a key and a leftover', [key, 'site-verification=1'], 2],
  ['two keys', [key, 'v=DKIM1; p='], 2],
  ['three', ['a', 'b', key], 3],
];
test.each(rows)('%s', async (_, records, count) => {
  const message = received(await signed(letter('x@a.example'), 'a.example'), { ip: '192.0.2.9' });
  const found = await report(message, keyAs(...records));
  const finding = findingOf(found, 'dkim-key-several', crlf(message));
  expect(finding?.facts.records ?? null).toBe(count);
  if (finding) {
    expect(finding).toMatchObject({
      weight: 'must',
      facts: { keys: ['s1._domainkey.a.example'] },
      texts: ['s1'],
    });
  }
});
