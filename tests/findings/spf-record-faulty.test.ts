import { expect, test } from 'vitest';
import type { Zone } from '../support/messages.ts';
import { spfFinding } from '../support/spf.ts';

const DNS: Zone = {
  'two.example': { TXT: [['v=spf1 -all'], ['v=spf1 ~all']] },
  'odd.example': { TXT: [['v=spf1 ip4:192.0.2.1 ipv4:192.0.2.9 -all']] },
  'crowd.example': {
    MX: Array.from({ length: 11 }, (_, i) => ({ priority: 1, exchange: `m${i}.crowd.example` })),
  },
  'down.example': 'ETIMEOUT',
};

type Fault = [
  fault: string,
  domain: string,
  term: string | null,
  column: number | null,
  clause: string,
];
const rows: [record: string | null, fault: Fault | null][] = [
  ['v=spf1 ip4:1.2.3 -all', ['syntax', 'b.example', 'ip4:1.2.3', 8, '4.6']],
  ['v=spf1 a -al', ['syntax', 'b.example', '-al', 10, '4.6']],
  [
    'v=spf1 redirect=a.example redirect=b.example',
    ['syntax', 'b.example', 'redirect=b.example', 27, '4.6'],
  ],
  ['v=spf1 include:odd.example -all', ['syntax', 'odd.example', 'ipv4:192.0.2.9', 22, '4.6']],
  ['v=spf1 redirect=odd.example', ['syntax', 'odd.example', 'ipv4:192.0.2.9', 22, '4.6']],
  ['v=spf1 include:two.example -all', ['several-records', 'two.example', null, null, '4.5']],
  [
    'v=spf1 include:none.example -all',
    ['no-record-there', 'b.example', 'include:none.example', 8, '5.2'],
  ],
  ['v=spf1 mx:crowd.example -all', ['too-many-names', 'b.example', 'mx:crowd.example', 8, '4.6.4']],
  ['v=spf1 ip4:192.0.2.9 include:none.example', null], // never reached
  ['v=spf1 include:down.example', null], //               no answer is no fault
  ['v=spf1 unknown=1 -all', null], //                     a modifier that nobody knows means nothing: §6
  ['v=spf10 nonsense', null], //                          another version is no record: §4.5
  [null, null],
];
test.each(rows)('%s', async (record, fault) => {
  const finding = await spfFinding('spf-record-faulty', record, DNS);
  const facts = finding?.facts;
  expect(
    finding && [facts?.fault, facts?.domain, facts?.term, facts?.column, finding.cite?.section],
  ).toEqual(fault);
});

test('several records of the domain itself', async () => {
  const finding = await spfFinding('spf-record-faulty', null, DNS, { mailFrom: 'x@two.example' });
  expect(finding?.facts).toMatchObject({ fault: 'several-records', domain: 'two.example' });
});

test('the record of HELO, too: it is an identity of its own (§2.3)', async () => {
  const finding = await spfFinding('spf-record-faulty', 'v=spf1 -all', DNS, {
    helo: 'odd.example',
  });
  expect(finding?.facts).toMatchObject({ fault: 'syntax', record: 'odd.example', column: 22 });
});
