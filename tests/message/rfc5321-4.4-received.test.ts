import { describe, expect, test } from 'vitest';
import { type Received, readMessage, readReceived } from '../../src/message/message.ts';
import { bytesOf, textAt } from '../../src/syntax/syntax.ts';

const ON = 'Fri, 20 Nov 2026 08:59:31 +0000';

/** What stands for itself in the table. */
const SHORT = {
  client: 'helo=out.fabrikam.com | name=mail.fabrikam.com | ip=192.0.2.7',
  nameless: 'helo=out.fabrikam.com | ip=192.0.2.7',
};

/** A server, its field, and all that is read of it. Each field says the same moment. */
const table = `
RFC 5322 appendix A.4
  from x.y.test by example.net via TCP with ESMTP id ABC12345 for <mary@example.net>; 20 Nov 2026 02:59:31 -0600
  = helo=x.y.test | by=example.net | via=TCP | with=ESMTP | id=ABC12345 | for=mary@example.net | plain
Postfix
  from out.fabrikam.com (mail.fabrikam.com [192.0.2.7]) (using TLSv1.3 with cipher TLS_AES_256_GCM_SHA384 (256/256 bits) key-exchange X25519) by mx.example.org (Postfix) with ESMTPS id 4Xk1 for <alex@example.org>; ON
  = client | by=mx.example.org | with=ESMTPS | id=4Xk1 | for=alex@example.org | tls | TLSv1.3 | cipher=TLS_AES_256_GCM_SHA384
Postfix, a login
  from out.fabrikam.com (mail.fabrikam.com [192.0.2.7]) (Authenticated sender: laura@fabrikam.com) by mx.example.org (Postfix) with ESMTPSA id 4Xk1; ON
  = client | by=mx.example.org | with=ESMTPSA | id=4Xk1 | tls | login | user=laura@fabrikam.com
Postfix, no reverse name
  from out.fabrikam.com (unknown [IPv6:2001:db8::25]) by mx.example.org (Postfix) with ESMTP id 4Xk1; ON
  = helo=out.fabrikam.com | ip=2001:db8::25 | by=mx.example.org | with=ESMTP | id=4Xk1 | plain
Postfix, local submission
  by mx.example.org (Postfix, from userid 1000) id 4Xk1; ON
  = by=mx.example.org | id=4Xk1 | user=uid 1000
Proton
  from out.fabrikam.com (mail.fabrikam.com [192.0.2.7]) (using TLSv1.3 with cipher TLS_AES_256_GCM_SHA384 (256/256 bits) server-digest SHA256) (No client certificate requested) by mailin012.protonmail.ch (Postfix) with ESMTPS id 4Xk1 for <alex@proton.example>; ON
  = client | by=mailin012.protonmail.ch | with=ESMTPS | id=4Xk1 | for=alex@proton.example | tls | TLSv1.3 | cipher=TLS_AES_256_GCM_SHA384
Stalwart
  from out.fabrikam.com (mail.fabrikam.com [192.0.2.7] (AS64496 Fabrikam, DE)) (using TLSv1.3 with cipher TLS13_AES_256_GCM_SHA384) by mx.example.org (Stalwart SMTP) with ESMTPS id 36DA; ON
  = client | by=mx.example.org | with=ESMTPS | id=36DA | tls | TLSv1.3 | cipher=TLS13_AES_256_GCM_SHA384
Zimbra to its store
  from mta.example.org (LHLO mta.example.org) (192.0.2.7) by store.example.org with LMTP; ON
  = helo=mta.example.org | name=mta.example.org | ip=192.0.2.7 | by=store.example.org | with=LMTP | plain
Mimecast
  from out.fabrikam.com (mail.fabrikam.com [192.0.2.7]) by relay.mimecast.com with ESMTP with STARTTLS (version=TLSv1.3, cipher=TLS_AES_256_GCM_SHA384) id uk-mta-73-x-1; ON
  = client | by=relay.mimecast.com | with=ESMTP | id=uk-mta-73-x-1 | tls | TLSv1.3 | cipher=TLS_AES_256_GCM_SHA384 | rest=STARTTLS
Mimecast, older
  from out.fabrikam.com (mail.fabrikam.com [192.0.2.7]) (Using TLS) by relay.mimecast.com with ESMTP id uk-mta-2-y-1; ON
  = client | by=relay.mimecast.com | with=ESMTP | id=uk-mta-2-y-1 | tls
ZoneMTA
  from out.fabrikam.com ([192.0.2.7] mail.fabrikam.com) (Authenticated sender: mN4UYu2MZsgR) by mta.example.org (ZoneMTA) with ESMTPSA id 195a.001 for <alex@example.org> (version=TLSv1.3 cipher=TLS_AES_256_GCM_SHA384); ON
  = client | by=mta.example.org | with=ESMTPSA | id=195a.001 | for=alex@example.org | tls | TLSv1.3 | cipher=TLS_AES_256_GCM_SHA384 | login | user=mN4UYu2MZsgR
OpenSMTPD
  from out.fabrikam.com (mail.fabrikam.com [192.0.2.7]) by mx.example.org (OpenSMTPD) with ESMTPSA id 1b72 (TLSv1.3:TLS_AES_256_GCM_SHA384:256:NO) auth=yes user=laura for <alex@example.org>; ON
  = client | by=mx.example.org | with=ESMTPSA | id=1b72 | for=alex@example.org | tls | TLSv1.3 | cipher=TLS_AES_256_GCM_SHA384 | login | user=laura | rest=auth=yes user=laura
OpenSMTPD, older
  from out.fabrikam.com (mail.fabrikam.com [192.0.2.7]) by mx.example.org (OpenSMTPD) with ESMTPS id 1b72 TLS version=TLSv1.2 cipher=ECDHE-RSA-AES256-GCM-SHA384 bits=256 verify=NO; ON
  = client | by=mx.example.org | with=ESMTPS | id=1b72 | tls | TLSv1.2 | cipher=ECDHE-RSA-AES256-GCM-SHA384 | rest=cipher=ECDHE-RSA-AES256-GCM-SHA384 bits=256 verify=NO
Haraka
  from out.fabrikam.com (mail.fabrikam.com [192.0.2.7]) by mx.example.org (Haraka/3.0.1) with ESMTPSA id 5B1E.1 envelope-from <bounce@fabrikam.com> (authenticated bits=0) (version=TLSv1.3 cipher=TLS_AES_256_GCM_SHA384 verify=FAIL); ON
  = client | by=mx.example.org | with=ESMTPSA | id=5B1E.1 | envelopeFrom=bounce@fabrikam.com | tls | TLSv1.3 | cipher=TLS_AES_256_GCM_SHA384 | login | rest=envelope-from <bounce@fabrikam.com>
Amazon SES taking mail in
  from out.fabrikam.com (mail.fabrikam.com [192.0.2.7]) by inbound-smtp.eu-west-1.amazonaws.com with SMTP id 0a1b2c for alex@example.org; ON (UTC)
  = client | by=inbound-smtp.eu-west-1.amazonaws.com | with=SMTP | id=0a1b2c | for=alex@example.org | plain
MDaemon
  from out.fabrikam.com (mail.fabrikam.com [192.0.2.7]) by mx.example.org (MDaemon PRO v23.5.1) with ESMTPS id md5001000123.msg; ON
  = client | by=mx.example.org | with=ESMTPS | id=md5001000123.msg | tls
MDaemon, older
  from out.fabrikam.com ([192.0.2.7]) (authenticated user laura@fabrikam.com) by mx.example.org (mx.example.org [192.0.2.25]) (MDaemon.PRO.v6.8.5.R) with ESMTP id 40-md5.tmp; ON
  = nameless | by=mx.example.org | with=ESMTP | id=40-md5.tmp | plain | login | user=laura@fabrikam.com
Courier
  from out.fabrikam.com (mail.fabrikam.com [::ffff:192.0.2.7]) (TLS: TLSv1.3,256bits,TLS_AES_256_GCM_SHA384) by mx.example.org with ESMTPS; Fri, 20 Nov 2026 10:59:31 +0200 id 00000000005A1C77.0000
  = helo=out.fabrikam.com | name=mail.fabrikam.com | ip=::ffff:192.0.2.7 | by=mx.example.org | with=ESMTPS | id=00000000005A1C77.0000 | tls | TLSv1.3 | cipher=TLS_AES_256_GCM_SHA384
Courier, a login
  from pc (softdnserr [::ffff:192.0.2.7]) (AUTH: LOGIN laura@fabrikam.com, SSL: TLSv1/SSLv3,256bits,AES256-SHA) by mx.example.org with ESMTPSA; ON
  = helo=pc | ip=::ffff:192.0.2.7 | by=mx.example.org | with=ESMTPSA | tls | cipher=AES256-SHA | login | user=laura@fabrikam.com
Sendmail
  from out.fabrikam.com (mail.fabrikam.com [192.0.2.7] (may be forged)) (authenticated bits=0) by mx.example.org (8.17.1/8.17.1) with ESMTPSA id 5AK8x (version=TLSv1.2 cipher=ECDHE-RSA-AES256-GCM-SHA384 bits=256 verify=NOT) for <alex@example.org>; ON
  = client | by=mx.example.org | with=ESMTPSA | id=5AK8x | for=alex@example.org | tls | TLSv1.2 | cipher=ECDHE-RSA-AES256-GCM-SHA384 | login
Sendmail, an ident is the client’s word
  from out.fabrikam.com ([198.51.100.1]@mail.fabrikam.com [192.0.2.7]) by mx.example.org (8.17.1/8.17.1) with SMTP id 5AK8x; ON
  = client | by=mx.example.org | with=SMTP | id=5AK8x | plain
Sendmail, a local user
  (from www-data@localhost) by mx.example.org (8.15.2/8.15.2/Submit) id 54R4nd; ON
  = by=mx.example.org | id=54R4nd | user=www-data@localhost
Proofpoint, inside
  from pps.filterd (m0001.ppops.net [127.0.0.1]) by mx0a-001.pphosted.com (8.18.1.2/8.18.1.2) with ESMTP id 4Xk1 for <alex@example.org>; ON
  = helo=pps.filterd | name=m0001.ppops.net | ip=127.0.0.1 | by=mx0a-001.pphosted.com | with=ESMTP | id=4Xk1 | for=alex@example.org | plain
Proofpoint
  from out.fabrikam.com (mail.fabrikam.com [192.0.2.7]) by mx0a-001.pphosted.com (PPS) with ESMTPS id 4Xk1 (version=TLSv1.3 cipher=TLS_AES_256_GCM_SHA384 bits=256 verify=NOT) for <alex@example.org>; ON
  = client | by=mx0a-001.pphosted.com | with=ESMTPS | id=4Xk1 | for=alex@example.org | tls | TLSv1.3 | cipher=TLS_AES_256_GCM_SHA384
Exim
  from mail.fabrikam.com ([192.0.2.7]:52344 helo=out.fabrikam.com) by mx.example.org with esmtps (TLS1.3) tls TLS_AES_256_GCM_SHA384 (Exim 4.98) (envelope-from <bounce@fabrikam.com>) id 1uX-0001 for alex@example.org; ON
  = client | by=mx.example.org | with=esmtps | id=1uX-0001 | for=alex@example.org | envelopeFrom=bounce@fabrikam.com | tls | TLSv1.3 | cipher=TLS_AES_256_GCM_SHA384
Exim, older, and the null sender
  from [192.0.2.7] (port=53544 helo=out.fabrikam.com) by mx.example.org with esmtps (TLSv1.2:ECDHE-RSA-AES256-GCM-SHA384:256) (Exim 4.80) (envelope-from <>) id 1uX; ON
  = nameless | by=mx.example.org | with=esmtps | id=1uX | envelopeFrom= | tls | TLSv1.2 | cipher=ECDHE-RSA-AES256-GCM-SHA384
Exim with GnuTLS
  from mail.fabrikam.com ([192.0.2.7]:52313) by mx.example.org with esmtps (TLS-1.0:DHE_RSA_AES_256_CBC_SHA1:32) (Exim 4.50) id 1Gz; ON
  = helo=mail.fabrikam.com | name=mail.fabrikam.com | ip=192.0.2.7 | by=mx.example.org | with=esmtps | id=1Gz | tls | TLSv1.0 | cipher=DHE_RSA_AES_256_CBC_SHA1
Exim 3, address and port
  from mail.fabrikam.com (out.fabrikam.com) [192.0.2.7.13219] (mail) by mx.example.org with esmtp (Exim 3.35 #1 (Debian)) id 1CO; ON
  = helo=mail.fabrikam.com | name=mail.fabrikam.com | ip=192.0.2.7 | by=mx.example.org | with=esmtp | id=1CO | plain | rest=[192.0.2.7.13219]
Exim, a local user
  from wwwrun by web.example.org with local (Exim 4.98) (envelope-from <wwwrun@web.example.org>) id 1uu; ON
  = by=web.example.org | with=local | id=1uu | envelopeFrom=wwwrun@web.example.org | user=wwwrun
Exim behind a proxy, HELO alone
  (helo=out.fabrikam.com) by mx.example.org with esmtpsa (Exim 4.80) id 1uX; ON
  = helo=out.fabrikam.com | by=mx.example.org | with=esmtpsa | id=1uX | tls | login
qmail
  from mail.fabrikam.com (HELO out.fabrikam.com) (192.0.2.7) by mx.example.org with SMTP; 20 Nov 2026 08:59:31 -0000
  = client | by=mx.example.org | with=SMTP | plain
qmail, an ident is no login
  from unknown (HELO out.fabrikam.com) (laura@192.0.2.7) by mx.example.org with SMTP; ON
  = nameless | by=mx.example.org | with=SMTP | plain
qmail, a login
  from unknown (HELO out.fabrikam.com) (laura@fabrikam.com@192.0.2.7) by mx.example.org with ESMTPA; ON
  = nameless | by=mx.example.org | with=ESMTPA | plain | login | user=laura@fabrikam.com
qmail, no HELO
  from mail.fabrikam.com (HELO ) (192.0.2.7) by mx.example.org with SMTP; ON
  = helo=mail.fabrikam.com | name=mail.fabrikam.com | ip=192.0.2.7 | by=mx.example.org | with=SMTP | plain
qmail with TLS
  from mail.fabrikam.com (HELO out.fabrikam.com) (192.0.2.7) by mx.example.org with (ECDHE-RSA-AES256-GCM-SHA384 encrypted) SMTP; ON
  = client | by=mx.example.org | with=SMTP | tls | cipher=ECDHE-RSA-AES256-GCM-SHA384
qmail inside
  (qmail 9656 invoked by uid 550); 20 Nov 2026 08:59:31 -0000
  = user=uid 550
qmail-ldap
  from unknown (HELO [198.51.100.1]) ([192.0.2.7]) (envelope-sender <bounce@fabrikam.com>) by mx.example.org (qmail-ldap-1.03) with SMTP for <alex@example.org>; ON
  = helo=[198.51.100.1] | ip=192.0.2.7 | by=mx.example.org | with=SMTP | for=alex@example.org | envelopeFrom=bounce@fabrikam.com | plain
Symantec
  from mail.fabrikam.com (HELO out.fabrikam.com) (192.0.2.7) by server-1.messagelabs.com with ECDHE-RSA-AES256-GCM-SHA384 encrypted SMTP; ON
  = client | by=server-1.messagelabs.com | with=SMTP | tls | cipher=ECDHE-RSA-AES256-GCM-SHA384
IndiMail
  indimail-mta queue 63631 by host mx.example.org (invoked by alias); ON
  = by=mx.example.org | rest=indimail-mta queue 63631 mx.example.org
Exchange Online
  from out.fabrikam.com (192.0.2.7) by DB5EUR01FT032.mail.protection.outlook.com (10.152.4.1) with Microsoft SMTP Server (version=TLS1_3, cipher=TLS_AES_256_GCM_SHA384) id 15.20.9999.16 via Frontend Transport; ON
  = nameless | by=DB5EUR01FT032.mail.protection.outlook.com | via=Frontend Transport | with=Microsoft SMTP Server | id=15.20.9999.16 | tls | TLSv1.3 | cipher=TLS_AES_256_GCM_SHA384
Exchange Online, without TLS
  from out.fabrikam.com (2001:db8::7) by DB5.outlook.com (2603:10a6:10::1) with Microsoft SMTP Server id 15.20.9999.16 via Frontend Transport; ON
  = helo=out.fabrikam.com | ip=2001:db8::7 | by=DB5.outlook.com | via=Frontend Transport | with=Microsoft SMTP Server | id=15.20.9999.16 | plain
Exchange Online inside
  from AM9PR02MB0001.eurprd02.prod.outlook.com (2001:db8:10a6::1) by DB9PR02MB0002.eurprd02.prod.outlook.com with HTTPS; ON
  = helo=AM9PR02MB0001.eurprd02.prod.outlook.com | ip=2001:db8:10a6::1 | by=DB9PR02MB0002.eurprd02.prod.outlook.com | with=HTTPS | tls
Exchange Online, inside one mailbox server
  from AM9.eurprd02.prod.outlook.com ([fe80::1a91:d10b:b015:3de2]) by AM9.eurprd02.prod.outlook.com ([fe80::1a91:d10b:b015:3de2%4]) with mapi id 15.20.9999.16; ON
  = helo=AM9.eurprd02.prod.outlook.com | ip=fe80::1a91:d10b:b015:3de2 | by=AM9.eurprd02.prod.outlook.com | with=mapi | id=15.20.9999.16
Exchange Server
  from out.fabrikam.com ([IPv6:2001:db8::7]) by ex01.example.org (fe80::1%12) with Microsoft SMTP Server (TLS) id 15.1.2507.39; ON
  = helo=out.fabrikam.com | ip=2001:db8::7 | by=ex01.example.org | with=Microsoft SMTP Server | id=15.1.2507.39 | tls
Exchange Server, a bare literal
  from out.fabrikam.com (IPv6:2001:db8::7) by ex01.example.org with Microsoft SMTP Server id 14.3.123.3; ON
  = helo=out.fabrikam.com | ip=2001:db8::7 | by=ex01.example.org | with=Microsoft SMTP Server | id=14.3.123.3 | plain
IIS
  from out.fabrikam.com ([192.0.2.7]) by mx.example.org over TLS secured channel with Microsoft SMTPSVC(8.5.9600.16384); ON
  = nameless | by=mx.example.org | with=Microsoft SMTPSVC | tls | rest=over channel
IIS, a page that wrote it
  from mail pickup service by web.example.org with Microsoft SMTPSVC; ON
  = by=web.example.org | with=Microsoft SMTPSVC | rest=pickup service
Gmail
  from out.fabrikam.com (mail.fabrikam.com. [192.0.2.7]) by mx.google.com with ESMTPS id ffacd0b85a97d-3a9 for <alex@example.org> (version=TLS1_3 cipher=TLS_AES_256_GCM_SHA384 bits=256/256); Fri, 20 Nov 2026 00:59:31 -0800 (PST)
  = client | by=mx.google.com | with=ESMTPS | id=ffacd0b85a97d-3a9 | for=alex@example.org | tls | TLSv1.3 | cipher=TLS_AES_256_GCM_SHA384
Gmail, from its own
  from mail-sor-f41.google.com (mail-sor-f41.google.com. [192.0.2.7]) by mx.google.com with SMTPS id ffac (Google Transport Security); ON
  = helo=mail-sor-f41.google.com | name=mail-sor-f41.google.com | ip=192.0.2.7 | by=mx.google.com | with=SMTPS | id=ffac | tls
Gmail inside
  by 2002:a05:6402:3591:b0:5c5:b2f1:1 with SMTP id c17csp; Fri, 20 Nov 2026 00:59:31 -0800 (PST)
  = by=2002:a05:6402:3591:b0:5c5:b2f1:1 | with=SMTP | id=c17csp | plain
Gmail, a mail program
  from [198.51.100.1] (mail.fabrikam.com. [192.0.2.7]) by smtp.gmail.com with UTF8SMTPSA id 5b1f (version=TLS1_3 cipher=TLS_AES_256_GCM_SHA384 bits=256/256); ON
  = helo=[198.51.100.1] | name=mail.fabrikam.com | ip=192.0.2.7 | by=smtp.gmail.com | with=UTF8SMTPSA | id=5b1f | tls | TLSv1.3 | cipher=TLS_AES_256_GCM_SHA384 | login
Gmail, by its API
  from 805473746263 named unknown by gmailapi.google.com with HTTPREST; ON
  = helo=805473746263 | by=gmailapi.google.com | with=HTTPREST | rest=named unknown
SendGrid, no semicolon
  from NzAxNTU (unknown) by geopod-ismtpd-1 (SG) with ESMTP id BgINhf_8QT2dqLQO1TeyoA Fri, 20 Nov 2026 08:59:31.926 +0000 (UTC)
  = helo=NzAxNTU | by=geopod-ismtpd-1 | with=ESMTP | id=BgINhf_8QT2dqLQO1TeyoA | plain | rest=Fri, 20 Nov 2026 08:59:31.926 +0000
SendGrid, the time of a Go program
  by recvd-58cd45475-2v8gr with SMTP id recvd-58cd45475-2v8gr-1-6734F2F7-30 2026-11-20 10:59:31.756426678 +0200 EET m=+1381872.871065164
  = by=recvd-58cd45475-2v8gr | with=SMTP | id=recvd-58cd45475-2v8gr-1-6734F2F7-30 | plain | rest=2026-11-20 10:59:31.756426678 +0200 EET m=+1381872.871065164
PowerMTA
  from out.fabrikam.com (192.0.2.7) by mta.example.org (PowerMTA v5.0r8) id hcltco16lt0e for <alex@example.org>; ON (envelope-from <bounce@fabrikam.com>)
  = nameless | by=mta.example.org | id=hcltco16lt0e | for=alex@example.org | envelopeFrom=bounce@fabrikam.com
KumoMTA
  from out.fabrikam.com (192.0.2.7) by mta.example.org (KumoMTA 192.0.2.25) with ESMTPS (TLSv1_3:TLS13_AES_256_GCM_SHA384) id 6f2c for <alex@example.org>; ON
  = nameless | by=mta.example.org | with=ESMTPS | id=6f2c | for=alex@example.org | tls | TLSv1.3 | cipher=TLS13_AES_256_GCM_SHA384
Momentum
  from [192.0.2.7] ([192.0.2.7:49522] helo=out.fabrikam.com) by mta.example.org (envelope-from <bounce@fabrikam.com>) (ecelerity 4.4.1.20033 r(msys-ecelerity:tags/4.4.1.0^0)) with ESMTPSA (cipher=ECDHE-RSA-AES256-GCM-SHA384) id 97/98-06351; ON
  = nameless | by=mta.example.org | with=ESMTPSA | id=97/98-06351 | envelopeFrom=bounce@fabrikam.com | tls | cipher=ECDHE-RSA-AES256-GCM-SHA384 | login
Mandrill
  from [192.0.2.7] by mandrillapp.com id d861b291;ON
  = helo=[192.0.2.7] | ip=192.0.2.7 | by=mandrillapp.com | id=d861b291
Mailgun
  from <unknown> (<unknown> []) by 97688a6195c3 with HTTP id 644b9eea; Fri, 20 Nov 2026 08:59:31 GMT
  = helo=<unknown> | by=97688a6195c3 | with=HTTP | id=644b9eea | plain
MailChannels
  from out.fabrikam.com (mail.fabrikam.com [192.0.2.7]) (using TLSv1.3 with cipher TLS_AES_256_GCM_SHA384) by 100.99.67.11 (trex/7.0.3); ON
  = client | by=100.99.67.11 | tls | TLSv1.3 | cipher=TLS_AES_256_GCM_SHA384
Alibaba
  from out.fabrikam.com(mailfrom:laura@fabrikam.com fp:SMTPD_---.i0FVOl7 cluster:ay29) by smtp.example.org; ON
  = helo=out.fabrikam.com | by=smtp.example.org | envelopeFrom=laura@fabrikam.com
Yahoo
  from 192.0.2.7 (EHLO out.fabrikam.com) by 10.196.241.228 with SMTPs (version=TLS1_3 cipher=TLS_AES_256_GCM_SHA384); ON
  = nameless | by=10.196.241.228 | with=SMTPs | tls | TLSv1.3 | cipher=TLS_AES_256_GCM_SHA384
Yahoo, from its web pages
  from sonic.gate.mail.ne1.yahoo.com by sonic307.consmr.mail.ir2.yahoo.com with HTTP; ON
  = helo=sonic.gate.mail.ne1.yahoo.com | by=sonic307.consmr.mail.ir2.yahoo.com | with=HTTP | plain
GMX
  from mail.fabrikam.com (EHLO out.fabrikam.com) [192.0.2.7] by mx0.gmx.net (mx011) with SMTP; ON
  = client | by=mx0.gmx.net | with=SMTP | plain | rest=[192.0.2.7]
GMX, from its web pages
  from [192.0.2.7] ([192.0.2.7]) by trinity-msg-rest-gmx (via HTTP); ON
  = helo=[192.0.2.7] | ip=192.0.2.7 | by=trinity-msg-rest-gmx
iCloud
  from st43p00im-qukt0502.me.com by p59-mailgateway-smtp-69d9 (mailgateway 2323B104) with SMTP id 16b75d10 for <alex@icloud.example>; Fri, 20 Nov 2026 08:59:31 GMT
  = helo=st43p00im-qukt0502.me.com | by=p59-mailgateway-smtp-69d9 | with=SMTP | id=16b75d10 | for=alex@icloud.example | plain
Yandex
  from mail.fabrikam.com (mail.fabrikam.com [2001:db8::7]) by mxfront.mail.yandex.net (nwsmtp/Yandex) with ESMTPS id u1G; ON
  = helo=mail.fabrikam.com | name=mail.fabrikam.com | ip=2001:db8::7 | by=mxfront.mail.yandex.net | with=ESMTPS | id=u1G | tls
mail.ru
  from mail.fabrikam.com ([192.0.2.7]:40112 helo=out.fabrikam.com) by mx16.mail.ru with esmtp (envelope-from <bounce@fabrikam.com>) id 1vTz; ON
  = client | by=mx16.mail.ru | with=esmtp | id=1vTz | envelopeFrom=bounce@fabrikam.com | plain
Coremail
  from out.fabrikam.com (unknown [192.0.2.7]) by mfast1 (Coremail) with SMTP id DMCowAAn; Fri, 20 Nov 2026 16:59:31 +0800 (CST)
  = nameless | by=mfast1 | with=SMTP | id=DMCowAAn | plain
Cisco
  from mail.fabrikam.com (HELO out.fabrikam.com) ([192.0.2.7]) by esa2.iphmx.com with ESMTP/TLS/ECDHE-RSA-AES256-GCM-SHA384; 20 Nov 2026 08:59:31 +0000
  = client | by=esa2.iphmx.com | with=ESMTP | tls | cipher=ECDHE-RSA-AES256-GCM-SHA384
Barracuda
  from out.fabrikam.com (mail.fabrikam.com [192.0.2.7]) by spam.example.org with ESMTP id x (version=TLSv1.2 cipher=ECDHE-RSA-AES256-GCM-SHA384 bits=256 verify=NO) for <alex@example.org>; ON
  = client | by=spam.example.org | with=ESMTP | id=x | for=alex@example.org | tls | TLSv1.2 | cipher=ECDHE-RSA-AES256-GCM-SHA384
McAfee
  from out.fabrikam.com (mail.fabrikam.com [192.0.2.7]) by mx.example.org with smtp (TLS: TLSv1/SSLv3,256bits,ECDHE-RSA-AES256-GCM-SHA384) id 4e32_9550; ON
  = client | by=mx.example.org | with=smtp | id=4e32_9550 | tls | cipher=ECDHE-RSA-AES256-GCM-SHA384
Forcepoint
  from out.fabrikam.com (unknown [192.0.2.7]) (using TLSv1.2 with cipher ECDHE-RSA-AES256-GCM-SHA384 (256/256 bits)) by Forcepoint Email with ESMTPS id 7D0; ON
  = nameless | by=Forcepoint | with=ESMTPS | id=7D0 | tls | TLSv1.2 | cipher=ECDHE-RSA-AES256-GCM-SHA384 | rest=Email
Halon
  from out.fabrikam.com (mail.fabrikam.com [192.0.2.7]) by halon.example.org (Halon) with ESMTPSA id 2e7a39f0-6b60; ON
  = client | by=halon.example.org | with=ESMTPSA | id=2e7a39f0-6b60 | tls | login
IceWarp
  from [198.51.100.1] ([192.0.2.7]) by mx.example.org (IceWarp 13.0.3.1 x64) with ASMTP (SSL) id 202611200859310123; ON
  = helo=[198.51.100.1] | ip=192.0.2.7 | by=mx.example.org | with=ASMTP | id=202611200859310123 | tls | login
Lotus Domino
  from out.fabrikam.com ([192.0.2.7]) by domino.example.org (Lotus Domino Release 8.5.3FP6) with ESMTP id 2026112008593199-10027949 ; Fri, 20 Nov 2026 16:59:31 +0800
  = nameless | by=domino.example.org | with=ESMTP | id=2026112008593199-10027949 | plain
CommuniGate Pro
  from [192.0.2.7] (account laura@fabrikam.com HELO out.fabrikam.com) by example.org (CommuniGate Pro SMTP 6.3.19) with ESMTPSA id 46984509 for alex@example.org; ON
  = nameless | by=example.org | with=ESMTPSA | id=46984509 | for=alex@example.org | tls | login | user=laura@fabrikam.com
CommuniGate Pro, a verified name
  from out.fabrikam.com (account laura [192.0.2.7] verified) by example.org (CommuniGate Pro SMTP 5.4.8) with ESMTPA id 43; ON
  = nameless | by=example.org | with=ESMTPA | id=43 | plain | login | user=laura
Kerio Connect
  from roundcube.example.org ([192.0.2.7]) (authenticated user laura@fabrikam.com) by connect.example.org (Kerio Connect 9.4.2) with ESMTPSA (using TLSv1.2 with cipher ECDHE-RSA-AES256-GCM-SHA384 (256 bits)); ON
  = helo=roundcube.example.org | ip=192.0.2.7 | by=connect.example.org | with=ESMTPSA | tls | TLSv1.2 | cipher=ECDHE-RSA-AES256-GCM-SHA384 | login | user=laura@fabrikam.com
SmarterMail
  from out.fabrikam.com (mail.fabrikam.com [192.0.2.7]) by mx.example.org with SMTP (version=TLS\\Tls12 cipher=Aes256 bits=256); ON
  = client | by=mx.example.org | with=SMTP | tls | TLSv1.2 | cipher=Aes256
Oracle
  from mr01.example.org ([192.0.2.7]) by ms01.example.org (Oracle Communications Messaging Server 8.0.1.2 64bit (built Jun 7 2017)) with ESMTP id <0P96@ms01.example.org> for alex@example.org (ORCPT alex@mac.example); ON (GMT)
  = helo=mr01.example.org | ip=192.0.2.7 | by=ms01.example.org | with=ESMTP | id=<0P96@ms01.example.org> | for=alex@example.org | plain
ZMailer
  from out.fabrikam.com ([192.0.2.7]:38914 "EHLO relay.fabrikam.com" rhost-flags-OK-FAIL-OK-FAIL) by vger.example.org with ESMTP id S1726278AbfHZX23 (ORCPT <rfc822;list@vger.example.org>); ON
  = helo=relay.fabrikam.com | name=out.fabrikam.com | ip=192.0.2.7 | by=vger.example.org | with=ESMTP | id=S1726278AbfHZX23 | plain
XMail
  from out.fabrikam.com ([192.0.2.7]:23198) by mx.example.org with [XMail 1.20 ESMTP Server] id <S72E> for <alex@example.org> from <bounce@fabrikam.com>; ON
  = nameless | by=mx.example.org | with=[XMail 1.20 ESMTP Server] | id=<S72E> | for=alex@example.org | rest=<bounce@fabrikam.com>
Dovecot
  from mx.example.org by mx.example.org with LMTP id GJ4eNagpFWF5UwAAPzvFDg (envelope-from <bounce@fabrikam.com>) for <alex@example.org>; ON
  = helo=mx.example.org | by=mx.example.org | with=LMTP | id=GJ4eNagpFWF5UwAAPzvFDg | for=alex@example.org | envelopeFrom=bounce@fabrikam.com | plain
Cyrus
  from compute5.internal (compute5.nyi.internal [10.202.2.45]) by sloti53n25 (Cyrus 3.9.0-alpha0) with LMTPA; ON
  = helo=compute5.internal | name=compute5.nyi.internal | ip=10.202.2.45 | by=sloti53n25 | with=LMTPA | plain | login
Fastmail
  from mx1 ([10.202.2.200]) by compute5.internal (LMTPProxy); ON
  = helo=mx1 | ip=10.202.2.200 | by=compute5.internal
amavis
  from mx.example.org ([127.0.0.1]) by localhost (mx.example.org [127.0.0.1]) (amavisd-new, port 10024) with ESMTP id x; ON
  = helo=mx.example.org | ip=127.0.0.1 | by=localhost | with=ESMTP | id=x | plain
fetchmail
  from imap.fabrikam.com [192.0.2.7] by box.example.org with POP3 (fetchmail-6.4.27) for <alex@localhost> (single-drop); ON
  = helo=imap.fabrikam.com | ip=192.0.2.7 | by=box.example.org | with=POP3 | for=alex@localhost | plain | rest=[192.0.2.7]
Trend Micro
  (from KRYPTIK [192.0.2.7]) by mx.example.org (NAVGW 2.5.2.12) with SMTP id M2006; ON
  = ip=192.0.2.7 | by=mx.example.org | with=SMTP | id=M2006 | plain
a smarthost with commas
  from mail.fabrikam.com (192.0.2.7) via SMTP by mx.example.org, id smtpdEDUB8h; ON
  = helo=mail.fabrikam.com | ip=192.0.2.7 | by=mx.example.org | via=SMTP | id=smtpdEDUB8h
a note
  ("Tessian outbound 93748f77c01b:v365"); ON
  = 
`;

const forms = [...table.matchAll(/^(\S.*)\n {2}(.*)\n {2}= (.*)$/gm)].map(
  ([, server = '', field = '', said = '']): [string, string, string] => [
    server,
    field.replace('ON', ON),
    said.replace(/^(?:client|nameless)/, (name) => SHORT[name as keyof typeof SHORT]),
  ],
);

function read(body: string) {
  const message = readMessage(bytesOf(`Received: ${body}\r\n\r\n`));
  const [hop] = readReceived(message);
  if (!hop) throw new Error('no Received field');
  return { hop, texts: (spans: Received['rest']) => spans.map((at) => textAt(message.head, at)) };
}

/** Every member but the comments, on one line; null is left out. */
function printed(body: string): string {
  const { hop, texts } = read(body);
  const { index, span, comments, rest, at, tls, tlsVersion, authenticated, user, ...named } = hop;
  const {
    helo,
    name,
    ip,
    by,
    via,
    with: protocol,
    id,
    for: recipient,
    envelopeFrom,
    cipher,
  } = named;
  const members = { helo, name, ip, by, via, with: protocol, id, for: recipient, envelopeFrom };
  const show = (all: Readonly<Record<string, string | null>>) =>
    Object.entries(all).flatMap(([key, value]) => (value === null ? [] : [`${key}=${value}`]));
  return [
    ...show(members),
    ...(tls === null ? [] : [tls ? 'tls' : 'plain']),
    ...(tlsVersion === null ? [] : [tlsVersion]),
    ...show({ cipher }),
    ...(authenticated ? ['login'] : []),
    ...show({ user, rest: texts(rest).join(' ') || null }),
    ...(at?.getTime() === Date.parse(ON) ? [] : [`at=${at?.toISOString()}`]),
  ].join(' | ');
}

describe('RFC 5321 §4.4 Received, a form of each server', () => {
  test.each(forms)('%s', (_, field, said) => {
    expect(printed(field)).toBe(said);
  });

  test('folds say nothing (RFC 5322 §2.2.3)', () => {
    expect(forms.length).toBeGreaterThan(90);
    for (const [, field, said] of forms) {
      expect(printed(field.replaceAll(' ', '\r\n\t'))).toBe(said);
    }
  });
});
