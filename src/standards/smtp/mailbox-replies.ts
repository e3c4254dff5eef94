/** What other mailbox providers answer. Rows as `smtp.ts` reads them. */
export const mailboxReplies = String.raw`
[yahoo]
421 4.7.0 ip-reputation documented Y-ERR \[TSS?04\] Messages from .* temporarily deferred due to unexpected volume or user complaints
421 4.7.0 greylist uncertain KNOW \[GL01\]
421 4.7.1 ip-blocklist documented Y-ERR \[TS03\] All messages from .* will be permanently deferred
421 4.7.0 ip-reputation uncertain KNOW \[TSS?0[1-2]\]
553 5.7.2 ip-blocklist observed SIS \[TSS(09|11)\] All messages from .* will be permanently deferred
553 5.7.1 ip-blocklist observed SFM \[TSS07\]
553 5.7.1 ip-blocklist observed SFM \[BL21\]
553 5.7.1 ip-blocklist observed SFM \[BL23\]
554 5.7.9 policy-rule observed SFM Message not accepted for policy reasons
550 5.7.9 unauthenticated observed SIS Yahoo requires all senders to authenticate with either SPF or DKIM
554 - phishing observed SFM Message not allowed - \[PH01\]
554 - header-noncompliant observed SFM Headers are not RFC compliant
554 - policy-rule observed SFM Message not allowed - \[299\]
451 - sender-domain-not-found documented Y-ERR temporarily deferred due to unresolvable RFC\.?532[12] from domain
554 - sender-domain-not-found documented Y-ERR unresolvable RFC\.?532[12] from domain
550 - rate-limit observed SFM User is receiving mail too quickly
554 - recipient-not-found observed SFM This user doesn't have a \S+ account
[yahoo-japan]
554 - policy-rule observed SOE DM Email not accepted for policy reasons
554 - spf-fail observed SOE INVALID IP FOR SENDING MAIL OF DOMAIN
[aol]
554 - dynamic-ip older AOL-OLD \bRTR:(BB|DU|RD)\b
554 - ip-reputation older AOL-OLD \bRTR:CH\b
554 - ip-blocklist older AOL-OLD \bRTR:BG\b
554 - ip-reputation older AOL-OLD \bRLY:B1\b
554 - ip-reputation older AOL-OLD \bCON:B1\b
554 - sender-address-invalid older AOL-OLD \bRLY:SN\b
[apple]
554 5.7.1 content-policy observed SFM \[CS0[12]\] Message rejected due to local policy
554 5.7.1 content-policy observed SIS \[HM0\d\] Message rejected due to local policy
550 5.7.1 unauthenticated observed SIS \[HME1\]|blocked for failing both SPF and DKIM aut
554 5.7.1 dmarc-fail-policy observed SOE Your message was rejected due to \S+?.?s DMARC policy
550 5.7.1 domain-blocklist observed SFM domain present in the Spamhaus DBL
550 5.7.1 ip-blocklist observed SIS rejected due to listing in Spamhaus
550 5.7.0 ip-blocklist observed SOE Blocked - see https://support\.proofpoint\.com/dnsbl-lookup
421 4.7.1 rate-limit observed SFM deferred due to excessive volume
554 - ip-reputation observed SOE not accepting connections
450 4.1.8 sender-domain-not-found uncertain SFM 4\.1\.8 .*Sender address rejected: Domain not found
[comcast]
554 - ptr-missing observed SOE Comcast requires that all mail servers must have a PTR record
421 - ptr-missing documented COMCAST Reverse DNS failure ?: ?Try again later
421 - rate-limit documented COMCAST Too many sessions opened
550 5.2.0 dmarc-fail-policy observed SFM DM000001|Message rejected due to DMARC
554 - dynamic-ip documented COMCAST \bES000001\b
554 - dynamic-ip documented COMCAST \bES000010\b
554 - ip-reputation documented COMCAST \bBL000000\b
554 - ip-blocklist documented COMCAST \bBL000001\b
554 - ip-blocklist documented COMCAST \bBL000010\b
554 - ip-blocklist documented COMCAST \bBL000011\b
554 - ip-blocklist documented COMCAST \bBL000100\b
554 - ip-blocklist documented COMCAST \bBL000101\b
554 - ip-blocklist documented COMCAST \bBL000110\b
554 - ip-blocklist documented COMCAST \bBL000111\b
[spectrum]
550 - ip-blocklist documented SIS AUP#[-A-Za-z]*1000\b
550 - account-compromised documented SIS AUP#[-A-Za-z]*1010\b
550 - ptr-missing documented SIS AUP#[-A-Za-z]*1(1[0-4]\d|150)\b
550 - dmarc-fail-policy documented SIS AUP#[-A-Za-z]*11(6|7|8|9)0\b
550 - ip-blocklist documented SIS AUP#[-A-Za-z]*12(0|1)0\b
550 - ip-blocklist documented SIS AUP#[-A-Za-z]*12(2|3|4|5)0\b
550 - ipv6-not-accepted documented SIS AUP#[-A-Za-z]*1260\b
550 - send-as-denied documented SIS AUP#[-A-Za-z]*15(0|2)0\b
[cox]
550 - ptr-missing documented SIS AUP#CXDNS\b
550 - dmarc-fail-policy documented SIS AUP#CXSNDR\b
550 - policy-rule documented SIS AUP#CXSMTP\b
550 - ip-blocklist documented SIS AUP#CXBL\b
550 5.1.0 ip-blocklist observed SOE AUP#CDRBL\b
550 - ip-blocklist documented SIS AUP#IPBL0001\b
550 - ip-blocklist documented SIS AUP#IPBL[01]+\b
550 - url-blocklist documented SIS AUP#URLBL[01]+\b
421 - rate-limit documented SIS AUP#CX(CNCT|MXRT)\b
[godaddy]
421 - ptr-missing documented SIS \bIB108\b
550 5.1.0 spf-fail observed P5-467 \bIB508\b|is not allowed to send from <[^>]*> per it's SPF Record
550 5.2.0 sender-domain-not-found observed SOE \bIB506\b|From: Domain is invalid
550 - from-malformed documented SIS \bIB501\b|Blank From: addresses are not allowed
550 - from-malformed documented SIS \bIB502\b
554 - ip-blocklist documented SIS \bIB10(3|4|5|6)\b
554 - ip-reputation documented SIS \bIB11(0|1|2|3)\b
552 - content-spam documented SIS \bIB212\b
535 - auth-required documented SIS \bIB401\b
[orange]
550 - ip-blocklist observed SIS \b(LPN|LPNAAA|OFR|OUK)[-_0-9]*[_-]?101\b
550 - ip-blocklist observed SOE \b(LPN|OFR)[-_0-9]*_?10(2|3)\b
550 5.5.0 spf-fail observed SIS \b(LPN|OFR)[-_0-9]*_?401\b
550 5.5.0 auth-required observed SIS \b(LPN|OFR)[-_0-9]*_?402\b
501 5.1.0 sender-domain-not-found observed SFM \b(LPN|OFR)[-_0-9]*_?(403|405|415)\b|Emetteur invalide
421 - spf-fail observed SIS verifier la configuration\s+SPF/DNS de votre nom de domaine|SPF check failed, please verify the\s+SPF/DNS configuration
550 5.2.0 content-spam observed SOE \b(LPN|OFR)[-_0-9]*_?506\b
571 5.7.1 dmarc-fail-policy observed SIS DMARC verification Failed|\b(LPN|OFR)[-_0-9]*_?517\b
554 5.7.1 ip-blocklist observed SOE \b(LPN|OFR)[-_0-9]*_?630\b
421 - rate-limit observed SOE \b(OFR|LPN)[-_0-9]*_?(999|10[5789]|505|510)\b
[gmx]
554 - ptr-missing observed SOE Bad DNS PTR resource record
550 - spf-fail observed SFM Reject due to SPF policy
550 - header-noncompliant observed SFM Reject due to policy restrictions \(header based\)
550 - domain-blocklist observed SFM Reject due to policy restrictions \(domain based\)
550 - ip-blocklist observed SFM Reject due to policy restrictions \(IP based\)
550 - policy-rule observed SFM Reject due to policy restrictions
554 - ip-blocklist observed SFM IP address is block ?listed
550 - sender-domain-not-found observed SFM Invalid DNS MX or A/AAAA resource record
[t-online]
554 - ip-blocklist observed SOE IP=\S+ - .*\((BL|NOWL)\)
554 - ip-reputation observed SIS none/bad reputation
[mail.ru]
550 5.7.1 dmarc-fail-policy observed SOE not accepted due to domain \(\S+\) owner DMARC policy
550 - content-spam observed SFM spam message rejected\. Please visit http://help\.mail\.ru
[yandex]
550 5.7.1 dmarc-fail-policy observed SOE Email rejected per DMARC policy for
550 5.7.1 policy-rule observed SFM Policy rejection on the target address
554 5.7.1 content-spam observed SFM Message rejected under suspicion of SPAM
[rambler]
554 5.7.1 content-spam observed SFM Spam message rejected; If this is not spam contact abuse
[zoho]
550 5.7.23 spf-fail observed MATE88 Sender'?s SPF Policy Failure
550 5.7.1 dmarc-fail-policy observed SFM Email rejected per DMARC policy for zoho
541 5.4.1 recipient-org-block observed SFM Mail rejected by destination domain
554 5.7.7 policy-rule uncertain SIS Email policy violation detected
554 5.2.3 policy-rule observed SFM MailPolicy violation Error delivering to mailboxes
554 5.7.1 content-spam observed SFM Email flagged as Spam
[qq]
550 - dmarc-fail-policy observed SOE DMARC check failed
550 - spf-fail observed SIS SPF check failed\.?(?! please)
550 - ip-blocklist observed SIS suspected spam ip
[proton]
550 5.7.1 content-spam observed SFM Rejected by spam filter
550 5.7.23 spf-fail observed POLICYD Message rejected due to: SPF fail
[fastmail]
551 5.7.1 send-as-denied uncertain KNOW Not authori[sz]ed to send from this header address
[infomaniak]
550 5.7.1 dmarc-fail-policy observed SFM rejected by DMARC policy for
450 4.1.8 sender-domain-not-found observed SFM Sender address rejected: Domain not found
[hostpoint]
550 - spf-fail observed SFM SPF-check failed
[free.fr]
550 - content-spam observed SFM ^.*\b550 spam detected
[att]
550 5.7.1 ptr-missing observed SOE Connections not accepted from servers without a valid sender domain
521 - ip-blocklist older ATT-OLD 521 .*(is blocked|blocked using|DNSRBL)
550 - sender-domain-not-found older ATT-OLD requires valid sender domain
421 - ptr-missing older ATT-OLD failure in DNS look-?up
[rackspace]
450 4.7.1 ptr-missing uncertain SFM \(G1F\)|no PTR
450 4.4.0 dmarc-temperror uncertain SFM Temporary DMARC DNS lookup failure
[improvmx]
551 5.7.1 domain-blocklist observed SFM very low reputation of the sending domain, this message has been blocked \(Code`;
