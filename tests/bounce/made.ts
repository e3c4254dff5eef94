import { type BounceReading, bounceReader } from '../../src/bounce/bounce.ts';
import { readMessage } from '../../src/message/message.ts';

const bytes = (text: string) => new TextEncoder().encode(text.replace(/\r?\n/g, '\r\n'));

/** Reads a report. */
export const readReport = (text: string): BounceReading | null =>
  bounceReader.readBounce(readMessage(bytes(text)));

/** Reads a text that is no mail. */
export const readPasted = (text: string): BounceReading | null =>
  bounceReader.readPastedReply(readMessage(bytes(text)));

/** The message that came back. */
export const SENT = `Return-Path: <anna@sender.example>
Received: from pc.sender.example ([192.0.2.7]) by out.sender.example; Fri, 20 Nov 2026 10:00:00 +0000
From: Anna <anna@sender.example>
To: bo@there.example
Subject: Minutes
Message-ID: <1@sender.example>

Hello
`;

/** A delivery report by RFC 3464, with these fields of its recipient. */
export const dsn = (fields: string, text = 'It could not be delivered.', returned = SENT): string =>
  `Return-Path: <>
From: Mail Delivery System <mailer-daemon@out.sender.example>
To: anna@sender.example
Subject: Undelivered
Content-Type: multipart/report; report-type=delivery-status;
\tboundary="b1"

--b1

${text}
--b1
Content-Type: message/delivery-status

Reporting-MTA: dns; out.sender.example

${fields}

--b1
Content-Type: message/rfc822

${returned}
--b1--
`;

/** A report in words alone. */
export const plain = (text: string, from = 'MAILER-DAEMON@out.sender.example', more = ''): string =>
  `From: ${from}
To: anna@sender.example
Subject: failure notice
${more}
${text}`;
