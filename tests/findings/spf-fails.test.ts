import { expect, test } from 'vitest';
import { findingOf } from '../support/findings.ts';
import { letter, received, report } from '../support/messages.ts';

const rows: [record: string | null, weight: string | null, section: string | null][] = [
  ['v=spf1 -all', 'must', '2.6.4'],
  ['v=spf1 ~all', 'should', '2.6.5'],
  ['v=spf1 ?all', null, null], //            neutral says nothing
  ['v=spf1 ip4:192.0.2.9 -all', null, null],
  ['v=spf1 nonsense', null, null], //        permerror is no failure of the sender's
  [null, null, null],
];
test.each(rows)('%s', async (record, weight, section) => {
  const message = received(letter('x@a.example'), { ip: '192.0.2.9', mailFrom: 'x@b.example' });
  const zone = record ? { 'b.example': { TXT: [[record]] } } : {};
  const finding = findingOf(
    await report(message, zone),
    'spf-fails',
    message.replace(/\r?\n/g, '\r\n'),
  );
  expect([finding?.weight ?? null, finding?.cite?.section ?? null]).toEqual([weight, section]);
  if (finding) {
    expect(finding.facts).toMatchObject({ domain: 'b.example', ip: '192.0.2.9' });
    expect(finding.texts[0]).toMatch(/^from mail\.example \(mail\.example \[192\.0\.2\.9\]\)/);
  }
});

test('the sender’s own explanation is told', async () => {
  const message = received(letter('x@a.example'), { ip: '192.0.2.9', mailFrom: 'x@b.example' });
  const zone = {
    'b.example': { TXT: [['v=spf1 -all exp=why.b.example']] },
    'why.b.example': { TXT: [['ask us']] },
  };
  expect(findingOf(await report(message, zone), 'spf-fails', message)?.facts.explanation).toBe(
    'ask us',
  );
});
