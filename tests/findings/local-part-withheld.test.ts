import { expect, test } from 'vitest';
import { findingOf } from '../support/findings.ts';
import { letter, received, report } from '../support/messages.ts';

const rows: [
  record: string,
  withhold: boolean,
  questions: readonly string[] | null,
  open?: boolean,
][] = [
  ['v=spf1 exists:%{l}._spf.b.example -all', true, ['<local-part>._spf.b.example'], true],
  ['v=spf1 a:%{s}.b.example -all', true, ['<local-part>@b.example.b.example'], true],
  ['v=spf1 -all exp=%{l}.b.example', true, ['<local-part>.b.example'], false], // only the explanation is missing
  ['v=spf1 exists:%{l}._spf.b.example -all', false, null], //                     it was asked
  ['v=spf1 ip4:192.0.2.9 exists:%{l}.b.example', true, null], //                  never wanted
  ['v=spf1 exists:%{d}.b.example -all', true, null], //                           names the domain only
];
test.each(rows)('%s, withheld %s', async (record, withholdLocalPart, questions, open) => {
  const message = received(letter('x@a.example'), { ip: '192.0.2.9', mailFrom: 'ann@b.example' });
  const zone = { 'b.example': { TXT: [[record]] } };
  const found = await report(message, zone, { withholdLocalPart });
  const finding = findingOf(found, 'local-part-withheld', message);
  expect(finding && [finding.facts.questions, finding.facts.open]).toEqual(
    questions && [questions, open],
  );
  expect(found.ledger.some(({ name }) => name.includes('ann'))).toBe(!withholdLocalPart);
});
