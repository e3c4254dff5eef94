import { expect, test } from 'vitest';
import { findingOf } from '../support/findings.ts';
import { letter, received, report } from '../support/messages.ts';

const stamp = (compauth: string) =>
  `Authentication-Results: spf=pass (sender IP is 192.0.2.9) smtp.mailfrom=b.example;compauth=${compauth}\n`;
const outlook = 'x.mail.protection.outlook.com';

const rows: [below: string, by: string, verdict: string | null, trust: string | null][] = [
  [
    `${stamp('fail reason=001')}X-Forefront-Antispam-Report: SCL:5;CAT:SPOOF;\n`,
    outlook,
    'spoof-flagged',
    'probable',
  ],
  [`${stamp('pass reason=100')}X-Forefront-Antispam-Report: SCL:5;\n`, outlook, 'spam', 'probable'],
  [
    `${stamp('pass reason=100')}X-Forefront-Antispam-Report: SCL:1;CAT:NONE;\n`,
    outlook,
    null,
    null,
  ],
  [stamp('fail reason=001'), outlook, null, null], //      a failure is not yet a verdict
  ['X-Forefront-Antispam-Report: SCL:9;CAT:SPOOF;\n', outlook, null, null], // a report without a stamp is anybody's
  [
    `${stamp('fail reason=001')}X-Forefront-Antispam-Report: CAT:PHSH;\n`,
    'mx.example.org',
    null,
    null,
  ], // of nobody whom the message passed
  ['X-Spam-Flag: YES\n', 'mx.example.org', 'spam', 'unknown'],
  ['X-Spam-Flag: NO\n', 'mx.example.org', null, null],
  ['X-Pm-Spam-Action: phishing\n', 'mail.protonmail.ch', 'phish', 'unknown'],
  ['X-Pm-Spam-Action: phishing\n', 'mx.example.org', null, null], // not Proton's
];
test.each(rows)('%j at %s', async (below, by, verdict, trust) => {
  const message = received(letter('x@a.example'), { ip: '192.0.2.9', by, below });
  const finding = findingOf(await report(message, null), 'receiver-flagged', message);
  expect([finding?.facts.verdict ?? null, finding?.facts.trust ?? null]).toEqual([verdict, trust]);
});

test('it points at what decides', async () => {
  const below = `${stamp('fail reason=001')}X-Forefront-Antispam-Report: CIP:192.0.2.9;SCL:5;CAT:SPOOF;H:b.example;\n`;
  const message = received(letter('x@a.example'), { ip: '192.0.2.9', by: outlook, below });
  const finding = findingOf(
    await report(message, null),
    'receiver-flagged',
    message.replace(/\r?\n/g, '\r\n'),
  );
  expect(finding?.texts).toEqual(['compauth=fail reason=001', 'CAT:SPOOF', 'SCL:5']);
  expect(finding).toMatchObject({ weight: 'must', facts: { vendor: 'microsoft', reason: '001' } });
});

test('of the fields of filters it points at those that say so', async () => {
  const below = 'X-Spam: Yes\nX-Spamd-Bar: +++++++\nX-Rspamd-Action: add header\n';
  const message = received(letter('x@a.example'), {
    ip: '192.0.2.9',
    by: 'mx.example.org',
    below,
  });
  const finding = findingOf(
    await report(message, null),
    'receiver-flagged',
    message.replace(/\r?\n/g, '\r\n'),
  );
  expect(finding?.texts).toEqual(['add header', 'Yes']);
});
