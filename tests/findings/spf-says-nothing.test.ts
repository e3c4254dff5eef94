import { expect, test } from 'vitest';
import { spfFinding } from '../support/spf.ts';

const rows: [record: string | null, term: string | null | undefined][] = [
  ['v=spf1 ?all', '?all'],
  ['v=spf1 ip4:192.0.2.1', null], //             nothing matched: §4.7
  ['v=spf1 ?ip4:192.0.2.9 -all', '?ip4:192.0.2.9'],
  ['v=spf1 redirect=c.example', '?all'],
  ['v=spf1 -all', undefined],
  ['v=spf1 ~all', undefined],
  ['v=spf1 ip4:192.0.2.9 ?all', undefined], //   this address is told
  [null, undefined], //                          no record is another matter
];
test.each(rows)('%s', async (record, term) => {
  const finding = await spfFinding('spf-says-nothing', record, {
    'c.example': { TXT: [['v=spf1 ?all']] },
  });
  expect(finding?.facts.term).toBe(term);
  if (finding) expect(finding.facts).toMatchObject({ domain: 'b.example', ip: '192.0.2.9' });
});
