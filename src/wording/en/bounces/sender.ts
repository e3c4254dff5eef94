import type { BounceWords } from '../../words.ts';
import { askSender, lookUp } from './steps.ts';

/** Refused for the sending account, server, header or address, or for its name with others. */
export const sender = {
  'send-as-denied': {
    title: 'Refused: this account may not send under that address',
    why: 'The address in From is not one that the login, or the service’s account, may use.',
    recipient: 'Choose your own address as sender, or ask for the right to use the other.',
    helpDesk: 'Compare the login with the address in From.',
    senderAdmin: 'Grant “Send As”, verify the address at the service, or change From.',
  },
  'auth-required': {
    title: 'Refused: the sender did not sign in',
    why: 'The server takes mail for others only from who has logged in.',
    recipient: 'Turn on the login for outgoing mail in your mail program.',
    helpDesk: 'Check server, port 587 or 465, and the login of the program or device.',
    senderAdmin: 'Allow SMTP AUTH for the device’s account, or use a connector.',
  },
  'ptr-missing': {
    title: 'Refused: the sending server has no valid name',
    why: 'Its address has no PTR record, or the name in it does not lead back to the address.',
    recipient: askSender,
    helpDesk: 'Look up the PTR record of the address in the reply, then the address of that name.',
    senderAdmin:
      'Ask who provides the address to set the PTR record, let its name lead back; or send over IPv4 or a relay.',
  },
  'helo-bad': {
    title: 'Refused: the sending server did not give its proper name',
    why: 'The name after HELO or EHLO is none, or is not in DNS.',
    recipient: askSender,
    helpDesk: 'The server’s configuration, not the message, is at fault.',
    senderAdmin: 'Let the server greet with its full name, one that resolves.',
  },
  'from-malformed': {
    title: 'Refused: the From line is not valid',
    why: 'It has no valid address, or several, or stands there twice.',
    recipient: 'Tell who runs the program that wrote it.',
    helpDesk: lookUp,
    senderAdmin: 'Write exactly one From: “Name” <local@domain>.',
  },
  'header-noncompliant': {
    title: 'Refused: its header breaks the rules of mail',
    why: 'A field is missing, stands there twice or is written wrongly.',
    recipient: 'Tell who runs the program that wrote it.',
    helpDesk: lookUp,
    senderAdmin:
      'Correct the program: one of each field, no bare line ends, other letters encoded.',
  },
  'null-mx-sender': {
    title: 'Refused: the sender’s domain says that it takes no mail',
    why: 'It publishes a null MX, so nobody could be told of a failure.',
    recipient: askSender,
    helpDesk: 'Look up the MX record of the return address: “0 .” is a null MX.',
    senderAdmin: 'Send from a domain that can take bounces, or remove the null MX.',
  },
  'sender-domain-not-found': {
    title: 'Refused: the sender’s domain was not found',
    why: 'The domain in the return address or in From is not in DNS, or has no mail server.',
    recipient: 'Look at your own address as sender: is its domain spelt right?',
    helpDesk: 'Look up MX, A and AAAA of the sender’s domain.',
    senderAdmin: 'Correct the address, or give the domain its MX or address records.',
  },
  'sender-address-invalid': {
    title: 'Refused: the sender’s address is not accepted',
    why: 'The return address is not valid, or the recipient’s server found no such sender.',
    recipient: 'Look at your own address as sender: is it spelt right, and can it take mail?',
    helpDesk: 'Compare the return address with what the program or device has set.',
    senderAdmin: 'Set a complete return address that exists.',
  },
  'ipv6-not-accepted': {
    title: 'Refused: the recipient takes no mail over IPv6',
    why: 'Exchange Online takes mail from strangers over IPv6 only where the organisation has asked for it.',
    recipient: 'Sending it again over IPv4 works; your mail service can do that.',
    helpDesk: 'The recipient’s administrator asks Microsoft’s support to switch it on.',
    senderAdmin: 'Send over IPv4 to this domain.',
  },
  'ip-blocklist': {
    title: 'Refused: the sending server is on a block list',
    why: 'The list is of addresses. Who wrote the message is not the reason.',
    recipient: askSender,
    helpDesk: 'Whose address is in the reply: your own, or one shared with others?',
    senderAdmin:
      'Find why it was listed (a taken-over account, spam), mend that, then ask the list to remove it.',
  },
  'domain-blocklist': {
    title: 'Refused: a domain of the sender is on a block list',
    why: 'The list is of domains: of the return address, of HELO, or of From.',
    recipient: askSender,
    helpDesk: 'Look the domain up at the list that the reply names.',
    senderAdmin: 'Clean up what was listed, then ask for removal.',
  },
  'url-blocklist': {
    title: 'Refused: a link in the message is on a block list',
    why: 'Not who sent it, but what it links to.',
    recipient: 'Send it without the link.',
    helpDesk: 'Check the links, and redirectors in them.',
    senderAdmin: 'See whether the linked site was hacked; ask for removal.',
  },
  'ip-reputation': {
    title: 'The sending server’s address has a bad name',
    why: 'The recipient’s service has seen unwanted mail from this address.',
    recipient: askSender,
    helpDesk: 'Identity is not the reason; look at volume and complaints.',
    senderAdmin: 'Send less and steadily, only to those who asked; then warm up.',
  },
  'domain-reputation': {
    title: 'The sender’s domain has a bad name',
    why: 'The recipient’s service has seen unwanted mail of this domain.',
    recipient: askSender,
    helpDesk: 'Identity is not the reason; look at volume and complaints.',
    senderAdmin: 'Look into the provider’s postmaster tools; send only to those who asked.',
  },
  'dynamic-ip': {
    title: 'Refused: sent straight from a home or dynamic address',
    why: 'The recipient’s server takes no mail from such addresses; it wants the provider’s server.',
    recipient: 'Send through your provider’s mail server.',
    helpDesk: 'A program or device sends by itself instead of through the mail server.',
    senderAdmin: 'Relay through the provider’s server.',
  },
  'open-relay': {
    title: 'Refused: the sending server passes on anybody’s mail',
    why: 'It is known as an open relay or proxy.',
    recipient: askSender,
    helpDesk: 'The server has to be closed before anything else.',
    senderAdmin: 'Relay for your own users only, then ask for removal.',
  },
  'rate-limit': {
    title: 'Too much at once',
    why: 'The recipient’s server limits how much it takes in a time, or for how many recipients.',
    recipient: 'Wait, then send it again to fewer people.',
    helpDesk: 'If you sent little, an account may have been taken over.',
    senderAdmin: 'Send more slowly; split by recipient domain.',
  },
  greylist: {
    title: 'Put off: strangers are asked to try again',
    why: 'The recipient’s server delays the first mail of a sender (greylisting).',
    recipient: 'Wait some minutes.',
    helpDesk: 'Nothing to mend.',
    senderAdmin: 'Let the server try again from the same address.',
  },
} satisfies Record<string, BounceWords>;
