import { expect, test } from 'vitest';
import { findingOf } from '../support/findings.ts';
import { letter, received, report } from '../support/messages.ts';

const crlf = (text: string) => text.replace(/\r?\n/g, '\r\n');
const outlook = 'x.mail.protection.outlook.com';
const rows: [compauth: string, by: string, found: boolean][] = [
  ['none reason=905', outlook, true],
  ['none reason=451', outlook, false], // bypassed for another reason
  ['fail reason=001', outlook, false],
  ['none reason=905', 'mx.example.org', false], // Microsoft never had it
];
test.each(rows)('compauth=%s at %s', async (compauth, by, found) => {
  const below = `Authentication-Results: spf=fail (sender IP is 192.0.2.9) smtp.mailfrom=b.example; dkim=none; dmarc=fail action=none;compauth=${compauth}\n`;
  const message = received(letter('x@a.example'), { ip: '192.0.2.9', by, below });
  const finding = findingOf(await report(message, null), 'gateway-in-front', crlf(message));
  expect(finding !== null).toBe(found);
  if (finding) expect(finding.texts).toEqual([`compauth=${compauth}`]);
});
