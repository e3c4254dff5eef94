import { expect, test } from 'vitest';
import { findingOf } from '../support/findings.ts';
import { letter, published, received, report, type Zone } from '../support/messages.ts';

const zone = (policy: string): Zone => ({
  ...published('a.example', '192.0.2.1', policy),
  ...published('b.example', '192.0.2.9', null),
});
const microsoft = (action: string, dest: string) => ({
  by: 'x.mail.protection.outlook.com',
  above: `Authentication-Results: spf=pass (sender IP is 192.0.2.9) smtp.mailfrom=b.example; dkim=none; dmarc=fail action=${action} header.from=a.example;compauth=pass reason=703
X-Forefront-Antispam-Report: CIP:192.0.2.9;SCL:1;SFV:NSPM;CAT:NONE;DIR:INB;
X-Microsoft-Antispam-Mailbox-Delivery: dest:${dest};
`,
});
const gmail = (dis: string) => ({
  by: 'mx.google.com',
  above: `Authentication-Results: mx.google.com; spf=pass smtp.mailfrom=x@b.example; dmarc=fail (p=REJECT sp=REJECT dis=${dis}) header.from=a.example\n`,
});

const rows: [policy: string, receipt: object, did: string | null][] = [
  ['reject', microsoft('none', 'I'), 'nothing'],
  ['reject', microsoft('oreject', 'J'), 'set-aside'],
  ['quarantine', microsoft('quarantine', 'I'), 'nothing'], // where it went says more than the code
  ['quarantine', microsoft('quarantine', 'J'), null], //     as asked
  ['none', microsoft('none', 'I'), null], //                 nothing was asked
  ['reject', gmail('NONE'), 'nothing'],
  ['reject', gmail('QUARANTINE'), 'set-aside'],
  ['reject', gmail('REJECT'), null],
  ['reject', {}, null], //                                   nobody said what was done
];
test.each(rows)('p=%s, %j', async (policy, receipt, did) => {
  const message = received(letter('x@a.example'), {
    ip: '192.0.2.9',
    mailFrom: 'x@b.example',
    ...receipt,
  });
  const found = await report(message, zone(policy));
  const finding = findingOf(found, 'policy-overridden', message.replace(/\r?\n/g, '\r\n'));
  expect(finding?.facts.did ?? null).toBe(did);
  if (finding) expect(finding.texts[0]).toContain('dmarc=fail');
});

test('whoever is not to be believed did nothing that is known', async () => {
  const below = 'Authentication-Results: mx.else.test; dmarc=fail (p=REJECT dis=NONE)\n';
  const message = received(letter('x@a.example'), {
    ip: '192.0.2.9',
    mailFrom: 'x@b.example',
    below,
  });
  const found = await report(message, zone('reject'));
  expect(findingOf(found, 'policy-overridden', message)).toBeNull();
});

test('what fails now and passed then was not overridden', async () => {
  const above = 'Authentication-Results: mx.google.com; dmarc=pass (p=REJECT dis=NONE)\n';
  const receipt = { ip: '192.0.2.9', mailFrom: 'x@b.example', by: 'mx.google.com', above };
  const message = received(letter('x@a.example'), receipt);
  expect(findingOf(await report(message, zone('reject')), 'policy-overridden', message)).toBeNull();
});
