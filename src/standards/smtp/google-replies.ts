/** What Gmail and Google Groups answer. Rows as `smtp.ts` reads them. */
export const googleReplies = String.raw`
[google]
421 4.7.0 ptr-missing documented G-SMTP does not have a PTR record, or the corresponding forward DNS entry :: No PTR, or PTR does not resolve back to the IP; slowed down.
451 4.7.23 ptr-missing documented G-SMTP 4\.7\.23\b|(doesn'?t|does not) have a PTR record, or the PTR record.?s? forward DNS entry :: No name of the address, or one that does not lead back; by the rules for bulk senders.
550 5.7.25 ptr-missing documented G-SMTP 5\.7\.25 .*(PTR record|IP address of the hostname) :: No valid PTR/forward match: refused. (Older text: '… does not have a PTR record setup, or the corresponding forward DNS entry does not point to the sending IP'.).
550 5.7.1 ptr-missing documented G-SMTP does not meet IPv6 sending guidelines regarding PTR records and authentication :: IPv6 needs PTR and SPF or DKIM.
451 4.7.24 spf-suspicious documented G-SMTP 4\.7\.24 .*SPF record of the sending domain has one or more suspicious :: SPF record contains suspicious entries (too wide); slowed down.
550 5.7.24 spf-suspicious documented G-SMTP 5\.7\.24 .*SPF record of the sending domain has one or more suspicious :: The SPF record lets in too many addresses: refused.
451 4.7.26 dmarc-temperror documented G-SMTP temporary DNS failures prevent authentication :: DMARC cannot be evaluated because DNS failed; try later.
421 4.7.26 unauthenticated documented G-SMTP 4\.7\.26 .*rate limited because it is unauthenticated :: Neither SPF nor DKIM passed; slowed down.
550 5.7.26 unauthenticated documented G-SMTP 5\.7\.26 .*blocked because the sender is unauthenticated :: Neither SPF nor DKIM passed; refused.
550 5.7.26 spf-fail documented G-SMTP has an SPF record with a hard fail policy \(-all\) :: SPF hard fail; refused.
550 5.7.26 dmarc-fail-policy documented G-SMTP Unauthenticated (e?mail) from \S+ is not accepted due to\s+domain'?s DMARC policy :: DMARC failed with p=reject. (Older: 550 5.7.1 with the same text.).
550 5.7.1 unauthenticated observed SOE does not have authentication information or fails to pass authentication checks :: Neither SPF nor DKIM passed.
421 4.7.27 spf-fail documented G-SMTP 4\.7\.27 .*SPF authentication didn.?t pass :: Bulk rule: SPF did not pass; slowed down.
550 5.7.27 spf-fail documented G-SMTP 5\.7\.27 .*didn.?t pass SPF authentication :: Bulk rule: SPF did not pass; refused. NOTE: IANA X.7.27 means 'sender address has null MX'.
421 4.7.28 rate-limit documented G-SMTP 4\.7\.28 .*unusual (rate|amount) of (unsolicited )?(e?mail) :: Unusual rate: variants name IP address, IP netblock, DKIM domain, SPF domain, or a URL domain.
421 4.7.28 domain-reputation documented G-SMTP originating from your DKIM domain :: Rate limit tied to the DKIM domain.
421 4.7.28 domain-reputation documented G-SMTP originating from your SPF domain :: Rate limit tied to the SPF domain.
421 4.7.28 ip-reputation documented G-SMTP originating from your IP Netblock :: Rate limit tied to the netblock.
421 4.7.28 domain-reputation documented G-SMTP containing one of your URL domains :: Rate limit tied to a link domain.
421 4.7.28 header-noncompliant documented G-SMTP messages (that have|with) the same Message-ID :: Same Message-ID reused.
550 5.7.28 ip-reputation documented G-SMTP 5\.7\.28 .*unusual rate of unsolicited :: Blocked for rate.
421 4.7.29 tls-required documented G-SMTP 4\.7\.29 .*not using a TLS :: Bulk rule: no TLS. NOTE: IANA X.7.29 means 'ARC validation failure'.
550 5.7.29 tls-required documented G-SMTP 5\.7\.29 .*wasn.?t sent over a TLS connection :: Bulk rule: no TLS; refused.
421 4.7.30 dkim-fail documented G-SMTP 4\.7\.30 .*DKIM authentication\s+didn.?t pass :: Bulk rule: DKIM did not pass; slowed down. NOTE: IANA X.7.30 means 'REQUIRETLS support required'.
550 5.7.30 dkim-fail documented G-SMTP 5\.7\.30 .*didn.?t pass DKIM\s+authentication :: Bulk rule: DKIM did not pass; refused.
421 4.7.40 dmarc-missing documented G-SMTP 4\.7\.40 .*DMARC record :: Bulk rule: DMARC missing or without policy; slowed down.
421 4.7.31 dmarc-missing contradicted G-FAQ 4\.7\.31 .*DMARC record :: The From domain has no DMARC record.
550 5.7.40 dmarc-missing documented G-SMTP 5\.7\.40 .*DMARC record :: Bulk rule: DMARC missing; refused.
421 4.7.32 dmarc-misaligned documented G-SMTP 4\.7\.32 .*(isn.?t aligned|no DMARC alignment) :: Bulk rule: From not aligned; slowed down. (2024 text: 'there is no DMARC alignment'.).
421 5.7.32 dmarc-misaligned contradicted G-SMTP 5\.7\.32 .*isn.?t aligned :: Bulk rule: From not aligned; refused.
421 4.7.0 ip-reputation documented G-SMTP very low reputation of the sending IP :: IP reputation very low.
421 4.7.0 domain-reputation documented G-SMTP very low reputation of the sending domain :: Domain reputation very low.
421 4.7.0 content-spam documented G-SMTP suspicious due to the nature of the content :: Content or links suspicious.
550 5.7.1 ip-reputation documented G-SMTP likely suspicious due to the very low reputation of the sending\s+IP :: Refused for IP reputation.
550 5.7.1 domain-reputation documented G-SMTP likely suspicious due to the very low reputation of the sending\s+domain :: Refused for domain reputation.
550 5.7.1 content-spam documented G-SMTP likely unsolicited (e?mail) :: Refused as spam.
421 4.7.0 recipient-org-block documented G-SMTP IP not in whitelist for RCPT domain :: Recipient domain (Workspace) allows only listed IPs.
421 4.7.0 tls-required documented G-SMTP TLS required for RCPT domain :: Recipient domain requires TLS.
421 4.7.0 temp-failure documented G-SMTP 4\.7\.0 .*Try again later, closing connection :: Generic deferral.
550 5.7.1 policy-rule documented G-SMTP has a policy\s+that prohibit(s|ed) the (e?mail) that you sent :: Admin rule of either side.
550 5.7.1 policy-rule documented G-SMTP violates \S+ email policy :: Custom rule of a Workspace admin (identifier gcdp).
550 5.7.1 from-malformed documented G-SMTP missing a valid address in( the)? From: header :: From missing or without valid address.
550 5.7.1 header-noncompliant documented G-SMTP missing a valid Message-ID :: Message-ID missing/invalid.
550 5.7.1 from-malformed documented G-SMTP multiple\s+addresses in( the)?\s+From:\s+header :: Several From addresses.
550 5.7.1 header-noncompliant documented G-SMTP unicode character in a disallowed header :: Raw non-ASCII in a header.
550 5.7.1 header-noncompliant documented G-SMTP not RFC 5322 compliant because it has duplicate\s+headers :: Duplicate header fields.
550 5.7.1 from-malformed documented G-SMTP because the From: header is\s+missing :: No From.
550 5.7.1 from-malformed documented G-SMTP because it has multiple\s+From: headers :: Several From header fields.
550 5.7.1 from-malformed documented G-SMTP From: header\s+has a non-compliant domain name :: From domain not a valid name.
550 5.7.1 from-malformed documented G-SMTP Encoded-word syntax is not permitted :: RFC 2047 encoding where it is not allowed (e.g. inside an address).
550 5.7.1 header-noncompliant documented G-SMTP not RFC 5322 compliant\. There are multiple :: Header field repeated.
550 5.7.1 header-noncompliant documented G-SMTP not RFC 5322 compliant\. There is a malformed :: Malformed header.
554 5.6.0 header-noncompliant documented G-SMTP (Email|Mail) message is malformed :: Malformed message.
553 5.1.7 sender-address-invalid documented G-SMTP sender address .* is not a valid RFC.?5321 address :: MAIL FROM syntax.
550 5.7.1 dynamic-ip documented G-SMTP IP you'?re using to send email is not authorized to send email\s+directly :: Dynamic/residential IP; use provider relay.
550 5.7.1 rate-limit documented G-SMTP email has been rate limited :: Sending limit.
501 5.5.4 helo-bad documented G-SMTP (Empty )?HELO/EHLO argument :: HELO name invalid or empty.
552 5.7.0 content-policy documented G-SMTP content presents a\s+potential\s+security issue :: Dangerous content or attachment.
550 5.7.0 relay-denied documented G-SMTP (Email|Mail) relay denied :: Workspace relay: IP/domain not registered.
550 5.7.1 relay-denied documented G-SMTP Invalid credentials for relay :: Workspace relay: IP does not match domain.
550 5.7.0 relay-denied documented G-SMTP (Email|Mail) sending denied :: Workspace relay denied.
550 5.1.1 recipient-not-found documented G-SMTP email account that you tried to reach does not exist :: Recipient unknown.
553 5.1.2 recipient-not-found documented G-SMTP We weren.?t able to find the recipient domain :: Recipient domain unknown.
550 5.2.1 recipient-not-found documented G-SMTP email account that you tried to reach is (inactive|disabled) :: Account disabled. NOTE: Microsoft uses 5.2.1 for the IPv6 case.
550 5.2.1 rate-limit documented G-SMTP receiving (e?mail) at a rate\s+that\s+prevents :: Recipient flooded.
554 5.4.6 loop documented G-SMTP Message exceeded 50 hops :: It went round in a loop.
- - content-spam observed SOE was rejected due to spam classification :: Group bounces spam-classified mail; owner can enable moderation; sender should set up SPF.`;
