import { describe, expect, test } from 'vitest';
import { type ExamineOptions, loadWords } from '../../src/analyse.ts';
import { hostFacts, reportText } from '../../src/export/export.ts';
import { letter, published, received, report, type Zone } from '../support/messages.ts';
import { OBEYED } from '../support/obeyed.ts';

const words = await loadWords('en');
const { host } = words.view;

const IP = '192.0.2.9';
const REVERSE = '9.2.0.192.in-addr.arpa';
const IP6 = '2001:db8::9';
const REVERSE6 = `9.${'0.'.repeat(23)}8.b.d.0.1.0.0.2.ip6.arpa`;

const reported = (zone: Zone | null, ip = IP, options?: ExamineOptions) =>
  report(received(letter('x@a.example'), { ip, mailFrom: 'x@a.example' }), zone, options);

const facts = async (zone: Zone | null, ip?: string) =>
  Object.fromEntries(hostFacts(await reported(zone, ip), words));

describe('what is known has a row', () => {
  const named: Zone = { [REVERSE]: { PTR: ['mail.b.example'] } };
  type Row = readonly [
    what: string,
    zone: Zone,
    label: keyof typeof host,
    text: string | undefined,
  ];
  const rows: readonly Row[] = [
    [
      'a name that leads back',
      { ...named, 'mail.b.example': { A: [IP] } },
      'name',
      host.confirmed('mail.b.example'),
    ],
    ['one that does not', named, 'name', host.unconfirmed(['mail.b.example'])],
    ['none', {}, 'name', host.noName],
    ['no answer', { [REVERSE]: 'ETIMEOUT' }, 'name', words.results.get('temperror')],
    ['the network', {}, 'infrastructure', '192.0.2.0/24'],
    [
      'the organisation of the name',
      { ...named, 'mail.b.example': { A: [IP] } },
      'infrastructure',
      '192.0.2.0/24, b.example',
    ],
    [
      'MX, the preferred first',
      {
        'a.example': {
          MX: [
            { exchange: 'two.example', priority: 9 },
            { exchange: 'one.example', priority: 1 },
          ],
        },
      },
      'mail',
      'a.example: one.example, two.example',
    ],
    ['an address', { 'a.example': { A: [IP] } }, 'mail', `a.example: ${host.mailBy.address}`],
    [
      'a null MX',
      { 'a.example': { MX: [{ exchange: '', priority: 0 }] } },
      'mail',
      `a.example: ${host.mailBy['null-mx']}`,
    ],
    ['nothing', {}, 'mail', `a.example: ${host.mailBy.none}`],
    ['no answer', { 'a.example': 'ETIMEOUT' }, 'mail', undefined],
    [
      'a logo',
      { 'default._bimi.a.example': { TXT: [['v=BIMI1; l=https://a.example/l.svg']] } },
      'logo',
      host.logoAt('https://a.example/l.svg'),
    ],
    [
      'no logo, by wish',
      { 'default._bimi.a.example': { TXT: [['v=BIMI1; l=; a=']] } },
      'logo',
      host.noLogo,
    ],
    ['no logo', {}, 'logo', undefined],
    ['IPv4', {}, 'ipv6', undefined],
  ];
  test.each(rows)('%s', async (_, zone, label, text) => {
    expect((await facts(zone))[String(host[label])]).toBe(text);
  });

  test('over IPv6: what it has, or the reply that it would get', async () => {
    const spf = published('a.example', IP6, null);
    const named6: Zone = { [REVERSE6]: { PTR: ['mail.b.example'] } };
    expect((await facts({ ...spf, ...named6 }, IP6))[host.ipv6]).toBe(host.ipv6Taken);
    expect((await facts(spf, IP6))[host.ipv6]).toBe(host.ipv6Refused('450 4.7.25'));
    expect((await facts({ 'a.example': 'ETIMEOUT', ...named6 }, IP6))[host.ipv6]).toBeUndefined();
  });

  test('without DNS the network alone', async () => {
    expect(await facts(null)).toEqual({ [host.infrastructure]: '192.0.2.0/24' });
  });
});

test('on a terminal: a section of its own, and whatever a name holds commands nothing', async () => {
  const hostile = 'a\u001b[2Jb\u202e.example';
  const shown = reportText(
    await reported({ 'default._bimi.a.example': { TXT: [[`v=BIMI1; l=${hostile}`]] } }),
    words,
    { width: 80, colour: false },
  );
  expect(shown).toContain(`\n\n${host.title}\n`);
  expect(shown).toMatch(/^Its name +none in DNS$/m);
  expect(shown).toContain('[2Jb');
  expect(shown).not.toMatch(OBEYED);
});
