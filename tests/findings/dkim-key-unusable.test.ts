import { expect, test } from 'vitest';
import { findingOf } from '../support/findings.ts';
import { crlf, letter, received, report, signed } from '../support/messages.ts';
import { keyAs, p } from '../support/signatures.ts';

const rows: [what: string, record: string, fault: string | null][] = [
  ['a key', `v=DKIM1; ${p}`, null],
  ['one that is revoked has its own finding', 'v=DKIM1; p=', null],
  ['no base64', 'v=DKIM1; p=***', 'malformed'],
  ['something else', 'v=spf1 -all', 'malformed'],
  ['a version that nobody knows', `v=DKIM9; ${p}`, 'version'],
  ['a type that nobody knows', `v=DKIM1; k=xmss; ${p}`, 'type'],
  ['no SHA-256', `v=DKIM1; h=sha1; ${p}`, 'hash'],
  ['for something else than mail', `v=DKIM1; s=other; ${p}`, 'not-for-mail'],
];
test.each(rows)('%s', async (_, record, fault) => {
  const message = received(await signed(letter('x@a.example'), 'a.example'), { ip: '192.0.2.9' });
  const found = await report(message, keyAs(record));
  const finding = findingOf(found, 'dkim-key-unusable', crlf(message));
  expect(finding?.facts.fault ?? null).toBe(fault);
  if (finding) expect(finding).toMatchObject({ weight: 'must', texts: ['s1'] });
});
