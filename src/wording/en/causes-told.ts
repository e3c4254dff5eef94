import type { CauseWords } from '../words.ts';
import {
  askAnotherWay,
  from,
  imitated,
  ip,
  isStyled,
  nothingToMend,
  passing,
  protect,
  service,
} from './cause-phrases.ts';

/** Nothing is known of the sender; the receiver marked the message for another reason. */
const flaggedOnly = (how: string): CauseWords => ({
  label: 'Flagged',
  summary: (report) =>
    `${service(report, 'Your mail service')} marked this ${how}; who sent it is not known`,
  why: () =>
    'The mark is about what it found in the message or of its server, and not about who sent it.',
  recipient: askAnotherWay,
  helpDesk: () =>
    'Look at the spam report and the policies. Authentication is not why it was marked, and does not clear it either.',
  senderAdmin: () =>
    'Look at content, complaints and reputation; see that SPF, DKIM and DMARC pass.',
});

/** DNS kept the receiver from it. */
const onlyTemporary: CauseWords = {
  label: 'Cannot tell',
  summary: (report) =>
    `${service(report, 'Your mail service')} could not check the sender when the mail arrived`,
  why: () => 'DNS did not answer it. A question that gets no answer is no sign of forgery.',
  recipient: () => 'Treat the sender as unknown. Checked again now, it may be known.',
  helpDesk: () =>
    'Check now, with DNS; then look at the name servers of the sender’s domain, and at your own resolver.',
  senderAdmin: () => 'Make sure that your name servers answer from everywhere.',
};

/** Causes that rest on what a receiver wrote, or that say who was posed as. */
export const toldCauses = {
  'implicit-only': {
    label: 'Inferred, not proved',
    summary: (report) =>
      `${service(report, 'Your mail service')} infers that ${from(report)} sent this`,
    why: (report) =>
      `SPF, DKIM and DMARC do not settle it; ${service(report)} went by what else it knows of ${from(report)}.`,
    recipient: () =>
      'Nothing was flagged, and little is proved. Be careful with what the mail asks of you.',
    helpDesk: (report) =>
      `Weaker than DMARC: a domain without a record, or with a broken one, passes so. Ask ${from(report)} to publish one.`,
    senderAdmin: protect,
  },
  'arc-trusted': {
    label: 'Vouched for',
    summary: (report) => `A forwarder that is trusted vouches that ${from(report)} sent this`,
    why: (report) =>
      `${service(report, 'Your mail service')} believes the seal (ARC) of a server that had the message before, and found it genuine.`,
    recipient: () => 'Nothing was flagged. It reached you through somebody who passed it on.',
    helpDesk: () =>
      'The failure after forwarding is explained by the sealer’s results. No entry is needed.',
    senderAdmin: nothingToMend,
  },
  'ms-distrusts-although-dmarc-pass': {
    label: 'Passes, yet distrusted',
    summary: (report) => `${from(report)} passes, and ${service(report)} distrusts it all the same`,
    why: (report) =>
      `DMARC passes. ${service(report, 'The mail service')} weighs more than that, and found the pair of sender and server suspicious.`,
    recipient: (report) =>
      `Be careful. If it matters, ask ${from(report)} by a number or an address you already know.`,
    helpDesk: () =>
      'Only if you know both: allow the pair of domain and sending infrastructure (New-TenantAllowBlockListSpoofItems), and nothing wider. It lets every mail of that pair in.',
    senderAdmin: () =>
      'Send from one place, steadily, and with both SPF and DKIM of the domain in From.',
  },
  'intra-org-spoof': {
    label: 'Poses as your own',
    summary: (report) => `It says it is from your own ${from(report)}, and nothing shows that`,
    why: (report) =>
      `It came in from outside (${ip(report)}) and passed neither SPF nor DKIM for ${from(report)}.`,
    recipient: () =>
      'Do not trust it as mail of a colleague, or of yourself. Ask the colleague by telephone.',
    helpDesk: (report) =>
      `Is ${ip(report)} a scanner, a website or a service of yours? Then give it a connector or authenticated SMTP, and SPF or DKIM. If not, it is forged: report it, and think of RejectDirectSend.`,
    senderAdmin: protect,
  },
  'dmarc-missing': {
    label: 'Sender is not proved',
    summary: (report) => `${from(report)} publishes nothing by which its mail could be recognised`,
    why: (report) =>
      `${service(report, 'Your mail service')} found no proof that it trusts, and ${from(report)} has no DMARC record, which would say how to judge that.`,
    recipient: askAnotherWay,
    helpDesk: (report) =>
      `It came from ${ip(report)}. Ask ${from(report)} whether that is theirs, and to publish DMARC.`,
    senderAdmin: protect,
  },
  'forward-breaks-auth': {
    label: 'Forwarded',
    summary: (report) => `It was forwarded; nothing shows any more that ${from(report)} sent it`,
    why: (report) =>
      `${passing(report, 'Another domain')} sent it to you. Forwarding breaks SPF, and often the signature; anybody could claim to have forwarded it.`,
    recipient: (report) =>
      `If the forwarding is your own, it is probably what ${from(report)} sent. If not, do not go by the sender.`,
    helpDesk: () =>
      'Is the forwarder known? Make it a trusted ARC sealer, or collect the mail there instead of forwarding it.',
    senderAdmin: () => 'Sign with DKIM: it survives forwarding that changes nothing.',
  },
  'gateway-complex-routing': {
    label: 'Cannot tell',
    summary: () => 'A gateway of your own stands between the sender and the checks',
    why: (report) =>
      `${service(report, 'Your mail service')} saw the gateway’s address and not the sender’s, so its SPF says nothing.`,
    recipient: () => 'Treat the sender as unknown.',
    helpDesk: () =>
      'Switch on Enhanced Filtering for Connectors, or make the gateway a trusted ARC sealer; let Microsoft 365 add the disclaimers.',
    senderAdmin: nothingToMend,
  },
  'override-allowed': {
    label: 'Let in by an exception',
    summary: () => 'An exception let this mail in; that does not show who sent it',
    why: () => 'An allow entry, a rule or a safe sender made the filters pass it over.',
    recipient: askAnotherWay,
    helpDesk: () =>
      'Find the entry (allow list, mail flow rule, Safe Senders) and narrow it: it lets in every forgery that looks the same. It never skips the check for malware.',
    senderAdmin: nothingToMend,
  },
  'lookalike-domain': {
    label: 'Looks like another',
    summary: (report) =>
      isStyled(report)
        ? `${imitated(report)} is written in letters that no domain has`
        : `${imitated(report)} looks like another’s domain, and is not`,
    why: (report) =>
      isStyled(report)
        ? 'Nobody can have such a domain. Some programs read it as the plain one beside it, whose owner did not write it so.'
        : `A domain can be registered by anybody, and pass every check. That it is really from ${imitated(report)} says nothing about honesty.`,
    recipient: (report) =>
      `Read ${imitated(report)} letter by letter. Do not open, pay or answer; go to the place you know by typing its address yourself.`,
    helpDesk: (report) =>
      isStyled(report)
        ? 'Do not block the plain domain: it is the one that is imitated. Report the mail, and refuse From fields with such letters.'
        : 'Block the domain and report it to its registrar. Tell the one it imitates. SPF, DKIM and DMARC of such a domain pass, and prove nothing.',
    senderAdmin: (report) =>
      isStyled(report)
        ? nothingToMend()
        : 'Who is imitated: register the nearest variants, and watch for new ones.',
  },
  'display-name-spoof': {
    label: 'Poses as somebody else',
    summary: (report) => `The name shows another sender than the address, ${from(report)}`,
    why: () =>
      'A name is whatever the sender writes. Programs show it large, and the address small or not at all.',
    recipient: (report) => `Go by the address, not by the name. ${askAnotherWay(report)}`,
    helpDesk: () =>
      'Report it, and add the person or the brand to the impersonation policy. Do not allow-list it.',
    senderAdmin: () => 'Do not write addresses or other names into your own display name.',
  },
  'spf-temperror': onlyTemporary,
  'dkim-key-timeout': onlyTemporary,
  'dmarc-temperror': onlyTemporary,
  'content-spam': flaggedOnly('as spam'),
  'content-policy': flaggedOnly('as dangerous'),
  phishing: flaggedOnly('as phishing'),
  bulk: flaggedOnly('as bulk mail'),
  'policy-rule': flaggedOnly('and refused it'),
  'user-block': {
    ...flaggedOnly('because you block it'),
    recipient: () =>
      'You block this sender. If that is a mistake, take it off the list of blocked senders.',
    helpDesk: () =>
      'Look at the blocked senders of the mailbox (Get-MailboxJunkEmailConfiguration).',
  },
  'recipient-org-block': {
    ...flaggedOnly('because your organisation blocks it'),
    helpDesk: () => 'Look at the block entries of your organisation; take out one that is wrong.',
  },
  'own-sent': {
    label: 'Never sent through mail',
    summary: () => 'No mail server has handled this: a draft, or a copy of what was sent',
    why: () => 'Every server that takes a message writes a line on top. Here there is none.',
    recipient: () => 'If it is in your own Sent or Drafts folder, that is as it should be.',
    helpDesk: () =>
      'There is nothing to check: get the source of the message as it arrived at the recipient.',
    senderAdmin: nothingToMend,
  },
} satisfies Readonly<Record<string, CauseWords>>;
