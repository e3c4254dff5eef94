/** What mail server software answers, whoever runs it; `any` is nobody's in particular. Rows as `smtp.ts` reads them. */
export const serverReplies = String.raw`
[postfix]
450 4.7.1 ptr-missing documented POSTFIX Client host rejected: cannot find your reverse hostname :: reject_unknown_reverse_client_hostname: no PTR.
450 4.7.25 ptr-missing documented POSTFIX Client host rejected: cannot find your hostname :: reject_unknown_client_hostname: PTR missing or not confirmed by forward DNS (older Postfix: 4.7.1).
450 4.1.8 sender-domain-not-found documented POSTFIX Sender address rejected: Domain not found :: Sender domain not in DNS.
550 5.7.27 null-mx-sender documented POSTFIX Sender address rejected: Domain \S+ does not accept mail \(nullMX\) :: Sender domain has null MX.
556 5.1.10 null-mx-recipient documented POSTFIX Recipient address rejected: Domain \S+ does not accept mail \(nullMX\) :: Recipient domain has null MX.
450 4.7.1 helo-bad documented POSTFIX Helo command rejected: Host not found :: HELO name not in DNS.
504 5.5.2 helo-bad documented POSTFIX Helo command rejected: need fully-qualified hostname :: HELO not an FQDN.
501 5.5.2 helo-bad documented POSTFIX Helo command rejected: Invalid name :: HELO syntax.
504 5.5.2 sender-address-invalid documented POSTFIX Sender address rejected: need fully-qualified address :: MAIL FROM without domain.
554 5.7.1 ip-blocklist documented POSTFIX Service unavailable; (Client host|Sender address|Helo command|Client) \[[^\]]+\] blocked using :: DNS block list.
553 5.7.1 send-as-denied documented POSTFIX Sender address rejected: not owned by user :: Signed-in user may not use this sender.
553 5.7.1 anti-spoof-policy documented POSTFIX Sender address rejected: not logged in :: Local sender address without login (own-domain spoof protection).
554 5.7.1 relay-denied documented POSTFIX Relay access denied :: Server does not relay.
554 5.7.1 ip-blocklist documented POSTFIX Client host rejected: Access denied :: Local access list.
[policyd-spf]
550 5.7.23 spf-fail observed POLICYD Message rejected due to: SPF fail - not authorized :: SPF fail; s=mfrom or s=helo names the identity, id= the address, ip= the server. (Before 2016: 5.7.1.).
550 5.7.24 spf-permerror uncertain KNOW Message rejected due to: SPF (permanent|permerror) :: SPF permerror.
451 4.7.24 spf-temperror uncertain KNOW Message (temporarily )?(rejected|deferred) due to: SPF Temporary :: SPF temperror.
[opendmarc]
550 5.7.1 dmarc-fail-policy documented OPENDMARC rejected by DMARC policy for \S+ :: DMARC p=reject.
[exim]
550 - relay-denied documented EXIM relay not permitted :: No relay.
550 - spf-fail observed EKARMA SPF: \S+ is not allowed to send mail from :: SPF fail (cPanel default ACL).
550 - ip-blocklist documented EXIM rejected because \S+ is in a black list at :: DNS block list.
550 - sender-address-invalid uncertain KNOW Sender verify failed :: Sender address could not be verified (DNS or callout).
550 - sender-domain-not-found documented EXIM all relevant MX records point to non-existent hosts :: Sender/recipient MX broken.
550 - spf-fail observed SOE Bad SPF records for \[ :: SPF fail (older).
550 - sender-domain-not-found observed SOE Unroute?able sender address :: Sender domain has no route.
550 - recipient-not-found documented EXIM Unroute?able address :: Recipient domain has no route / unknown recipient.
[rspamd]
554 5.7.1 content-spam documented RSPAMD Spam message rejected :: rspamd score over reject limit.
550 5.7.1 dmarc-fail-policy documented RSPAMD Action set by DMARC :: rspamd DMARC action.
451 4.7.1 greylist documented RSPAMD Try again later :: Greylist / soft reject.
[mox]
550 5.7.26 dmarc-fail-policy documented MOX rejecting per dmarc policy :: DMARC.
[sendmail]
553 5.1.8 sender-domain-not-found observed SOE Domain of sender address \S+ does not exist :: Sender domain not in DNS.
501 5.1.8 sender-domain-not-found observed SOE 5\.1\.8 Sender address rejected :: Sender domain rejected.
450 4.7.1 ptr-missing observed SOE IP name lookup failed :: PTR lookup failed.
450 4.7.1 dynamic-ip observed SOE Client host rejected: may not be mail exchanger :: Generic PTR name (dynamic).
[any]
550 - dynamic-ip observed SOE use the smtp server of your ISP :: Direct mail from dynamic IP refused.
501 - open-relay observed SOE no access from mail server .* open relay :: Server is an open relay.
550 - ip-blocklist observed SOE blocked by ldap:|Blocked for abuse :: IP blocked for abuse (AT&T/BellSouth style).
554 - relay-denied observed SOE not configured to relay mail|No relaying|Insecure Mail Relay|Relaying denied :: Relay refused.
550 - content-spam observed SOE Message content rejected :: Content refused.
554 - quota-sender observed SOE reached your daily relay quota :: Sender's relay quota.
550 5.7.25 ptr-missing observed SOE Reverse DNS (validation )?failed :: RFC 7372 code: reverse DNS.
550 5.7.26 unauthenticated observed SOE Multiple authentication checks failed :: RFC 7372 code.
550 5.7.20 dkim-fail documented RFC7372 No passing DKIM signature found :: RFC 7372 code.
550 5.7.21 dkim-fail documented RFC7372 No acceptable DKIM signature found :: RFC 7372 code.
550 5.7.22 dmarc-misaligned documented RFC7372 No valid author-matched DKIM signature found :: RFC 7372 code.
550 5.7.23 spf-fail documented RFC7372 SPF validation failed :: RFC 7372 code.
451 4.7.24 spf-permerror documented RFC7372 SPF validation error :: RFC 7372 code.
550 5.7.29 arc-fail documented RFC8617 ARC validation failure :: RFC 8617 code.
554 - dmarc-fail-policy observed EKARMA does not comply with .*DMARC policy :: DMARC.
550 5.7.0 dmarc-permerror observed EKARMA DMARC PermError|Permanent error evaluating DMARC policy :: DMARC record broken.
550 - dmarc-fail-policy observed EKARMA rejected due to sender'?s? DMARC policy :: DMARC.
550 - dmarc-fail-policy fallback EKARMA DMARC :: A reply that names DMARC.
550 - spf-fail fallback P5-467 \bSPF\b|Sender Policy Framework :: A reply that names SPF.
550 - dkim-fail fallback KNOW \bDKIM\b :: A reply that names DKIM.
550 - ptr-missing observed SOE No PTR Record found :: The sending address has no valid name in DNS (PTR).
554 - ptr-missing observed SOE Missing reverse DNS :: The sending address has no valid name in DNS (PTR).
554 - ptr-missing observed SOE Reverse DNS lookup for host \S+ failed permanently :: The sending address has no valid name in DNS (PTR).
450 - ptr-missing observed SOE service permits \d+ unverifyable sending IPs :: FCrDNS not confirmed.
551 - ptr-missing observed SOE forbidden by invalid RDNS record :: The sending address has no valid name in DNS (PTR).
550 - ptr-missing observed SOE domain \[\S+\] mismatches client ip :: SPF/PTR mismatch.
550 - ptr-missing fallback SIS reverse DNS|\brDNS\b|PTR record :: A reply that names reverse DNS.
554 - header-noncompliant observed SOE Duplicate header :: Duplicate header.
554 5.7.9 header-noncompliant observed SOE 5\.7\.\d+ Header error :: Header fault.
550 - auth-required observed SOE Unauthenticated senders not allowed :: Login needed.
554 - ip-blocklist fallback ZB blocked using|block ?list|blacklist|dnsbl|\bRBL\b|spamhaus|spamcop|sorbs|barracudacentral|cloudmark :: A block list.
550 - greylist fallback SFM greylist|graylist :: Greylisting; retry.
550 - content-spam fallback ZB \bspam\b|unsolicited :: A reply that speaks of spam.
550 - policy-rule fallback ZB policy :: A reply that names a policy.`;
