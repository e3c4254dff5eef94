import type { Cause } from '../../report.ts';
import { plainCause } from '../plain-cause.ts';
import type { CauseWords } from '../words.ts';
import {
  answersTo,
  askAnotherWay,
  from,
  ip,
  nothingToMend,
  protect,
  senderOf,
} from './cause-phrases.ts';

/** What the sender published or signed, or how the server presented itself, is what explains it. */
export const recordCauses = {
  'dkim-expired': plainCause({
    label: 'Signature expired',
    summary: (report) => `${from(report)} signed this for a time that had passed when it came`,
    why: 'The signature fits and had expired: the mail was held up, or somebody sent it again.',
    recipient: askAnotherWay,
    helpDesk:
      'Compare the Received fields with x= of the signature: a long wait on the way, or a second sending.',
    senderAdmin: 'Let x= lie some days ahead, and see to the clock of the server that signs.',
  }),
  'dkim-key-weak': plainCause({
    label: 'Signature too weak',
    summary: (report) => `${from(report)} signed this, too weakly to prove it`,
    why: 'The signature fits, but keys or methods like its own can be broken, so receivers do not count it.',
    recipient: askAnotherWay,
    helpDesk: 'Treat it as mail that is not signed (RFC 8301).',
    senderAdmin: 'Sign with rsa-sha256 and a key of 2048 bits.',
  }),
  'dkim-fail': plainCause({
    label: 'Sender is not proved',
    summary: (report) => `The signature of ${from(report)} does not prove that it sent this`,
    why: 'A signature is there and does not pass. It is malformed, its key cannot be used, or nobody says why.',
    recipient: askAnotherWay,
    helpDesk:
      'Look at the row of the signature and at its findings: its tags, its key, who changed the mail.',
    senderAdmin:
      'Hold the published key against the one that signs, and let nothing change the mail after signing.',
  }),
  'dkim-none': plainCause({
    label: 'Sender is not proved',
    summary: (report) => `Nothing shows that ${from(report)} sent this; it is not signed`,
    why: 'Without a signature only the sending address could show who sent it, and it does not.',
    recipient: askAnotherWay,
    helpDesk: 'Usual within one organisation. From outside, ask the sender to sign with DKIM.',
    senderAdmin: protect,
  }),
  'spf-none': plainCause({
    label: 'Sender is not proved',
    summary: (report) => `${senderOf(report)} does not say which servers send for it`,
    why: 'It has no SPF record, so the sending address shows nothing.',
    recipient: askAnotherWay,
    helpDesk:
      'Look whether MAIL FROM is the domain one would expect. A subdomain needs a record of its own.',
    senderAdmin: protect,
  }),
  'spf-permerror': plainCause({
    label: 'SPF record is broken',
    summary: (report) => `Nothing shows that ${from(report)} sent this; the SPF record is broken`,
    why: 'A record with a fault counts for nothing, whoever stands in it.',
    recipient: askAnotherWay,
    helpDesk: 'Tell the sender which fault it is: the findings name the record and the place.',
    senderAdmin: protect,
  }),
  'spf-suspicious': plainCause({
    label: 'Hardly proved',
    summary: (report) =>
      `${senderOf(report)} lets almost anybody send as it, so this proves little`,
    why: 'SPF passed by a term that fits nearly every address.',
    recipient: askAnotherWay,
    helpDesk: 'Judge it as mail that nothing proves.',
    senderAdmin: 'Take +all and the huge ranges out of the record, and sign with DKIM.',
  }),
  'dmarc-permerror': plainCause({
    label: 'DMARC record is broken',
    summary: (report) => `Nothing shows that ${from(report)} sent this; the DMARC record is broken`,
    why: 'A broken record counts as none, so nothing says how to judge mail in its name.',
    recipient: askAnotherWay,
    helpDesk: 'Look at _dmarc of the domain: two records, or a fault in its spelling.',
    senderAdmin: 'Publish one valid record, such as v=DMARC1; p=none, and raise p= later.',
  }),
  'arc-fail': plainCause({
    label: 'Changed on the way',
    summary: 'Who passed this on broke the chain that vouched for it',
    why: 'The chain of seals (ARC) does not hold, so what earlier servers found counts for nothing.',
    recipient: askAnotherWay,
    helpDesk: 'Find the server that changed the mail after it was sealed.',
    senderAdmin: 'Nothing to mend at the sender’s. Who passes mail on seals it last.',
  }),
  'arc-untrusted': plainCause({
    label: 'Somebody vouches for it',
    summary: (report) => `Somebody who passed this on vouches that ${from(report)} sent it`,
    why: 'The seal (ARC) holds. It counts only for who trusts the sealer.',
    recipient:
      'If the forwarding is your own, it is probably genuine. If not, do not go by the sender.',
    helpDesk: 'If the sealer is a service of yours, add it to the trusted ARC sealers.',
    senderAdmin: nothingToMend,
  }),
  'sender-domain-not-found': plainCause({
    label: 'Sender does not exist',
    summary: (report) => `No mail can reach ${from(report)}, whose name this mail bears`,
    why: 'DNS has neither a mail server nor an address for that name, so nobody can answer it and nothing can prove it.',
    recipient: 'Do not trust it. An answer would not arrive.',
    helpDesk: 'Misspelt, expired or made up. Do not allow-list it.',
    senderAdmin: protect,
  }),
  'null-mx-sender': plainCause({
    label: 'Wants no mail',
    summary: 'The sender’s domain wants no mail',
    why: 'DNS says so (null MX), so no answer and no notice of a failure can arrive there.',
    recipient: 'An answer cannot arrive. Find another address.',
    helpDesk: 'Many services refuse such a sender; that is what the record is for.',
    senderAdmin: 'Send from a domain that takes mail.',
  }),
  'reply-to-mismatch': plainCause({
    label: 'Answers go elsewhere',
    summary: (report) => `Answers to ${from(report)} would go to ${answersTo(report)}`,
    why: 'Who has got into an account, or poses as somebody, wants the answers to come to him.',
    recipient: 'Do not use the answer button. Write to an address that you already know.',
    helpDesk:
      'Usual in invoice fraud. Ask the sender by telephone whether the other address is theirs.',
    senderAdmin: 'Let Reply-To be of your own domain.',
  }),
  'header-noncompliant': plainCause({
    label: 'Header is broken',
    summary: 'The header of this mail breaks the rules',
    why: 'Programs read such a header in different ways, so they may show different senders.',
    recipient: askAnotherWay,
    helpDesk: 'Tell the sender which line it is. Many services refuse such mail.',
    senderAdmin: 'Mend the program that writes it: each field once, no bare line ends.',
  }),
  'ptr-missing': plainCause({
    label: 'Server without a name',
    summary: 'The server that sent this has no confirmed name in DNS',
    why: 'Many services refuse mail from such a server. It says nothing of who wrote it.',
    recipient: 'Treat the sender as unknown.',
    helpDesk: (report) => `Look up the name of ${ip(report)}. It has to lead back to the address.`,
    senderAdmin: (report) =>
      `Have the provider of ${ip(report)} publish a name that leads back to it, or send through its relay.`,
  }),
  'helo-bad': plainCause({
    label: 'Server is misnamed',
    summary: 'The server that sent this did not greet with a proper name',
    why: 'The name with which it connected is none, or the owner of that name denies it.',
    recipient: 'Treat the sender as unknown.',
    helpDesk: 'Compare the name in the Received field with the one that the address has in DNS.',
    senderAdmin: 'Let the server greet (HELO) with its own full name, which DNS knows.',
  }),
} satisfies Partial<Record<Cause, CauseWords>>;
