/** Reports in words, as servers wrote them before there were fields for it, and still do. */
import { expect, test } from 'vitest';
import { dsn, plain, readReport, SENT } from './made.ts';

const QMAIL = `Hi. This is the qmail-send program at out.sender.example.
I'm afraid I wasn't able to deliver your message to the following addresses.

<bo@there.example>:
192.0.2.44 failed after I sent the message.
Remote host said: 550 5.7.509 Access denied, sending domain [SENDER.EXAMPLE] does not pass DMARC verification

--- Below this line is a copy of the message.

${SENT}`;

const EXIM = `This message was created automatically by mail delivery software.

A message that you sent could not be delivered to one or more of its
recipients. This is a permanent error. The following address(es) failed:

  bo@there.example
    host mx.there.example [192.0.2.44]
    SMTP error from remote mail server after RCPT TO:<bo@there.example>:
    550 5.1.1 <bo@there.example>: Recipient address rejected: User unknown

------ This is a copy of the message, including all the headers. ------

${SENT}`;

const POSTFIX = `This is the mail system at host out.sender.example.

I'm sorry to have to inform you that your message could not
be delivered to one or more recipients. It's attached below.

<bo@there.example> (expanded from <team@sender.example>): host
    mx.there.example[192.0.2.44] said: 450-4.7.25 Client host rejected: cannot
    find your 450 4.7.25 hostname, [192.0.2.7] (in reply to RCPT TO command)
`;

const YAHOO = `Sorry, we were unable to deliver your message to the following address.

<bo@there.example>:
554: 5.7.9 Message not accepted for policy reasons.  See https://postmaster.yahooinc.com/error-codes

--- Below this line is a copy of the message.

${SENT}`;

const GMAIL = `Delivery to the following recipient failed permanently:

     bo@there.example

Technical details of permanent failure:
Google tried to deliver your message, but it was rejected by the server for the recipient domain there.example by mx.there.example. [192.0.2.44].

The error that the other server returned was:
550 5.7.1 [192.0.2.7] is listed at a block list

----- Original message -----

${SENT}`;

const EXCHANGE = `Delivery has failed to these recipients or groups:

bo@there.example
Your message was not delivered.

Diagnostic information for administrators:

Generating server: out.sender.example

bo@there.example
mx.there.example #550 5.7.23 The message was rejected because of Sender Policy Framework violation -> 550 5.7.23 SPF ##

Original message headers:

${SENT}`;

const SENDMAIL = `   ----- The following addresses had permanent fatal errors -----
<bo@there.example>
    (reason: 550-5.7.26 This mail has been blocked because the sender is unauthenticated.)

   ----- Transcript of session follows -----
... while talking to gmail-smtp-in.l.google.com.:
>>> DATA
<<< 550-5.7.26 This mail has been blocked because the sender is unauthenticated.
<<< 550-5.7.26 Gmail requires all senders to authenticate
<<< 550 5.7.26 with either SPF or DKIM. q2.22 - gsmtp
554 5.0.0 Service unavailable

   ----- Original message follows -----

${SENT}`;

const COURIER = `                           UNDELIVERABLE MAIL

Your message to the following recipients cannot be delivered:

<bo@there.example>:
    mx.there.example [192.0.2.44]:
>>> RCPT TO:<bo@there.example>
<<< 550 5.1.1 <bo@there.example>... User Unknown

---------------------------------------------------------------------------

${SENT}`;

const GMX = `This message was created automatically by mail delivery software.
A message that you sent could not be delivered to one or more of its recipients.
The following address failed:

"bo@there.example":
SMTP error from remote server after RCPT command:
host: mx.there.example
5.1.1 <bo@there.example>... User Unknown

--- The header of the original message is following. ---

${SENT}`;

const ZOHO = `This message was created automatically by mail delivery software.
A message that you sent could not be delivered to one or more of its recipients.

bo@there.example Invalid Address, ERROR_CODE :550, ERROR_CODE :5.1.1 User Unknown

${SENT}`;

const kinds: readonly [
  name: string,
  report: string,
  expected: readonly [
    code: string | null,
    status: string | null,
    host: string | null,
    cause: string,
  ],
][] = [
  ['qmail', plain(QMAIL), ['550', '5.7.509', null, 'dmarc-fail-policy']],
  ['Exim', plain(EXIM), ['550', '5.1.1', 'mx.there.example', 'recipient-not-found']],
  ['Postfix', plain(POSTFIX), ['450', '4.7.25', 'mx.there.example', 'ptr-missing']],
  ['Yahoo', plain(YAHOO, 'MAILER-DAEMON@yahoo.com'), ['554', '5.7.9', null, 'policy-rule']],
  [
    'Gmail',
    plain(GMAIL, 'mailer-daemon@googlemail.com'),
    ['550', '5.7.1', 'mx.there.example', 'ip-blocklist'],
  ],
  [
    'Exchange',
    plain(EXCHANGE, 'postmaster@out.sender.example'),
    ['550', '5.7.23', null, 'spf-fail'],
  ],
  ['Courier', plain(COURIER), ['550', '5.1.1', 'mx.there.example', 'recipient-not-found']],
  ['GMX', plain(GMX), [null, '5.1.1', 'mx.there.example', 'recipient-not-found']],
  ['Zoho', plain(ZOHO), ['550', '5.1.1', null, 'recipient-not-found']],
  ['sendmail', plain(SENDMAIL), ['550', '5.7.26', 'gmail-smtp-in.l.google.com', 'unauthenticated']],
];

test.each(kinds)('%s', (_, report, [code, status, host, cause]) => {
  const read = readReport(report);
  expect(read?.recipient).toBe('bo@there.example');
  expect([read?.replyCode, read?.status, read?.cause]).toEqual([code, status, cause]);
  if (host !== null) expect(read?.diagnosedBy).toBe(host);
});

test.each(kinds.filter(([name]) => name !== 'Postfix'))('%s: what came back', (_, report) => {
  const returned = readReport(report)?.returned;
  expect(new TextDecoder().decode(returned?.bytes).replace(/\r\n/g, '\n')).toBe(SENT);
});

test('the text goes on where sendmail’s field has the first line alone', () => {
  const field =
    'Diagnostic-Code: SMTP; 550-5.7.26 This mail has been blocked because the sender is unauthenticated.';
  const report = dsn(
    `Final-Recipient: RFC822; bo@there.example\nAction: failed\nStatus: 5.7.26\n${field}`,
    SENDMAIL,
  );
  expect(readReport(report)?.text).toBe(
    '550 5.7.26 This mail has been blocked because the sender is unauthenticated. Gmail requires all senders to authenticate with either SPF or DKIM. q2.22 - gsmtp',
  );
});

test('X-Failed-Recipients names whom the text does not', () => {
  const report = plain(
    'It failed: 550 5.1.1 unknown',
    undefined,
    'X-Failed-Recipients: bo@there.example\n',
  );
  expect(readReport(report)?.recipient).toBe('bo@there.example');
});

test('words alone, no code', () => {
  const report = plain(
    'Your message could not be delivered:\n\nbo@there.example\n\nThe mailbox is full.\n',
  );
  const read = readReport(report);
  expect([read?.recipient, read?.replyCode, read?.cause]).toEqual([
    'bo@there.example',
    null,
    'mailbox-full',
  ]);
});

test('a report within another, as people pass them on by hand or by alias', () => {
  const read = readReport(plain(`See below, sorry.\n\n-- the message we got --\n${plain(QMAIL)}`));
  expect([read?.status, read?.recipient]).toEqual(['5.7.509', 'bo@there.example']);
});

const none: readonly [why: string, text: string][] = [
  [
    'an answer while somebody is away (RFC 3834)',
    'Return-Path: <>\nAuto-Submitted: auto-replied\nFrom: bo@there.example\nSubject: away\n\nI am back on 550 days. Call 555 0199.\n',
  ],
  [
    'a person who writes of a bounce',
    'From: bo@there.example\nSubject: undelivered?\n\nI got 550 5.7.1 from you.\n',
  ],
  [
    'a newsletter that is called so',
    'From: news@there.example\nSubject: Delivery failure rates\n\nNumbers inside.\n',
  ],
  [
    'a postmaster who writes a letter',
    'From: postmaster@there.example\nSubject: Hello\n\nWe move on Friday.\n',
  ],
  [
    'an aggregate report, which is not about one message',
    'From: postmaster@there.example\nContent-Type: application/zip\nSubject: Report domain: a\n\nUEs=\n',
  ],
];

test.each(none)('no report: %s', (_, text) => {
  expect(readReport(text)).toBeNull();
});
