import { expect, test } from 'vitest';
import type { Note } from '../../src/report.ts';
import { findingOf } from '../support/findings.ts';
import { crlf, letter, received, report } from '../support/messages.ts';

const outlook = (fields: string, compauth = 'none reason=405') =>
  received(letter('x@a.example'), {
    ip: '192.0.2.9',
    by: 'x.mail.protection.outlook.com',
    below: `Authentication-Results: spf=none (sender IP is 192.0.2.9) smtp.mailfrom=b.example; dkim=none; dmarc=none;compauth=${compauth}\n${fields}`,
  });
const forefront = (values: string) => `X-Forefront-Antispam-Report: CIP:192.0.2.9;${values}\n`;
const mailbox = (values: string) => `X-Microsoft-Antispam-Mailbox-Delivery: ${values}\n`;
const filtered = (field: string) =>
  received(letter('x@a.example'), { ip: '192.0.2.9', above: `${field}\n` });

const rows: [what: string, message: string, notes: readonly Note[], text?: string][] = [
  ['first contact', outlook(forefront('SFTY:9.25;')), ['first-contact'], '9.25'],
  ['another safety tip', outlook(forefront('SFTY:9.19;')), []],
  ['an option', outlook('X-CustomSpam: Numeric IP in URL\n'), ['asf'], 'Numeric IP in URL'],
  ['backscatter', outlook('X-CustomSpam: Backscatter NDR\n'), ['backscatter']],
  ['a failure notice', outlook('', 'pass reason=501'), ['ndr-protected'], 'compauth=pass'],
  ['another reason', outlook('', 'pass reason=502'), ['ndr-protected']],
  ['implicit', outlook('', 'pass reason=703'), []],
  [
    'let pass, and in the junk folder',
    outlook(forefront('SFV:NSPM;') + mailbox('ucf:0;jmr:0;dest:J;')),
    ['user-junk-rule'],
    'dest:J',
  ],
  ['in a folder', outlook(forefront('SFV:NSPM;') + mailbox('dest:C;')), ['user-junk-rule']],
  ['in the inbox', outlook(forefront('SFV:NSPM;') + mailbox('dest:I;')), []],
  ['marked, and in the junk folder', outlook(forefront('SFV:SPM;') + mailbox('dest:J;')), []],
  [
    'only safe senders',
    outlook(forefront('SFV:SPM;') + mailbox('dest:J;OFR:ExclusiveSettings;')),
    ['user-junk-rule'],
  ],
  [
    'lists, as SpamAssassin has them',
    filtered('X-Spam-Status: Yes, score=9 tests=RCVD_IN_XBL,URIBL_BLACK,URIBL_DBL_SPAM,BAYES_99'),
    ['domain-blocklist', 'url-blocklist', 'ip-blocklist'],
    'RCVD_IN_XBL',
  ],
  [
    'lists that vouch, and lists that could not be asked',
    filtered(
      'X-Spam-Status: No, score=0 tests=RCVD_IN_DNSWL_HI,RCVD_IN_MSPIKE_H3,URIBL_BLOCKED,RCVD_IN_ZEN_BLOCKED,RCVD_IN_VALIDITY_SAFE,URIBL_DBL_BLOCKED',
    ),
    [],
  ],
  [
    'as rspamd has them',
    filtered(
      'X-Spamd-Result: default: True [20.00 / 15.00]; RBL_SPAMHAUS_XBL(4.00)[192.0.2.9:from]; DBL_SPAM(6.50)[b.example:url]',
    ),
    ['domain-blocklist', 'ip-blocklist'],
  ],
  [
    'one that rspamd could not ask',
    filtered(
      'X-Spamd-Result: default: False [0.00 / 15.00]; RBL_SPAMHAUS_BLOCKED(0.00)[192.0.2.9:from]',
    ),
    [],
  ],
  ['nothing', filtered('X-Spam-Status: No, score=0 tests=BAYES_00'), []],
];
test.each(rows)('%s', async (_, message, notes, text) => {
  const finding = findingOf(await report(message, null), 'receiver-notes', crlf(message));
  expect(finding?.facts.notes ?? []).toEqual(notes);
  if (text) expect(finding?.texts.join(' ')).toContain(text);
});
