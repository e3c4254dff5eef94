import { expect, test } from 'vitest';
import { findingOf } from '../support/findings.ts';
import { crlf, letter, received, report, type Zone } from '../support/messages.ts';

const MX: Zone[string] = { MX: [{ exchange: 'mx.example', priority: 0 }] };

const rows: [what: string, zone: Zone, domains: readonly string[] | null, inFrom: boolean][] = [
  ['From is NXDOMAIN', { 'b.example': MX }, ['a.example'], true],
  ['From has no record of mail', { 'a.example': 'ENODATA', 'b.example': MX }, ['a.example'], true],
  ['MAIL FROM is NXDOMAIN', { 'a.example': MX }, ['b.example'], false],
  ['neither is there', {}, ['a.example', 'b.example'], true],
  ['an address is enough', { 'a.example': { A: ['192.0.2.1'] }, 'b.example': MX }, null, false],
  [
    'a null MX is an answer',
    { 'a.example': { MX: [{ exchange: '', priority: 0 }] }, 'b.example': MX },
    null,
    false,
  ],
  ['no answer', { 'a.example': 'ESERVFAIL', 'b.example': 'ETIMEOUT' }, null, false],
];
test.each(rows)('%s', async (_, zone, domains, inFrom) => {
  const message = crlf(received(letter('x@a.example'), { ip: null, mailFrom: 'x@b.example' }));
  const finding = findingOf(await report(message, zone), 'sender-domain-not-found', message);
  expect(finding?.facts ?? null).toEqual(domains && { domains, inFrom });
  if (finding) expect(finding.texts).toEqual(inFrom ? ['x@a.example'] : []);
});

test('nothing is said of a name that is never asked for, or of the null sender', async () => {
  const message = received(letter('x@mail.local'), { ip: null, mailFrom: '' });
  const codes = (await report(message, {})).findings.map(({ code }) => code);
  expect(codes).not.toContain('sender-domain-not-found');
});
