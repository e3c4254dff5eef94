/** What mail server software answers, whoever runs it; `any` is nobody's in particular. Rows as `smtp.ts` reads them. */
export const serverReplies = String.raw`
[postfix]
450 4.7.1 ptr-missing documented POSTFIX Client host rejected: cannot find your reverse hostname
450 4.7.25 ptr-missing documented POSTFIX Client host rejected: cannot find your hostname
450 4.1.8 sender-domain-not-found documented POSTFIX Sender address rejected: Domain not found
550 5.7.27 null-mx-sender documented POSTFIX Sender address rejected: Domain \S+ does not accept mail \(nullMX\)
556 5.1.10 null-mx-recipient documented POSTFIX Recipient address rejected: Domain \S+ does not accept mail \(nullMX\)
450 4.7.1 helo-bad documented POSTFIX Helo command rejected: Host not found
504 5.5.2 helo-bad documented POSTFIX Helo command rejected: need fully-qualified hostname
501 5.5.2 helo-bad documented POSTFIX Helo command rejected: Invalid name
504 5.5.2 sender-address-invalid documented POSTFIX Sender address rejected: need fully-qualified address
554 5.7.1 ip-blocklist documented POSTFIX Service unavailable; (Client host|Sender address|Helo command|Client) \[[^\]]+\] blocked using
553 5.7.1 send-as-denied documented POSTFIX Sender address rejected: not owned by user
553 5.7.1 anti-spoof-policy documented POSTFIX Sender address rejected: not logged in
554 5.7.1 relay-denied documented POSTFIX Relay access denied
554 5.7.1 ip-blocklist documented POSTFIX Client host rejected: Access denied
[policyd-spf]
550 5.7.23 spf-fail observed POLICYD Message rejected due to: SPF fail - not authorized
550 5.7.24 spf-permerror uncertain KNOW Message rejected due to: SPF (permanent|permerror)
451 4.7.24 spf-temperror uncertain KNOW Message (temporarily )?(rejected|deferred) due to: SPF Temporary
[opendmarc]
550 5.7.1 dmarc-fail-policy documented OPENDMARC rejected by DMARC policy for \S+
[exim]
550 - relay-denied documented EXIM relay not permitted
550 - spf-fail observed EKARMA SPF: \S+ is not allowed to send mail from
550 - ip-blocklist documented EXIM rejected because \S+ is in a black list at
550 - sender-address-invalid uncertain KNOW Sender verify failed
550 - sender-domain-not-found documented EXIM all relevant MX records point to non-existent hosts
550 - spf-fail observed SOE Bad SPF records for \[
550 - sender-domain-not-found observed SOE Unroute?able sender address
550 - recipient-not-found documented EXIM Unroute?able address
[rspamd]
554 5.7.1 content-spam documented RSPAMD Spam message rejected
550 5.7.1 dmarc-fail-policy documented RSPAMD Action set by DMARC
451 4.7.1 greylist documented RSPAMD Try again later
[mox]
550 5.7.26 dmarc-fail-policy documented MOX rejecting per dmarc policy
[sendmail]
553 5.1.8 sender-domain-not-found observed SOE Domain of sender address \S+ does not exist
501 5.1.8 sender-domain-not-found observed SOE 5\.1\.8 Sender address rejected
450 4.7.1 ptr-missing observed SOE IP name lookup failed
450 4.7.1 dynamic-ip observed SOE Client host rejected: may not be mail exchanger
[any]
550 - dynamic-ip observed SOE use the smtp server of your ISP
501 - open-relay observed SOE no access from mail server .* open relay
550 - ip-blocklist observed SOE blocked by ldap:|Blocked for abuse
554 - relay-denied observed SOE not configured to relay mail|No relaying|Insecure Mail Relay|Relaying denied
550 - content-spam observed SOE Message content rejected
554 - quota-sender observed SOE reached your daily relay quota
550 5.7.25 ptr-missing observed SOE Reverse DNS (validation )?failed
550 5.7.26 unauthenticated observed SOE Multiple authentication checks failed
550 5.7.20 dkim-fail documented RFC7372 No passing DKIM signature found
550 5.7.21 dkim-fail documented RFC7372 No acceptable DKIM signature found
550 5.7.22 dmarc-misaligned documented RFC7372 No valid author-matched DKIM signature found
550 5.7.23 spf-fail documented RFC7372 SPF validation failed
451 4.7.24 spf-permerror documented RFC7372 SPF validation error
550 5.7.29 arc-fail documented RFC8617 ARC validation failure
554 - dmarc-fail-policy observed EKARMA does not comply with .*DMARC policy
550 5.7.0 dmarc-permerror observed EKARMA DMARC PermError|Permanent error evaluating DMARC policy
550 - dmarc-fail-policy observed EKARMA rejected due to sender'?s? DMARC policy
550 - dmarc-fail-policy fallback EKARMA DMARC
550 - spf-fail fallback P5-467 \bSPF\b|Sender Policy Framework
550 - dkim-fail fallback KNOW \bDKIM\b
550 - ptr-missing observed SOE No PTR Record found
554 - ptr-missing observed SOE Missing reverse DNS
554 - ptr-missing observed SOE Reverse DNS lookup for host \S+ failed permanently
450 - ptr-missing observed SOE service permits \d+ unverifyable sending IPs
551 - ptr-missing observed SOE forbidden by invalid RDNS record
550 - ptr-missing observed SOE domain \[\S+\] mismatches client ip
550 - ptr-missing fallback SIS reverse DNS|\brDNS\b|PTR record
554 - header-noncompliant observed SOE Duplicate header
554 5.7.9 header-noncompliant observed SOE 5\.7\.\d+ Header error
550 - auth-required observed SOE Unauthenticated senders not allowed
554 - ip-blocklist fallback ZB blocked using|block ?list|blacklist|dnsbl|\bRBL\b|spamhaus|spamcop|sorbs|barracudacentral|cloudmark
550 - greylist fallback SFM greylist|graylist
550 - content-spam fallback ZB \bspam\b|unsolicited
550 - policy-rule fallback ZB policy`;
