/** What Exchange Online, Outlook.com and Exchange Server answer. Rows as `smtp.ts` reads them. */
export const microsoftReplies = String.raw`
[microsoft]
450 4.7.25 ptr-missing documented MS-IPV6 sending IPv6 address .* must have (a )?reverse DNS record :: Mail came over IPv6 and the sending address has no PTR record.
450 4.7.26 unauthenticated documented MS-IPV6 sent over IPv6 .* must pass either SPF or DKIM validation :: Mail came over IPv6 and passed neither SPF nor DKIM.
450 4.7.26 unauthenticated documented MS-NDR a message sent over IPv6 .* must pass either SPF or DKIM validation, this message is not signed :: Mail came over IPv6 and passed neither SPF nor DKIM; it is not signed.
550 5.2.1 ipv6-not-accepted documented MS-IPV6 Service unavailable, \[?[^\]\s]+\]? does not accept email over IPv6 :: The recipient organisation has not opted in to anonymous IPv6 mail.
550 5.7.25 ptr-missing documented MS-NDR sending IPv6 address .* must have a reverse DNS record :: Mail came over IPv6 and the sending address has no PTR record: refused for good.
550 5.7.510 ipv6-not-accepted documented MS-NDR 5\.7\.510 Access denied, .* does not accept email over IPv6 :: The recipient organisation has not opted in to anonymous IPv6 mail.
550 5.7.508 rate-limit documented MS-NDR 5\.7\.508 Access denied, .* has exceeded permitted limits within :: The IPv6 range sent too much in a short time.
550 5.7.509 dmarc-fail-policy documented MS-NDR 5\.7\.509 Access denied, sending domain \[?[^\]\s]+\]? does not pass DMARC verification :: DMARC failed and the From domain publishes p=reject.
550 5.7.1 dmarc-fail-policy contradicted MS-DMARC (rejected|not accepted).{0,40}DMARC :: MS-DMARC page says p=reject is refused with '550 5.7.1'; real bounces show 5.7.509.
550 5.7.23 spf-fail documented MS-NDR rejected because of Sender Policy Framework violation :: The destination checks SPF and the sender's SPF record does not cover the server (for example the Microsoft high-risk pool).
550 5.7.512 from-malformed documented MS-NDR 5\.7\.512 Access denied, message must be RFC 5322 section 3\.6\.2 compliant :: No valid address in From; correct form has angle brackets. Office 365 only.
550 5.1.20 from-malformed documented MS-NDRFIX 5\.1\.20 .*Multiple From addresses are not allowed without Sender :: Several addresses in From but no Sender header.
550 5.7.68 direct-send-blocked documented MS-DIRECT TenantInboundAttribution; ?Direct Send not allowed :: The organisation refuses unauthenticated mail from outside that uses its own domain (RejectDirectSend).
550 5.7.367 forward-breaks-auth documented MS-NDRFIX 5\.7\.367|not permitted to relay through :: Forwarded mail that failed authentication left through the relay pool and the next system refused it.
550 5.7.520 forward-blocked documented MS-NDRFIX 5\.7\.520 .*does not allow external forwarding :: The sender's own outbound policy blocks automatic external forwarding.
530 5.7.57 auth-required documented MS-NDR 5\.7\.57 .*Client was not authenticated to send (anonymous )?mail during MAIL FROM :: A device or program used smtp.office365.com without signing in.
550 5.7.64 connector-misconfigured documented MS-NDR TenantAttribution; ?Relay Access Denied :: The inbound connector no longer recognises the on-premises server (IP or certificate changed).
550 5.7.51 connector-misconfigured documented MS-NDRFIX 5\.7\.51 .*RestrictDomainsTo(IPAddresses|Certificate) :: A partner connector demands another IP or certificate than the one used.
550 5.7.54 relay-denied documented MS-NDRFIX 5\.7\.54 .*Unable to relay :: Relay attempt to a domain the server does not accept.
550 5.7.12 recipient-restricted documented MS-NDR 5\.7\.12\b.*not authenticated by organization :: Recipient refuses mail from outside the organisation.
550 5.7.124 recipient-restricted documented MS-NDR 5\.7\.124\b|not in allowed-senders list :: Group accepts only listed senders.
550 5.7.133 recipient-restricted documented MS-NDR 5\.7\.133\b|not authenticated for group :: Group closed to outsiders.
550 5.7.134 recipient-restricted documented MS-NDR 5\.7\.134\b|not authenticated for mailbox :: Mailbox closed to outsiders.
550 5.7.13/5.7.135 recipient-restricted documented MS-NDR 5\.7\.13(5)?\b.*public folder|not authenticated for public folder :: Public folder closed to outsiders.
550 5.7.136 recipient-restricted documented MS-NDR 5\.7\.136\b :: Mail user closed to outsiders.
550 5.7.750 tenant-blocked documented MS-NDR 5\.7\.750 .*unregistered domains :: Tenant sent much mail from domains that are not verified in it.
550 5.1.0 sender-address-invalid documented MS-NDR 5\.1\.0 Sender denied :: Often a reply to a saved message whose address was a legacyExchangeDN.
550 5.1.8 account-compromised documented MS-NDR 5\.1\.8 .*bad outbound sender :: The sender's own account is blocked for spam; usually a taken-over account.
550 5.1.90 quota-sender documented MS-NDR 5\.1\.90|daily limit for message recipients :: Recipient rate limit; possible account takeover.
- 5.2.2 quota-sender documented MS-NDR Submission quota exceeded :: Sender exceeded rate limit; possible account takeover.
- - quota-sender documented MS-NDR sender's submission quota was exceeded :: 10,000 recipients per day exceeded; likely compromised.
550 5.7.501 account-compromised documented MS-NDR 5\.7\.501 .*spam abuse detected :: Sending account banned.
550 5.7.502 account-compromised documented MS-NDR 5\.7\.502 .*banned sender :: Sending account banned.
550 5.7.503 account-compromised documented MS-NDR 5\.7\.503 .*banned sender :: Sending account banned.
550 5.7.504 recipient-not-found documented MS-NDR 5\.7\.504 .*Recipient address rejected :: Recipient invalid.
550 5.7.505 recipient-not-found documented MS-NDR 5\.7\.505 .*banned recipient :: Recipient not valid.
550 5.7.506 helo-bad documented MS-NDR 5\.7\.506 .*Bad HELO :: Server introduced itself with the name of the server it connects to.
550 5.7.507 recipient-org-block documented MS-NDR 5\.7\.507 .*rejected by recipient :: IP blocked by the recipient organisation.
550 5.7.511 ip-blocklist documented MS-NDR 5\.7\.511 .*banned sender :: IP banned; delist portal cannot remove it, write to delist@microsoft.com.
550 5.7.513 recipient-org-block documented MS-NDR 5\.7\.513 .*Customer Block list :: IP on the recipient's own block list.
550 5.7.606-649 ip-blocklist documented MS-NDR 5\.7\.6(0[6-9]|[1-4]\d) .*banned sending IP :: IP on Microsoft's list; self-service removal at sender.office.com.
550 5.7.703 sender-org-block documented MS-NDR 5\.7\.703\b|blocked by your organization using Tenant Allow Block List :: Sender's own organisation blocks this recipient domain/address.
550 5.7.705 tenant-blocked documented MS-NDR 5\.7\.705 .*tenant has exceeded threshold :: Whole tenant banned from sending (suspicious traffic).
550 5.7.708 tenant-blocked documented MS-NDR 5\.7\.708 .*traffic not accepted from this IP :: As 705; often new/trial tenants.
550 5.7.800 domain-blocklist documented MS-NDR 5\.7\.800\b :: EHLO, MAIL FROM or From domain banned for spam.
550 5.7.900-999 policy-rule documented SIS 5\.7\.9\d\d .*Delivery not authorized :: A mail flow rule of the organisation refused the message (code chosen by its admin).
451 4.7.500-699 rate-limit documented MS-NDR 4\.7\.(5|6)\d\d (Access denied, please try again later|Server busy) :: IP is throttled/greylisted while evaluated.
451 4.7.850-899 rate-limit documented MS-NDR 4\.7\.8[5-9]\d Access denied, please try again later :: Suspicious activity on the IP; temporary.
550 5.7.1 ip-blocklist documented MS-NDRFIX blocked using Blocklist 1 :: Old EOP list.
550 5.7.1 ip-blocklist observed SFM Client host .* blocked using Spamhaus :: IP listed by Spamhaus.
550 5.7.1 domain-blocklist observed SFM Helo domain is listed in Spamhaus :: HELO domain on Spamhaus DBL.
550 5.7.1 domain-blocklist observed SFM MailFrom domain is listed in Spamhaus :: Envelope domain on Spamhaus DBL.
550 5.4.1 relay-denied documented MS-NDR 5\.4\.1 .*Relay Access Denied :: Server does not accept mail for the domain (MX/DNS misconfigured).
550 5.4.1 recipient-not-found documented MS-NDR Recipient address rejected: Access denied :: Recipient does not exist (directory-based edge blocking).
550 5.1.1 recipient-not-found documented MS-NDR 5\.1\.1 .*Bad destination mailbox address :: Recipient does not exist.
550 5.1.10 recipient-not-found documented MS-NDR 5\.1\.10\b.*(RecipientNotFound|Recipient not found) :: Recipient does not exist. NOTE: RFC 7505 uses 5.1.10 for a null MX recipient domain; tell them apart by text.
550 5.4.6/5.4.14 loop documented MS-NDR Routing loop detected|Hop count exceeded :: Mail loop (5.4.6 on-premises, 5.4.14 Exchange Online; 20 rounds).
550 5.4.8 mta-sts documented MS-NDR failed MTA-STS validation :: Destination MX not in its MTA-STS policy.
- 5.7.5 mta-sts documented MS-NDR Remote certificate failed MTA-STS validation :: Destination certificate does not fit its MTA-STS policy.
- 4.7.321/5.7.321 dane documented MS-NDR starttls-not-supported :: DANE: destination offers no TLS.
- 4.7.322/5.7.322 dane documented MS-NDR certificate-expired :: DANE: expired certificate.
- 4.7.323/5.7.323 dane documented MS-NDR tlsa-invalid :: DANE: TLSA mismatch.
- 4.7.324/5.7.324 dane documented MS-NDR dnssec-invalid :: DNSSEC invalid.
- 4.7.325/5.7.325 dane documented MS-NDR certificate-host-mismatch :: Certificate name does not match.
550 5.0.350 content-policy documented MS-NDR policy violation detected \(AS345\) :: Nested attachments / generic remote error.
550 5.6.11 header-noncompliant documented MS-NDR 5\.6\.11\b|bare line ?feed :: Message contains bare line feeds.
450 4.4.7 temp-failure documented MS-NDR 4\.4\.7\b.*message expired|5\.4\.300 Message expired :: Delivery retried until time-out; look for the last 4xx reason inside.
450 4.4.316 temp-failure documented MS-NDR 4\.4\.316\b :: Destination refuses connection.
432 4.3.2 rate-limit documented MS-NDR recipient thread limit exceeded :: Recipient mailbox throttled.
452 4.5.3 rate-limit documented MS-NDR 4\.5\.3 Too many recipients :: More than 200 envelope recipients of one domain.
550 5.2.121 rate-limit documented MS-NDR 5\.2\.121\b :: Sender to this recipient hourly limit.
550 5.2.122 rate-limit documented MS-NDR 5\.2\.122\b :: Recipient hourly limit.
550 5.3.190 policy-rule documented MS-NDR 5\.3\.190\b :: Journaling archive disabled.
[outlook]
550 5.7.515 bulk-auth-missing documented MS-HVS 5\.7\.515 Access denied, sending domain .* (doesn't|does not) meet the required authentication level :: Bulk sender (more than 5,000 a day to consumer Outlook) without SPF, DKIM and DMARC all passing. The end of the text lists which check failed. Since 2025-05-05.
550 - spf-fail documented MS-OLC command rejected due to Sender ID validation failure :: The sending domain says that nobody may send for it (v=spf1 -all).
451 4.7.650 ip-reputation observed SFM 4\.7\.650 The mail server .* temporarily rate limited due to IP reputation :: Rate-limited for IP reputation.
451 4.7.651 ip-reputation observed SFM 4\.7\.651 The mail server .* temporarily rate limited :: Rate-limited for IP reputation.
550 5.7.1 ip-blocklist observed SFM part of their network is on our block list ?\(?(AS|S)3150 :: Network (range) on Microsoft's consumer block list; write via Outlook.com sender support.
550 5.7.1 ip-blocklist uncertain SFM part of their network is on our block list ?\(?(AS|S)3140 :: As S3150; single IP/listing variant (difference not documented).
550 5.7.1 ip-blocklist observed SIS part of their network is on our block list :: A block list of Microsoft’s.
421 - ip-reputation documented MS-OLC \bRP-001\b :: Rate limit exceeded; IP/domain reputation.
421 - ip-reputation documented MS-OLC \bRP-002\b :: Rate limit on this connection exceeded; reputation.
421 - ip-reputation documented MS-OLC \bRP-003\b :: Connection limit exceeded; reputation.
550 - content-spam documented MS-OLC \bSC-001\b :: Policy: spam-like content or IP/domain reputation.
550 - ip-reputation documented MS-OLC \bSC-002\b :: Policy: namespace mining (address guessing).
550 - open-relay documented MS-OLC \bSC-003\b :: Policy: IP looks like an open proxy/relay.
550 - ip-blocklist documented MS-OLC \bSC-004\b :: Policy: complaints about this IP.
550 - dynamic-ip documented MS-OLC \bDY-001\b :: Policy: dynamic IP addresses are not accepted.
550 - ip-reputation documented MS-OLC \bDY-002\b :: Policy: likely compromised/infected computer.
550 - ip-blocklist documented MS-OLC \bOU-001\b :: Policy: Spamhaus listing.
550 - content-spam documented MS-OLC \bOU-002\b :: Policy: spam-like content or reputation.
550 5.5.0 recipient-not-found documented MS-NDR 5\.5\.0 Requested action not taken: mailbox unavailable :: Consumer mailbox not found.
[exchange]
550 5.7.60 send-as-denied observed SENDAS 5\.7\.60 .*does not have permissions to send as this sender :: The signed-in account may not use this From address (SendAs).
550 5.7.1 send-as-denied documented SENDAS Client does not have permissions? to send as this sender :: The client may not send as this From.
554 5.2.252 send-as-denied uncertain KNOW SendAsDenied :: The mailbox may not send as this From; said by the mailbox store.
550 5.7.1 relay-denied documented MS-NDR 5\.7\.1 .*Unable to relay :: Anonymous relay not allowed.
530 5.7.1 auth-required documented MS-NDR Client was not authenticated :: Receiving server demands authentication (does not accept anonymous Internet mail).
550 5.7.1 recipient-restricted documented SOE RESOLVER\.RST\.AuthRequired :: Recipient accepts mail only from inside the organisation.
550 5.7.1 recipient-restricted documented MS-NDR Delivery not authorized :: Sender may not write to this recipient, or a mail flow rule refused.
550 5.7.1 from-malformed observed SOE can't determine Purported Responsible Address :: Sender ID: no usable From/Sender.`;
