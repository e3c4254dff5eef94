import { describe, expect, test } from 'vitest';
import {
  microsoftDestination,
  microsoftVerdict,
  readMicrosoftReports,
} from '../../src/claims/microsoft/microsoft.ts';
import { readMessage } from '../../src/message/message.ts';
import { bytesOf, textAt } from '../../src/syntax/syntax.ts';
import { expectLinear } from '../support/linear.ts';

const message = (header: string) => readMessage(bytesOf(`${header}\r\n\r\n`));
const read = (header: string) => readMicrosoftReports(message(header));
const values = (header: string) =>
  Object.fromEntries(Object.entries(read(header)).map(([key, { value }]) => [key, value]));

describe('what Microsoft writes beside its results', () => {
  const forefront = 'X-Forefront-Antispam-Report:';
  const rows: [header: string, want: Record<string, string>][] = [
    [
      `${forefront} CIP:192.0.2.1;CTRY:US;LANG:en;SCL:5;SRV:;IPV:NLI;SFV:SPM;H:a.example;PTR:b.example;CAT:SPOOF;DIR:INB;`,
      {
        CIP: '192.0.2.1',
        CTRY: 'US',
        SCL: '5',
        IPV: 'NLI',
        SFV: 'SPM',
        H: 'a.example',
        PTR: 'b.example',
        CAT: 'SPOOF',
      },
    ],
    [
      `${forefront}\r\n CIP:2001:db8::1; SCL:-1 ;\r\n\tCAT:NONE`,
      { CIP: '2001:db8::1', SCL: '-1', CAT: 'NONE' },
    ], // folded, colons inside
    ['X-Microsoft-Antispam: BCL:5;PCL:4;ARA:1', { BCL: '5', PCL: '4' }],
    [
      'X-Microsoft-Antispam-Mailbox-Delivery: ucf:0;auth:1;dest:J;OFR:SpamFilterAuthJ;',
      { auth: '1', dest: 'J', OFR: 'SpamFilterAuthJ' },
    ],
    ['X-MS-Exchange-Organization-SCL: 6', { SCL: '6' }],
    [`${forefront} SCL:1;\r\nX-MS-Exchange-Organization-SCL: 6`, { SCL: '1' }], // Forefront's comes first
    [`${forefront} SCL:5;\r\n${forefront} SCL:1;CAT:SPM;`, { SCL: '5' }], //        the topmost field counts
    [`${forefront} SCL:5;SCL:1`, { SCL: '5' }], //                                  and the first of a key
    [`${forefront} constructor:1;__proto__:2;toString:3`, {}], //                   a sender's own ideas
    [`${forefront} SCL;:5;;`, {}],
    ['Subject: x', {}],
  ];
  test.each(rows)('%j', (header, want) => {
    expect(values(header)).toEqual(want);
  });

  test('a value points at its place', () => {
    const header = `X-Forefront-Antispam-Report: A:1; SCL:5 ;`;
    expect(textAt(header, read(header).SCL?.at ?? { start: 0, end: 0 })).toBe('SCL:5');
  });

  test('a megabyte of pairs is read in linear time', async () => {
    for (const pattern of [';', ':', 'SCL:1;', 'a']) {
      await expectLinear((text) => read(text), pattern, 'X-Forefront-Antispam-Report: %');
    }
  });
});

describe('verdict, the first that applies (REPORT.md "verdict")', () => {
  const rows: [report: Record<string, string>, compauth: string | null, verdict: string][] = [
    // CAT
    [{ CAT: 'SPOOF' }, null, 'spoof-flagged'],
    [{ CAT: 'SPOOF', SFV: 'SPM', SCL: '9', PCL: '8' }, 'pass', 'spoof-flagged'],
    [{ CAT: 'PHSH' }, null, 'phish'],
    [{ CAT: 'HPHSH' }, null, 'phish'],
    [{ CAT: 'HPHISH' }, null, 'phish'],
    [{ CAT: 'INTOS' }, null, 'phish'],
    [{ CAT: 'DIMP' }, null, 'impersonation'],
    [{ CAT: 'GIMP' }, null, 'impersonation'],
    [{ CAT: 'UIMP' }, null, 'impersonation'],
    [{ CAT: 'BIMP' }, null, 'impersonation'],
    [{ CAT: 'MALW' }, null, 'malware'],
    [{ CAT: 'AMP' }, null, 'malware'],
    [{ CAT: 'SAP' }, null, 'malware'],
    [{ CAT: 'FTBP' }, null, 'malware'],
    [{ CAT: 'SPM' }, null, 'spam'],
    [{ CAT: 'HSPM' }, null, 'spam'],
    [{ CAT: 'OSPM' }, null, 'spam'],
    [{ CAT: 'BULK' }, null, 'bulk'],
    // SFV
    [{ CAT: 'NONE', SFV: 'SPM' }, 'fail', 'spam'], //         before compauth
    [{ SFV: 'SKS' }, null, 'spam'],
    [{ SFV: 'BLK' }, null, 'blocked'],
    [{ SFV: 'SKB' }, null, 'blocked'],
    // junked with compauth=fail
    [{ SCL: '5' }, 'fail', 'spoof-flagged'],
    [{ dest: 'J' }, 'fail', 'spoof-flagged'],
    [{ SFV: 'NSPM', SCL: '5' }, 'fail', 'spoof-flagged'],
    [{ SCL: '5', dest: 'I' }, 'fail', 'spoof-flagged'], //    an allow entry put it into the inbox
    [{ SCL: '5', PCL: '8' }, 'fail', 'spoof-flagged'], //     before PCL
    [{ SCL: '4' }, 'fail', 'none'], //                        not junked
    [{ dest: 'I' }, 'fail', 'none'],
    // PCL, before junked
    [{ PCL: '4' }, null, 'phish'],
    [{ PCL: '8', SCL: '9' }, 'pass', 'phish'],
    [{ PCL: '3' }, null, 'none'],
    [{ SCL: '6' }, 'pass', 'spam'],
    [{ dest: 'J' }, null, 'spam'],
    // otherwise none; nothing at all is unknown
    [{ SCL: '1', SFV: 'NSPM', CAT: 'NONE' }, 'pass', 'none'],
    [{ SCL: '-1' }, null, 'none'],
    [{ SCL: '' }, null, 'none'],
    [{ dest: 'C' }, null, 'none'],
    [{ SCL: 'x', PCL: 'y' }, 'fail', 'none'], //              no numbers
    [{ CAT: 'constructor', SFV: 'toString' }, null, 'none'], // no values either
    [{}, 'fail', 'unknown'],
  ];
  test.each(rows)('%j, compauth %s: %s', (report, compauth, verdict) => {
    const at = { start: 0, end: 0 };
    const spam = Object.fromEntries(
      Object.entries(report).map(([key, value]) => [
        key,
        { value, meaning: null, certainty: null, at },
      ]),
    );
    expect(microsoftVerdict(spam, compauth)).toBe(verdict);
  });
});

describe('destination', () => {
  const rows: [dest: string, destination: string][] = [
    ['I', 'inbox'],
    ['J', 'junk'],
    ['C', 'folder'],
    ['X', 'unknown'],
    ['', 'unknown'],
  ];
  test.each(rows)('dest:%s is %s', (dest, destination) => {
    expect(microsoftDestination(read(`X-Microsoft-Antispam-Mailbox-Delivery: dest:${dest};`))).toBe(
      destination,
    );
  });
});
