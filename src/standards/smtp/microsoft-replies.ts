/** What Exchange Online, Outlook.com and Exchange Server answer. Rows as `smtp.ts` reads them. */
export const microsoftReplies = String.raw`
[microsoft]
450 4.7.25 ptr-missing documented MS-IPV6 sending IPv6 address .* must have (a )?reverse DNS record
450 4.7.26 unauthenticated documented MS-IPV6 sent over IPv6 .* must pass either SPF or DKIM validation
450 4.7.26 unauthenticated documented MS-NDR a message sent over IPv6 .* must pass either SPF or DKIM validation, this message is not signed
550 5.2.1 ipv6-not-accepted documented MS-IPV6 Service unavailable, \[?[^\]\s]+\]? does not accept email over IPv6
550 5.7.25 ptr-missing documented MS-NDR sending IPv6 address .* must have a reverse DNS record
550 5.7.510 ipv6-not-accepted documented MS-NDR 5\.7\.510 Access denied, .* does not accept email over IPv6
550 5.7.508 rate-limit documented MS-NDR 5\.7\.508 Access denied, .* has exceeded permitted limits within
550 5.7.509 dmarc-fail-policy documented MS-NDR 5\.7\.509 Access denied, sending domain \[?[^\]\s]+\]? does not pass DMARC verification
550 5.7.1 dmarc-fail-policy contradicted MS-DMARC (rejected|not accepted).{0,40}DMARC
550 5.7.23 spf-fail documented MS-NDR rejected because of Sender Policy Framework violation
550 5.7.512 from-malformed documented MS-NDR 5\.7\.512 Access denied, message must be RFC 5322 section 3\.6\.2 compliant
550 5.1.20 from-malformed documented MS-NDRFIX 5\.1\.20 .*Multiple From addresses are not allowed without Sender
550 5.7.68 direct-send-blocked documented MS-DIRECT TenantInboundAttribution; ?Direct Send not allowed
550 5.7.367 forward-breaks-auth documented MS-NDRFIX 5\.7\.367|not permitted to relay through
550 5.7.520 forward-blocked documented MS-NDRFIX 5\.7\.520 .*does not allow external forwarding
530 5.7.57 auth-required documented MS-NDR 5\.7\.57 .*Client was not authenticated to send (anonymous )?mail during MAIL FROM
550 5.7.64 connector-misconfigured documented MS-NDR TenantAttribution; ?Relay Access Denied
550 5.7.51 connector-misconfigured documented MS-NDRFIX 5\.7\.51 .*RestrictDomainsTo(IPAddresses|Certificate)
550 5.7.54 relay-denied documented MS-NDRFIX 5\.7\.54 .*Unable to relay
550 5.7.12 recipient-restricted documented MS-NDR 5\.7\.12\b.*not authenticated by organization
550 5.7.124 recipient-restricted documented MS-NDR 5\.7\.124\b|not in allowed-senders list
550 5.7.133 recipient-restricted documented MS-NDR 5\.7\.133\b|not authenticated for group
550 5.7.134 recipient-restricted documented MS-NDR 5\.7\.134\b|not authenticated for mailbox
550 5.7.13/5.7.135 recipient-restricted documented MS-NDR 5\.7\.13(5)?\b.*public folder|not authenticated for public folder
550 5.7.136 recipient-restricted documented MS-NDR 5\.7\.136\b
550 5.7.750 tenant-blocked documented MS-NDR 5\.7\.750 .*unregistered domains
550 5.1.0 sender-address-invalid documented MS-NDR 5\.1\.0 Sender denied
550 5.1.8 account-compromised documented MS-NDR 5\.1\.8 .*bad outbound sender
550 5.1.90 quota-sender documented MS-NDR 5\.1\.90|daily limit for message recipients
- 5.2.2 quota-sender documented MS-NDR Submission quota exceeded
- - quota-sender documented MS-NDR sender's submission quota was exceeded
550 5.7.501 account-compromised documented MS-NDR 5\.7\.501 .*spam abuse detected
550 5.7.502 account-compromised documented MS-NDR 5\.7\.502 .*banned sender
550 5.7.503 account-compromised documented MS-NDR 5\.7\.503 .*banned sender
550 5.7.504 recipient-not-found documented MS-NDR 5\.7\.504 .*Recipient address rejected
550 5.7.505 recipient-not-found documented MS-NDR 5\.7\.505 .*banned recipient
550 5.7.506 helo-bad documented MS-NDR 5\.7\.506 .*Bad HELO
550 5.7.507 recipient-org-block documented MS-NDR 5\.7\.507 .*rejected by recipient
550 5.7.511 ip-blocklist documented MS-NDR 5\.7\.511 .*banned sender
550 5.7.513 recipient-org-block documented MS-NDR 5\.7\.513 .*Customer Block list
550 5.7.606-649 ip-blocklist documented MS-NDR 5\.7\.6(0[6-9]|[1-4]\d) .*banned sending IP
550 5.7.703 sender-org-block documented MS-NDR 5\.7\.703\b|blocked by your organization using Tenant Allow Block List
550 5.7.705 tenant-blocked documented MS-NDR 5\.7\.705 .*tenant has exceeded threshold
550 5.7.708 tenant-blocked documented MS-NDR 5\.7\.708 .*traffic not accepted from this IP
550 5.7.800 domain-blocklist documented MS-NDR 5\.7\.800\b
550 5.7.900-999 policy-rule documented SIS 5\.7\.9\d\d .*Delivery not authorized
451 4.7.500-699 rate-limit documented MS-NDR 4\.7\.(5|6)\d\d (Access denied, please try again later|Server busy)
451 4.7.850-899 rate-limit documented MS-NDR 4\.7\.8[5-9]\d Access denied, please try again later
550 5.7.1 ip-blocklist documented MS-NDRFIX blocked using Blocklist 1
550 5.7.1 ip-blocklist observed SFM Client host .* blocked using Spamhaus
550 5.7.1 domain-blocklist observed SFM Helo domain is listed in Spamhaus
550 5.7.1 domain-blocklist observed SFM MailFrom domain is listed in Spamhaus
550 5.4.1 relay-denied documented MS-NDR 5\.4\.1 .*Relay Access Denied
550 5.4.1 recipient-not-found documented MS-NDR Recipient address rejected: Access denied
550 5.1.1 recipient-not-found documented MS-NDR 5\.1\.1 .*Bad destination mailbox address
550 5.1.10 recipient-not-found documented MS-NDR 5\.1\.10\b.*(RecipientNotFound|Recipient not found)
550 5.4.6/5.4.14 loop documented MS-NDR Routing loop detected|Hop count exceeded
550 5.4.8 mta-sts documented MS-NDR failed MTA-STS validation
- 5.7.5 mta-sts documented MS-NDR Remote certificate failed MTA-STS validation
- 4.7.321/5.7.321 dane documented MS-NDR starttls-not-supported
- 4.7.322/5.7.322 dane documented MS-NDR certificate-expired
- 4.7.323/5.7.323 dane documented MS-NDR tlsa-invalid
- 4.7.324/5.7.324 dane documented MS-NDR dnssec-invalid
- 4.7.325/5.7.325 dane documented MS-NDR certificate-host-mismatch
550 5.0.350 content-policy documented MS-NDR policy violation detected \(AS345\)
550 5.6.11 header-noncompliant documented MS-NDR 5\.6\.11\b|bare line ?feed
450 4.4.7 temp-failure documented MS-NDR 4\.4\.7\b.*message expired|5\.4\.300 Message expired
450 4.4.316 temp-failure documented MS-NDR 4\.4\.316\b
432 4.3.2 rate-limit documented MS-NDR recipient thread limit exceeded
452 4.5.3 rate-limit documented MS-NDR 4\.5\.3 Too many recipients
550 5.2.121 rate-limit documented MS-NDR 5\.2\.121\b
550 5.2.122 rate-limit documented MS-NDR 5\.2\.122\b
550 5.3.190 policy-rule documented MS-NDR 5\.3\.190\b
[outlook]
550 5.7.515 bulk-auth-missing documented MS-HVS 5\.7\.515 Access denied, sending domain .* (doesn't|does not) meet the required authentication level
550 - spf-fail documented MS-OLC command rejected due to Sender ID validation failure
451 4.7.650 ip-reputation observed SFM 4\.7\.650 The mail server .* temporarily rate limited due to IP reputation
451 4.7.651 ip-reputation observed SFM 4\.7\.651 The mail server .* temporarily rate limited
550 5.7.1 ip-blocklist observed SFM part of their network is on our block list ?\(?(AS|S)3150
550 5.7.1 ip-blocklist uncertain SFM part of their network is on our block list ?\(?(AS|S)3140
550 5.7.1 ip-blocklist observed SIS part of their network is on our block list
421 - ip-reputation documented MS-OLC \bRP-001\b
421 - ip-reputation documented MS-OLC \bRP-002\b
421 - ip-reputation documented MS-OLC \bRP-003\b
550 - content-spam documented MS-OLC \bSC-001\b
550 - ip-reputation documented MS-OLC \bSC-002\b
550 - open-relay documented MS-OLC \bSC-003\b
550 - ip-blocklist documented MS-OLC \bSC-004\b
550 - dynamic-ip documented MS-OLC \bDY-001\b
550 - ip-reputation documented MS-OLC \bDY-002\b
550 - ip-blocklist documented MS-OLC \bOU-001\b
550 - content-spam documented MS-OLC \bOU-002\b
550 5.5.0 recipient-not-found documented MS-NDR 5\.5\.0 Requested action not taken: mailbox unavailable
[exchange]
550 5.7.60 send-as-denied observed SENDAS 5\.7\.60 .*does not have permissions to send as this sender
550 5.7.1 send-as-denied documented SENDAS Client does not have permissions? to send as this sender
554 5.2.252 send-as-denied uncertain KNOW SendAsDenied
550 5.7.1 relay-denied documented MS-NDR 5\.7\.1 .*Unable to relay
530 5.7.1 auth-required documented MS-NDR Client was not authenticated
550 5.7.1 recipient-restricted documented SOE RESOLVER\.RST\.AuthRequired
550 5.7.1 recipient-restricted documented MS-NDR Delivery not authorized
550 5.7.1 from-malformed observed SOE can't determine Purported Responsible Address`;
