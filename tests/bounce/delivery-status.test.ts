/** Delivery status notifications, RFC 3464 in RFC 6522: what is read of their fields. */
import { describe, expect, test } from 'vitest';
import { dsn, readReport, SENT } from './made.ts';

const FINAL = 'Final-Recipient: rfc822; bo@there.example\nAction: failed\n';

const codes: readonly [why: string, fields: string, code: string | null, status: string | null][] =
  [
    [
      'the reply’s codes, not the field’s',
      `${FINAL}Status: 5.0.0\nDiagnostic-Code: smtp; 550 5.7.1 No`,
      '550',
      '5.7.1',
    ],
    [
      'the field’s, where the reply has none',
      `${FINAL}Status: 5.2.2 (mailbox full)\nDiagnostic-Code: smtp; 552 Full`,
      '552',
      '5.2.2',
    ],
    ['no reply at all', `${FINAL}Status: 5.4.7`, null, '5.4.7'],
    [
      'continuation lines, unfolded',
      `${FINAL}Status: 5.7.26\nDiagnostic-Code: smtp; 550-5.7.26 One\n 550-5.7.26 two\n 550 5.7.26 three`,
      '550',
      '5.7.26',
    ],
    [
      'a code set apart by "#"',
      `${FINAL}Status: 5.0.0\nDiagnostic-Code: smtp; 550 #5.1.1 No such user`,
      '550',
      '5.1.1',
    ],
    [
      'a code further on, of the reply’s class',
      `${FINAL}Status: 5.0.0\nDiagnostic-Code: smtp; 554 Refused: 5.7.25 no name`,
      '554',
      '5.7.25',
    ],
    [
      'a number of another class is none',
      `${FINAL}Status: 4.3.2\nDiagnostic-Code: smtp; 451 see 5.6.7`,
      '451',
      '4.3.2',
    ],
    [
      'what another server said, within',
      `${FINAL}Status: 5.0.350\nDiagnostic-Code: smtp; 550 5.0.350 Remote server returned an error -> 550 5.7.26 Unauthenticated`,
      '550',
      '5.7.26',
    ],
    [
      'the code repeated by who passes it on',
      `${FINAL}Status: 5.7.1\nDiagnostic-Code: smtp; 554 554 5.7.1 No`,
      '554',
      '5.7.1',
    ],
    [
      'an address of four numbers is no code',
      `${FINAL}Status: 5.0.0\nDiagnostic-Code: smtp; 550 from 5.7.26.1 refused`,
      '550',
      '5.0.0',
    ],
  ];

test.each(codes)('codes: %s', (_, fields, code, status) => {
  const read = readReport(dsn(fields));
  expect([read?.replyCode, read?.status]).toEqual([code, status]);
});

const recipients: readonly [why: string, fields: string, recipient: string | null][] = [
  ['RFC 3464 §2.3.2, Final-Recipient', `${FINAL}Status: 5.1.1`, 'bo@there.example'],
  [
    'in angle brackets',
    'Final-Recipient: RFC822;<bo@there.example>\nAction: failed\nStatus: 5.1.1',
    'bo@there.example',
  ],
  [
    'RFC 6533 §3, an address in UTF-8',
    'Final-Recipient: utf-8; bö@there.example\nAction: failed\nStatus: 5.1.1',
    'bö@there.example',
  ],
  [
    'fields in any order',
    'Action: failed\nStatus: 5.1.1\nFinal-Recipient: rfc822; bo@there.example',
    'bo@there.example',
  ],
  [
    'only the original one',
    'Original-Recipient: rfc822;bo@there.example\nAction: failed\nStatus: 5.1.1',
    'bo@there.example',
  ],
  [
    'the first that failed, not the first',
    `Final-Recipient: rfc822; first@there.example\nAction: relayed\nStatus: 2.0.0\n\n${FINAL}Status: 5.1.1`,
    'bo@there.example',
  ],
  [
    'one that waits comes after one that failed',
    `Final-Recipient: rfc822; first@there.example\nAction: delayed\nStatus: 4.4.1\n\n${FINAL}Status: 5.1.1`,
    'bo@there.example',
  ],
];

test.each(recipients)('recipient: %s', (_, fields, recipient) => {
  expect(readReport(dsn(fields))?.recipient).toBe(recipient);
});

test('RFC 3464 §2.3.3: what was delivered, relayed or expanded is no failure', () => {
  for (const action of ['delivered', 'relayed', 'expanded']) {
    const fields = `Final-Recipient: rfc822; bo@there.example\nAction: ${action}\nStatus: 2.0.0`;
    expect(readReport(dsn(fields)), action).toBeNull();
  }
});

test('every recipient that failed is told', () => {
  const second = FINAL.replace('bo@', 'cy@');
  const read = readReport(dsn(`${FINAL}Status: 5.1.1\n\n${second}Status: 5.2.2`));
  expect(read?.recipients.map(({ address, status }) => [address, status])).toEqual([
    ['bo@there.example', '5.1.1'],
    ['cy@there.example', '5.2.2'],
  ]);
});

const diagnosers: readonly [why: string, fields: string, text: string, host: string | null][] = [
  [
    'Remote-MTA',
    `${FINAL}Remote-MTA: dns; mx.there.example\nStatus: 5.1.1`,
    '',
    'mx.there.example',
  ],
  [
    'RFC 3464 §2.3.5, with an address behind it',
    `${FINAL}Remote-MTA: dns;mx.there.example (192.0.2.1)\nStatus: 5.1.1`,
    '',
    'mx.there.example',
  ],
  [
    'the host that the text names',
    `${FINAL}Status: 5.1.1\nDiagnostic-Code: smtp; 550 No`,
    '<bo@there.example>: host mx.there.example[192.0.2.1] said: 550 No',
    'mx.there.example',
  ],
  ['nobody else: who reports', `${FINAL}Status: 5.1.1`, '', 'out.sender.example'],
];

test.each(diagnosers)('who said it: %s', (_, fields, text, host) => {
  expect(readReport(dsn(fields, text))?.diagnosedBy).toBe(host);
});

test.each([
  [
    'RFC 5321 §4.2.1: 4yz is for now',
    `${FINAL}Status: 4.7.1\nDiagnostic-Code: smtp; 450 4.7.1 Later`,
    true,
  ],
  ['5yz is for good', `${FINAL}Status: 5.7.1\nDiagnostic-Code: smtp; 550 5.7.1 No`, false],
  ['without a reply, the class of the status', `${FINAL}Status: 4.4.1`, true],
])('%s', (_, fields, temporary) => {
  expect(readReport(dsn(fields))?.temporary).toBe(temporary);
});

describe('the returned message', () => {
  const fields = `${FINAL}Status: 5.1.1`;
  const textOf = (report: string) => {
    const returned = readReport(report)?.returned;
    return returned && new TextDecoder().decode(returned.bytes).replace(/\r\n/g, '\n');
  };

  test('stands where it stands', () => {
    const report = dsn(fields).replace(/\n/g, '\r\n');
    const at = readReport(report)?.returned?.at;
    expect(at && report.slice(at.start, at.start + 12)).toBe('Return-Path:');
  });

  test('is whole, or its header', () => {
    expect(readReport(dsn(fields))?.returned?.headersOnly).toBe(false);
    const headers = dsn(fields).replace('message/rfc822', 'text/rfc822-headers');
    expect(readReport(headers)?.returned?.headersOnly).toBe(true);
  });

  test('RFC 2045 §6.8: comes out of base64', () => {
    const encoded = dsn(fields, '', `${btoa(SENT)}\n`).replace(
      'Content-Type: message/rfc822',
      'Content-Type: message/rfc822\nContent-Transfer-Encoding: base64',
    );
    expect(textOf(encoded)).toBe(SENT);
    expect(readReport(encoded)?.returned?.at).toBeNull();
  });

  test('without one there is none', () => {
    expect(readReport(dsn(fields, '', ''))?.returned).toBeNull();
  });
});
