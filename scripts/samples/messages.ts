/**
 * The texts of the samples, before they are signed. Names and addresses are those set aside for
 * documentation, and the invented companies of Microsoft's manuals.
 */

export interface SampleMessage {
  /** File name without `.eml`. */
  readonly name: string;
  /** What the author's system wrote: header fields, an empty line, the body. */
  readonly authored: string;
  /** Who signs it as authored. */
  readonly signedBy: string;
  /** A list on the way: what it adds on top and below, and its own signature over the whole. */
  readonly list?: { readonly fields: string; readonly footer: string; readonly signedBy: string };
  /** A change to the stored copy, after everything. */
  readonly stored?: (body: string) => string;
  /** What the receiving system wrote on top. */
  readonly received: string;
  /** What it wrote below the author's fields, as Microsoft does. */
  readonly appended?: string;
}

/** TXT records other than keys, by name. */
export const records: Readonly<Record<string, string>> = {
  'contoso.com': 'v=spf1 ip4:198.51.100.0/26 -all',
  'fast-invoices.example': 'v=spf1 ip4:192.0.2.8 -all',
  'fabrikam.com': 'v=spf1 ip4:198.51.100.64/26 ip6:2001:db8:64::/48 -all',
  '_dmarc.fabrikam.com': 'v=DMARC1; p=reject; rua=mailto:dmarc@fabrikam.com',
  'adatum.com': 'v=spf1 ip4:198.51.100.128/26 ~all',
  '_dmarc.adatum.com': 'v=DMARC1; p=none; rua=mailto:dmarc@adatum.com',
  'bounces.mailer.example': 'v=spf1 ip4:203.0.113.0/26 -all',
  'mailer.example': 'v=spf1 -all',
  'northwindtraders.com': 'v=spf1 ip4:198.51.100.192/28 -all',
  '_dmarc.northwindtraders.com': 'v=DMARC1; p=none; rua=mailto:dmarc@northwindtraders.com',
  'lists.example.org': 'v=spf1 ip4:203.0.113.70 -all',
  'forwarder.example': 'v=spf1 ip4:203.0.113.90 -all',
};

/** The servers that send, by name: A, and PTR back. */
export const servers: Readonly<Record<string, string>> = {
  'mail.fast-invoices.example': '192.0.2.8',
  'out.fabrikam.com': '198.51.100.70',
  'out7.mailer.example': '203.0.113.7',
  'out42.mailer.example': '203.0.113.42',
  'lists.example.org': '203.0.113.70',
  'out.forwarder.example': '203.0.113.90',
};

/** Where mail for a domain goes: its MX. */
export const mailHosts: Readonly<Record<string, string>> = {
  'contoso.com': 'mx.contoso.com',
  'fast-invoices.example': 'mail.fast-invoices.example',
  'fabrikam.com': 'mx.fabrikam.com',
  'adatum.com': 'mx.adatum.com',
  'bounces.mailer.example': 'mx.mailer.example',
  'northwindtraders.com': 'mx.northwindtraders.com',
  'lists.example.org': 'lists.example.org',
  'forwarder.example': 'mx.forwarder.example',
};

export const messages: readonly SampleMessage[] = [
  {
    name: 'spoof-microsoft',
    signedBy: 'fast-invoices.example',
    received: `\
Received: from AM9PR02MB0001.eurprd02.prod.outlook.com (2001:db8:10a6:20b::1)
 by DB9PR02MB0002.eurprd02.prod.outlook.com with HTTPS; Mon, 16 Nov 2026
 08:12:44 +0000
Received: from DU2PR04CA0003.eurprd04.prod.outlook.com
 (2001:db8:10a6:10::8) by AM9PR02MB0001.eurprd02.prod.outlook.com
 (2001:db8:10a6:20b::1) with Microsoft SMTP Server (version=TLS1_3,
 cipher=TLS_AES_256_GCM_SHA384) id 15.20.9999.16; Mon, 16 Nov 2026 08:12:43
 +0000
Received: from DB1PEPF00000001.eurprd03.prod.outlook.com
 (2001:db8:10a6:10:cafe::1) by DU2PR04CA0003.outlook.office365.com
 (2001:db8:10a6:10::8) with Microsoft SMTP Server (version=TLS1_3,
 cipher=TLS_AES_256_GCM_SHA384) id 15.20.9999.16 via Frontend Transport; Mon,
 16 Nov 2026 08:12:42 +0000
Authentication-Results: spf=pass (sender IP is 192.0.2.8)
 smtp.mailfrom=fast-invoices.example; dkim=pass (signature was verified)
 header.d=fast-invoices.example;dmarc=none action=none
 header.from=contoso.com;compauth=fail reason=001
Received-SPF: Pass (protection.outlook.com: domain of fast-invoices.example
 designates 192.0.2.8 as permitted sender)
 receiver=protection.outlook.com; client-ip=192.0.2.8;
 helo=mail.fast-invoices.example; pr=C
Received: from mail.fast-invoices.example (192.0.2.8) by
 DB1PEPF00000001.mail.protection.outlook.com (192.0.2.200) with Microsoft
 SMTP Server (version=TLS1_3, cipher=TLS_AES_256_GCM_SHA384) id 15.20.9999.16
 via Frontend Transport; Mon, 16 Nov 2026 08:12:42 +0000
`,
    authored: `\
From: "Contoso Billing" <chris@contoso.com>
To: Laura Fabri <laura@fabrikam.com>
Reply-To: contoso.billing@freemail.example
Subject: Overdue invoice 20418: new bank account
Date: Mon, 16 Nov 2026 09:12:40 +0100
Message-ID: <20418.1@mail.fast-invoices.example>
MIME-Version: 1.0
Content-Type: text/plain; charset=utf-8
Content-Transfer-Encoding: 7bit

Dear Laura,

invoice 20418 is overdue. Our bank has changed. Send the amount to the
new account today, so that delivery is not stopped:

    IBAN  XX00 0000 0000 0000 0000 00

Answer to this mail when it is done. I am in meetings all day.

Chris Green
Contoso Billing
`,
    appended: `\
Return-Path: chris@fast-invoices.example
X-MS-Exchange-Organization-ExpirationStartTime: 16 Nov 2026 08:12:42.6100
 (UTC)
X-MS-Exchange-Organization-Network-Message-Id:
 00000000-0000-4000-8000-000000020418
X-EOPAttributedMessage: 0
X-MS-Exchange-Organization-MessageDirectionality: Incoming
X-MS-PublicTrafficType: Email
X-MS-TrafficTypeDiagnostic:
 DB1PEPF00000001:EE_|AM9PR02MB0001:EE_|DB9PR02MB0002:EE_
X-MS-Exchange-Organization-AuthAs: Anonymous
X-MS-Exchange-Organization-SCL: 5
X-Forefront-Antispam-Report:
 CIP:192.0.2.8;CTRY:NL;LANG:en;SCL:5;SRV:;IPV:NLI;SFV:SPM;H:mail.fast-invoices.example;PTR:mail.fast-invoices.example;CAT:SPOOF;SFS:(13230040);DIR:INB;
X-Microsoft-Antispam: BCL:0;
X-Microsoft-Antispam-Mailbox-Delivery:
 ucf:0;jmr:0;auth:0;dest:J;ENG:(910005)(944506478)(944626604)(920097)(930097);RF:JunkEmail;
`,
  },
  {
    name: 'genuine',
    signedBy: 'fabrikam.com',
    received: `\
Delivered-To: reader@example.net
Received: by 2001:db8:4860:1::1 with SMTP id genuine0001csp10;
        Tue, 17 Nov 2026 02:00:05 -0800 (PST)
Return-Path: <laura@fabrikam.com>
Received: from out.fabrikam.com (out.fabrikam.com. [198.51.100.70])
        by mx.google.com with ESMTPS id genuine0001si10.2026.11.17.02.00.04
        for <reader@example.net>
        (version=TLS1_3 cipher=TLS_AES_256_GCM_SHA384 bits=256/256);
        Tue, 17 Nov 2026 02:00:04 -0800 (PST)
Received-SPF: pass (google.com: domain of laura@fabrikam.com designates
        198.51.100.70 as permitted sender) client-ip=198.51.100.70;
Authentication-Results: mx.google.com;
       dkim=pass header.i=@fabrikam.com header.s=sample;
       spf=pass (google.com: domain of laura@fabrikam.com designates
        198.51.100.70 as permitted sender) smtp.mailfrom=laura@fabrikam.com;
       dmarc=pass (p=REJECT sp=REJECT dis=NONE) header.from=fabrikam.com
`,
    authored: `\
From: Laura Fabri <laura@fabrikam.com>
To: reader@example.net
Subject: Minutes of Monday
Date: Tue, 17 Nov 2026 11:00:02 +0100
Message-ID: <minutes-1@fabrikam.com>
MIME-Version: 1.0
Content-Type: text/plain; charset=utf-8
Content-Transfer-Encoding: 7bit

Hello,

the minutes are on the usual drive. The next meeting is on Monday at ten.

Laura
`,
  },
  {
    name: 'list-changed',
    signedBy: 'adatum.com',
    list: {
      signedBy: 'lists.example.org',
      fields: `\
Sender: "Members" <members-bounces@lists.example.org>
List-Id: Members of the society <members.lists.example.org>
List-Post: <mailto:members@lists.example.org>
List-Unsubscribe: <mailto:members-leave@lists.example.org>
Precedence: list
`,
      footer: `\
_______________________________________________
Members mailing list -- members@lists.example.org
To leave it, write to members-leave@lists.example.org
`,
    },
    received: `\
Return-Path: <members-bounces@lists.example.org>
Received: from lists.example.org (lists.example.org [203.0.113.70])
 by mx.example.net (Postfix) with ESMTPS id LISTCHANGED1
 for <reader@example.net>; Tue, 17 Nov 2026 14:31:09 +0100 (CET)
Authentication-Results: mx.example.net;
 dkim=fail reason="signature verification failed" header.d=adatum.com
 header.s=sample;
 dkim=pass header.d=lists.example.org header.s=sample;
 spf=pass smtp.mailfrom=members-bounces@lists.example.org;
 dmarc=fail header.from=adatum.com policy.dmarc=none
`,
    authored: `\
From: Chris Green <chris@adatum.com>
To: members@lists.example.org
Subject: Minutes of the general meeting
Date: Tue, 17 Nov 2026 14:30:55 +0100
Message-ID: <general-meeting-1@adatum.com>
MIME-Version: 1.0
Content-Type: text/plain; charset=utf-8
Content-Transfer-Encoding: 7bit

Dear members,

the minutes of the general meeting are on the web site.

Chris
`,
  },
  {
    name: 'body-not-checkable',
    signedBy: 'fabrikam.com',
    received: `\
Return-Path: <bounce-7@bounces.mailer.example>
Received: from out7.mailer.example (out7.mailer.example [203.0.113.7])
 by mx.example.net (Postfix) with ESMTPS id BODYNOTCHECKABLE1
 for <reader@example.net>; Wed, 18 Nov 2026 07:15:30 +0100 (CET)
`,
    authored: `\
From: Fabrikam News <news@fabrikam.com>
To: reader@example.net
Subject: Our opening hours in December
Date: Wed, 18 Nov 2026 07:15:27 +0100
Message-ID: <opening-hours-1@out7.mailer.example>
MIME-Version: 1.0
Content-Type: text/html; charset=utf-8
Content-Transfer-Encoding: 7bit

<html><head><title>Opening hours</title></head>
<body><p>In December we open at nine.</p></body></html>
`,
    // What webmails do that rewrite the text they store.
    stored: (body) =>
      body.replace(
        '<head>',
        '<head>\r\n<meta http-equiv="Content-Type" content="text/html; charset=utf-8">',
      ),
  },
  {
    name: 'forwarded',
    signedBy: 'fabrikam.com',
    received: `\
Return-Path: <laura@fabrikam.com>
Received: from out.forwarder.example (out.forwarder.example [203.0.113.90])
 by mx.example.net (Postfix) with ESMTPS id FORWARDED1
 for <reader@example.net>; Wed, 18 Nov 2026 16:20:12 +0100 (CET)
Authentication-Results: mx.example.net;
 dkim=pass header.d=fabrikam.com header.s=sample;
 spf=fail smtp.mailfrom=laura@fabrikam.com;
 dmarc=pass header.from=fabrikam.com policy.dmarc=reject
Received: from out.fabrikam.com (out.fabrikam.com [198.51.100.70])
 by in.forwarder.example (Postfix) with ESMTPS id FORWARDED0
 for <alumni@forwarder.example>; Wed, 18 Nov 2026 16:20:10 +0100 (CET)
`,
    authored: `\
From: Laura Fabri <laura@fabrikam.com>
To: alumni@forwarder.example
Subject: See you in spring
Date: Wed, 18 Nov 2026 16:20:08 +0100
Message-ID: <spring-1@fabrikam.com>
MIME-Version: 1.0
Content-Type: text/plain; charset=utf-8
Content-Transfer-Encoding: 7bit

Hello,

shall we meet when you are in town in spring?

Laura
`,
  },
  {
    name: 'newsletter-unaligned',
    signedBy: 'mailer.example',
    received: `\
Delivered-To: reader@example.net
Received: by 2001:db8:4860:1::1 with SMTP id newsletter0001csp10;
        Thu, 19 Nov 2026 00:05:09 -0800 (PST)
Return-Path: <bounce-42@bounces.mailer.example>
Received: from out42.mailer.example (out42.mailer.example. [203.0.113.42])
        by mx.google.com with ESMTPS id newsletter0001si10.2026.11.19.00.05.08
        for <reader@example.net>
        (version=TLS1_3 cipher=TLS_AES_256_GCM_SHA384 bits=256/256);
        Thu, 19 Nov 2026 00:05:08 -0800 (PST)
Received-SPF: pass (google.com: domain of bounce-42@bounces.mailer.example
        designates 203.0.113.42 as permitted sender) client-ip=203.0.113.42;
Authentication-Results: mx.google.com;
       dkim=pass header.i=@mailer.example header.s=sample;
       spf=pass (google.com: domain of bounce-42@bounces.mailer.example
        designates 203.0.113.42 as permitted sender)
        smtp.mailfrom=bounce-42@bounces.mailer.example;
       dmarc=fail (p=NONE sp=NONE dis=NONE) header.from=northwindtraders.com
`,
    authored: `\
From: Northwind Traders <news@northwindtraders.com>
To: reader@example.net
Subject: The autumn catalogue
Date: Thu, 19 Nov 2026 09:05:00 +0100
Message-ID: <autumn-42@out42.mailer.example>
List-Unsubscribe: <https://mailer.example/leave/42>
MIME-Version: 1.0
Content-Type: text/plain; charset=utf-8
Content-Transfer-Encoding: 7bit

The autumn catalogue is here: https://northwindtraders.com/autumn

You get this letter because you asked for it. Northwind Traders
`,
  },
];
