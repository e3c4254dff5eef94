import { expect, test } from 'vitest';
import { readClaims } from '../../src/claims/claims.ts';
import { readMessage } from '../../src/message/message.ts';
import { bytesOf } from '../../src/syntax/syntax.ts';
import { expectLinear } from '../support/linear.ts';

const read = (header: string) => readClaims(readMessage(bytesOf(`${header}\r\n\r\n`)), {});

const hop = 'Received: from a.example (192.0.2.1) by x.mail.protection.outlook.com with SMTP\r\n';
const organisation = 'X-MS-Exchange-Organization-AuthAs: Anonymous\r\n';
const forefront = 'X-Forefront-Antispam-Report:';

const patterns: [pattern: string, around: string][] = [
  [';', `${hop}${forefront} %`],
  [':', `${hop}${forefront} %`],
  ['SCL:1;', `${hop}${forefront} %`],
  ['a', `${hop}${forefront} %`],
  ['\r\n ', `${hop}${forefront} a%`],
  [`${forefront} SCL:1\r\n`, `${hop}%`], //                   reports without a semicolon
  [`${forefront} CIP:192.0.2.9;SCL:1\r\n`, `${hop}${organisation}%`],
  ['X-Forefront-Antispam-Report-Untrusted: SCL:1\r\n', `${hop}%`],
  [organisation, `${hop}%`],
  [hop, `%${forefront} CIP:192.0.2.1`],
  [`${hop}${forefront} CIP:192.0.2.1;SCL:1\r\n`, '%'],
];
test.each(patterns)('a hostile megabyte of %j is read in linear time', async (pattern, around) => {
  await expectLinear(read, pattern, around);
});

/** The same numbers in every run. Lehmer's generator. */
function numbers(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state * 48271) % 2147483647;
    return state % below;
  };
}

const FIELDS = [
  `${forefront} CIP:192.0.2.1;CTRY:US;LANG:en;SCL:5;SRV:;IPV:NLI;SFV:SPM;H:a.example;PTR:b.example;CAT:SPOOF;SFS:(1)(2);DIR:INB;SFP:1101;`,
  'X-Forefront-Antispam-Report-Untrusted: CIP:255.255.255.255;SCL:1;SFV:NSPM;CAT:NONE;DIR:OUT',
  'X-Microsoft-Antispam: BCL:7;PCL:4;ARA:1|2|3;',
  'X-Microsoft-Antispam-Mailbox-Delivery: wl:1;ucf:0;jmr:0;auth:0;dest:J;OFR:SpamFilterAuthJ;RF:JunkEmail',
  'Authentication-Results: spf=fail (sender IP is 192.0.2.1) smtp.mailfrom=a.example; dkim=timeout (key query timeout) header.d=a.example;dmarc=bestguesspass action=oreject header.from=a.example;compauth=fail reason=001',
  'X-MS-Exchange-Organization-SCL: 5',
  'X-MS-Exchange-Organization-CompAuthReason: 001',
  'X-SID-Result: FAIL',
];
const INSERTS = [
  ';',
  ':',
  '\r\n ',
  '(',
  ')',
  '"',
  '\\',
  '=',
  '\0',
  '\u00ff',
  '__proto__',
  '-1',
  'CIP:::ffff:1.2.3.4',
];

test('100,000 mutated fields are read without a throw', () => {
  const below = numbers(20261120);
  const pick = <Item>(list: readonly Item[], otherwise: Item) =>
    list[below(list.length)] ?? otherwise;
  const mutate = (field: string) => {
    let text = field;
    for (let edits = 1 + below(3); edits > 0; edits--) {
      const at = below(text.length);
      const cut = at + below(2) * below(20);
      text = text.slice(0, at) + pick(INSERTS, '') + text.slice(cut);
    }
    return text;
  };
  const verdicts = new Set<string>();
  for (let left = 100_000; left > 0; left -= FIELDS.length) {
    const { receiver } = read(`${hop}${FIELDS.map(mutate).join('\r\n')}`);
    verdicts.add(receiver.verdict);
  }
  // What is read still differs: the mutations have not made all of it unreadable.
  expect(verdicts.size).toBeGreaterThan(3);
});
