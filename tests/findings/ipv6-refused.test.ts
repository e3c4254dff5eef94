import { expect, test } from 'vitest';
import { findingOf } from '../support/findings.ts';
import { crlf, letter, published, received, report, type Zone } from '../support/messages.ts';

const IP6 = '2001:db8::9';
const REVERSE6 = `9.${'0.'.repeat(23)}8.b.d.0.1.0.0.2.ip6.arpa`;
const named: Zone = { [REVERSE6]: { PTR: ['mail.a.example'] } };
const spf = published('a.example', IP6, null);
const other = published('a.example', '2001:db8::1', null);

const rows: [what: string, ip: string, zone: Zone, answer: string | null][] = [
  ['no name', IP6, spf, '450 4.7.25'],
  ['neither SPF nor DKIM', IP6, { ...named, ...other }, '450 4.7.26'],
  ['both are there', IP6, { ...named, ...spf }, null],
  ['SPF is open', IP6, { ...named, 'a.example': 'ESERVFAIL' }, null],
  ['IPv4', '192.0.2.9', {}, null],
];
test.each(rows)('%s', async (_, ip, zone, answer) => {
  const message = crlf(received(letter('x@a.example'), { ip, mailFrom: 'x@a.example' }));
  const finding = findingOf(await report(message, zone), 'ipv6-refused', message);
  expect(finding?.facts ?? null).toEqual(answer && { ip, answer });
  if (finding) expect(finding.texts[0]).toMatch(/^from mail\.example \(/);
});
