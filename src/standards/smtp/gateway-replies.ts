/** What mail gateways and sending services answer. Rows as `smtp.ts` reads them. */
export const gatewayReplies = String.raw`
[mimecast]
550 - spf-fail documented SIS SPF Sender Invalid - envelope rejected :: SPF fail.
550 - dkim-fail documented SIS DKIM Sender Invalid - envelope rejected :: DKIM fail / key broken.
550 - dmarc-fail-policy observed SFM DMARC Sender Invalid - envelope rejected :: DMARC fail.
550 - anti-spoof-policy observed SFM Rejected by header.based Anti-Spoofing policy :: From uses the recipient's own domain from outside.
550 - anti-spoof-policy documented SIS Anti-Spoofing policy - Inbound not allowed :: Own domain in the return address, from outside.
550 - recipient-org-block observed SFM Administrative prohibition :: Blocked Senders policy or SPF hard rejection.
550 - user-block observed SFM Envelope blocked - User (Domain )?Entry :: Recipient's personal block.
550 - user-block observed SFM manually Blocked Senders :: Recipient's block.
554 - policy-rule observed SOE Host network,? not allowed :: Geographic restriction.
554 - content-policy observed SFM Email rejected due to security policies :: Virus/spam signature.
451 - greylist observed SFM Internal resources? (are )?temporarily unavailable :: Greylisting or poor IP reputation.
451 - relay-denied observed SFM Open relay (is )?not allowed :: Neither domain belongs to Mimecast customer.
[proofpoint]
550 5.7.0 dmarc-fail-policy observed SFM Email rejected per sender'?s DMARC policy :: DMARC p=reject.
550 5.7.1 ip-blocklist observed SFM blocked using prs\.proofpoint\.com :: Proofpoint Dynamic Reputation.
550 5.7.1 ip-blocklist observed SFM blocked using Cloudmark Sender Intelligence :: Cloudmark CSI.
550 5.1.8 sender-domain-not-found observed SFM Domain of sender address .*does not exist :: Sender domain not in DNS.
[barracuda]
550 - anti-spoof-policy observed SFM rejecting spoofed message :: Spoofing/impersonation filter.
550 - content-policy observed SFM permanent failure for one or more recipients \(.*:blocked\) :: Content/policy block.
550 5.7.1 content-spam observed SOE Message content rejected, UBE :: It was taken for spam.
554 - url-blocklist observed SFM rejected due to spam URL in content :: URL list.
550 - recipient-org-block observed SFM 550 Blocked\s*$ :: Blocked by recipient's Barracuda filter.
[trellix]
550 5.7.26 dmarc-fail-policy observed SFM ETP205 DMARC Failure :: DMARC fail.
[trend-micro]
550 5.7.1 ip-blocklist observed SFM ERS-(Customized-Block|RBL|DUL|QIL) :: Email Reputation Service block.
554 5.7.1 recipient-org-block observed SFM BLOCK-SEND-ER|BLOCK-RCPT :: Sender or recipient blocked by admin of the destination.
[messagelabs]
553 5.7.1 spf-fail observed P5-467 SPF \(Sender Policy Framework\) domain authentication\s+fail :: SPF fail.
553 5.7.1 content-policy observed SFM Message filtered\. Refer to the Troubleshooting page :: Filtered.
550 - auth-required observed SOE Please turn on SMTP Authentication in your mail client :: Dynamic IP/relay: authentication.
[cisco]
550 5.7.1 spf-fail uncertain CISCO SPF unauthorized mail is prohibited :: SPF fail.
451 4.4.3 spf-temperror uncertain CISCO Temporary error occurred during SPF verification :: SPF DNS error.
550 5.7.1 dmarc-fail-policy uncertain CISCO DMARC unauthenticated mail is prohibited :: DMARC fail.
451 4.7.1 dmarc-temperror uncertain CISCO Unable to perform DMARC verification :: DMARC DNS error.
[magicmail]
550 - ptr-missing observed SOE will not accept messages from servers/devices with no reverse DNS :: PTR missing.
[amazon-ses]
554 - send-as-denied observed SOE Email address is not verified :: SES sender identity not verified.`;
