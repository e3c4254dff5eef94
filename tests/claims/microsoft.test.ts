import { describe, expect, test } from 'vitest';
import { readClaims } from '../../src/claims/claims.ts';
import { readReport } from '../../src/claims/microsoft/report.ts';
import { readMessage } from '../../src/message/message.ts';
import { bytesOf, textAt } from '../../src/syntax/syntax.ts';

const crlf = (lines: readonly string[]) => lines.map((line) => `${line}\r\n`).join('');
const claims = (...lines: readonly string[]) =>
  readClaims(readMessage(bytesOf(`${crlf(lines)}\r\n`)), {});

const hop = 'Received: from a.example (192.0.2.1) by x.mail.protection.outlook.com with SMTP';
const stamp =
  'Authentication-Results: spf=fail (sender IP is 192.0.2.1) smtp.mailfrom=a.example;compauth=fail reason=001';
/** As Microsoft leaves a message: its hops and results, the sender's fields, then its own. */
const received = (sender: readonly string[], ...own: readonly string[]) =>
  claims(hop, stamp, ...sender, 'From: a@a.example', ...own).receiver;
const values = (spam: ReturnType<typeof received>['spam']) =>
  Object.fromEntries(Object.entries(spam).map(([name, { value }]) => [name, value]));

const forefront = 'X-Forefront-Antispam-Report:';
const organisation = 'X-MS-Exchange-Organization-AuthAs: Anonymous';

describe('what Microsoft writes beside its results', () => {
  const rows: [own: string, want: Record<string, string>][] = [
    [
      `${forefront} CIP:192.0.2.1;CTRY:US;LANG:en;SCL:5;SRV:;IPV:NLI;SFV:SPM;H:a.example;PTR:b.example;CAT:SPOOF;SFS:(1)(2);DIR:INB;SFP:1101;`,
      {
        CIP: '192.0.2.1',
        CTRY: 'US',
        LANG: 'en',
        SCL: '5',
        SRV: '',
        IPV: 'NLI',
        SFV: 'SPM',
        H: 'a.example',
        PTR: 'b.example',
        CAT: 'SPOOF',
        SFS: '(1)(2)',
        DIR: 'INB',
        SFP: '1101',
      },
    ],
    [
      `${forefront}\r\n CIP:::ffff:192.0.2.1; SCL:-1 ;\r\n\tCAT:NONE`, // folded, colons inside
      { CIP: '::ffff:192.0.2.1', SCL: '-1', CAT: 'NONE' },
    ],
    ['X-Microsoft-Antispam: BCL:5;PCL:4;ARA:1|2', { BCL: '5', PCL: '4', ARA: '1|2' }],
    ['x-microsoft-antispam: BCL:0', { BCL: '0' }], // as Outlook exports it
    [
      'X-Microsoft-Antispam-Mailbox-Delivery: wl:0;ucf:0;auth:1;dest:J;OFR:SpamFilterAuthJ;ENG:(1)(2);RF:JunkEmail;',
      { wl: '0', ucf: '0', auth: '1', dest: 'J', OFR: 'SpamFilterAuthJ', RF: 'JunkEmail' },
    ],
    ['X-MS-Exchange-Organization-SCL: 6', { SCL: '6', 'Organization-SCL': '6' }],
    ['X-MS-Exchange-Organization-PCL: 4', { PCL: '4', 'Organization-PCL': '4' }],
    [
      'X-MS-Exchange-Organization-AuthSource:\r\n x.prod.protection.outlook.com',
      { AuthSource: 'x.prod.protection.outlook.com' },
    ],
    ['X-MS-Exchange-Organization-AuthMechanism: 04', { AuthMechanism: '04' }],
    [
      'X-MS-Exchange-Organization-MessageDirectionality: Incoming',
      { MessageDirectionality: 'Incoming' },
    ],
    ['X-MS-Exchange-Organization-CompAuthRes: fail', { CompAuthRes: 'fail' }],
    ['X-MS-Exchange-Organization-CompAuthReason: 601', { CompAuthReason: '601' }],
    ['X-MS-Exchange-CrossTenant-Id: 0-1', { 'CrossTenant-Id': '0-1' }],
    ['X-MS-Exchange-CrossTenant-AuthAs: Anonymous', { 'CrossTenant-AuthAs': 'Anonymous' }],
    ['X-MS-Office365-Filtering-p2NotCompliant: true', { P2NotCompliant: 'true' }],
    ['X-SID-Result: FAIL', { 'X-SID-Result': 'FAIL' }],
    ['X-Sender-IP: 192.0.2.1', { 'X-Sender-IP': '192.0.2.1' }],
    [`${forefront} SCL:5;SCL:1`, { SCL: '5' }], //                         the first of a key
    [`${forefront} constructor:1;__proto__:2;toString:3;ENG:4`, {}], //    what nobody knows
    [`${forefront} SCL;:5;;`, {}],
    ['Subject: x', {}],
  ];
  test.each(rows)('%j', (own, want) => {
    expect(values(received([], own).spam)).toEqual(want);
  });

  test('SCL is Forefront’s, else the organisation’s', () => {
    const organisations = 'X-MS-Exchange-Organization-SCL: 6';
    const both = received([], organisations, `${forefront} CIP:192.0.2.1;SCL:1`).spam;
    expect(values(both)).toMatchObject({ SCL: '1', 'Organization-SCL': '6' });
  });

  test('a value points at its place', () => {
    const lines = [hop, stamp, 'From: a@a.example', `${forefront} A:1; SCL:5 ;`];
    const at = claims(...lines).receiver.spam.SCL?.at ?? { start: 0, end: 0 };
    expect(textAt(crlf(lines), at)).toBe('SCL:5');
  });
});

test('what was done because of DMARC stands among its own words', () => {
  const { spam, action } = claims(hop, `${stamp};dmarc=fail action=oreject`).receiver;
  expect(action).toBe('oreject');
  expect(spam.action).toMatchObject({ value: 'oreject' });
});

describe('whose a report is', () => {
  const own = `${forefront} CIP:192.0.2.1;SCL:5;DIR:INB`;
  const rows: [name: string, sender: string[], own: string[], scl: string | undefined][] = [
    ['the receiver’s, at the end', [], [organisation, own], '5'],
    ['no organisation’s field, the address agrees', [], [own], '5'],
    ['nor an address', [], [`${forefront} SCL:5`], '5'],
    ['nor one that agrees', [], [`${forefront} CIP:192.0.2.9;SCL:5`], undefined],
    ['a gateway’s address', [], [organisation, `${forefront} CIP:192.0.2.9;SCL:5`], '5'],
    ['going out', [], [organisation, `${forefront} CIP:192.0.2.1;SCL:1;DIR:OUT`], undefined],
    ['among the sender’s fields', [own], [organisation], undefined],
    [
      'the sender’s above the receiver’s',
      [`${forefront} CIP:192.0.2.1;SCL:1`],
      [organisation, own],
      '5',
    ],
    ['the sender’s without the organisation’s', [`${forefront} CIP:192.0.2.9;SCL:1`], [own], '5'],
    ['two, the last one’s address agrees', [], [organisation, `${forefront} SCL:1`, own], '5'],
    ['two, the first one’s does', [], [organisation, own, `${forefront} CIP:192.0.2.9;SCL:1`], '5'],
    ['renamed', [], [organisation, 'X-Forefront-Antispam-Report-Untrusted: SCL:1'], undefined],
  ];
  test.each(rows)('%s', (_, sender, theirs, scl) => {
    expect(received(sender, ...theirs).spam.SCL?.value).toBe(scl);
  });

  test('an earlier mailbox has left where it put the message', () => {
    const delivery = 'X-Microsoft-Antispam-Mailbox-Delivery:';
    const { destination } = received([`${delivery} dest:I`], organisation, `${delivery} dest:J`);
    expect(destination).toBe('junk');
  });

  test('an organisation’s own Exchange, by the server that it names', () => {
    const exchange = (source: string) =>
      claims(
        'Received: from a.example (192.0.2.1) by hub.b.example (10.0.0.1) with Microsoft SMTP Server id 14.3',
        'Authentication-Results: gate.b.example; spf=pass smtp.mailfrom=a.example',
        'From: a@a.example',
        `X-MS-Exchange-Organization-AuthSource: ${source}`,
        'X-MS-Exchange-Organization-AuthAs: Anonymous',
      ).receiver;
    expect(exchange('HUB.b.example').spam.AuthAs?.value).toBe('Anonymous');
    expect(exchange('HUB.b.example').verdict).toBe('unknown'); // nobody judged
    expect(exchange('hub.c.example').spam).toEqual({});
  });
});

describe('a report that is not the receiver’s word', () => {
  const elsewhere = 'Received: from a.example (192.0.2.1) by mx.b.example with ESMTP';
  const through = 'Received: from c.example (192.0.2.3) by x.mail.protection.outlook.com with SMTP';
  const fails = 'Authentication-Results: mx.b.example; dmarc=fail header.from=a.example';
  const passes = 'Authentication-Results: mx.b.example; dmarc=pass header.from=a.example';
  const clean = `${forefront} CIP:192.0.2.3;SCL:1;SFV:NSPM;CAT:NONE;DIR:INB`;
  const rows: [name: string, lines: string[], trust: string, why: string][] = [
    [
      'of the sender’s organisation',
      [elsewhere, passes, through, `${forefront} SCL:1;DIR:OUT`],
      'upstream',
      'by-an-earlier-hop',
    ],
    [
      'of a forwarder at Microsoft',
      [elsewhere, passes, through, clean],
      'upstream',
      'by-an-earlier-hop',
    ],
    ['of nobody', [elsewhere, passes, clean], 'untrusted', 'by-nobody'],
    [
      'of nobody, and passes where the receiver fails',
      [elsewhere, fails, clean],
      'forged',
      'by-nobody',
    ],
    [
      'of nobody, going out',
      [elsewhere, fails, `${forefront} SCL:1;DIR:OUT`],
      'untrusted',
      'by-nobody',
    ],
    [
      'of nobody, and says spam',
      [elsewhere, fails, `${forefront} SCL:9;CAT:SPM`],
      'untrusted',
      'by-nobody',
    ],
    [
      'renamed by the receiver',
      [hop, stamp, 'X-Forefront-Antispam-Report-Untrusted: SCL:1', organisation],
      'untrusted',
      'renamed-on-arrival',
    ],
    [
      'in the form of the receiver’s own',
      [hop, stamp, `${forefront} CIP:192.0.2.1;SCL:1`, organisation],
      'forged',
      'not-its-own',
    ],
    [
      'of a forwarder, received by Microsoft',
      [hop, stamp, through, clean, organisation],
      'upstream',
      'by-an-earlier-hop',
    ],
  ];
  test.each(rows)('%s', (_, lines, trust, why) => {
    const { receiver, others } = claims(...lines, 'From: a@a.example');
    expect(receiver.spam.SCL).toBeUndefined();
    expect(
      others.filter(({ vendor, results }) => vendor === 'microsoft' && results.length === 0),
    ).toEqual([expect.objectContaining({ trust, why })]);
  });

  test('fields of a sender’s organisation are nobody’s word where another receives', () => {
    const { receiver } = claims(
      elsewhere,
      passes,
      'From: a@a.example',
      'X-MS-Exchange-Organization-SCL: -1',
      'X-MS-Exchange-Organization-AuthAs: Internal',
      'X-MS-Exchange-CrossTenant-Id: 0-1',
      'X-Microsoft-Antispam: BCL:0',
    );
    expect(receiver.spam).toEqual({});
    expect(receiver.verdict).toBe('unknown');
  });
});

test('a message that Microsoft took without a stamp is Microsoft’s', () => {
  const { receiver } = claims(
    hop,
    'From: a@a.example',
    organisation,
    'X-Microsoft-Antispam-Mailbox-Delivery: dest:I;',
  );
  expect(receiver).toMatchObject({
    vendor: 'microsoft',
    trust: 'unknown',
    verdict: 'none',
    destination: 'inbox',
  });
});

test('the entries of a report, the first of a name', () => {
  const text = ' A:1; B : x:y ;;C;A:2;\r\n D:\r\n 4 ';
  const read = readReport(text, { start: 0, end: text.length });
  expect([...read.values()].map(({ name, value }) => [name, value])).toEqual([
    ['A', '1'],
    ['B', 'x:y'],
    ['D', '4'],
  ]);
});
