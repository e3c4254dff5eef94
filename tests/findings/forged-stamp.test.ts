import { expect, test } from 'vitest';
import { findingOf } from '../support/findings.ts';
import { letter, received, report } from '../support/messages.ts';

const stamp = (id: string, results: string) => `Authentication-Results: ${id}; ${results}\n`;
const own = stamp('mx.example.org', 'spf=fail; dkim=none; dmarc=fail header.from=bank.test');

const rows: [what: string, above: string, more: string, texts: readonly string[] | null][] = [
  [
    'under another name',
    own,
    stamp('a.test', 'dkim=pass; dmarc=pass'),
    ['dkim=pass', 'dmarc=pass'],
  ],
  ['under the receiver’s name', own, stamp('mx.example.org', 'dmarc=pass'), ['dmarc=pass']],
  ['a failure is nobody’s forgery', own, stamp('a.test', 'dkim=fail; dmarc=fail'), null],
  [
    'a pass that the receiver has, too',
    stamp('mx.example.org', 'spf=pass'),
    stamp('a.test', 'spf=pass'),
    null,
  ],
  ['the receiver’s own alone', own, '', null],
];
test.each(rows)('%s', async (_, above, more, texts) => {
  const message = received(letter('CEO <ceo@bank.test>', more), { ip: '192.0.2.9', above });
  const found = await report(message, null);
  const finding = findingOf(found, 'forged-stamp', message.replace(/\r?\n/g, '\r\n'));
  expect(finding?.texts ?? null).toEqual(texts);
  if (finding) {
    expect(finding).toMatchObject({ weight: 'must', cite: { section: '7.1' } });
    expect(found.diagnosis).toMatchObject({ level: 'danger', cause: 'forged-results' });
  }
});

test('a report in Microsoft’s form is named by that', async () => {
  const more = 'X-Forefront-Antispam-Report: CIP:192.0.2.1;SCL:-1;SFV:SKN;CAT:NONE;DIR:INB;\n';
  const message = received(letter('CEO <ceo@bank.test>', more), { ip: '192.0.2.9', above: own });
  const finding = findingOf(
    await report(message, null),
    'forged-stamp',
    message.replace(/\r?\n/g, '\r\n'),
  );
  expect(finding?.facts.names).toEqual(['microsoft']);
  expect(finding?.texts[0]).toContain('X-Forefront-Antispam-Report');
});
