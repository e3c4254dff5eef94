import { expect, test } from 'vitest';
import { findingOf } from '../support/findings.ts';
import { crlf, letter, received, report, type Zone } from '../support/messages.ts';

const REVERSE = '9.2.0.192.in-addr.arpa';
const named: Zone = { [REVERSE]: { PTR: ['mail.b.example'] } };

const rows: [what: string, zone: Zone, names: readonly string[] | null][] = [
  ['no name', {}, []],
  ['a name that does not lead back', named, ['mail.b.example']],
  ['one that does', { ...named, 'mail.b.example': { A: ['192.0.2.9'] } }, null],
  ['no answer', { [REVERSE]: 'ETIMEOUT' }, null], // nothing is known
  ['no answer for the name', { ...named, 'mail.b.example': 'ETIMEOUT' }, null],
];
test.each(rows)('%s', async (_, zone, names) => {
  const message = crlf(received(letter('x@a.example'), { ip: '192.0.2.9' }));
  const finding = findingOf(await report(message, zone), 'ptr-missing', message);
  expect(finding?.facts ?? null).toEqual(names && { ip: '192.0.2.9', names });
  if (finding) expect(finding.texts[0]).toMatch(/^from mail\.example \(/);
});

test('of IPv6 without a name, what comes of it is told instead', async () => {
  const REVERSE6 = `9.${'0.'.repeat(23)}8.b.d.0.1.0.0.2.ip6.arpa`;
  const of = async (zone: Zone) => {
    const message = received(letter('x@a.example'), { ip: '2001:db8::9' });
    return (await report(message, zone)).findings.map(({ code }) => code);
  };
  expect(await of({})).not.toContain('ptr-missing');
  expect(await of({})).toContain('ipv6-refused');
  expect(await of({ [REVERSE6]: { PTR: ['mail.b.example'] } })).toContain('ptr-missing');
});

test('it asks for no caution by itself: whose mail it is, is another question', async () => {
  const message = received(letter('x@a.example'), { ip: '192.0.2.9', mailFrom: 'x@a.example' });
  const own = { TXT: [['v=spf1 ip4:192.0.2.9 -all']], A: ['192.0.2.9'] };
  const { diagnosis } = await report(message, { 'a.example': own });
  expect([diagnosis.level, diagnosis.cause]).toEqual(['fine', 'genuine']);
});
