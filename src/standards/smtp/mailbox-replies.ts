/** What other mailbox providers answer. Rows as `smtp.ts` reads them. */
export const mailboxReplies = String.raw`
[yahoo]
421 4.7.0 ip-reputation documented Y-ERR \[TSS?04\] Messages from .* temporarily deferred due to unexpected volume or user complaints :: Deferred: volume/complaints. Sisimai notes that it is also returned for unauthenticated/poor domains.
421 4.7.0 greylist uncertain KNOW \[GL01\] :: Greylist-like deferral (older).
421 4.7.1 ip-blocklist documented Y-ERR \[TS03\] All messages from .* will be permanently deferred :: Blocked for reputation.
421 4.7.0 ip-reputation uncertain KNOW \[TSS?0[1-2]\] :: Deferred for complaints (older).
553 5.7.2 ip-blocklist observed SIS \[TSS(09|11)\] All messages from .* will be permanently deferred :: Blocked for reputation.
553 5.7.1 ip-blocklist observed SFM \[TSS07\] :: Blocked/deferred, variant.
553 5.7.1 ip-blocklist observed SFM \[BL21\] :: Spamhaus listing.
553 5.7.1 ip-blocklist observed SFM \[BL23\] :: Spamhaus XBL.
554 5.7.9 policy-rule observed SFM Message not accepted for policy reasons :: Policy: very often a DMARC failure with p=reject, otherwise content or other policy.
550 5.7.9 unauthenticated observed SIS Yahoo requires all senders to authenticate with either SPF or DKIM :: Neither SPF nor DKIM.
554 - phishing observed SFM Message not allowed - \[PH01\] :: Content looks like phishing/malware.
554 - header-noncompliant observed SFM Headers are not RFC compliant :: Duplicate or malformed headers, bad MIME.
554 - policy-rule observed SFM Message not allowed - \[299\] :: Policy (not documented).
451 - sender-domain-not-found documented Y-ERR temporarily deferred due to unresolvable RFC\.?532[12] from domain :: SOA lookup of the MAIL FROM / From domain failed.
554 - sender-domain-not-found documented Y-ERR unresolvable RFC\.?532[12] from domain :: The domain of the sender is not in DNS: refused for good.
550 - rate-limit observed SFM User is receiving mail too quickly :: Recipient rate.
554 - recipient-not-found observed SFM This user doesn't have a \S+ account :: Recipient unknown.
[yahoo-japan]
554 - policy-rule observed SOE DM Email not accepted for policy reasons :: DMARC failure at Yahoo! Japan.
554 - spf-fail observed SOE INVALID IP FOR SENDING MAIL OF DOMAIN :: SPF-type rejection: IP not allowed for the domain.
[aol]
554 - dynamic-ip older AOL-OLD \bRTR:(BB|DU|RD)\b :: Dynamic/residential IP (rDNS).
554 - ip-reputation older AOL-OLD \bRTR:CH\b :: Compromised machine.
554 - ip-blocklist older AOL-OLD \bRTR:BG\b :: Unallocated IP.
554 - ip-reputation older AOL-OLD \bRLY:B1\b :: Dynamic block for complaints, up to 24 h.
554 - ip-reputation older AOL-OLD \bCON:B1\b :: Dynamic block.
554 - sender-address-invalid older AOL-OLD \bRLY:SN\b :: Banned address / spoofed aol.com.
[apple]
554 5.7.1 content-policy observed SFM \[CS0[12]\] Message rejected due to local policy :: iCloud filter rejected (content/reputation).
554 5.7.1 content-policy observed SIS \[HM0\d\] Message rejected due to local policy :: As CS01 (other filter).
550 5.7.1 unauthenticated observed SIS \[HME1\]|blocked for failing both SPF and DKIM aut :: Hide-My-Email address: neither SPF nor DKIM passed (the misspelling 'autentication' is real).
554 5.7.1 dmarc-fail-policy observed SOE Your message was rejected due to \S+?.?s DMARC policy :: DMARC p=reject.
550 5.7.1 domain-blocklist observed SFM domain present in the Spamhaus DBL :: Domain listed.
550 5.7.1 ip-blocklist observed SIS rejected due to listing in Spamhaus :: IP listed.
550 5.7.0 ip-blocklist observed SOE Blocked - see https://support\.proofpoint\.com/dnsbl-lookup :: Proofpoint reputation list in front of iCloud.
421 4.7.1 rate-limit observed SFM deferred due to excessive volume :: Volume.
554 - ip-reputation observed SOE not accepting connections :: Connection refused.
450 4.1.8 sender-domain-not-found uncertain SFM 4\.1\.8 .*Sender address rejected: Domain not found :: Sender domain not in DNS.
[comcast]
554 - ptr-missing observed SOE Comcast requires that all mail servers must have a PTR record :: No valid PTR.
421 - ptr-missing documented COMCAST Reverse DNS failure ?: ?Try again later :: rDNS lookup failed for now.
421 - rate-limit documented COMCAST Too many sessions opened :: More than 25 simultaneous connections.
550 5.2.0 dmarc-fail-policy observed SFM DM000001|Message rejected due to DMARC :: DMARC failure.
554 - dynamic-ip documented COMCAST \bES000001\b :: Sent from Comcast dynamic/residential space.
554 - dynamic-ip documented COMCAST \bES000010\b :: Sent from foreign dynamic/residential space (judged by rDNS form).
554 - ip-reputation documented COMCAST \bBL000000\b :: Comcast's own block: spam patterns.
554 - ip-blocklist documented COMCAST \bBL000001\b :: Spamhaus Zen.
554 - ip-blocklist documented COMCAST \bBL000010\b :: Cloudmark CSI.
554 - ip-blocklist documented COMCAST \bBL000011\b :: Spamhaus Zen + Cloudmark CSI.
554 - ip-blocklist documented COMCAST \bBL000100\b :: SenderScore list.
554 - ip-blocklist documented COMCAST \bBL000101\b :: Spamhaus Zen + SenderScore.
554 - ip-blocklist documented COMCAST \bBL000110\b :: SenderScore + Cloudmark CSI.
554 - ip-blocklist documented COMCAST \bBL000111\b :: Spamhaus Zen + SenderScore + Cloudmark CSI.
[spectrum]
550 - ip-blocklist documented SIS AUP#[-A-Za-z]*1000\b :: IP blocked for suspicious activity.
550 - account-compromised documented SIS AUP#[-A-Za-z]*1010\b :: Account blocked from sending.
550 - ptr-missing documented SIS AUP#[-A-Za-z]*1(1[0-4]\d|150)\b :: DNS problem: full-circle reverse DNS required (1100-1150).
550 - dmarc-fail-policy documented SIS AUP#[-A-Za-z]*11(6|7|8|9)0\b :: Violates the (sending) domain's security policy (1160-1190) - DMARC/SPF-type.
550 - ip-blocklist documented SIS AUP#[-A-Za-z]*12(0|1)0\b :: Cloudmark CSI.
550 - ip-blocklist documented SIS AUP#[-A-Za-z]*12(2|3|4|5)0\b :: Spamhaus (1220-1250).
550 - ipv6-not-accepted documented SIS AUP#[-A-Za-z]*1260\b :: IPv6 not processed; use IPv4.
550 - send-as-denied documented SIS AUP#[-A-Za-z]*15(0|2)0\b :: Sending as another address than signed in / hosted domain.
[cox]
550 - ptr-missing documented SIS AUP#CXDNS\b :: Reverse DNS lookup fails.
550 - dmarc-fail-policy documented SIS AUP#CXSNDR\b :: Failed SPF, DomainKeys or DKIM policy of the sending domain.
550 - policy-rule documented SIS AUP#CXSMTP\b :: SMTP violation; could not verify legitimate sender.
550 - ip-blocklist documented SIS AUP#CXBL\b :: IP blocked by Cox.
550 5.1.0 ip-blocklist observed SOE AUP#CDRBL\b :: IP temporarily blocked (up to 24 h).
550 - ip-blocklist documented SIS AUP#IPBL0001\b :: Spamhaus Zen. (IPBL bit mask: 1 = Spamhaus Zen, 10 = Return Path, 100 = Invaluement ivmSIP, 1000 = Cloudmark CSI; sums combine.).
550 - ip-blocklist documented SIS AUP#IPBL[01]+\b :: Combination of lists, see bit mask.
550 - url-blocklist documented SIS AUP#URLBL[01]+\b :: URL on SURBL / Spamhaus DBL / ivmURI.
421 - rate-limit documented SIS AUP#CX(CNCT|MXRT)\b :: Connection/recipient limit.
[godaddy]
421 - ptr-missing documented SIS \bIB108\b :: rDNS missing or lookup failed.
550 5.1.0 spf-fail observed P5-467 \bIB508\b|is not allowed to send from <[^>]*> per it's SPF Record :: SPF fail.
550 5.2.0 sender-domain-not-found observed SOE \bIB506\b|From: Domain is invalid :: From domain not in DNS.
550 - from-malformed documented SIS \bIB501\b|Blank From: addresses are not allowed :: Empty From.
550 - from-malformed documented SIS \bIB502\b :: IP literal as From.
554 - ip-blocklist documented SIS \bIB10(3|4|5|6)\b :: Block lists: IB103 Cloudmark, IB104 SBL, IB105 XBL, IB106 PBL.
554 - ip-reputation documented SIS \bIB11(0|1|2|3)\b :: IP blocked: spam (110 hour, 111 day), invalid recipients (112 hour, 113 day).
552 - content-spam documented SIS \bIB212\b :: Spam content.
535 - auth-required documented SIS \bIB401\b :: Wrong server for submission.
[orange]
550 - ip-blocklist observed SIS \b(LPN|LPNAAA|OFR|OUK)[-_0-9]*[_-]?101\b :: Spamhaus.
550 - ip-blocklist observed SOE \b(LPN|OFR)[-_0-9]*_?10(2|3)\b :: IP blocked for spam.
550 5.5.0 spf-fail observed SIS \b(LPN|OFR)[-_0-9]*_?401\b :: SPF fail.
550 5.5.0 auth-required observed SIS \b(LPN|OFR)[-_0-9]*_?402\b :: Authentication required.
501 5.1.0 sender-domain-not-found observed SFM \b(LPN|OFR)[-_0-9]*_?(403|405|415)\b|Emetteur invalide :: Invalid sender (domain/SPF).
421 - spf-fail observed SIS verifier la configuration\s+SPF/DNS de votre nom de domaine|SPF check failed, please verify the\s+SPF/DNS configuration :: SPF check failed.
550 5.2.0 content-spam observed SOE \b(LPN|OFR)[-_0-9]*_?506\b :: It was taken for spam.
571 5.7.1 dmarc-fail-policy observed SIS DMARC verification Failed|\b(LPN|OFR)[-_0-9]*_?517\b :: DMARC fail.
554 5.7.1 ip-blocklist observed SOE \b(LPN|OFR)[-_0-9]*_?630\b :: Policy block of the client.
421 - rate-limit observed SOE \b(OFR|LPN)[-_0-9]*_?(999|10[5789]|505|510)\b :: Service refused for now (reputation/rate; codes 105,107,108,109,505,510,999).
[gmx]
554 - ptr-missing observed SOE Bad DNS PTR resource record :: PTR missing/invalid.
550 - spf-fail observed SFM Reject due to SPF policy :: SPF fail.
550 - header-noncompliant observed SFM Reject due to policy restrictions \(header based\) :: Header policy (e.g. DMARC/From).
550 - domain-blocklist observed SFM Reject due to policy restrictions \(domain based\) :: Domain policy.
550 - ip-blocklist observed SFM Reject due to policy restrictions \(IP based\) :: IP policy.
550 - policy-rule observed SFM Reject due to policy restrictions :: Policy, no detail.
554 - ip-blocklist observed SFM IP address is block ?listed :: IP block list.
550 - sender-domain-not-found observed SFM Invalid DNS MX or A/AAAA resource record :: Sender domain has no usable MX/A.
[t-online]
554 - ip-blocklist observed SOE IP=\S+ - .*\((BL|NOWL)\) :: IP blocked (BL) or not on white list / no reputation (NOWL).
554 - ip-reputation observed SIS none/bad reputation :: No reputation: register with postmaster.
[mail.ru]
550 5.7.1 dmarc-fail-policy observed SOE not accepted due to domain \(\S+\) owner DMARC policy :: DMARC p=reject.
550 - content-spam observed SFM spam message rejected\. Please visit http://help\.mail\.ru :: It was taken for spam.
[yandex]
550 5.7.1 dmarc-fail-policy observed SOE Email rejected per DMARC policy for :: DMARC p=reject (same text at Zoho and others).
550 5.7.1 policy-rule observed SFM Policy rejection on the target address :: Policy.
554 5.7.1 content-spam observed SFM Message rejected under suspicion of SPAM :: It was taken for spam.
[rambler]
554 5.7.1 content-spam observed SFM Spam message rejected; If this is not spam contact abuse :: Spam (rspamd).
[zoho]
550 5.7.23 spf-fail observed MATE88 Sender'?s SPF Policy Failure :: SPF fail.
550 5.7.1 dmarc-fail-policy observed SFM Email rejected per DMARC policy for zoho :: DMARC p=reject.
541 5.4.1 recipient-org-block observed SFM Mail rejected by destination domain :: Recipient domain's filter.
554 5.7.7 policy-rule uncertain SIS Email policy violation detected :: Policy.
554 5.2.3 policy-rule observed SFM MailPolicy violation Error delivering to mailboxes :: Policy.
554 5.7.1 content-spam observed SFM Email flagged as Spam :: It was taken for spam.
[qq]
550 - dmarc-fail-policy observed SOE DMARC check failed :: DMARC fail.
550 - spf-fail observed SIS SPF check failed\.?(?! please) :: SPF fail.
550 - ip-blocklist observed SIS suspected spam ip :: IP block.
[proton]
550 5.7.1 content-spam observed SFM Rejected by spam filter :: Spam (rspamd).
550 5.7.23 spf-fail observed POLICYD Message rejected due to: SPF fail :: SimpleLogin (Proton) uses policyd-spf.
[fastmail]
551 5.7.1 send-as-denied uncertain KNOW Not authori[sz]ed to send from this header address :: Submission: From not owned by user.
[infomaniak]
550 5.7.1 dmarc-fail-policy observed SFM rejected by DMARC policy for :: OpenDMARC text: DMARC p=reject.
450 4.1.8 sender-domain-not-found observed SFM Sender address rejected: Domain not found :: Sender domain not in DNS.
[hostpoint]
550 - spf-fail observed SFM SPF-check failed :: SPF fail.
[free.fr]
550 - content-spam observed SFM ^.*\b550 spam detected :: It was taken for spam.
[att]
550 5.7.1 ptr-missing observed SOE Connections not accepted from servers without a valid sender domain :: Reverse DNS.
521 - ip-blocklist older ATT-OLD 521 .*(is blocked|blocked using|DNSRBL) :: IP blocked.
550 - sender-domain-not-found older ATT-OLD requires valid sender domain :: Sender DNS.
421 - ptr-missing older ATT-OLD failure in DNS look-?up :: Reverse DNS.
[rackspace]
450 4.7.1 ptr-missing uncertain SFM \(G1F\)|no PTR :: No PTR.
450 4.4.0 dmarc-temperror uncertain SFM Temporary DMARC DNS lookup failure :: DMARC DNS error.
[improvmx]
551 5.7.1 domain-blocklist observed SFM very low reputation of the sending domain, this message has been blocked \(Code :: Domain on block list (e.g. DBL).`;
