import { expect, test } from 'vitest';
import { spfFinding } from '../support/spf.ts';

const rows: [record: string | null, term: string | null, passed?: boolean][] = [
  ['v=spf1 +all', '+all', true],
  ['v=spf1 all', 'all', true],
  ['v=spf1 ip4:192.0.2.9 +all', '+all', false], //       passes by a term that means something
  ['v=spf1 ip4:0.0.0.0/0 -all', 'ip4:0.0.0.0/0', true],
  ['v=spf1 ip4:192.0.0.0/3 -all', 'ip4:192.0.0.0/3', true],
  ['v=spf1 ip6:2000::/3 -all', 'ip6:2000::/3', false],
  ['v=spf1 a/8 -all', 'a/8', false],
  ['v=spf1 mx:b.example/24//8 -all', 'mx:b.example/24//8', false],
  ['v=spf1 include:c.example -all', '+all', true],
  ['v=spf1 redirect=c.example', '+all', true],
  ['v=spf1 ip4:40.92.0.0/15 -all', null], //             as large mail services have them
  ['v=spf1 ip4:52.100.0.0/14 ip6:2a01:111::/32 -all', null],
  ['v=spf1 -all +all', null], //                         never reached: §5.1
  ['v=spf1 ?include:c.example -all', null], //           leaves open whom the other lets in
  ['v=spf1 -ip4:0.0.0.0/0', null],
  ['v=spf1 ?all', null],
  ['v=spf1 +all nonsense', null], //                     an error lets nobody in
  ['v=spf1 include:small.example ~all', null],
  [null, null],
];
test.each(rows)('%s', async (record, term, passed) => {
  const finding = await spfFinding('spf-allows-anyone', record, {
    'c.example': { TXT: [['v=spf1 +all']] },
    'small.example': { TXT: [['v=spf1 ip4:198.51.100.0/24 -all']] },
  });
  expect(finding && [finding.facts.term, finding.facts.passed]).toEqual(term && [term, passed]);
});
