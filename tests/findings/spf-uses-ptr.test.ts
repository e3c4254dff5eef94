import { expect, test } from 'vitest';
import { spfFinding } from '../support/spf.ts';

const rows: [record: string | null, term: string | null][] = [
  ['v=spf1 ptr -all', 'ptr'],
  ['v=spf1 ?PTR:b.example -all', '?PTR:b.example'],
  ['v=spf1 ip4:192.0.2.9 ptr -all', 'ptr'], //    also where it is not reached: it is published
  ['v=spf1 include:c.example -all', '-ptr'], //   in a record that it leads to
  ['v=spf1 a:ptr.example mx -all', null],
  ['v=spf1 include:ptr.example -all', null],
  [null, null],
];
test.each(rows)('%s', async (record, term) => {
  const finding = await spfFinding('spf-uses-ptr', record, {
    'c.example': { TXT: [['v=spf1 -ptr ?all']] },
    'ptr.example': { TXT: [['v=spf1 -all']] },
  });
  expect(finding?.facts.term ?? null).toBe(term);
  if (finding) expect(finding).toMatchObject({ weight: 'should', cite: { section: '5.5' } });
});
