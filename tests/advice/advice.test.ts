/** What each reader can do: when it is said, and what there is to copy. */
import { describe, expect, test } from 'vitest';
import { adviseOn } from '../../src/advice/advice.ts';
import type { MeasureCode, Report } from '../../src/report.ts';
import { letter, published, received, report, signed, type Zone } from '../support/messages.ts';

const codesOf = (of: Report) => adviseOn(of).map(({ code }) => code);
const copyOf = (of: Report, code: MeasureCode) =>
  adviseOn(of).find((one) => one.code === code)?.copy ?? null;

/** What Microsoft writes of a message that it takes for forged. */
const distrusted = (domain: string, ip: string, more = 'dkim=none') =>
  `Authentication-Results: spf=fail (sender IP is ${ip})
 smtp.mailfrom=${domain}; ${more}; dmarc=none action=none
 header.from=${domain}; compauth=fail reason=001
`;

async function atMicrosoft(
  from: string,
  ip: string,
  zone: Zone | null = {},
  more?: string,
  to = 'example.org',
) {
  const domain = from.replace(/.*@|>/g, '');
  const above = distrusted(domain, ip, more);
  const text = received(letter(from).replace('alex@example.org', `alex@${to}`), {
    ip,
    by: 'AM0.mail.protection.outlook.com',
    above,
  });
  return await report(text, zone);
}

describe('the pair that lets a sender in', () => {
  const reverse: Zone = {
    '7.2.0.192.in-addr.arpa': { PTR: ['mx1.mail.fabrikam.com'] },
    'mx1.mail.fabrikam.com': { A: ['192.0.2.7'] },
  };
  const rows: readonly [name: string, of: () => Promise<Report>, pair: string | null][] = [
    [
      'the organisation of the address’s name comes first',
      () => atMicrosoft('a@contoso.com', '192.0.2.7', reverse),
      'contoso.com, fabrikam.com',
    ],
    [
      'without a name it is the /24',
      () => atMicrosoft('a@contoso.com', '192.0.2.7'),
      'contoso.com, 192.0.2.0/24',
    ],
    [
      'a name that does not lead back is its owner’s invention',
      () =>
        atMicrosoft('a@contoso.com', '192.0.2.7', {
          '7.2.0.192.in-addr.arpa': { PTR: ['mx.bank.example'] },
        }),
      'contoso.com, 192.0.2.0/24',
    ],
    [
      'over IPv6 a signer that the receiver found to be true',
      () =>
        atMicrosoft(
          'a@contoso.com',
          '2001:db8::7',
          {},
          'dkim=pass (signature was verified) header.d=fabrikam.com',
        ),
      'contoso.com, fabrikam.com',
    ],
    [
      'and without any of them there is no pair',
      () => atMicrosoft('a@contoso.com', '2001:db8::7'),
      null,
    ],
  ];
  test.each(rows)('%s', async (_, of, pair) => {
    expect(copyOf(await of(), 'allow-pair')?.[0] ?? null).toBe(pair);
  });

  test('the command says the same', async () => {
    expect(copyOf(await atMicrosoft('a@contoso.com', '192.0.2.7'), 'allow-pair')?.[1]).toBe(
      'New-TenantAllowBlockListSpoofItems -Identity Default -Action Allow -SpoofType External -SpoofedUser contoso.com -SendingInfrastructure 192.0.2.0/24',
    );
  });

  test('what is made to deceive is offered to nobody', async () => {
    const told = await atMicrosoft('"PayPal" <service@paypal-secure-login.example>', '192.0.2.7');
    expect(told.findings.map(({ code }) => code)).toContain('name-imitates');
    expect(codesOf(told)).not.toContain('allow-pair');
  });

  test('who is not suspected needs none', async () => {
    const text = received(letter('a@contoso.com'), { ip: '192.0.2.7' });
    expect(codesOf(await report(text, {}))).not.toContain('allow-pair');
  });
});

describe('records, from what DNS has', () => {
  const sentBy = (zone: Zone | null, from = 'x@a.example') =>
    report(received(letter(from), { ip: '192.0.2.9', mailFrom: from }), zone);

  test('none is there: both, and what SPF must list', async () => {
    const told = await sentBy({});
    expect(copyOf(told, 'publish-spf')).toEqual(['a.example. IN TXT "v=spf1 ip4:192.0.2.9 ?all"']);
    expect(copyOf(told, 'publish-dmarc')).toEqual([
      '_dmarc.a.example. IN TXT "v=DMARC1; p=none; rua=mailto:dmarc@a.example"',
    ]);
    expect(codesOf(told)).toContain('spf-sources');
  });

  const silent: readonly [name: string, zone: Zone | null][] = [
    ['a DMARC record is there', { '_dmarc.a.example': { TXT: [['v=DMARC1; p=reject']] } }],
    [
      'two are: they are to be mended',
      { '_dmarc.a.example': { TXT: [['v=DMARC1; p=none'], ['v=DMARC1; p=none']] } },
    ],
    ['DNS does not answer', { '_dmarc.a.example': 'ETIMEOUT' }],
    ['DNS was not asked', null],
    [
      'SPF passes for it: nothing failed for want of DMARC',
      { 'a.example': { TXT: [['v=spf1 ip4:192.0.2.9 -all']] } },
    ],
  ];
  test.each(silent)('no DMARC record to publish: %s', async (_, zone) => {
    expect(codesOf(await sentBy(zone))).not.toContain('publish-dmarc');
  });

  test('a record with anything but printable characters is not copied', async () => {
    const told = await sentBy({ 'a.example': { TXT: [['v=spf1 ip4:1.2.3.4\n. ?all']] } });
    expect(copyOf(told, 'publish-spf')).toBeNull();
  });
});

test('an empty From: MX has its preference, and the domain is the return address’s', async () => {
  const told = await report(
    received(letter('<>'), { ip: '192.0.2.9', mailFrom: 'bounce@a.example' }),
    {},
  );
  expect(copyOf(told, 'null-mx')).toEqual([
    'noreply.a.example. IN MX 0 .',
    'Auto-Submitted: auto-generated',
  ]);
});

describe('who signs only as itself is told to sign twice', () => {
  const zone = { ...published('mailer.example', '192.0.2.9', null), 'shop.example': {} };
  const rows: readonly [from: string, by: string, told: boolean][] = [
    ['news@shop.example', 'mailer.example', true],
    ['news@mailer.example', 'mailer.example', false],
  ];
  test.each(rows)('%s by %s: %s', async (from, by, told) => {
    const text = await signed(letter(from), by);
    const of = await report(received(text, { ip: '192.0.2.9', mailFrom: `b@${by}` }), zone);
    const found = adviseOn(of).find(({ code }) => code === 'sign-twice');
    expect(found?.facts.service ?? null).toEqual(told ? [by] : null);
  });
});

describe('what is copied holds nothing that a shell or a zone takes for more', () => {
  const hostile = [
    'a@contoso.com;calc',
    'a@$(calc).example',
    '"x" <a@b`calc`.example>',
    'a@contoso.com" & calc & "',
    '"`n Remove-Item" <a@contoso.com>',
    '"\\"; calc; \\"" <a@contoso.com>',
    'a@contoso.com\n\tIN A 192.0.2.1',
  ];
  test.each(hostile)('%j', async (from) => {
    const of = await atMicrosoft(from, '192.0.2.7');
    const commands = copyOf(of, 'allow-pair') ?? [];
    const records = (copyOf(of, 'publish-dmarc') ?? []).concat(copyOf(of, 'publish-spf') ?? []);
    for (const line of commands) expect(line).toMatch(/^[\w ,./-]+$/);
    for (const line of records)
      expect(line).toMatch(/^[\w.-]+\. IN TXT "[ -!#-~]+"( "[ -!#-~]+")*$/);
  });
});
