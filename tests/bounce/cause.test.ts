/** What a reply means: the provider's code before the registry's, both before words. */
import { expect, test } from 'vitest';
import { readPasted } from './made.ts';

const GMAIL = 'host gmail-smtp-in.l.google.com[192.0.2.44] said: ';
const POSTFIX = 'host mx.there.example[192.0.2.44] said: ';
const MICROSOFT = 'host there-example.mail.protection.outlook.com[192.0.2.44] said: ';

const causes: readonly [why: string, reply: string, cause: string, provider: string | null][] = [
  [
    '5.7.27 is a null MX in the registry (RFC 7505)',
    `${POSTFIX}550 5.7.27 no`,
    'null-mx-sender',
    null,
  ],
  ['and SPF at Gmail, whatever the words', `${GMAIL}550 5.7.27 Nej.`, 'spf-fail', 'google'],
  ['5.7.29 is ARC in the registry (RFC 8617)', `${POSTFIX}550 5.7.29 no`, 'arc-fail', null],
  ['and TLS at Gmail', `${GMAIL}550 5.7.29 Nej.`, 'tls-required', 'google'],
  [
    '5.7.30 is REQUIRETLS in the registry (RFC 8689)',
    `${POSTFIX}550 5.7.30 no`,
    'tls-required',
    null,
  ],
  ['and DKIM at Gmail', `${GMAIL}550 5.7.30 Nej.`, 'dkim-fail', 'google'],
  [
    '5.7.24 is a broken SPF record in the registry (RFC 7372)',
    `${POSTFIX}550 5.7.24 no`,
    'spf-permerror',
    null,
  ],
  ['and a suspicious one at Gmail', `${GMAIL}550 5.7.24 Nej.`, 'spf-suspicious', 'google'],
  [
    '5.7.32 is in no registry; at Gmail it is alignment',
    `${GMAIL}550 5.7.32 Nej.`,
    'dmarc-misaligned',
    'google',
  ],
  [
    '5.1.10 is a null MX in the registry (RFC 7505)',
    `${POSTFIX}556 5.1.10 no`,
    'null-mx-recipient',
    null,
  ],
  [
    'and no such recipient at Microsoft',
    `${MICROSOFT}550 5.1.10 nej`,
    'recipient-not-found',
    'microsoft',
  ],
  [
    '5.1.8 is a sender’s domain in the registry (RFC 3463)',
    `${POSTFIX}550 5.1.8 no`,
    'sender-domain-not-found',
    null,
  ],
  [
    'and a blocked account at Microsoft',
    `${MICROSOFT}550 5.1.8 nej`,
    'account-compromised',
    'microsoft',
  ],
  [
    '5.7.509 in another language',
    `${MICROSOFT}550 5.7.509 Åtkomst nekad`,
    'dmarc-fail-policy',
    'microsoft',
  ],
  ['a code within a range', `${MICROSOFT}550 5.7.612 Åtkomst nekad`, 'ip-blocklist', 'microsoft'],
  [
    'one code, told apart by its words',
    `${GMAIL}550 5.7.26 The MAIL FROM domain [a.example] has an SPF record with a hard fail policy (-all)`,
    'spf-fail',
    'google',
  ],
  [
    'and by others',
    `${GMAIL}550 5.7.26 Unauthenticated email from a.example is not accepted due to domain's DMARC policy.`,
    'dmarc-fail-policy',
    'google',
  ],
  ['and without any', `${GMAIL}550 5.7.26 Nej.`, 'unauthenticated', 'google'],
  [
    'RFC 5321 §4.2.1: for now, it is another row',
    `${GMAIL}451 4.7.26 Nej.`,
    'dmarc-temperror',
    'google',
  ],
  [
    'a provider known by its words alone',
    '421 4.7.0 [TSS04] Messages from 192.0.2.7 temporarily deferred due to unexpected volume or user complaints',
    'ip-reputation',
    'yahoo',
  ],
  [
    'a sentence of software',
    '554 5.7.1 <bo@there.example>: Relay access denied',
    'relay-denied',
    null,
  ],
  [
    'of a list, whatever is beside it',
    '554 5.7.1 Service unavailable; Client host [192.0.2.7] blocked using zen.spamhaus.org',
    'ip-blocklist',
    null,
  ],
  [
    'words that many share',
    '550 Requested action not taken: mailbox unavailable',
    'recipient-not-found',
    null,
  ],
  ['a full mailbox', '552 5.2.2 The recipient’s mailbox is over quota', 'mailbox-full', null],
  [
    'in answer to MAIL FROM it is the sender',
    '<bo@there.example>: host mx.there.example[192.0.2.44] said: 553 5.1.0 sender.example does not exist (in reply to MAIL FROM command)',
    'sender-domain-not-found',
    null,
  ],
  [
    'a provider’s sentence from a host that is none of its own',
    `${POSTFIX}550 5.7.25 The IP address sending this message does not have a PTR record`,
    'ptr-missing',
    null,
  ],
  ['no reason at all', '550 5.7.1 Access denied', 'unknown', null],
  ['no reason, for now', '421 4.3.0 Closing', 'temp-failure', null],
  [
    'a policy that is not named',
    '554 5.7.9 Message not accepted for policy reasons',
    'policy-rule',
    null,
  ],
];

test.each(causes)('%s', (_, reply, cause, provider) => {
  const read = readPasted(reply);
  expect([read?.cause, read?.provider]).toEqual([cause, provider]);
});

const identity: readonly [reply: string, identity: boolean][] = [
  ['550 5.7.25 No PTR Record found', true],
  ['550 5.7.1 rejected by DMARC policy for a.example', true],
  ['501 5.5.2 Helo command rejected: Invalid name', true],
  ['553 5.7.1 Sender address rejected: not owned by user anna', true],
  ['550 5.1.8 Sender address rejected: Domain not found', true],
  ['554 5.7.1 Client host [192.0.2.7] blocked using b.example', false],
  ['550 5.1.1 User unknown', false],
  ['552 5.2.2 Mailbox full', false],
  ['450 4.7.1 Greylisted, try again later', false],
  ['550 5.7.1 Message content rejected, UBE', false],
  ['554 5.7.1 Relay access denied', false],
  ['550 5.7.1 Access denied', false],
  ['552 5.3.4 Message size exceeds fixed limit', false],
  ['550 5.7.133 not authenticated for group', false],
  ['550 5.7.29 host does not support TLS', false],
];

test.each(identity)('who sent it is the reason of “%s”: %s', (reply, expected) => {
  expect(readPasted(reply)?.identity).toBe(expected);
});

const noReply: readonly [why: string, text: string][] = [
  ['prose with numbers', 'We sold 450 chairs and 550 tables in room 5.7.1.'],
  ['a street', 'Meet me at 500 Main Street, at 4.30.'],
  ['a version', 'Whence 5.7.26 is out.'],
  ['nothing', ''],
];

test.each(noReply)('no reply: %s', (_, text) => {
  expect(readPasted(text)?.replyCode ?? null).toBeNull();
});
