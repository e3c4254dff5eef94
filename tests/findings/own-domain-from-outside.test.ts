import { expect, test } from 'vitest';
import { findingOf } from '../support/findings.ts';
import {
  letter,
  published,
  type Receipt,
  received,
  report,
  type Zone,
} from '../support/messages.ts';

const crlf = (text: string) => text.replace(/\r?\n/g, '\r\n');
const zone = published('example.org', '192.0.2.1', null);
const stranger: Receipt = { ip: '192.0.2.9', mailFrom: 'x@example.org' };
const failed = 'Authentication-Results: mx.example.org; spf=fail smtp.mailfrom=example.org\n';

const rows: [what: string, from: string, receipt: Receipt, zone: Zone | null, found: boolean][] = [
  ['a stranger, by SPF', 'boss@example.org', stranger, zone, true],
  ['of another department', 'boss@hr.example.org', stranger, zone, true], // one organisation
  [
    'a stranger, by what the receiver wrote',
    'boss@example.org',
    { ...stranger, above: failed },
    null,
    true,
  ],
  ['a colleague', 'boss@example.org', { ip: '192.0.2.1', mailFrom: 'x@example.org' }, zone, false],
  ['another organisation', 'boss@b.example', stranger, zone, false],
  ['nothing is known', 'boss@example.org', stranger, null, false],
  ['it never came in from outside', 'boss@example.org', { ip: '10.0.0.7' }, zone, false],
];
test.each(rows)('%s', async (_, from, receipt, dns, found) => {
  const message = received(letter(from), receipt);
  const finding = findingOf(await report(message, dns), 'own-domain-from-outside', crlf(message));
  expect(finding !== null).toBe(found);
  if (finding) expect(finding.facts.ip).toBe('192.0.2.9');
});

test('whose mailbox it was delivered to counts, not only To', async () => {
  const message = `Delivered-To: ann@b.example\n${received(letter('boss@b.example'), stranger)}`;
  const finding = findingOf(await report(message, zone), 'own-domain-from-outside', crlf(message));
  expect(finding?.facts.domain).toBe('b.example');
});

test('Direct Send: straight to the tenant, anonymously, in its own name', async () => {
  const message = received(letter('boss@example.org'), {
    ...stranger,
    by: 'x.mail.protection.outlook.com',
    below:
      'Authentication-Results: spf=fail (sender IP is 192.0.2.9) smtp.mailfrom=example.org; dkim=none; dmarc=none action=none;compauth=fail reason=601\nX-MS-Exchange-Organization-AuthAs: Anonymous\n',
  });
  const direct = await report(message, null);
  expect(findingOf(direct, 'own-domain-from-outside', crlf(message))).not.toBeNull();
  expect(direct.diagnosis.cause).toBe('intra-org-spoof');
});
