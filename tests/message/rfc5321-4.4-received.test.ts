import { describe, expect, test } from 'vitest';
import { type Received, readMessage, readReceived } from '../../src/message/message.ts';
import { bytesOf, textAt } from '../../src/syntax/syntax.ts';

const read = (body: string): Received => {
  const [hop] = readReceived(readMessage(bytesOf(`Received: ${body}\r\n\r\n`)));
  if (!hop) throw new Error('no Received field');
  return hop;
};

interface Row {
  readonly of: string;
  readonly text: string;
  readonly helo: string | null;
  readonly ip: string | null;
  readonly by: string | null;
  readonly with?: string | null;
  readonly tls?: boolean | null;
  readonly at?: string;
}

const rows: readonly Row[] = [
  {
    of: 'RFC 5322 appendix A.4',
    text: 'from x.y.test\r\n  by example.net\r\n  via TCP\r\n  with ESMTP\r\n  id ABC12345\r\n  for <mary@example.net>;  21 Nov 1997 10:05:43 -0600',
    helo: 'x.y.test',
    ip: null,
    by: 'example.net',
    with: 'ESMTP',
    tls: false,
    at: '1997-11-21T16:05:43.000Z',
  },
  {
    of: 'Postfix',
    text: 'from mail.fabrikam.com (mail.fabrikam.com [192.0.2.7])\r\n\t(using TLSv1.3 with cipher TLS_AES_256_GCM_SHA384 (256/256 bits)\r\n\t key-exchange X25519 server-signature RSA-PSS (2048 bits) server-digest SHA256)\r\n\t(No client certificate requested)\r\n\tby mx.example.org (Postfix) with ESMTPS id 4C1Zq\r\n\tfor <alex@example.org>; Fri, 20 Nov 2026 09:59:31 +0100 (CET)',
    helo: 'mail.fabrikam.com',
    ip: '192.0.2.7',
    by: 'mx.example.org',
    with: 'ESMTPS',
    tls: true,
    at: '2026-11-20T08:59:31.000Z',
  },
  {
    of: 'Postfix, a client without a name that says an address',
    text: 'from [198.51.100.1] (unknown [192.0.2.7])\r\n\tby mx.example.org (Postfix) with ESMTP id 4C1Zq; Fri, 20 Nov 2026 09:59:31 +0100',
    helo: '[198.51.100.1]',
    ip: '192.0.2.7',
    by: 'mx.example.org',
    tls: false,
  },
  {
    of: 'Postfix, IPv6',
    text: 'from mail.fabrikam.com (mail.fabrikam.com [IPv6:2001:db8::25])\r\n\tby mx.example.org (Postfix) with ESMTPSA id 4C1Zq; Fri, 20 Nov 2026 09:59:31 +0100',
    helo: 'mail.fabrikam.com',
    ip: '2001:db8::25',
    by: 'mx.example.org',
    with: 'ESMTPSA',
    tls: true,
  },
  {
    of: 'Postfix, local submission',
    text: 'by mx.example.org (Postfix, from userid 1000)\r\n\tid 4C1Zq; Fri, 20 Nov 2026 09:59:31 +0100',
    helo: null,
    ip: null,
    by: 'mx.example.org',
    with: null,
    tls: null,
  },
  {
    of: 'Exim with a verified name',
    text: 'from mail.fabrikam.com ([192.0.2.7]:52344 helo=out.fabrikam.com)\r\n\tby mx.example.org with esmtps  (TLS1.3) tls TLS_AES_256_GCM_SHA384\r\n\t(Exim 4.96)\r\n\t(envelope-from <laura@fabrikam.com>)\r\n\tid 1uX-0001\r\n\tfor alex@example.org;\r\n\tFri, 20 Nov 2026 09:59:31 +0100',
    helo: 'out.fabrikam.com',
    ip: '192.0.2.7',
    by: 'mx.example.org',
    with: 'esmtps',
    tls: true,
    at: '2026-11-20T08:59:31.000Z',
  },
  {
    of: 'Exim without one: the address in HELO is the client’s word',
    text: 'from [192.0.2.7] (port=53544 helo=[198.51.100.1])\r\n\tby mx.example.org with esmtp (Exim 4.96) id 1uX; Fri, 20 Nov 2026 09:59:31 +0100',
    helo: '[198.51.100.1]',
    ip: '192.0.2.7',
    by: 'mx.example.org',
    with: 'esmtp',
    tls: false,
  },
  {
    of: 'Sendmail',
    text: 'from out.fabrikam.com (mail.fabrikam.com [192.0.2.7])\r\n\tby mx.example.org (8.17.1/8.17.1) with ESMTPS id 5AK8x\r\n\t(version=TLSv1.3 cipher=TLS_AES_256_GCM_SHA384 bits=256 verify=NOT)\r\n\tfor <alex@example.org>; Fri, 20 Nov 2026 09:59:31 +0100',
    helo: 'out.fabrikam.com',
    ip: '192.0.2.7',
    by: 'mx.example.org',
    tls: true,
  },
  {
    of: 'Sendmail, a name that may be forged',
    text: 'from [198.51.100.1] (host.fabrikam.com [192.0.2.7] (may be forged))\r\n\tby mx.example.org (8.17.1/8.17.1) with ESMTP id 5AK8x; Fri, 20 Nov 2026 09:59:31 +0100',
    helo: '[198.51.100.1]',
    ip: '192.0.2.7',
    by: 'mx.example.org',
  },
  {
    of: 'Sendmail with an ident, which is the client’s word',
    text: 'from out.fabrikam.com ([198.51.100.1]@mail.fabrikam.com [192.0.2.7])\r\n\tby mx.example.org with SMTP id 5AK8x; Fri, 20 Nov 2026 09:59:31 +0100',
    helo: 'out.fabrikam.com',
    ip: '192.0.2.7',
    by: 'mx.example.org',
  },
  {
    of: 'qmail',
    text: 'from unknown (HELO out.fabrikam.com) (192.0.2.7)\r\n  by mx.example.org with SMTP; 20 Nov 2026 08:59:31 -0000',
    helo: 'out.fabrikam.com',
    ip: '192.0.2.7',
    by: 'mx.example.org',
    with: 'SMTP',
    at: '2026-11-20T08:59:31.000Z',
  },
  {
    of: 'qmail, an address said and a login',
    text: 'from unknown (HELO [198.51.100.1]) (laura@fabrikam.com@192.0.2.7)\r\n  by mx.example.org with ESMTPA; 20 Nov 2026 08:59:31 -0000',
    helo: '[198.51.100.1]',
    ip: '192.0.2.7',
    by: 'mx.example.org',
  },
  {
    of: 'qmail inside',
    text: '(qmail 4441 invoked from network); 20 Nov 2026 08:59:31 -0000',
    helo: null,
    ip: null,
    by: null,
    with: null,
    tls: null,
    at: '2026-11-20T08:59:31.000Z',
  },
  {
    of: 'Exchange Online',
    text: 'from mail.fabrikam.com (192.0.2.7) by\r\n DB5EUR01FT032.mail.protection.outlook.com (10.152.4.1) with Microsoft SMTP\r\n Server (version=TLS1_3, cipher=TLS_AES_256_GCM_SHA384) id 15.20.9999.16 via\r\n Frontend Transport; Fri, 20 Nov 2026 08:59:31 +0000',
    helo: 'mail.fabrikam.com',
    ip: '192.0.2.7',
    by: 'DB5EUR01FT032.mail.protection.outlook.com',
    with: 'Microsoft',
    tls: true,
    at: '2026-11-20T08:59:31.000Z',
  },
  {
    of: 'Exchange Online inside',
    text: 'from AM9PR02MB0001.eurprd02.prod.outlook.com (2001:db8:10a6:20b::1)\r\n by DB9PR02MB0002.eurprd02.prod.outlook.com with HTTPS; Fri, 20 Nov 2026 08:59:32\r\n +0000',
    helo: 'AM9PR02MB0001.eurprd02.prod.outlook.com',
    ip: '2001:db8:10a6:20b::1',
    by: 'DB9PR02MB0002.eurprd02.prod.outlook.com',
    with: 'HTTPS',
    tls: true,
  },
  {
    of: 'Exchange 2003',
    text: 'from out.fabrikam.com ([192.0.2.7]) by mx.example.org with Microsoft SMTPSVC(6.0.3790.4675);\r\n\t Fri, 20 Nov 2026 09:59:31 +0100',
    helo: 'out.fabrikam.com',
    ip: '192.0.2.7',
    by: 'mx.example.org',
    with: 'Microsoft',
    tls: false,
  },
  {
    of: 'Gmail',
    text: 'from mail-sor-f41.fabrikam.com (mail-sor-f41.fabrikam.com. [192.0.2.7])\r\n        by mx.google.com with SMTPS id ffacd0b85a97d-3a9\r\n        for <alex@example.org>\r\n        (Google Transport Security);\r\n        Fri, 20 Nov 2026 00:59:31 -0800 (PST)',
    helo: 'mail-sor-f41.fabrikam.com',
    ip: '192.0.2.7',
    by: 'mx.google.com',
    with: 'SMTPS',
    tls: true,
    at: '2026-11-20T08:59:31.000Z',
  },
  {
    of: 'Gmail inside',
    text: 'by 2002:a05:6402:3591:b0:5c5:b2f1:1 with SMTP id c17csp;\r\n        Fri, 20 Nov 2026 00:59:32 -0800 (PST)',
    helo: null,
    ip: null,
    by: '2002:a05:6402:3591:b0:5c5:b2f1:1',
    tls: false,
  },
  {
    of: 'Yahoo',
    text: 'from 192.0.2.7 (EHLO out.fabrikam.com)\r\n by 10.196.241.228 with SMTPs\r\n (version=TLS1_3 cipher=TLS_AES_128_GCM_SHA256); Fri, 20 Nov 2026 08:59:31 +0000',
    helo: 'out.fabrikam.com',
    ip: '192.0.2.7',
    by: '10.196.241.228',
    tls: true,
  },
  {
    of: 'GMX',
    text: 'from mail.fabrikam.com (EHLO out.fabrikam.com) [192.0.2.7]\r\n  by mx0.gmx.net (mx011) with SMTP; 20 Nov 2026 09:59:31 +0100',
    helo: 'out.fabrikam.com',
    ip: '192.0.2.7',
    by: 'mx0.gmx.net',
  },
  {
    of: 'fetchmail',
    text: 'from imap.fabrikam.com [192.0.2.7]\r\n\tby box.example.org with IMAP (fetchmail-6.4.27)\r\n\tfor <alex@localhost> (single-drop); Fri, 20 Nov 2026 09:59:31 +0100 (CET)',
    helo: 'imap.fabrikam.com',
    ip: '192.0.2.7',
    by: 'box.example.org',
    with: 'IMAP',
    tls: false,
  },
  {
    of: 'amavis',
    text: 'from mx.example.org ([127.0.0.1])\r\n\tby localhost (mx.example.org [127.0.0.1]) (amavisd-new, port 10024)\r\n\twith ESMTP id x; Fri, 20 Nov 2026 09:59:31 +0100 (CET)',
    helo: 'mx.example.org',
    ip: '127.0.0.1',
    by: 'localhost',
    with: 'ESMTP',
  },
  {
    of: 'a server that takes UTF8SMTPS (RFC 6531 §4.3)',
    text: 'from a.example (a.example [192.0.2.7]) by b.example with UTF8SMTPS id x; 20 Nov 2026 08:59:31 +0000',
    helo: 'a.example',
    ip: '192.0.2.7',
    by: 'b.example',
    with: 'UTF8SMTPS',
    tls: true,
  },
];

describe('RFC 5321 §4.4 Received, as servers write it', () => {
  test.each(rows)('$of', ({ of, text, at, ...want }) => {
    const hop = read(text);
    expect(hop).toMatchObject(want);
    if (at) expect(hop.at?.toISOString()).toBe(at);
  });

  test('the topmost comes first, and its place is known', () => {
    const message = readMessage(
      bytesOf('Received: by a; x\r\nFrom: a@b\r\nReceived:\r\n by b\r\n\r\n'),
    );
    const hops = readReceived(message);
    expect(hops.map(({ index, by }) => [index, by])).toEqual([
      [0, 'a'],
      [1, 'b'],
    ]);
    expect(hops.map(({ span }) => textAt(message.head, span))).toEqual(['by a; x', 'by b']);
  });
});
