/** What mail gateways and sending services answer. Rows as `smtp.ts` reads them. */
export const gatewayReplies = String.raw`
[mimecast]
550 - spf-fail documented SIS SPF Sender Invalid - envelope rejected
550 - dkim-fail documented SIS DKIM Sender Invalid - envelope rejected
550 - dmarc-fail-policy observed SFM DMARC Sender Invalid - envelope rejected
550 - anti-spoof-policy observed SFM Rejected by header.based Anti-Spoofing policy
550 - anti-spoof-policy documented SIS Anti-Spoofing policy - Inbound not allowed
550 - recipient-org-block observed SFM Administrative prohibition
550 - user-block observed SFM Envelope blocked - User (Domain )?Entry
550 - user-block observed SFM manually Blocked Senders
554 - policy-rule observed SOE Host network,? not allowed
554 - content-policy observed SFM Email rejected due to security policies
451 - greylist observed SFM Internal resources? (are )?temporarily unavailable
451 - relay-denied observed SFM Open relay (is )?not allowed
[proofpoint]
550 5.7.0 dmarc-fail-policy observed SFM Email rejected per sender'?s DMARC policy
550 5.7.1 ip-blocklist observed SFM blocked using prs\.proofpoint\.com
550 5.7.1 ip-blocklist observed SFM blocked using Cloudmark Sender Intelligence
550 5.1.8 sender-domain-not-found observed SFM Domain of sender address .*does not exist
[barracuda]
550 - anti-spoof-policy observed SFM rejecting spoofed message
550 - content-policy observed SFM permanent failure for one or more recipients \(.*:blocked\)
550 5.7.1 content-spam observed SOE Message content rejected, UBE
554 - url-blocklist observed SFM rejected due to spam URL in content
550 - recipient-org-block observed SFM 550 Blocked\s*$
[trellix]
550 5.7.26 dmarc-fail-policy observed SFM ETP205 DMARC Failure
[trend-micro]
550 5.7.1 ip-blocklist observed SFM ERS-(Customized-Block|RBL|DUL|QIL)
554 5.7.1 recipient-org-block observed SFM BLOCK-SEND-ER|BLOCK-RCPT
[messagelabs]
553 5.7.1 spf-fail observed P5-467 SPF \(Sender Policy Framework\) domain authentication\s+fail
553 5.7.1 content-policy observed SFM Message filtered\. Refer to the Troubleshooting page
550 - auth-required observed SOE Please turn on SMTP Authentication in your mail client
[cisco]
550 5.7.1 spf-fail uncertain CISCO SPF unauthorized mail is prohibited
451 4.4.3 spf-temperror uncertain CISCO Temporary error occurred during SPF verification
550 5.7.1 dmarc-fail-policy uncertain CISCO DMARC unauthenticated mail is prohibited
451 4.7.1 dmarc-temperror uncertain CISCO Unable to perform DMARC verification
[magicmail]
550 - ptr-missing observed SOE will not accept messages from servers/devices with no reverse DNS
[amazon-ses]
554 - send-as-denied observed SOE Email address is not verified`;
