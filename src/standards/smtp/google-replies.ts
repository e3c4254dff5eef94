/** What Gmail and Google Groups answer. Rows as `smtp.ts` reads them. */
export const googleReplies = String.raw`
[google]
421 4.7.0 ptr-missing documented G-SMTP does not have a PTR record, or the corresponding forward DNS entry
451 4.7.23 ptr-missing documented G-SMTP 4\.7\.23\b|(doesn'?t|does not) have a PTR record, or the PTR record.?s? forward DNS entry
550 5.7.25 ptr-missing documented G-SMTP 5\.7\.25 .*(PTR record|IP address of the hostname)
550 5.7.1 ptr-missing documented G-SMTP does not meet IPv6 sending guidelines regarding PTR records and authentication
451 4.7.24 spf-suspicious documented G-SMTP 4\.7\.24 .*SPF record of the sending domain has one or more suspicious
550 5.7.24 spf-suspicious documented G-SMTP 5\.7\.24 .*SPF record of the sending domain has one or more suspicious
451 4.7.26 dmarc-temperror documented G-SMTP temporary DNS failures prevent authentication
421 4.7.26 unauthenticated documented G-SMTP 4\.7\.26 .*rate limited because it is unauthenticated
550 5.7.26 unauthenticated documented G-SMTP 5\.7\.26 .*blocked because the sender is unauthenticated
550 5.7.26 spf-fail documented G-SMTP has an SPF record with a hard fail policy \(-all\)
550 5.7.26 dmarc-fail-policy documented G-SMTP Unauthenticated (e?mail) from \S+ is not accepted due to\s+domain'?s DMARC policy
550 5.7.1 unauthenticated observed SOE does not have authentication information or fails to pass authentication checks
421 4.7.27 spf-fail documented G-SMTP 4\.7\.27 .*SPF authentication didn.?t pass
550 5.7.27 spf-fail documented G-SMTP 5\.7\.27 .*didn.?t pass SPF authentication
421 4.7.28 rate-limit documented G-SMTP 4\.7\.28 .*unusual (rate|amount) of (unsolicited )?(e?mail)
421 4.7.28 domain-reputation documented G-SMTP originating from your DKIM domain
421 4.7.28 domain-reputation documented G-SMTP originating from your SPF domain
421 4.7.28 ip-reputation documented G-SMTP originating from your IP Netblock
421 4.7.28 domain-reputation documented G-SMTP containing one of your URL domains
421 4.7.28 header-noncompliant documented G-SMTP messages (that have|with) the same Message-ID
550 5.7.28 ip-reputation documented G-SMTP 5\.7\.28 .*unusual rate of unsolicited
421 4.7.29 tls-required documented G-SMTP 4\.7\.29 .*not using a TLS
550 5.7.29 tls-required documented G-SMTP 5\.7\.29 .*wasn.?t sent over a TLS connection
421 4.7.30 dkim-fail documented G-SMTP 4\.7\.30 .*DKIM authentication\s+didn.?t pass
550 5.7.30 dkim-fail documented G-SMTP 5\.7\.30 .*didn.?t pass DKIM\s+authentication
421 4.7.40 dmarc-missing documented G-SMTP 4\.7\.40 .*DMARC record
421 4.7.31 dmarc-missing contradicted G-FAQ 4\.7\.31 .*DMARC record
550 5.7.40 dmarc-missing documented G-SMTP 5\.7\.40 .*DMARC record
421 4.7.32 dmarc-misaligned documented G-SMTP 4\.7\.32 .*(isn.?t aligned|no DMARC alignment)
421 5.7.32 dmarc-misaligned contradicted G-SMTP 5\.7\.32 .*isn.?t aligned
421 4.7.0 ip-reputation documented G-SMTP very low reputation of the sending IP
421 4.7.0 domain-reputation documented G-SMTP very low reputation of the sending domain
421 4.7.0 content-spam documented G-SMTP suspicious due to the nature of the content
550 5.7.1 ip-reputation documented G-SMTP likely suspicious due to the very low reputation of the sending\s+IP
550 5.7.1 domain-reputation documented G-SMTP likely suspicious due to the very low reputation of the sending\s+domain
550 5.7.1 content-spam documented G-SMTP likely unsolicited (e?mail)
421 4.7.0 recipient-org-block documented G-SMTP IP not in whitelist for RCPT domain
421 4.7.0 tls-required documented G-SMTP TLS required for RCPT domain
421 4.7.0 temp-failure documented G-SMTP 4\.7\.0 .*Try again later, closing connection
550 5.7.1 policy-rule documented G-SMTP has a policy\s+that prohibit(s|ed) the (e?mail) that you sent
550 5.7.1 policy-rule documented G-SMTP violates \S+ email policy
550 5.7.1 from-malformed documented G-SMTP missing a valid address in( the)? From: header
550 5.7.1 header-noncompliant documented G-SMTP missing a valid Message-ID
550 5.7.1 from-malformed documented G-SMTP multiple\s+addresses in( the)?\s+From:\s+header
550 5.7.1 header-noncompliant documented G-SMTP unicode character in a disallowed header
550 5.7.1 header-noncompliant documented G-SMTP not RFC 5322 compliant because it has duplicate\s+headers
550 5.7.1 from-malformed documented G-SMTP because the From: header is\s+missing
550 5.7.1 from-malformed documented G-SMTP because it has multiple\s+From: headers
550 5.7.1 from-malformed documented G-SMTP From: header\s+has a non-compliant domain name
550 5.7.1 from-malformed documented G-SMTP Encoded-word syntax is not permitted
550 5.7.1 header-noncompliant documented G-SMTP not RFC 5322 compliant\. There are multiple
550 5.7.1 header-noncompliant documented G-SMTP not RFC 5322 compliant\. There is a malformed
554 5.6.0 header-noncompliant documented G-SMTP (Email|Mail) message is malformed
553 5.1.7 sender-address-invalid documented G-SMTP sender address .* is not a valid RFC.?5321 address
550 5.7.1 dynamic-ip documented G-SMTP IP you'?re using to send email is not authorized to send email\s+directly
550 5.7.1 rate-limit documented G-SMTP email has been rate limited
501 5.5.4 helo-bad documented G-SMTP (Empty )?HELO/EHLO argument
552 5.7.0 content-policy documented G-SMTP content presents a\s+potential\s+security issue
550 5.7.0 relay-denied documented G-SMTP (Email|Mail) relay denied
550 5.7.1 relay-denied documented G-SMTP Invalid credentials for relay
550 5.7.0 relay-denied documented G-SMTP (Email|Mail) sending denied
550 5.1.1 recipient-not-found documented G-SMTP email account that you tried to reach does not exist
553 5.1.2 recipient-not-found documented G-SMTP We weren.?t able to find the recipient domain
550 5.2.1 recipient-not-found documented G-SMTP email account that you tried to reach is (inactive|disabled)
550 5.2.1 rate-limit documented G-SMTP receiving (e?mail) at a rate\s+that\s+prevents
554 5.4.6 loop documented G-SMTP Message exceeded 50 hops
- - content-spam observed SOE was rejected due to spam classification`;
