import { saidToPass } from '../said-to-pass.ts';
import type { CauseWords, Words } from '../words.ts';
import {
  askAnotherWay,
  changed,
  from,
  ip,
  isAnybodys,
  isOwnHeader,
  isProved,
  nothingToMend,
  passing,
  protect,
  service,
  shown,
  signers,
} from './cause-phrases.ts';
import { toldCauses } from './causes-told.ts';
import { dkimCauses } from './dkim-causes.ts';
import { notedCauses } from './noted-causes.ts';
import { listed } from './numbers.ts';
import { recordCauses } from './record-causes.ts';
import { senderSteps } from './sender-steps.ts';

export const causes: Words['causes'] = {
  ...toldCauses,
  ...dkimCauses,
  ...recordCauses,
  ...notedCauses,
  genuine: {
    label: 'Sender is genuine',
    summary: (report) => {
      if (isAnybodys(report))
        return `It is not known who sent this mail; its header says ${from(report)} did`;
      return isProved(report)
        ? `${from(report)} sent this mail`
        : `${service(report, 'Your mail service')} found that ${from(report)} sent this mail`;
    },
    why: (report) => {
      const finding = shown(report);
      if (isAnybodys(report))
        return 'Somebody wrote into the header that it passed its checks. Nothing tells whether that was your mail service, and no check made now shows it.';
      if (!finding)
        return `${service(report, 'Your mail service')} found that ${from(report)} sent it; no check made now shows it.`;
      const proof = finding.facts.dkim === null ? 'the sending address' : 'a valid signature';
      return report.checks.dmarc.result === 'pass'
        ? `DMARC passes now: ${proof} belongs to ${from(report)}.`
        : `Checked now, ${proof} belongs to ${from(report)}, which publishes no DMARC record.`;
    },
    recipient: (report) => {
      if (isProved(report))
        return 'Nothing was flagged. Whether to believe what it says is another question.';
      return report.diagnosis.level === 'caution'
        ? 'Nothing could be confirmed, and something in it asks for care. Look at what the mail asks of you before you do it.'
        : 'Nothing was flagged, and nothing could be confirmed. Look at what the mail asks of you before you do it.';
    },
    helpDesk: (report) =>
      isAnybodys(report)
        ? 'Check it now, with DNS. If the results are of your own server, name its authserv-id in the options.'
        : 'No action. Genuine says who sent it, not that it is honest.',
    senderAdmin: nothingToMend,
  },
  'forged-results': {
    label: 'Forged results',
    summary: () => 'Somebody wrote into this mail that it passed its checks',
    why: () =>
      'The pass in its header is not your mail service’s. Who writes one wants it to be believed.',
    recipient: askAnotherWay,
    helpDesk: (report) =>
      `It came from ${ip(report)}. Go by the receiver’s own results and by the checks made now; see to it that your servers remove results that bear their name (RFC 8601 §5).`,
    senderAdmin: nothingToMend,
  },
  'not-identity': {
    label: 'Flagged for another reason',
    summary: (report) =>
      isProved(report)
        ? `${from(report)} sent this; it was flagged for another reason`
        : `${service(report, 'Your mail service')} flagged this, and not for who sent it`,
    why: (report) =>
      isProved(report)
        ? 'Who sent it is proved, so the flag is about its content, its volume or a rule.'
        : `${service(report, 'Your mail service')} itself found that ${from(report)} sent it, so the flag is about its content, its volume or a rule. No check made now shows the sender.`,
    recipient: (report) =>
      `${from(report)} is the sender, which says nothing about its honesty. Look at what the mail asks of you before you do it.`,
    helpDesk: () =>
      'Identity is not the reason: look at the spam report, the policies and the block lists, not at SPF, DKIM or DMARC.',
    senderAdmin: () => 'Authentication is in order; look at content, complaints and reputation.',
  },
  'dmarc-fail-policy': {
    label: 'Not shown to be true',
    summary: (report) => `Nothing shows that ${from(report)} sent this`,
    why: (report) =>
      `${from(report)} asks receivers to ${report.checks.dmarc.policy === 'reject' ? 'refuse' : 'set aside'} mail that cannot prove it is its own, and this mail cannot.`,
    recipient: askAnotherWay,
    helpDesk: (report) =>
      `It came from ${ip(report)}. Find out whether that is a service of ${from(report)}, a forwarder, or neither. Do not allow-list the address: that would let every forgery from it in.`,
    senderAdmin: (report) =>
      `If ${ip(report)} is yours, for ${from(report)}: ${senderSteps(report, from(report))}.`,
  },
  'dmarc-misaligned': {
    label: 'Sent by somebody else',
    summary: (report) => `Nothing shows that ${from(report)} sent this; ${passing(report)} did`,
    why: (report) =>
      `The checks passed for ${passing(report)} and not for ${from(report)}, and nothing ties one to the other.`,
    recipient: askAnotherWay,
    helpDesk: (report) =>
      `Does ${from(report)} send through ${passing(report)} (newsletter, tickets, web shop)? Then its owner has to set that up. If not, treat it as forged.`,
    senderAdmin: (report) =>
      `If you send through ${passing(report)}, have mail signed there with DKIM as ${from(report)}, or sent with a MAIL FROM below ${from(report)}.`,
  },
  'dmarc-none-policy': {
    label: 'Not shown to be true',
    summary: (report) => `Nothing shows that ${from(report)} sent this`,
    why: (report) =>
      `It passed neither SPF nor DKIM for ${from(report)}, which only watches and asks receivers to do nothing.`,
    recipient: askAnotherWay,
    helpDesk: (report) =>
      `It came from ${ip(report)}. The policy p=none stops no forgery, so judge by what the mail wants.`,
    senderAdmin: (report) =>
      `Read the DMARC reports of ${from(report)}, mend what fails, then move to p=quarantine.`,
  },
  'unaligned-pass': {
    label: 'Sent by another domain',
    summary: (report) => {
      if (isAnybodys(report))
        return `It is not known who sent this mail; its header says ${saidToPass(report, passing(report), listed)} did`;
      return report.diagnosis.level === 'danger'
        ? `Nothing shows that ${from(report)} sent this; ${saidToPass(report, passing(report), listed)} did`
        : `${saidToPass(report, passing(report), listed)} sent this, not shown to be for ${from(report)}`;
    },
    why: (report) =>
      `The authentication is of ${saidToPass(report, passing(report), listed)}. ${report.checks.dmarc.result === 'none' ? `${from(report)} publishes nothing by which it could be recognised here.` : `Nothing ties it to ${from(report)}.`}`,
    recipient: (report) =>
      report.diagnosis.level === 'danger'
        ? askAnotherWay(report)
        : `Ask yourself whether ${from(report)} would write through ${saidToPass(report, passing(report), listed)}. If it matters, ask ${from(report)} by another way.`,
    helpDesk: (report) =>
      `Compare ${saidToPass(report, passing(report), listed)} with the services that ${from(report)} is known to use.`,
    senderAdmin: protect,
  },
  unauthenticated: {
    label: 'Sender is not proved',
    summary: (report) => `Nothing proves that ${from(report)} sent this`,
    why: () => 'Neither SPF nor a signature passed, so anybody could have written this sender.',
    recipient: askAnotherWay,
    helpDesk: (report) =>
      `It came from ${ip(report)}. Treat the sender as unknown; ask ${from(report)} whether it is theirs.`,
    senderAdmin: protect,
  },
  'spf-fail': {
    label: 'Sender is not proved',
    summary: (report) =>
      `${ip(report)} may not send for ${report.checks.spf.domain ?? from(report)}`,
    why: () =>
      'The domain lists the addresses that send for it; this one is not among them, and no signature passed.',
    recipient: askAnotherWay,
    helpDesk: (report) =>
      `Find out whether ${ip(report)} is a service of the sender, a forwarder, or neither.`,
    senderAdmin: (report) =>
      `If ${ip(report)} is yours, add it to the SPF record of ${report.checks.spf.domain ?? from(report)}, and sign with DKIM as ${from(report)}.`,
  },
  'mailing-list': {
    label: 'Changed on the way',
    summary: (report) =>
      isOwnHeader(report)
        ? `A mailing list passed on mail by ${from(report)}`
        : `A mailing list passed this on; nothing shows any more that ${from(report)} wrote it`,
    why: (report) =>
      isOwnHeader(report)
        ? `${from(report)} signed its header, and ${passing(report)} sent it to you with another text below: lists add lines, and that breaks the author’s signature.`
        : `${passing(report, 'Another domain')} sent it to you, as a list by its own word; lists change mail, and that breaks the author’s signature. Nothing shows who the author is.`,
    recipient: () =>
      'Usual for lists, but nothing shows which lines were added. If it asks for money or a password, ask the author by another way.',
    helpDesk: (report) =>
      `Normal for lists: the failure is of the author’s domain, the list itself (${passing(report)}) is authenticated. No allow-list is needed.`,
    senderAdmin: () =>
      'Nothing to mend at the author’s. The list may leave messages unaltered, or put its own address into From.',
  },
  'dkim-body-changed': {
    label: 'Changed on the way',
    summary: (report) => `The text was changed after ${signers(report)} signed it`,
    why: (report) =>
      `The signed header is intact and the text is not: the body hash does not fit.${changed(report, 'dkim-body-changed')}`,
    recipient: (report) =>
      `Do not rely on the text. If it matters, ask ${from(report)} by another way.`,
    helpDesk: () =>
      'Find who handled the message between signing and the mailbox (Received fields, lists, scanners, disclaimers).',
    senderAdmin: () => 'Let nothing change the message after it is signed, or sign last.',
  },
  'dkim-header-changed': {
    label: 'Changed on the way',
    summary: (report) => `The header was changed after ${signers(report)} signed it`,
    why: (report) =>
      `The signature does not fit the signed fields as they stand now.${changed(report, 'dkim-header-changed')}`,
    recipient: (report) =>
      `Do not rely on sender and subject. If it matters, ask ${from(report)} by another way.`,
    helpDesk: () =>
      'Compare the fields that h= names with what was sent: subject tags and rewritten From lines are usual.',
    senderAdmin: () => 'Let nothing change signed fields after signing.',
  },
  'dkim-key-missing': {
    label: 'Cannot tell any more',
    summary: (report) => `The signature of ${signers(report)} can no longer be checked`,
    why: () =>
      'Its key is no longer published. Keys are replaced from time to time; that is no sign of forgery.',
    recipient: (report) => `Go by what ${service(report)} wrote when the mail arrived.`,
    helpDesk: () => 'Judge old mail by the results that were stamped on arrival.',
    senderAdmin: () => 'Keep a key published for some days after its last use.',
  },
  'from-malformed': {
    label: 'Sender line is broken',
    summary: () => 'The From line does not name one sender',
    why: () =>
      'Mail must have exactly one well-formed From line; programs differ on who a broken one names.',
    recipient: () =>
      'Do not go by the name you see. Delete it unless you know where it comes from.',
    helpDesk: () =>
      'A broken From line is a fault of the sending program, or a trick. Many receivers refuse it.',
    senderAdmin: () => 'Write one From line: "Name" <local@domain>.',
  },
  'body-not-checkable': {
    label: 'Text not checked',
    summary: (report) => `${signers(report)} signed this; its text could not be checked`,
    why: () =>
      'The signed header is intact. The text in this copy is not the one that was signed, or is missing.',
    recipient: (report) =>
      `The sender line is as ${signers(report)} signed it. To check the text too, open the original as an .eml file.`,
    helpDesk: () =>
      'This mailbox does not keep the text as it was sent. Get the original .eml, or judge by the receiver’s results.',
    senderAdmin: nothingToMend,
  },
  'temp-failure': {
    label: 'Cannot tell',
    summary: () => 'The sender could not be checked now: no answer came',
    why: () => 'DNS does not answer. A question that gets no answer is no sign of forgery.',
    recipient: () => 'Try again in a minute, or ask another DNS server.',
    helpDesk: () =>
      'Check the network and the chosen DNS server; then the name servers of the sender’s domain.',
    senderAdmin: () => 'Make sure that your name servers answer from everywhere.',
  },
  unknown: {
    label: 'Cannot tell',
    summary: (report) =>
      `It is not known who sent this mail${report.from.domain ? ` as ${from(report)}` : ''}`,
    why: () => 'No receiver that can be believed wrote a result, and no check could settle it.',
    recipient: () => 'Treat the sender as unknown.',
    helpDesk: ({ envelope, checks }) => {
      if (checks.dmarc.reason === 'no-resolver')
        return 'Get the full source from the mailbox it arrived in, and check it with DNS switched on.';
      return envelope.ip === null
        ? 'Mail within one organisation often shows no outside address for SPF, and bears no signature. If it came from outside, get the full source from the mailbox it arrived in.'
        : 'Get the full source from the mailbox it arrived in.';
    },
    senderAdmin: nothingToMend,
  },
} satisfies Readonly<Record<string, CauseWords>>;
