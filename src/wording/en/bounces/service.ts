import type { BounceWords } from '../../words.ts';
import { askOther, askSender, lookUp } from './steps.ts';

/** Stopped by a mail service, between servers, or told of in a feedback report. */
export const service = {
  'forward-blocked': {
    title: 'Automatic forwarding to the outside is not allowed',
    why: 'The organisation that forwards has switched it off.',
    recipient: 'Ask your administrator.',
    helpDesk: 'Outbound spam policy: automatic forwarding.',
    senderAdmin: 'Allow it for that mailbox only, if at all.',
  },
  'account-compromised': {
    title: 'The sender’s account is blocked for sending spam',
    why: 'Its own mail service stopped it.',
    recipient: 'Change your password, and tell your administrator.',
    helpDesk: 'Look at its rules, sessions and sent mail before unblocking it.',
    senderAdmin: 'Restricted entities; a second factor; then unblock.',
  },
  'tenant-blocked': {
    title: 'The sender’s whole organisation is blocked',
    why: 'Its mail service stopped all it sends.',
    recipient: 'Tell your administrator.',
    helpDesk: 'Find the account that sent spam.',
    senderAdmin: 'Mend it, then ask the provider’s support.',
  },
  'quota-sender': {
    title: 'The sender’s limit is reached',
    why: 'The mail service allows only so much in a time.',
    recipient: 'Wait a day.',
    helpDesk: 'If little was sent, the account may have been taken over.',
    senderAdmin: 'Use a service for bulk mail.',
  },
  'tls-required': {
    title: 'One of the servers could not encrypt',
    why: 'One side wants TLS, and the other did not offer it or failed at it.',
    recipient: askSender,
    helpDesk: 'See which side wants it: the reply says who spoke.',
    senderAdmin: 'Switch on STARTTLS with a valid certificate.',
  },
  dane: {
    title: 'Not sent: the recipient’s server could not prove itself',
    why: 'DANE: its certificate does not fit its TLSA record, or DNSSEC is broken.',
    recipient: askOther,
    helpDesk: 'The fault is at the recipient’s.',
    senderAdmin: 'They have to mend TLSA record, certificate or DNSSEC.',
  },
  'mta-sts': {
    title: 'Not sent: the recipient’s server does not keep its own policy',
    why: 'MTA-STS: its name or certificate is not what its policy says.',
    recipient: askOther,
    helpDesk: 'The fault is at the recipient’s.',
    senderAdmin: 'They have to mend policy or certificate.',
  },
  loop: {
    title: 'The message went in a circle',
    why: 'Two or more servers sent it to one another until one stopped.',
    recipient: askOther,
    helpDesk: 'Forwarding that points back, or a wrong MX.',
    senderAdmin: 'Break the circle: forwarding rules, MX, connectors.',
  },
  'temp-failure': {
    title: 'It could not be delivered yet, or in time',
    why: 'A server did not answer, or asked to try later.',
    recipient: 'Wait; if it was given up, send it again.',
    helpDesk: 'Look for the last reply within the report.',
    senderAdmin: 'If it lasts: can the server reach theirs on port 25?',
  },
  'server-fault': {
    title: 'A mail server is set up wrongly, or failed',
    why: 'The reply speaks of the server’s own fault.',
    recipient: 'Try later; then ask the recipient in another way.',
    helpDesk: 'See whose server it is.',
    senderAdmin: 'If it is yours: look at its log.',
  },
  complaint: {
    title: 'A recipient called this mail unwanted',
    why: 'Their mail service passes on the complaint (feedback report).',
    recipient: 'Take the address off the list.',
    helpDesk: 'Not about who sent it: about whether it was wanted.',
    senderAdmin: 'Remove the recipient; make leaving easy.',
  },
  'not-spam': {
    title: 'A recipient said that this mail is not spam',
    why: 'Their mail service passes that on (feedback report).',
    recipient: 'Nothing to do.',
    helpDesk: 'Nothing to do.',
    senderAdmin: 'Nothing to mend.',
  },
  unknown: {
    title: 'Refused without a reason',
    why: 'The reply has a code that says “no”, and no cause.',
    recipient: askOther,
    helpDesk: `Ask the administrator of the server that refused it. ${lookUp}`,
    senderAdmin: 'See that SPF, DKIM, DMARC and reverse DNS are in order; then ask.',
  },
} satisfies Record<string, BounceWords>;
