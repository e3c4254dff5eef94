import { expect, test } from 'vitest';
import { findingOf } from '../support/findings.ts';
import { letter, received, report } from '../support/messages.ts';

const crlf = (text: string) => text.replace(/\r?\n/g, '\r\n');
const rows: [report: string, by: string | null][] = [
  ['SFV:SKA;SCL:-1', 'user'],
  ['SFV:SFE;SCL:-1', 'user'],
  ['SFV:SKN;SCL:-1', 'rule'],
  ['SFV:SKI;IPV:CAL;SCL:-1', 'address'],
  ['IPV:CAL;SCL:-1', 'address'],
  ['SFV:SKQ;SCL:-1', 'released'],
  ['SFV:NSPM;IPV:NLI;SCL:1', null], // looked at, and let in
  ['SFV:SKB;SCL:9', null], //          looked at by nobody, and blocked
  ['SFV:SPM;SCL:5', null],
  ['SFV:constructor;SCL:1', null], //  whatever is written there
];
test.each(rows)('%s', async (forefront, by) => {
  const below = `Authentication-Results: spf=none (sender IP is 192.0.2.9) smtp.mailfrom=b.example; dkim=none; dmarc=none;compauth=none reason=405\nX-Forefront-Antispam-Report: CIP:192.0.2.9;${forefront};\n`;
  const message = received(letter('x@a.example'), {
    ip: '192.0.2.9',
    by: 'x.mail.protection.outlook.com',
    below,
  });
  const finding = findingOf(await report(message, null), 'receiver-made-exception', crlf(message));
  expect(finding?.facts.by ?? null).toBe(by);
});
