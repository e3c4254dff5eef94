import { describe, expect, test } from 'vitest';
import { readReports } from '../../../src/claims/reports/reports.ts';
import { readMessage, readReceived } from '../../../src/message/message.ts';
import { textAt } from '../../../src/syntax/syntax.ts';
import { bytesOf } from '../../support/messages.ts';

/** Reads fields that stand above the receiver's own Received field, so that they are its own. */
const read = (fields: string, host = 'mx.receiver.test') => {
  const message = readMessage(
    bytesOf(`${fields}
Received: from mail.sender.test (mail.sender.test [192.0.2.1])
 by ${host} with ESMTPS id 4Xk2Yc1; Fri, 20 Nov 2026 08:59:31 +0000
From: a@sender.test\n\n`),
  );
  const { receiver } = readReports(message, readReceived(message), 0, {
    vendor: null,
    results: [],
  });
  return { message, ...receiver };
};

describe('what a field says', () => {
  const software: readonly (readonly [field: string, verdict: string])[] = [
    // rspamd
    ['X-Rspamd-Action: no action', 'none'],
    ['X-Rspamd-Action: greylist', 'none'], //         it was let in when it came again
    ['X-Rspamd-Action: add header', 'spam'],
    ['X-Rspamd-Action: rewrite subject', 'spam'],
    ['X-Rspamd-Action: quarantine', 'spam'],
    ['X-Rspamd-Action: reject', 'rejected'],
    ['X-Rspamd-Action: Add Header', 'spam'],
    ['X-Rspamd-Action: soft reject', 'unknown'], //   "come again" says nothing of the message
    ['X-Rspamd-Action: constructor', 'unknown'],
    ['X-Rspamd-Action:', 'unknown'],
    ['X-Rspamd-Pre-Result: action=add header; module=dmarc; Action set by DMARC', 'spam'],
    ['X-Rspamd-Pre-Result: action=no action; module=multimap', 'unknown'],
    ['X-Spamd-Result: default: True [16.20 / 15.00]; BAYES_SPAM(5.10)[100.00%]', 'spam'],
    ['X-Spamd-Result: default: False [12.10 / 15.00]', 'unknown'], // not refused, and may still be spam
    ['X-Spamd-Bar: ++++++++', 'unknown'],
    // Vade
    ['X-VADE-SPAMSTATE: clean', 'none'],
    ['X-VADE-SPAMSTATE: spam:low', 'spam'],
    ['X-VR-SPAMSTATE: OK', 'none'],
    ['X-VR-SPAMSTATE: SPAM', 'spam'],
    ['X-VR-SPAMSCORE: 300', 'unknown'],
    // SpamAssassin and those that write as it does
    ['X-Spam-Status: No, score=-2.1 required=5.0 tests=BAYES_00,\n\tDKIM_VALID', 'none'],
    ['X-Spam-Status: Yes, score=7.9 required=5.0 tests=EMPTY_MESSAGE', 'spam'],
    ['X-Spam-Status: No, hits=0.1 required=7.0', 'none'],
    ['X-Spam-Flag: YES', 'spam'],
    ['X-Spam-Flag: NO', 'none'],
    ['X-Spam-Flag: true', 'spam'],
    ['X-Spam: Yes', 'spam'],
    ['X-Spam: undefined', 'unknown'],
    ['X-Spam-Level: *****', 'unknown'],
    ['X-Spam-Score: 7.1', 'unknown'], //              from where on it is spam does not stand there
    // amavis, ClamAV
    ['X-Amavis-Alert: INFECTED, message contains virus: Eicar-Signature', 'malware'],
    ['X-Amavis-Alert: BANNED, message contains .exe', 'malware'],
    ['X-Amavis-Alert: BAD HEADER SECTION, Duplicate header field: "References"', 'unknown'],
    ['X-Virus-Status: Clean', 'unknown'], //          no virus is not yet no spam
    ['X-Virus-Status: Infected (Eicar-Signature)', 'malware'],
    ['X-Virus-Scanned: Debian amavisd-new at receiver.test', 'unknown'],
    // gateways
    ['X-Proofpoint-Spam-Details: rule=notspam policy=default score=0 spamscore=0', 'none'],
    ['X-Proofpoint-Spam-Details: rule=inbound_notspam policy=inbound score=0', 'none'],
    ['X-Proofpoint-Spam-Details: rule=spam policy=default score=100', 'spam'],
    ['X-Proofpoint-Spam-Details: policy=default score=0 spamscore=0', 'unknown'],
    ['X-Mimecast-Spam-Score: 7', 'unknown'],
    ['X-Barracuda-Spam-Status: No, SCORE=0.00 using per-user scores of TAG_LEVEL=3.5', 'none'],
    ['X-Barracuda-Spam-Status: Yes, SCORE=10.11 using per-user scores of TAG_LEVEL=3.5', 'spam'],
    ['X-Barracuda-Spam-Flag: YES', 'spam'],
    ['X-Amp-Result: MALICIOUS', 'malware'],
    ['X-Amp-Result: SKIPPED(no attachment in message)', 'unknown'],
    [`X-IronPort-AV: E=Sophos;i="5.95,173,1661835600"; d="scan'208";a="1030"`, 'unknown'],
    [`X-IronPort-AV: E=Sophos;i="5.95,173,1";v="EICAR-AV-Test'2'v";a="10"`, 'malware'],
    ['X-IronPort-Anti-Spam-Filtered: true', 'unknown'], // that it was looked at
    ['X-LASED-Spam: NonSpam', 'none'],
    ['X-LASED-SpamProbability: 0.102018', 'unknown'],
    ['X-TM-AS-Result: No--10.1-5.0-31-1', 'none'],
    ['X-TM-AS-Result: Yes-5.339-5.0-31-1', 'spam'],
    ['X-TM-AS-Result: Yes-9.900-5.0-31-2', 'phish'],
    ['X-TM-AS-Result: Yes-5.322300-5.000000-31', 'spam'], // without a type, as of old
    ['X-TM-AS-User-Blocked-Sender: Yes', 'blocked'],
    ['X-TM-AS-User-Blocked-Sender: No', 'unknown'],
    ['X-CMAE-Score: 100', 'unknown'],
    // filters of one mailbox
    ['X-DSPAM-Result: Innocent', 'none'],
    ['X-DSPAM-Result: Whitelisted', 'none'],
    ['X-DSPAM-Result: Spam', 'spam'],
    ['X-DSPAM-Result: Virus', 'malware'],
    ['X-DSPAM-Result: Blacklisted', 'blocked'],
    ['X-DSPAM-Result: ann; result="Spam"; class="Spam"; probability=1.0000', 'spam'],
    ['X-Bogosity: Ham, tests=bogofilter, spamicity=0.000000, version=1.2.5', 'none'],
    ['X-Bogosity: Spam, tests=bogofilter, spamicity=1.000000, version=1.2.5', 'spam'],
    ['X-Bogosity: Unsure, tests=bogofilter, spamicity=0.500000, version=1.2.5', 'unknown'],
    ['X-Bogosity: Yes, tests=bogofilter, spamicity=1.000000, version=0.9', 'spam'],
    ['X-Receiver-MailScanner-SpamCheck: not spam, SpamAssassin (score=1.2, required 5)', 'none'],
    ['X-Receiver-MailScanner-SpamCheck: spam, SpamAssassin (score=9, required 5)', 'spam'],
    ['X-MailScanner-SpamCheck: not spam (whitelisted)', 'none'],
    ['X-Receiver-MailScanner: Found to be clean', 'unknown'],
    ['X-Receiver-MailScanner: Found to be infected', 'malware'],
    ['X-Receiver-MailScanner-SpamScore: ssss', 'unknown'],
    // of nobody that we know
    ['X-Spam-Stratus: Yes', 'unknown'],
  ];
  test.each(software)('%s: %s', (field, verdict) => {
    expect(read(field)).toMatchObject({ verdict, destination: 'unknown' });
  });

  const providers: readonly (readonly [host: string, field: string, want: string])[] = [
    ['mail.protonmail.ch', 'X-Pm-Spam-Action: phishing', 'phish'],
    ['mail.protonmail.ch', 'X-Pm-Spam-Action: spam', 'spam'],
    ['mail.protonmail.ch', 'X-Pm-Spam-Action: inbox', 'none'],
    ['mail.protonmail.ch', 'X-Pm-Spam-Action: dunno', 'none'],
    ['mail.protonmail.ch', 'X-Pm-Spam-Action: else', 'unknown'],
    ['mail.protonmail.ch', 'X-Pm-Spamscore: 101', 'unknown'],
    ['mx.google.com', 'X-Gm-Spam: 0\nX-Gm-Phishy: 0', 'none'],
    ['mx.google.com', 'X-Gm-Spam: 1\nX-Gm-Phishy: 0', 'spam'],
    ['mx.google.com', 'X-Gm-Spam: 1\nX-Gm-Phishy: 1', 'phish'],
    ['mx.google.com', 'X-Gmail-Labels: Spam,Category Promotions,Unread', 'spam to junk'],
    ['mx.google.com', 'X-Gmail-Labels: Inbox,Opened', 'unknown to inbox'],
    ['mx.google.com', 'X-Gmail-Labels: Archived,Spam reports', 'unknown'],
    ['mta.yahoo.com', 'X-YahooFilteredBulk: 192.0.2.1', 'spam to junk'],
    ['mta.yahoo.com', 'X-YMailISG: c8R5qs0WLDtuBs2pnZdCeA', 'unknown'],
    ['mx.icloud.com', 'X-Apple-MoveToFolder: INBOX ', 'none to inbox'],
    ['mx.icloud.com', 'X-Apple-MoveToFolder: Junk', 'spam to junk'],
    ['mx.icloud.com', 'X-Apple-MoveToFolder: Bills', 'unknown'],
    ['mx.icloud.com', 'X-CLX-Spam: true', 'unknown'], // stands on what iCloud sends, too
    ['mx1.messagingengine.com', 'X-Spam-score: 1.5', 'none'],
    ['mx1.messagingengine.com', 'X-Spam-score: 5.0', 'spam'],
    ['mx1.messagingengine.com', 'X-Spam-score: -0.2', 'none'],
    ['mx1.messagingengine.com', 'X-Spam-score: high', 'unknown'],
    ['mx1.messagingengine.com', 'X-Spam-known-sender: no', 'unknown'],
    ['mx.gmx.net', 'X-GMX-Antispam: 0 (Mail was not recognized as spam); Detail=V3;', 'none'],
    ['mx.gmx.net', 'X-GMX-Antispam: 6 (nemesis text pattern profiler); Detail=V3;', 'spam'],
    ['mx.gmx.net', 'X-UI-Filterresults: notjunk:1;V03:K0:abc', 'none'],
    ['mx.web.de', 'X-UI-Filterresults: junk:10;V03:K0:abc', 'spam'],
    ['mx.web.de', 'X-UI-Filterresults: unknown:2;V03:K0:abc', 'unknown'],
    ['mx.web.de', 'UI-InboundReport: notjunk:1;M01:P0:abc', 'none'],
    ['mxback2g.mail.yandex.net', 'X-Yandex-Spam: 1', 'none'],
    ['mxback2g.mail.yandex.net', 'X-Yandex-Spam: 4', 'spam'],
    ['mxback2g.mail.yandex.net', 'X-Yandex-Spam: 2', 'unknown'],
    ['mxs.mail.ru', 'X-Mras: Ok', 'none'],
    ['mx.zohomail.eu', 'X-Zoho-Virus-Status: 1', 'unknown'],
  ];
  test.each(providers)('at %s, %s: %s', (host, field, want) => {
    const [verdict, destination = 'unknown'] = want.split(' to ');
    expect(read(field, host)).toMatchObject({ verdict, destination });
  });

  const orders: readonly (readonly [host: string, fields: string, verdict: string])[] = [
    ['mail.protonmail.ch', 'X-Rspamd-Action: no action\nX-Pm-Spam-Action: phishing', 'phish'],
    ['mail.protonmail.ch', 'X-Spam: Yes\nX-Pm-Spam-Action: inbox', 'none'],
    ['mx.receiver.test', 'X-Spam-Status: Yes\nX-Rspamd-Action: no action', 'none'],
    ['mx.receiver.test', 'X-Spam-Flag: YES\nX-VADE-SPAMSTATE: clean', 'none'],
    ['mx.receiver.test', 'X-VADE-SPAMSTATE: clean\nX-Rspamd-Action: add header', 'spam'],
    ['mx.receiver.test', 'X-Spam-Status: No\nX-Amavis-Alert: INFECTED', 'malware'], // a virus is one, spam or not
  ];
  test.each(orders)('at %s the first that applies of %j: %s', (host, fields, verdict) => {
    expect(read(fields, host).verdict).toBe(verdict);
  });
});

test('a value stands under its field’s own name, on one line, with its place', () => {
  const { message, spam } = read(
    'x-spam-status: No, score=0.1\n\trequired=5.0\nX-Receiver-MailScanner: Found to be clean',
  );
  expect(Object.keys(spam)).toEqual(['X-Spam-Status', 'X-Receiver-MailScanner']);
  expect(spam['X-Spam-Status']).toMatchObject({
    value: 'No, score=0.1 required=5.0',
    meaning: null,
    certainty: 'documented',
    sources: ['SPAMASSASSIN'],
    says: 'none',
    by: 'receiver',
  });
  const at = spam['X-Receiver-MailScanner']?.at ?? { start: 0, end: 0 };
  expect(textAt(message.head, at)).toBe('Found to be clean');
});

test('a field that does not decide stands there, too, as it is spelled', () => {
  const { spam, verdict } = read('X-Barracuda-Start-Time: 1\nx-spamtitan-x: 2\nX-Spammer: 3');
  expect(Object.entries(spam).map(([name, { certainty }]) => [name, certainty])).toEqual([
    ['X-Barracuda-Start-Time', 'third-party'],
    ['x-spamtitan-x', 'undocumented'],
  ]);
  expect(verdict).toBe('unknown');
});

test('a field that stands twice is one value, the one that flags', () => {
  const { spam } = read('X-Spam-Flag: NO\nx-spam-flag: YES\nX-Spam-Level: *\nx-spam-level: **');
  expect(Object.values(spam).map(({ value }) => value)).toEqual(['YES', '*']);
});
