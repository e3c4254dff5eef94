import { expect, test } from 'vitest';
import type { Zone } from '../support/messages.ts';
import { spfFinding } from '../support/spf.ts';

const hosts = (count: number) =>
  Array.from({ length: count }, (_, i) => `a:h${i}.c.example`).join(' ');
const DNS: Zone = {
  'seven.example': { TXT: [[`v=spf1 ${hosts(6)} -all`]] },
  'three.example': { TXT: [[`v=spf1 ${hosts(2)} -all`]] },
  'all.example': { TXT: [['v=spf1 include:three.example include:seven.example mx -all']] },
  'loop.example': { TXT: [['v=spf1 include:loop.example -all']] },
  ...Object.fromEntries(
    Array.from({ length: 12 }, (_, i) => [`h${i}.c.example`, { A: ['198.51.100.1'] }]),
  ),
};

const rows: [record: string, limit: string | null, terms?: readonly string[]][] = [
  [
    'v=spf1 include:three.example a:h1.c.example include:seven.example -all',
    'lookups',
    ['include:seven.example 7', 'include:three.example 3', 'a:h1.c.example 1'],
  ],
  // Where all comes from one record, its terms tell more.
  [
    'v=spf1 include:all.example -all',
    'lookups',
    ['include:seven.example 7', 'include:three.example 3'],
  ],
  [
    'v=spf1 redirect=all.example',
    'lookups',
    ['include:seven.example 7', 'include:three.example 3'],
  ],
  ['v=spf1 include:loop.example -all', 'lookups', ['include:loop.example 11']],
  [
    'v=spf1 a:no.example mx:no.example include:three.example exists:no.example -all',
    'void',
    ['a:no.example', 'mx:no.example', 'exists:no.example'],
  ],
  [`v=spf1 ${hosts(10)} -all`, null], //                                 as many as may be
  [`v=spf1 ip4:192.0.2.9 ${hosts(11)} -all`, null], //                    never reached
  ['v=spf1 a:no.example mx:no.example -all', null],
];
test.each(rows)('%s', async (record, limit, terms) => {
  const finding = await spfFinding('spf-too-many-lookups', record, DNS);
  expect(finding && [finding.facts.limit, finding.facts.terms]).toEqual(limit && [limit, terms]);
  if (finding) expect(finding).toMatchObject({ weight: 'must', cite: { section: '4.6.4' } });
});
