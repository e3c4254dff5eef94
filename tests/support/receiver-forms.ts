/**
 * What receivers write on top of a message, each in its own form: who it is from, in their words. Written
 * for these tests after what such servers write; no message of anybody's.
 */

/** A message that came from 192.0.2.66 in the name of ceo@bank.test, and that fails everything. */
export interface ReceiverForm {
  readonly name: string;
  /** Its fields, down to the one in which it took the message, and those directly below. */
  readonly top: string;
  /** Fields that it appends behind the author's. */
  readonly bottom?: string;
  /** Its own name in results; '' where it leaves it out. */
  readonly id: string;
  /** `probable`, or `unknown` where the headers do not settle it. */
  readonly trust: 'probable' | 'unknown';
  /** Writes above or behind the author's fields, so that one in its name at the other place leaves both unsettled. */
  readonly either?: true;
  /** Its results: spf, dkim, dmarc. */
  readonly results: readonly string[];
  readonly boundary: number;
}

const at = 'Fri, 20 Nov 2026 08:59:31 +0000';
const from = 'from mail.evil.test (mail.evil.test [192.0.2.66])';
const path = 'Return-Path: <ceo@bank.test>\n';

export const receiverForms: readonly ReceiverForm[] = [
  {
    name: 'Outlook.com',
    id: '',
    trust: 'probable',
    results: ['fail', 'none', 'fail', 'fail'],
    boundary: 2,
    top: `Received: from DU0PR01MB1234.eurprd01.prod.outlook.com (2603:10a6:10:1::5) by AM0PR01MB5678.eurprd01.prod.outlook.com with HTTPS; ${at}
Received: from DB5EUR01FT032.eop-EUR01.prod.protection.outlook.com (2603:10a6:10:1:cafe::9) by DU0PR01CA0001.outlook.office365.com (2603:10a6:10:1::5) with Microsoft SMTP Server (version=TLS1_3, cipher=TLS_AES_256_GCM_SHA384) id 15.20.9000.1 via Frontend Transport; ${at}
Authentication-Results: spf=fail (sender IP is 192.0.2.66) smtp.mailfrom=bank.test; dkim=none (message not signed) header.d=none;dmarc=fail action=oreject header.from=bank.test;compauth=fail reason=000
Received-SPF: Fail (protection.outlook.com: domain of bank.test does not designate 192.0.2.66 as permitted sender) receiver=protection.outlook.com; client-ip=192.0.2.66; helo=mail.evil.test;
Received: from mail.evil.test (192.0.2.66) by DB5EUR01FT032.mail.protection.outlook.com (10.152.4.1) with Microsoft SMTP Server id 15.20.9000.1 via Frontend Transport; ${at}
`,
  },
  {
    name: 'Microsoft in 2026',
    id: 'mx.microsoft.com',
    trust: 'probable',
    results: ['fail', 'none', 'fail', 'fail'],
    boundary: 1,
    top: `Received: from DB5EUR01FT032.eurprd01.prod.outlook.com (2603:10a6:10:1:cafe::9) by DU0PR01CA0001.outlook.office365.com (2603:10a6:10:1::5) with Microsoft SMTP Server id 15.20.9000.1; ${at}
Authentication-Results: mx.microsoft.com 1; spf=fail (sender ip is 192.0.2.66) smtp.rcpttodomain=example.org smtp.mailfrom=bank.test; dkim=none (message not signed); dmarc=fail (p=reject sp=reject pct=100) action=oreject header.from=bank.test; compauth=fail reason=000
Received: from mail.evil.test (192.0.2.66) by DB5EUR01FT032.mail.protection.outlook.com (10.152.4.1) with Microsoft SMTP Server id 15.20.9000.1; ${at}
`,
  },
  {
    name: 'Gmail',
    id: 'mx.google.com',
    trust: 'probable',
    results: ['fail', 'fail'],
    boundary: 1,
    top: `Delivered-To: alex@example.org
Received: by 2002:a05:6402:3591:b0:5c5:b2f1:1 with SMTP id f17csp12345; ${at}
ARC-Authentication-Results: i=1; mx.google.com; spf=fail smtp.mailfrom=ceo@bank.test; dmarc=fail (p=REJECT sp=REJECT dis=NONE) header.from=bank.test
${path}Received: ${from.replace('test [', 'test. [')}
        by mx.google.com with ESMTPS id 5b1f17b1804b1 for <alex@example.org>; ${at}
Received-SPF: fail (google.com: domain of ceo@bank.test does not designate 192.0.2.66 as permitted sender) client-ip=192.0.2.66;
Authentication-Results: mx.google.com; spf=fail (google.com: domain of ceo@bank.test does not designate 192.0.2.66 as permitted sender) smtp.mailfrom=ceo@bank.test; dmarc=fail (p=REJECT sp=REJECT dis=NONE) header.from=bank.test
`,
  },
  {
    name: 'Yahoo',
    id: 'atlas-production.v2-mail-prod1-bf1.omega.yahoo.com',
    trust: 'probable',
    results: ['unknown', 'fail', 'fail'],
    boundary: 1,
    top: `${path}Received: from 127.0.0.1 by atlas-production.v2-mail-prod1-bf1.omega.yahoo.com pod-id atlas--production-bf1-1 with HTTP; ${at}
X-Originating-Ip: [192.0.2.66]
Received-SPF: fail (domain of bank.test does not designate 192.0.2.66 as permitted sender)
Authentication-Results: atlas-production.v2-mail-prod1-bf1.omega.yahoo.com; dkim=unknown; spf=fail smtp.mailfrom=bank.test; dmarc=fail(p=REJECT) header.from=bank.test;
X-Apparently-To: alex@example.org; ${at}
Received: from 192.0.2.66 (EHLO mail.evil.test) by 10.196.241.228 with SMTPs; ${at}
`,
  },
  {
    name: 'iCloud, a field for each method',
    id: 'dmarc.icloud.com',
    trust: 'probable',
    results: ['fail', 'none', 'fail'],
    boundary: 1,
    top: `${path}Received: from st43p00im-zteg10063401.me.com by p59-mailgateway-smtp-1 (mailgateway 2402B01) with SMTP id 1; ${at}
Received: ${from} by st43p00im-zteg10063401.me.com (Postfix) with ESMTPS id 5D2A9C0B1F; ${at}
Authentication-Results: dmarc.icloud.com; dmarc=fail header.from=bank.test
Authentication-Results: dkim-verifier.icloud.com; dkim=none
Authentication-Results: spf.icloud.com; spf=fail (spf.icloud.com: domain of ceo@bank.test does not designate 192.0.2.66 as permitted sender) smtp.mailfrom=ceo@bank.test
Received-SPF: fail (spf.icloud.com: domain of ceo@bank.test does not designate 192.0.2.66 as permitted sender) receiver=spf.icloud.com; client-ip=192.0.2.66; helo=mail.evil.test; envelope-from=ceo@bank.test
`,
  },
  {
    name: 'Proton',
    id: 'mail.protonmail.ch',
    trust: 'probable',
    results: ['fail', 'fail', 'none'],
    boundary: 0,
    top: `${path}Delivered-To: alex@example.org
Received: ${from} by mailin051.protonmail.ch (Postfix) with ESMTPS id 4bKBkh4jzdzM7; ${at}
Authentication-Results: mail.protonmail.ch; dmarc=fail (p=reject dis=none) header.from=bank.test
Authentication-Results: mail.protonmail.ch; spf=fail smtp.mailfrom=bank.test
Authentication-Results: mail.protonmail.ch; arc=none smtp.remote-ip=192.0.2.66
Authentication-Results: mail.protonmail.ch; dkim=none
`,
  },
  {
    name: 'Fastmail',
    id: 'mx1.messagingengine.com',
    trust: 'probable',
    results: ['none', 'fail', 'fail'],
    boundary: 2,
    top: `${path}Received: from compute5.internal (compute5.nyi.internal [10.202.2.45]) by sloti53n25 (Cyrus 3.9.0) with LMTPA; ${at}
Received: from mailmx.nyi.internal (localhost [127.0.0.1]) by mx1.messagingengine.com (Authentication Milter) with ESMTP id 79F91626EEB; ${at}
Authentication-Results: mx1.messagingengine.com; dkim=none (no signatures found); dmarc=fail policy.published-domain-policy=reject (p=reject,d=none) header.from=bank.test; iprev=pass smtp.remote-ip=192.0.2.66 (mail.evil.test); spf=fail smtp.mailfrom=ceo@bank.test smtp.helo=mail.evil.test
Received: ${from} by mx1.messagingengine.com (Postfix) with ESMTPS id 69C5C23C00BB; ${at}
`,
  },
  {
    name: 'Zoho',
    id: 'mx.zohomail.eu',
    trust: 'probable',
    results: ['fail', 'fail'],
    boundary: 0,
    top: `Delivered-To: alex@example.org
Received-SPF: fail (zohomail.eu: domain of bank.test does not designate 192.0.2.66 as permitted sender) client-ip=192.0.2.66; envelope-from=ceo@bank.test; helo=mail.evil.test;
Authentication-Results: mx.zohomail.eu;
	spf=fail (zohomail.eu: domain of bank.test does not designate 192.0.2.66 as permitted sender) smtp.mailfrom=ceo@bank.test;
	dmarc=fail(p=reject dis=none) header.from=bank.test
Received: ${from} by mx.zohomail.eu with SMTPS id 1763192358465720; ${at}
`,
  },
  {
    name: 'GMX',
    id: 'gmx.net',
    trust: 'probable',
    results: ['none'],
    boundary: 0,
    top: `${path}Authentication-Results: gmx.net; dkim=none
Received: from mail.evil.test ([192.0.2.66]) by mx-ha.gmx.net (mxgmx014 [212.227.15.9]) with ESMTPS (Nemesis) id 1MmjfY; ${at}
`,
  },
  {
    name: 'Yandex',
    id: 'mxfront3q.mail.yandex.net',
    trust: 'probable',
    results: ['fail', 'none'],
    boundary: 1,
    top: `Received: from mxfront3q.mail.yandex.net (localhost [127.0.0.1]) by mxfront3q.mail.yandex.net with LMTP id XHgJiklRSE; ${at}
Received: ${from} by mxfront3q.mail.yandex.net (mxfront/Yandex) with ESMTPS id EGNfVZSP6P; ${at}
Return-Path: ceo@bank.test
X-Yandex-Front: mxfront3q.mail.yandex.net
Authentication-Results: mxfront3q.mail.yandex.net; spf=fail (mxfront3q.mail.yandex.net: domain of bank.test does not designate 192.0.2.66 as permitted sender, rule=[-all]) smtp.mail=ceo@bank.test; dkim=none
`,
  },
  {
    name: 'Mail.ru, behind the author’s fields',
    either: true,
    id: 'mxs.mail.ru',
    trust: 'probable',
    results: ['fail', 'none', 'fail'],
    boundary: 0,
    top: `${path}Received: from [192.0.2.66] (port=54884 helo=mail.evil.test) by mx289.i.mail.ru with esmtp (envelope-from <ceo@bank.test>) id 1VCnps-0000Ww-8W; ${at}
`,
    bottom: `Authentication-Results: mxs.mail.ru; spf=fail (mx289.i.mail.ru: domain of bank.test does not designate 192.0.2.66 as permitted sender) smtp.mailfrom=ceo@bank.test smtp.helo=mail.evil.test; dkim=none; dmarc=fail header.from=ceo@bank.test
`,
  },
  {
    name: 'Postfix with OpenDKIM and OpenDMARC on an edge host',
    id: 'mx.example.org',
    trust: 'probable',
    results: ['fail', 'fail', 'none'],
    boundary: 1,
    top: `${path}Received: from mx.example.org by mbox.example.org with LMTP id j/5zFOWw; ${at}
Authentication-Results: OpenDMARC; dmarc=fail (p=reject dis=none) header.from=bank.test
Authentication-Results: OpenDMARC; spf=fail smtp.mailfrom=bank.test
Authentication-Results: mx.example.org; dkim=none; dkim-atps=neutral
Received: ${from} by mx.example.org (Postfix) with ESMTPS id 38A082640002; ${at}
`,
  },
  {
    name: 'Postfix with rspamd, which knows the queue’s id',
    either: true,
    id: 'mx.example.org',
    trust: 'probable',
    results: ['none', 'fail', 'fail'],
    boundary: 0,
    top: `${path}Received: ${from} by mx.example.org (Postfix) with ESMTPS id C97D9660CAE for <alex@example.org>; ${at}
Authentication-Results: mx.example.org; dkim=none; dmarc=fail reason="No valid SPF, No valid DKIM" header.from=bank.test (policy=reject); spf=fail (mx.example.org: domain of ceo@bank.test does not designate 192.0.2.66 as permitted sender) smtp.mailfrom=ceo@bank.test
`,
    bottom: `X-Rspamd-Server: mx
X-Rspamd-Queue-Id: C97D9660CAE
`,
  },
  {
    name: 'Postfix with a milter that tells nothing more',
    id: 'mx.example.org',
    trust: 'unknown',
    results: ['fail', 'none', 'fail'],
    boundary: 0,
    top: `${path}Received: ${from} by mx.example.org (Postfix) with ESMTPS id C97D9660CAE for <alex@example.org>; ${at}
Authentication-Results: mx.example.org; spf=fail smtp.mailfrom=bank.test; dkim=none; dmarc=fail (p=reject dis=none) header.from=bank.test
`,
  },
  {
    name: 'Exim, which writes first what it finds',
    id: 'mx.example.org',
    trust: 'probable',
    results: ['fail', 'none', 'fail'],
    boundary: 0,
    top: `${path}Authentication-Results: mx.example.org; iprev=pass (mail.evil.test) smtp.remote-ip=192.0.2.66; spf=fail smtp.mailfrom=bank.test; dkim=none; dmarc=fail header.from=bank.test
Received: from mail.evil.test ([192.0.2.66]:54321) by mx.example.org with esmtps (TLS1.3) tls TLS_AES_256_GCM_SHA384 (Exim 4.98) (envelope-from <ceo@bank.test>) id 1uUk40-000000004zm-2JMC for alex@example.org; ${at}
`,
  },
];

/** Receivers that stamp nothing. */
export const silentForms: readonly Pick<ReceiverForm, 'name' | 'top' | 'id'>[] = [
  {
    name: 'Postfix',
    id: 'mx.example.org',
    top: `${path}Received: ${from} by mx.example.org (Postfix) with ESMTPS id C97D9660CAE for <alex@example.org>; ${at}
`,
  },
  {
    name: 'Exim with a mailbox host',
    id: 'mx.example.org',
    top: `${path}Received: from mx.example.org by mx.example.org with LMTP id YFDRGeZ6; ${at}
Received: from mail.evil.test ([192.0.2.66]:23637) by mx.example.org with esmtps (Exim 4.96) (envelope-from <ceo@bank.test>) id 1q4P28-005pTm-0E for alex@example.org; ${at}
`,
  },
  {
    name: 'Exchange with a local name',
    id: 'mail.example.org',
    top: `Received: from mail.evil.test (192.0.2.66) by EX01.corp.local (10.1.1.5) with Microsoft SMTP Server (version=TLS1_2) id 15.1.2507.39; ${at}
`,
  },
  {
    name: 'Sendmail',
    id: 'mx.example.org',
    top: `${path}Received: from mail.bank.test (mail.evil.test [192.0.2.66] (may be forged)) by mx.example.org (8.18.1/8.18.1) with ESMTPS id 63K7VX2U109581; ${at}
`,
  },
  {
    name: 'qmail',
    id: 'mx.example.org',
    top: `${path}Received: (qmail 4441 invoked from network); 20 Nov 2026 08:59:31 -0000
Received: from unknown (HELO mail.bank.test) (192.0.2.66) by mx.example.org with SMTP; 20 Nov 2026 08:59:30 -0000
`,
  },
];
