import { expect, test } from 'vitest';
import { findingOf } from '../support/findings.ts';
import { letter, report } from '../support/messages.ts';

const OWN = '_dmarc.mail.a.example';
const ABOVE = '_dmarc.a.example';

const rows: [name: string, records: readonly string[], fault: string | null, weight?: string][] = [
  [OWN, ['v=DMARC1; p=reject'], null],
  [OWN, ['v=DMARC1; p=reject', 'v=DMARC1; p=none'], 'several-records', 'must'],
  [ABOVE, ['v=DMARC1; p=reject', 'v=DMARC1; p=none'], 'several-records', 'must'],
  [OWN, ['v=dmarc1; p=reject'], 'version-wrong', 'must'],
  [OWN, ['v=DMARC1; p=reject; p=none'], 'tag-repeated', 'must'],
  [OWN, ['v=DMARC1; p=rejected'], 'policy-invalid', 'must'],
  [OWN, ['v=DMARC1; rua=mailto:x@a.example'], 'policy-missing', 'should'],
  [OWN, ['v=DMARC1; p=reject; adkim=strict'], 'value-invalid', 'advice'],
  [OWN, ['v=DMARC1; p=reject; junk'], 'tag-malformed', 'advice'],
  [OWN, ['v=DMARC1; junk; p=x'], 'policy-invalid', 'must'], // the worst is told
  [OWN, ['v=spf1 -all'], null], //                             none that means to be one
  [OWN, ['v=DMARC1; p=none; unknown=1'], null],
];
test.each(rows)('%s: %j', async (name, records, fault, weight) => {
  const message = letter('Ann <x@mail.a.example>');
  const zone = { [name]: { TXT: records.map((text) => [text]) } };
  const finding = findingOf(
    await report(message, zone),
    'dmarc-record-faulty',
    message.replace(/\r?\n/g, '\r\n'),
  );
  expect(finding && [finding.facts.fault, finding.facts.name, finding.weight]).toEqual(
    fault && [fault, name, weight],
  );
  if (finding) expect(finding.texts).toEqual(['x@mail.a.example']);
});
