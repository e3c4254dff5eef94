import { expect, test } from 'vitest';
import { findingOf } from '../support/findings.ts';
import { crlf, letter, received, report, type Zone } from '../support/messages.ts';

const NULL: Zone[string] = { MX: [{ exchange: '', priority: 0 }] };
const MX: Zone[string] = { MX: [{ exchange: 'mx.example', priority: 0 }] };

const rows: [what: string, zone: Zone, domains: readonly string[] | null, inFrom: boolean][] = [
  ['of From', { 'a.example': NULL, 'b.example': MX }, ['a.example'], true],
  ['of MAIL FROM', { 'a.example': MX, 'b.example': NULL }, ['b.example'], false],
  ['of both', { 'a.example': NULL, 'b.example': NULL }, ['a.example', 'b.example'], true],
  ['of neither', { 'a.example': MX, 'b.example': MX }, null, false],
  ['no domain at all', {}, null, false], // sender-domain-not-found says it
  ['no answer', { 'a.example': 'ETIMEOUT', 'b.example': 'ETIMEOUT' }, null, false],
];
test.each(rows)('%s', async (_, zone, domains, inFrom) => {
  const message = crlf(received(letter('x@a.example'), { ip: null, mailFrom: 'x@b.example' }));
  const finding = findingOf(await report(message, zone), 'null-mx-sender', message);
  expect(finding?.facts ?? null).toEqual(domains && { domains, inFrom });
  if (finding) expect(finding.texts).toEqual(inFrom ? ['x@a.example'] : []);
});

test('a domain that is both is told once', async () => {
  const message = received(letter('x@a.example'), { ip: null, mailFrom: 'y@a.example' });
  const finding = findingOf(
    await report(message, { 'a.example': NULL }),
    'null-mx-sender',
    message,
  );
  expect(finding?.facts).toEqual({ domains: ['a.example'], inFrom: true });
});
