/** A message with one value wherever a sender can write, and DNS that answers with it, too. */
import type { ExamineOptions } from '../../src/analyse.ts';
import { DnsError, type Resolve } from '../../src/dns/dns.ts';
import { NOW, RECEIVED } from './messages.ts';

const base64 = (text: string) => Buffer.from(text, 'utf8').toString('base64');

/** RFC 2047 §4.1; a lone surrogate becomes U+FFFD. */
const encoded = (value: string) => `=?utf-8?B?${base64(value)}?=`;

/** RFC 2047 §4.2. */
const quotedPrintable = (value: string) =>
  `=?utf-8?Q?${[...Buffer.from(value, 'utf8')].map((byte) => `=${byte.toString(16).toUpperCase().padStart(2, '0')}`).join('')}?=`;

/** What stays within its field: line ends are folds. */
const folded = (value: string) => value.replace(/\r\n|\r(?!\n)|\n/g, '\r\n ');

/** The value raw, quoted, as a comment and as encoded words, in every field that a report quotes. */
export function hostileMessage(value: string): Uint8Array {
  const raw = folded(value);
  const quoted = `"${raw.replace(/[\\"]/g, '\\$&')}"`;
  return Buffer.from(
    [
      'Return-Path: <bounce@evil.example>',
      `Authentication-Results: mx.example.net; spf=fail (${raw}) smtp.mailfrom=${quoted};`,
      ` dkim=fail reason=${quoted} header.d=${raw}; dmarc=fail header.from=evil.example; x-own=${raw}`,
      `X-Forefront-Antispam-Report: CIP:192.0.2.1;SFV:${raw};H:${raw};CAT:SPOOF;`,
      `X-Spam-Status: Yes, score=9 tests=${raw}`,
      `Received: from ${raw} (${raw} [192.0.2.1]) by mx.example.net with ESMTP id 1; ${RECEIVED}`,
      `DKIM-Signature: v=1; a=rsa-sha256; d=${raw}; s=${raw}; i=${raw}; h=from:${raw}; bh=AA==; b=AA==`,
      'DKIM-Signature: v=1; a=rsa-sha256; d=evil.example; s=s1; h=from; bh=AA==; b=AA==',
      `From: ${encoded(value)} ${quotedPrintable(value)} <a@evil.example>`,
      `Reply-To: ${quoted} <${quoted}@freemail.example>`,
      `Subject: ${raw} ${encoded(value)}`,
      `List-Id: ${raw} <${raw}.evil.example>`,
      `Message-ID: <${raw}@evil.example>`,
      `X-${raw.replace(/[^!-9;-~]/g, '')}: ${raw}`,
      '',
      value,
    ].join('\r\n'),
  );
}

/** A delivery report whose text, host and recipient are the value. RFC 3464 */
export function hostileBounce(value: string): Uint8Array {
  const raw = folded(value);
  return Buffer.from(
    [
      'From: Mail Delivery System <mailer-daemon@mx.example.net>',
      'Subject: Undelivered Mail',
      'MIME-Version: 1.0',
      'Content-Type: multipart/report; report-type=delivery-status; boundary="b"',
      '',
      '--b',
      'Content-Type: text/plain; charset=utf-8',
      '',
      `It was refused: ${value}`,
      '--b',
      'Content-Type: message/delivery-status',
      '',
      `Reporting-MTA: dns; ${raw}`,
      '',
      `Final-Recipient: rfc822; ${raw}`,
      'Action: failed',
      'Status: 5.7.1',
      `Remote-MTA: dns; ${raw}`,
      `Diagnostic-Code: smtp; 550 5.7.1 ${raw}`,
      '',
      '--b',
      'Content-Type: message/rfc822',
      '',
      `From: ${encoded(value)} <a@sender.example>`,
      `Subject: ${raw}`,
      '',
      'text',
      '--b--',
      '',
    ].join('\r\n'),
  );
}

/** Records of evil.example that hold the value; all other names are not there. */
export function hostileOptions(value: string): ExamineOptions {
  const resolver: Resolve = (name, type) => {
    const details = { server: 'dns.example.net', dnssec: null, ttl: 300, cached: false };
    const answers: Readonly<Record<string, readonly unknown[]>> = {
      'TXT evil.example': [
        [`v=spf1 x=${value} include:${value} a:in.example exp=why.example -all`],
      ],
      'TXT why.example': [[value]],
      'TXT _dmarc.evil.example': [[`v=DMARC1; p=reject; rua=mailto:${value}; x=${value}`]],
      'TXT s1._domainkey.evil.example': [[`v=DKIM1; n=${value}; p=`]],
      'TXT default._bimi.evil.example': [[`v=BIMI1; l=https://evil.example/${value}`]],
      'PTR 1.2.0.192.in-addr.arpa': [value],
      'MX evil.example': [{ exchange: value, priority: 10 }],
    };
    const found = answers[`${type} ${name}`];
    if (!found) return Promise.reject(new DnsError('ENOTFOUND', name, details));
    return Promise.resolve(Object.assign([...found], { details }));
  };
  return { now: NOW, resolver, name: value, receiver: { authservIds: ['mx.example.net'] } };
}
