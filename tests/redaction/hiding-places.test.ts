import { expect, test } from 'vitest';
import { bundled } from '../support/bundled.ts';
import { foundIn } from '../support/encodings.ts';
import { bytesOf, NOW, published, zoneResolver } from '../support/messages.ts';
import { allWritten, redactedCopy, saying } from '../support/redacted.ts';

const SECRETS = [
  'Stjernfeldt',
  'Löneförhandling',
  'q7Zp41kTok',
  'pelleplutt',
  'kalleanka',
  'OLLEX',
];
const IDS = 'Date: Fri, 20 Nov 2026 08:58:58 +0000\nMessage-ID: <q7Zp41kTok@firm.example>\n';
const original = (more = '') => `Return-Path: <annika.stjernfeldt@firm.example>
From: Annika Stjernfeldt <annika.stjernfeldt@firm.example>
To: kalleanka@example.net
Subject: Hej
	with Löneförhandling
${more}${IDS}
pelleplutt, and OLLEX of annika_stjernfeldt
https://firm.example/a;q7Zp41kTok
`;
const dsn = (
  told: string,
  third: string,
  type = 'message/rfc822',
) => `From: MAILER-DAEMON@mx.example.org
To: annika.stjernfeldt@firm.example
Subject: Undelivered Mail Returned to Sender
${IDS}MIME-Version: 1.0
Content-Type: multipart/report; report-type=delivery-status; boundary="b"

--b
${told}
--b
Content-Type: message/delivery-status

Reporting-MTA: dns; mx.example.org
Original-Envelope-Id: q7Zp41kTok

Final-Recipient: rfc822; kalleanka@example.net
Action: failed
Status: 5.1.1
Diagnostic-Code: smtp; 550 5.1.1 <kalleanka@example.net>: user kalleanka unknown q7Zp41kTok

--b
Content-Type: ${type}

${third}
--b--
`;
const sorry = 'Content-Type: text/plain\n\nSorry, it was not delivered.\n';
const ofQmail = (text: string) => `From: MAILER-DAEMON@mx.example.org
To: annika.stjernfeldt@firm.example
Subject: failure notice
${IDS}
Hi. This is the qmail-send program at mx.example.org.
I'm afraid I wasn't able to deliver your message to the following addresses.

<kalleanka@example.net>:
192.0.2.9 does not like recipient.
Remote host said: 550 5.1.1 user unknown kalleanka
Giving up on 192.0.2.9.

${text}`;
const trace = (comment: string) =>
  `Received: from a.firm.example (a.firm.example [192.0.2.1]) ${comment} by mx.example.org; Fri, 20 Nov 2026 08:59:31 +0000\n`;

const places: [where: string, message: string][] = [
  [
    'a comment behind a parameter',
    `From: a@firm.example\nContent-Type: text/plain; charset=utf-8 (Stjernfeldt)\n${IDS}\nHi\n`,
  ],
  [
    'a name of a file that is not quoted',
    `From: a@firm.example\nContent-Disposition: attachment; filename=the Stjernfeldt pelleplutt.pdf\n${IDS}\nHi\n`,
  ],
  ['the name of a field', `From: Stjernfeldt <a@firm.example>\nX-Stjernfeldt-Id: 3\n${IDS}\nHi\n`],
  [
    'who has authenticated, in capitals',
    `${trace('(Authenticated sender: OLLEX)')}From: a@firm.example\n${IDS}\nHi\n`,
  ],
  [
    'a HELO of the network at home',
    `Received: from Stjernfeldts-MacBook.local (a.firm.example [192.0.2.1]) by mx.example.org; Fri, 20 Nov 2026 08:59:31 +0000\nFrom: a@firm.example\n${IDS}\nHi\n`,
  ],
  ['a returned message: its body', dsn(sorry, original())],
  [
    'a returned message: quoted-printable',
    dsn(
      sorry,
      original('Content-Transfer-Encoding: quoted-printable\n').replace('pelle', 'pelle=\n'),
    ),
  ],
  ['a returned message: a type of long ago', dsn(sorry, original(), 'message/news')],
  [
    'names in the words of a report',
    dsn(
      'Content-Type: text/plain\n\nannika.stjernfeldt, kalleanka and www.firm.example/q7Zp41kTok\n',
      '',
    ),
  ],
  [
    'a report in quoted-printable',
    dsn(
      'Content-Type: text/plain\nContent-Transfer-Encoding: quoted-printable\n\nkalle=\nanka =53tjernfeldt\n',
      '',
    ),
  ],
  [
    'a report as a page',
    dsn(
      'Content-Type: text/html\n\n<p title="pelleplutt">kalle<b>anka</b> Stj&#101;rnfeldt</p>\n',
      '',
    ),
  ],
  [
    'a returned message below a line',
    ofQmail(`--- Below this line is a copy of the message.\n\n${original()}`),
  ],
  ['a returned message below nothing', ofQmail(original())],
  ['a pasted reply', '550 5.1.1 <kalleanka@example.net> user kalleanka unknown q7Zp41kTok'],
];

test.each(places)('nothing that was replaced is left in %s', async (_, text) => {
  const whole = await bundled(bytesOf(text), {
    resolver: zoneResolver(published('firm.example', '192.0.2.1', 'none')),
    now: NOW,
  });
  const present = foundIn(Buffer.from(text, 'latin1').toString('latin1'), SECRETS);
  expect(present).not.toEqual([]);
  const copy = await redactedCopy(whole);
  expect(foundIn(await allWritten(copy), SECRETS)).toEqual([]);
  expect(saying(copy.report)).toEqual(saying(whole.report));
});

test.each(['%{l}.users', 'x.%{l}.y', '%{lr}.u', '%{l-}.u', '%{lr-}.u', '%{l1r+}.u', '%{o}.%{l}'])(
  'nor in a name that SPF asks for: %s',
  async (macro) => {
    const record = `v=spf1 exists:${macro}.firm.example -all`;
    const whole = await bundled(bytesOf(`From: a@firm.example\n${IDS}\nHi\n`), {
      resolver: zoneResolver({
        ...published('firm.example', '192.0.2.1', null),
        'firm.example': { TXT: [[record]] },
      }),
      now: NOW,
      envelope: {
        ip: '192.0.2.1',
        mailFrom: 'annika-pelleplutt.stjernfeldt+kalleanka@firm.example',
      },
    });
    const copy = await redactedCopy(whole);
    expect(foundIn(await allWritten(copy), ['annika', ...SECRETS])).toEqual([]);
  },
);

test('a name of many quotes, or a very long one, is redacted all the same', async () => {
  for (const name of [`"${'\\"'.repeat(20_000)}`, `"Stjernfeldt ${'a'.repeat(9_000_000)}"`]) {
    const text = `From: ${name} <a@firm.example>\n${IDS}\nHi\n`;
    const copy = await redactedCopy(await bundled(bytesOf(text), { now: NOW }));
    expect(copy.source).not.toContain('Stjernfeldt');
  }
}, 30_000);
