/** Feedback reports: RFC 5965 (complaints) and RFC 6591 (authentication failures). */
import { expect, test } from 'vitest';
import { readReport, SENT } from './made.ts';

const feedback = (fields: string) => `From: fbl@there.example
To: abuse@sender.example
Subject: FW: Minutes
Content-Type: multipart/report; report-type=feedback-report; boundary=b1

--b1
Content-Type: text/plain

A report about a message from 192.0.2.7.
--b1
Content-Type: message/feedback-report

${fields}
--b1
Content-Type: message/rfc822

${SENT}
--b1--
`;

const ARF = 'User-Agent: x/1\nVersion: 1\n';

const types: readonly [why: string, fields: string, cause: string, identity: boolean][] = [
  ['RFC 5965 §7.3: abuse', 'Feedback-Type: abuse', 'complaint', false],
  ['fraud', 'Feedback-Type: fraud', 'phishing', false],
  ['virus', 'Feedback-Type: virus', 'content-policy', false],
  ['not-spam', 'Feedback-Type: not-spam', 'not-spam', false],
  ['opt-out', 'Feedback-Type: opt-out', 'complaint', false],
  ['a type of one’s own', 'Feedback-Type: x-other', 'complaint', false],
  ['RFC 6591 §3.2.2: SPF', 'Feedback-Type: auth-failure\nAuth-Failure: spf', 'spf-fail', true],
  ['body hash', 'Feedback-Type: auth-failure\nAuth-Failure: bodyhash', 'dkim-body-changed', true],
  [
    'a key that was withdrawn',
    'Feedback-Type: auth-failure\nAuth-Failure: revoked',
    'dkim-key-missing',
    true,
  ],
  ['signature', 'Feedback-Type: auth-failure\nAuth-Failure: signature', 'dkim-fail', true],
  [
    'DMARC (RFC 9989), nothing passed',
    'Feedback-Type: auth-failure\nAuth-Failure: dmarc\nAuthentication-Results: a; spf=fail',
    'dmarc-fail-policy',
    true,
  ],
  [
    'DMARC, another domain passed',
    'Feedback-Type: auth-failure\nAuth-Failure: dmarc\nAuthentication-Results: a; spf=pass smtp.mailfrom=b.example',
    'dmarc-misaligned',
    true,
  ],
];

test.each(types)('%s', (_, fields, cause, identity) => {
  const read = readReport(feedback(ARF + fields));
  expect([read?.kind, read?.cause, read?.identity]).toEqual(['feedback-report', cause, identity]);
});

test('RFC 5965 §3.2: who it was for, from where, and by whose return address', () => {
  const read = readReport(
    feedback(
      `${ARF}Feedback-Type: abuse\nOriginal-Rcpt-To: <cy@there.example>\nSource-IP: 192.0.2.7\nOriginal-Mail-From: <anna@sender.example>\nReporting-MTA: dns; mx.there.example`,
    ),
  );
  expect(read).toMatchObject({
    recipient: 'cy@there.example',
    diagnosedBy: 'mx.there.example',
    envelope: { ip: '192.0.2.7', mailFrom: 'anna@sender.example' },
  });
});

test('the message’s own recipient, where the report names none', () => {
  expect(readReport(feedback(`${ARF}Feedback-Type: abuse`))?.recipient).toBe('bo@there.example');
});

test('RFC 5965 §3.1: without a type it is no feedback report', () => {
  expect(readReport(feedback(ARF))?.kind).not.toBe('feedback-report');
});
