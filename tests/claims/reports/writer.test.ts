import { describe, expect, test } from 'vitest';
import { readReports } from '../../../src/claims/reports/reports.ts';
import { readMessage, readReceived } from '../../../src/message/message.ts';
import { bytesOf } from '../../support/messages.ts';

const hop = (from: string, by: string, id: string) =>
  `Received: from ${from} (${from} [192.0.2.1]) by ${by} with ESMTPS id ${id}; Fri, 20 Nov 2026 08:59:31 +0000`;

/** Out of the organisation of the receiver: its own hop inside, the boundary, a list's host, the sender's. */
const INSIDE = hop('mx.receiver.test', 'store.receiver.test', '1aInside');
const BOUNDARY = hop('lists.forwarder.test', 'mx.receiver.test', '2bBoundary');
const LIST = hop('out.sender.test', 'lists.forwarder.test', '3cForward');
const SENDER = hop('laptop.sender.test', 'out.sender.test', '4dSending');

const read = (lines: readonly string[], boundary: number | null, vendor: string | null = null) => {
  const message = readMessage(bytesOf(`${lines.join('\n')}\n\n`));
  return readReports(message, readReceived(message), boundary, { vendor, results: [] });
};

const hops = [INSIDE, BOUNDARY, LIST, SENDER];
const writers = (spam: Readonly<Record<string, { readonly by?: string }>>) =>
  Object.fromEntries(Object.entries(spam).map(([name, { by }]) => [name, by]));

describe('a filter’s field is the receiver’s', () => {
  const rows: readonly (readonly [
    why: string,
    lines: readonly string[],
    verdict: string,
    by: Record<string, string>,
  ])[] = [
    [
      'above its own Received field, where nobody else can write',
      [INSIDE, 'X-Spam-Flag: YES', BOUNDARY, LIST, SENDER],
      'spam',
      { 'X-Spam-Flag': 'receiver' },
    ],
    [
      'at the end, with the id of its own hop',
      [...hops, 'X-Rspamd-Action: add header', 'X-Rspamd-Queue-Id: 2bBoundary'],
      'spam',
      { 'X-Rspamd-Action': 'receiver', 'X-Rspamd-Queue-Id': 'receiver' },
    ],
    [
      'of a MailScanner with the id of its own hop',
      [
        ...hops,
        'X-Receiver-MailScanner-ID: 2bBoundary.A1',
        'X-Receiver-MailScanner-SpamCheck: spam',
      ],
      'spam',
      { 'X-Receiver-MailScanner-SpamCheck': 'receiver', 'X-Receiver-MailScanner-ID': 'receiver' },
    ],
    [
      'perhaps, where it gives the receiver’s name for its host: a sender knows that name',
      [...hops, 'X-Spam-Flag: NO', 'X-Spam-Checker-Version: SpamAssassin 4.0 on mx.receiver.test'],
      'none',
      { 'X-Spam-Flag': 'unverified', 'X-Spam-Checker-Version': 'unverified' },
    ],
    [
      'perhaps, where nothing tells whose it is',
      [...hops, 'X-Spam-Status: No, score=0.1'],
      'none',
      { 'X-Spam-Status': 'unverified' },
    ],
    [
      'perhaps, with a host of one word or an id of no hop',
      [
        ...hops,
        'X-Spam-Flag: NO',
        'X-Spam-Checker-Version: SpamAssassin 4.0 on mx',
        'X-Rspamd-Action: no action',
        'X-Rspamd-Queue-Id: 5eUnknown',
      ],
      'none',
      {
        'X-Spam-Flag': 'unverified',
        'X-Spam-Checker-Version': 'unverified',
        'X-Rspamd-Action': 'unverified',
        'X-Rspamd-Queue-Id': 'unverified',
      },
    ],
    [
      'perhaps, where the message has no Received field',
      ['X-Spam-Flag: YES', 'From: a@sender.test'],
      'spam',
      { 'X-Spam-Flag': 'unverified' },
    ],
  ];
  test.each(rows)('%s', (_, lines, verdict, by) => {
    const { receiver } = read(lines, lines.includes(BOUNDARY) ? 1 : null);
    expect(receiver.verdict).toBe(verdict);
    expect(writers(receiver.spam)).toEqual(by);
  });
});

describe('another’s word is not the receiver’s', () => {
  const rows: readonly (readonly [
    why: string,
    lines: readonly string[],
    others: Record<string, string>,
  ])[] = [
    [
      'with the host of a hop before it',
      [
        ...hops,
        'X-Spam-Flag: YES',
        'X-Spam-Checker-Version: SpamAssassin 4.0 on lists.forwarder.test',
      ],
      { 'forwarder.test': 'spam' },
    ],
    [
      'with the id of a hop before it',
      [...hops, 'X-Rspamd-Queue-Id: 3cForward', 'X-Rspamd-Action: no action'],
      { 'forwarder.test': 'none' },
    ],
    [
      'with a host that is no hop',
      [...hops, 'X-Ham-Report: running on\n\tthe system "mail.else.test"', 'X-Spam-Flag: NO'],
      { 'else.test': 'none' },
    ],
    [
      'of a gateway that scans what goes out',
      [...hops, 'X-Proofpoint-Spam-Details: rule=outbound_notspam'],
      {},
    ],
    [
      'of a provider that is not the receiver',
      [...hops, 'X-Pm-Spam-Action: inbox', 'X-Apple-MoveToFolder: INBOX', 'X-Gm-Spam: 0'],
      {},
    ],
    ['of a provider that the sender uses', [...hops, 'X-CLX-Spam: true', 'X-Mras: Ok'], {}],
  ];
  test.each(rows)('%s', (_, lines, others) => {
    const reports = read(lines, 1);
    expect(reports.receiver).toEqual({ spam: {}, verdict: 'unknown', destination: 'unknown' });
    expect(
      Object.fromEntries([...reports.others].map(([host, { verdict }]) => [host, verdict])),
    ).toEqual(others);
    for (const { spam } of reports.others.values()) {
      expect(new Set(Object.values(writers(spam)))).toEqual(new Set(['forwarder']));
    }
  });
});

describe('providers', () => {
  const at = (host: string) => hop('mail.sender.test', host, '1aInside');
  const rows: readonly (readonly [why: string, lines: readonly string[], verdict: string])[] = [
    [
      'Proton puts its fields at the end',
      [at('mail.protonmail.ch'), 'X-Pm-Spam-Action: spam'],
      'spam',
    ],
    [
      'a sender’s line beside the real one changes nothing',
      [at('mail.protonmail.ch'), 'X-Pm-Spam-Action: inbox', 'X-Pm-Spam-Action: phishing'],
      'phish',
    ],
    [
      'nor below it',
      [at('mail.protonmail.ch'), 'X-Pm-Spam-Action: spam', 'X-Pm-Spam-Action: inbox'],
      'spam',
    ],
    ['Proton runs rspamd, too', [at('mail.protonmail.ch'), 'X-Spam: Yes'], 'spam'],
    ['Gmail writes no X-Spam-Flag', [at('mx.google.com'), 'X-Spam-Flag: NO'], 'unknown'],
    ['nor does Outlook.com', [at('x.mail.protection.outlook.com'), 'X-Spam-Status: No'], 'unknown'],
    ['nor Yahoo', [at('mta.mail.yahoo.com'), 'X-Rspamd-Action: no action'], 'unknown'],
    ['nor iCloud', [at('p00-smtp.icloud.com'), 'X-Spam-Flag: NO'], 'unknown'],
    [
      'a look-alike host is not Proton',
      [at('mail.protonmail.ch.evil.test'), 'X-Pm-Spam-Action: inbox'],
      'unknown',
    ],
  ];
  test.each(rows)('%s', (_, lines, verdict) => {
    expect(read(lines, 0).receiver.verdict).toBe(verdict);
  });

  test('without a Received field the stamp tells whose it is', () => {
    const lines = ['X-Pm-Spam-Action: phishing'];
    expect(read(lines, null, 'proton').receiver.verdict).toBe('phish');
    expect(read(lines, null, 'google').receiver.verdict).toBe('unknown');
  });
});

test('the surer field speaks: what the receiver wrote goes before what a sender may have written', () => {
  const lines = ['X-Spam-Flag: YES', ...hops, 'X-Rspamd-Action: no action'];
  expect(read(lines, 1).receiver.verdict).toBe('spam');
});

test('an id that a sender wrote into a Received field of its own is still the receiver’s', () => {
  const lines = [...hops, hop('a.test', 'b.test', '2bBoundary'), 'X-Rspamd-Queue-Id: 2bBoundary'];
  expect(writers(read(lines, 1).receiver.spam)).toEqual({ 'X-Rspamd-Queue-Id': 'receiver' });
});

test('of two filters of one kind each neighbour goes with the nearer', () => {
  const { receiver, others } = read(
    [
      ...hops,
      'X-Spam-Flag: YES',
      'X-Spam-Checker-Version: SpamAssassin 4.0 on lists.forwarder.test',
      'Subject: x',
      'X-Spam-Checker-Version: SpamAssassin 4.0 on mx.receiver.test',
      'X-Spam-Flag: NO',
    ],
    1,
  );
  expect([receiver.verdict, others.get('forwarder.test')?.verdict]).toEqual(['none', 'spam']);
});
