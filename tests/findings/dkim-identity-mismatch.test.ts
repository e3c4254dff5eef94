import { expect, test } from 'vitest';
import { findingOf } from '../support/findings.ts';
import { crlf, letter, received, report, signed } from '../support/messages.ts';
import { keyAs, p } from '../support/signatures.ts';

const usual = `v=DKIM1; ${p}`;
const strict = `v=DKIM1; t=s; ${p}`;
const rows: [what: string, identity: string | undefined, record: string, facts: object | null][] = [
  ['none', undefined, usual, null],
  ['of d=', 'ann@a.example', usual, null],
  ['below d=', '@news.a.example', usual, null],
  ['below d=, which the key does not allow', '@news.a.example', strict, { strict: true }],
  ['of d=, as the key wants it', '@a.example', strict, null],
  ['of another domain', '@b.example', usual, { identity: '@b.example', strict: false }],
];
test.each(rows)('i= %s', async (_, identity, record, facts) => {
  const text = await signed(letter('x@a.example'), 'a.example', identity ? { identity } : {});
  const message = received(text, { ip: '192.0.2.9' });
  const finding = findingOf(
    await report(message, keyAs(record)),
    'dkim-identity-mismatch',
    crlf(message),
  );
  expect(finding !== null).toBe(facts !== null);
  if (finding && facts) {
    expect(finding).toMatchObject({ weight: 'must', facts, texts: [identity] });
  }
});
