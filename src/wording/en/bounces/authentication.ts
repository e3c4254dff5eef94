import type { BounceWords } from '../../words.ts';
import { askOther, askSender, lookUp, noAllowList } from './steps.ts';

/** Refused for what did not pass: SPF, DKIM, DMARC, and their kin. */
export const authentication = {
  'spf-fail': {
    title: 'Refused: the sending server is not on the domain’s list',
    why: 'SPF failed: the domain in the return address does not name the server that sent this.',
    recipient: askSender,
    helpDesk: `Compare the address in the reply with the SPF record of the return address. ${lookUp}`,
    senderAdmin:
      'Add the server’s address, or the service’s include, to the one SPF record; sign with DKIM too.',
  },
  'spf-none': {
    title: 'Refused: the domain does not say which servers send for it',
    why: 'The domain in the return address has no SPF record.',
    recipient: askSender,
    helpDesk: 'Look up the TXT record of the return address’s domain; a sub-domain needs its own.',
    senderAdmin: 'Publish an SPF record that lists every server that sends for the domain.',
  },
  'spf-permerror': {
    title: 'Refused: the domain’s list of servers can’t be read',
    why: 'Its SPF record has a fault: two records, a wrong word, or more than ten look-ups.',
    recipient: askSender,
    helpDesk: `Find the fault in the SPF record of the return address. ${lookUp}`,
    senderAdmin: 'Keep one SPF record, remove includes that are not needed, correct its syntax.',
  },
  'spf-temperror': {
    title: 'Put off: the domain’s list of servers could not be looked up',
    why: 'The DNS question for its SPF record got no answer.',
    recipient: 'Wait: the server tries again.',
    helpDesk: 'If it lasts, look at the name servers of the sender’s domain.',
    senderAdmin: 'See that all name servers of the domain answer.',
  },
  'spf-suspicious': {
    title: 'Refused: the domain’s list of servers is too wide',
    why: 'Its SPF record lets in far more addresses than a sender needs.',
    recipient: askSender,
    helpDesk: 'Look for “+all” and very large ranges in the SPF record.',
    senderAdmin: 'Remove “+all”, large ranges and includes that are not used.',
  },
  'dkim-none': {
    title: 'Refused: the message is not signed',
    why: 'The recipient’s server wants a DKIM signature, and there was none.',
    recipient: askSender,
    helpDesk: 'See whether the sending service signs at all, and with which domain.',
    senderAdmin: 'Sign with DKIM as the From domain at every service that sends for it.',
  },
  'dkim-fail': {
    title: 'Refused: the signature did not hold',
    why: 'No DKIM signature that counts passed at the recipient’s server.',
    recipient: askSender,
    helpDesk: `Find out whether the key is published and what changed the message. ${lookUp}`,
    senderAdmin: 'Check selector and key in DNS; sign after everything that changes the message.',
  },
  'dkim-key-missing': {
    title: 'Refused: the key of the signature is not published',
    why: 'The DKIM key that the signature names was not in DNS, or was revoked.',
    recipient: askSender,
    helpDesk: 'Look up the selector’s TXT record below “_domainkey”.',
    senderAdmin: 'Publish the key under the selector in use; keep an old one for some days.',
  },
  'dkim-body-changed': {
    title: 'Its text was changed after it was signed',
    why: 'The body hash of the DKIM signature did not fit at the recipient’s server.',
    recipient: 'The message may be yours, but something on the way changed its text.',
    helpDesk: 'Find what handled it after signing: a gateway, a disclaimer, a list.',
    senderAdmin: 'Sign last, or let nothing change the message after it is signed.',
  },
  'dmarc-fail-policy': {
    title: 'Refused: nothing proved that the sender’s domain sent it',
    why: 'DMARC failed, and the domain in From asks receivers not to take such mail.',
    recipient:
      'If you sent it, tell your mail service. If you did not, somebody used your address.',
    helpDesk: `Which service sent it, and does it pass SPF or DKIM for the From domain? ${noAllowList}`,
    senderAdmin:
      'Make SPF or DKIM pass for the From domain at every service; the DMARC reports list them.',
  },
  'dmarc-misaligned': {
    title: 'Another domain passed its checks, the sender’s did not',
    why: 'What passed SPF or DKIM does not belong to the domain in From, so it does not count.',
    recipient: askSender,
    helpDesk: 'Usual for newsletter, ticket and shop services that send under their own domain.',
    senderAdmin:
      'Let the service sign as the From domain, or give it a return address below that domain.',
  },
  'dmarc-missing': {
    title: 'Refused: the sender’s domain has no policy for its mail',
    why: 'It has no DMARC record, and the recipient’s service wants one from those who send much mail.',
    recipient: askSender,
    helpDesk: 'Look up the TXT record “_dmarc” of the From domain.',
    senderAdmin: 'Publish “v=DMARC1; p=none; rua=…” and read its reports before asking for more.',
  },
  'dmarc-permerror': {
    title: 'Refused: the domain’s policy for its mail can’t be read',
    why: 'It has two DMARC records, or one with a fault.',
    recipient: askSender,
    helpDesk: 'Look up the TXT record “_dmarc” of the From domain.',
    senderAdmin: 'Keep one DMARC record, and correct it.',
  },
  'dmarc-temperror': {
    title: 'Put off: the sender’s records could not be looked up',
    why: 'A DNS question for SPF, DKIM or DMARC got no answer.',
    recipient: 'Wait: the server tries again.',
    helpDesk: 'If it lasts, look at the name servers of the sender’s domain.',
    senderAdmin: 'See that all name servers of the domain answer.',
  },
  unauthenticated: {
    title: 'Refused: nothing proves who sent it',
    why: 'Neither SPF nor DKIM passed at the recipient’s server.',
    recipient: askSender,
    helpDesk: `See which server sent it, and whether it may send for the domain. ${lookUp}`,
    senderAdmin:
      'Publish SPF for the sending server and sign with DKIM; doing both survives forwarding.',
  },
  'bulk-auth-missing': {
    title: 'Refused: the rules for those who send much mail are not met',
    why: 'The recipient’s service asks SPF, DKIM and DMARC of domains that send thousands a day.',
    recipient: askSender,
    helpDesk: 'Small senders are meant only where their domain sends much in all.',
    senderAdmin:
      'SPF, DKIM and DMARC in line with From, reverse DNS, TLS, one-click unsubscribe, few complaints.',
  },
  'forward-breaks-auth': {
    title: 'Refused after it was forwarded',
    why: 'A forwarding server is not on the list of the sender’s domain, and no signature made up for it.',
    recipient: 'Send it to the final address yourself, if you know it.',
    helpDesk:
      'Who forwards? A forwarder can rewrite the return address, and should change nothing.',
    senderAdmin: 'Sign with DKIM: a signature survives forwarding, SPF does not.',
  },
  'arc-fail': {
    title: 'Refused: the seals of the servers on its way do not hold',
    why: 'ARC validation failed: a server changed it without sealing it again.',
    recipient: askOther,
    helpDesk: 'Find the list or forwarder that changed it.',
    senderAdmin: 'The server in between has to seal what it changes.',
  },
  'direct-send-blocked': {
    title: 'Refused: sent as this organisation without signing in',
    why: 'The organisation turned off Direct Send: mail in its own name has to come by a connector or a login.',
    recipient: 'Tell your administrator which device or program sent it.',
    helpDesk:
      'A scanner, a website or a service sends to the organisation’s own host at Microsoft.',
    senderAdmin: 'Give the device a login or a connector, and list its address in SPF.',
  },
  'anti-spoof-policy': {
    title: 'Refused: it came from outside in the recipient’s own name',
    why: 'A rule of the recipient’s gateway refuses mail from outside under its own domains.',
    recipient: askOther,
    helpDesk: 'If a service of theirs sent it, its address has to be permitted at the gateway.',
    senderAdmin: 'List the service in SPF, then let the gateway permit what passes it.',
  },
} satisfies Record<string, BounceWords>;
