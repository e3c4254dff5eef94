import type { Finding } from '../../report.ts';
import type { Words } from '../words.ts';
import { dkimFindings } from './dkim-findings.ts';
import { editions, recordFaults } from './dmarc-faults.ts';
import { say } from './facts.ts';
import { fromFaults, nameTricks } from './from-faults.ts';
import { imitationFindings } from './imitation-findings.ts';
import { notedFindings } from './noted-findings.ts';
import { spfFindings } from './spf-findings.ts';

/** The first of a list of codes. */
const first = (fact: Finding['facts'][string] | undefined): string =>
  typeof fact === 'object' && fact !== null ? (fact[0] ?? '') : '';

const maybe = (facts: Finding['facts'], name: string) =>
  (facts[name] ?? null) === null ? null : say(facts, name);

const VERDICTS: Readonly<Record<string, string>> = {
  'spoof-flagged': 'as forged',
  phish: 'as phishing',
  impersonation: 'as an impersonation',
  malware: 'as dangerous',
  spam: 'as spam',
  bulk: 'as bulk mail',
  blocked: 'because you or your organisation block it',
  rejected: 'and refused it',
};

/** Whose mark it is: only of a stamp that may be believed is it known to be the reader's own service. */
const marker = ({ trust }: Finding['facts']) =>
  trust === 'trusted' || trust === 'probable' ? 'Your mail service' : 'A mail service';

/** "SPF passes for a.example, DKIM for b.example". */
const passes = (facts: Finding['facts']) => {
  const [spf, dkim] = [maybe(facts, 'spf'), maybe(facts, 'dkim')];
  if (spf === null) return `DKIM passes for ${say(facts, 'dkim')}`;
  if (dkim === spf) return `SPF and DKIM pass for ${spf}`;
  return dkim === null ? `SPF passes for ${spf}` : `SPF passes for ${spf}, DKIM for ${dkim}`;
};

/** Whose entry let it in. */
const BY_WHOM: Readonly<Record<string, string>> = {
  user: 'of the recipient’s',
  rule: 'in a mail flow rule',
  address: 'for the sending address',
  released: 'from quarantine',
};

/** How nearly a domain that passes belongs to the one in From. */
const MISSES: Readonly<Record<string, string>> = {
  strict: 'Both are of one organisation, which accepts only exactly the name in From.',
  former:
    'Both look like one organisation, but what it publishes parts them; receivers that go by the older edition of DMARC accept it.',
};

const faults: Readonly<Record<string, string>> = recordFaults;
const differences: Readonly<Record<string, string>> = editions;

/** "fail (reject)" */
const verdict = (facts: Finding['facts'], result: string, policy: string) => {
  const [found, asks] = [maybe(facts, result) ?? 'none', maybe(facts, policy)];
  return found === 'fail' && asks !== null ? `${found} (${asks})` : found;
};

const whyEditionsDiffer = (facts: Finding['facts']) =>
  [facts.because ?? []].flat().map((code) => differences[String(code)] ?? '');

const CHAIN: Readonly<Record<string, string>> = {
  structure: 'A field of the chain is missing, or is there twice',
  'chain-status': 'It was found broken already by who sealed it last',
  syntax: 'A field of the chain is malformed',
  'message-signature': 'The mail was changed after it was last sealed',
  seal: 'What was sealed was changed, or its key is gone',
};

export const findings: Words['findings'] = {
  ...spfFindings,
  ...imitationFindings,
  ...dkimFindings,
  ...notedFindings,
  'receiver-flagged': {
    title: (facts) => `${marker(facts)} marked it ${VERDICTS[say(facts, 'verdict')] ?? ''}`.trim(),
    why: (facts) =>
      facts.reason === null
        ? 'It has seen more than the message shows, such as the sender’s history.'
        : `It weighed all it knows about the sender: composite authentication, reason ${say(facts, 'reason')}.`,
    act: () => 'Do not act on the message before you have checked it in another way.',
  },
  'forged-stamp': {
    title: () => 'It brought its own results along',
    why: (facts) =>
      `Results under the name ${say(facts, 'names')} came with the mail and say more than your mail service found. Only your mail service’s own count.`,
    act: () => 'Do not act on the message before you have checked it in another way.',
  },
  'dmarc-fails': {
    title: (facts) => `Nothing ties this mail to ${say(facts, 'domain')}`,
    why: (facts) =>
      facts.policy === 'none'
        ? `${say(facts, 'domain')} can be recognised by SPF or DKIM, and this mail passed neither for it.`
        : `${say(facts, 'domain')} asks receivers to ${facts.policy === 'reject' ? 'refuse' : 'set aside'} mail that cannot prove it is its own, and this mail cannot.`,
    act: () => 'If it matters, ask the sender by a way you already know.',
  },
  'unaligned-pass': {
    title: () => 'It is authenticated for another domain',
    why: (facts) =>
      `${passes(facts)}, From is ${say(facts, 'domain')}. ${MISSES[say(facts, 'miss')] ?? 'That says nothing about the name you see.'}`,
    act: (facts) =>
      `Ask yourself whether ${say(facts, 'domain')} would write through ${say(facts, 'passing')}.`,
  },
  unauthenticated: {
    title: () => 'Nothing proves who sent this',
    why: (facts) =>
      `Neither SPF nor a signature passed, so anybody could have written ${say(facts, 'domain')} as the sender.`,
    act: () => 'Treat the sender as unknown.',
  },
  genuine: {
    title: (facts) => `${say(facts, 'domain')} really sent this`,
    why: () => 'The domain in From passed SPF or DKIM, and the two belong together.',
    act: () => 'Whether to believe what it says is another question.',
  },
  'from-malformed': {
    title: () => 'The From line is broken',
    why: (facts) => {
      const fault = fromFaults[first(facts.problems)];
      const differ = 'programs differ on whom such a line names, and that is used to deceive.';
      return fault ? `In it ${fault}; ${differ}` : `P${differ.slice(1)}`;
    },
    act: () => 'Do not go by the name that is shown.',
  },
  'name-misleads': {
    title: (facts) => nameTricks[first(facts.tricks)] ?? 'The name misleads',
    why: (facts) =>
      `The sender is ${say(facts, 'domain')}; the name beside it is whatever the sender chose to write.`,
    act: () => 'Go by the address and not by the name.',
  },
  'receiver-says-fail': {
    title: () => 'A receiver wrote that its checks failed',
    why: (facts) =>
      `It names ${say(facts, 'methods')}. A failure that somebody wrote down may be believed, whoever it was.`,
    act: () => 'If it matters, ask the sender by a way you already know.',
  },
  'dns-failing': {
    title: () => 'A check got no answer',
    why: (facts) =>
      `DNS did not answer, so the result of ${say(facts, 'methods')} is open; that is no sign of forgery.`,
    act: () => 'Try again in a minute, or ask another DNS server.',
  },
  'nothing-known': {
    title: () => 'Nothing is known about the sender',
    why: () => 'No receiver that can be believed wrote a result, and no check could settle it.',
    act: () => 'Treat the sender as unknown.',
  },
  'replies-go-elsewhere': {
    title: (facts) => `Answers would go to ${say(facts, 'to')}`,
    why: (facts) =>
      `That is another organisation than ${say(facts, 'domain')}, the sender you see${facts.looksAlike === true ? ', and its domain looks alike' : facts.free === true ? ': an address that anybody gets for nothing' : ''}.`,
    act: () => 'Look at the address before you answer.',
  },
  'asks-for-no-protection': {
    title: (facts) => `${say(facts, 'domain')} asks for no protection`,
    why: () => 'It tells receivers nothing to do about mail that only pretends to be from it.',
    act: () => 'Confirm anything important with the sender by another way.',
  },
  'sender-domain-not-found': {
    title: (facts) => `No mail can reach ${say(facts, 'domains')}`,
    why: (facts) =>
      `DNS has neither a mail server nor an address for ${say(facts, 'domains')}, so no ${facts.inFrom === true ? 'answer' : 'notice of a failure'} can arrive, and many services refuse such a sender.`,
    act: () => 'The name may be misspelt, expired or made up.',
  },
  'null-mx-sender': {
    title: (facts) => `No mail is wanted at ${say(facts, 'domains')}`,
    why: (facts) =>
      `DNS says so (null MX), so no ${facts.inFrom === true ? 'answer' : 'notice of a failure'} can arrive, and some services refuse such a sender.`,
    act: () => 'Find another address if you want to answer.',
  },
  'ipv6-refused': {
    title: () => 'Some services would refuse this mail',
    why: (facts) =>
      `It was sent over IPv6, where Microsoft 365 asks for ${facts.answer === '450 4.7.25' ? `a name of the address in DNS, and ${say(facts, 'ip')} has none` : 'SPF or DKIM to pass, and neither does'}: it answers ${say(facts, 'answer')}.`,
    act: () => '',
  },
  'ptr-missing': {
    title: (facts) =>
      `The sending server has no ${facts.names?.toString() === '' ? '' : 'confirmed '}name`,
    why: (facts) =>
      facts.names?.toString() === ''
        ? `DNS has no name for ${say(facts, 'ip')}, and many services refuse mail from such a server.`
        : `DNS calls ${say(facts, 'ip')} ${say(facts, 'names')}, but no such name leads back to it, so anybody could have chosen it.`,
    act: () => '',
  },
  'arc-vouches': {
    title: () => 'It passed before it was forwarded',
    why: (facts) =>
      `${say(facts, 'sealer')} sealed that ${say(facts, 'methods')} passed for ${say(facts, 'domain')} when the mail came to it${facts.changed === true ? '; the mail was changed after that' : ''}. This explains the failure now if you trust ${say(facts, 'sealer')}. The seal is by ARC, an experiment that is to become Historic.`,
    act: (facts) => `Ask yourself whether your mail comes by way of ${say(facts, 'sealer')}.`,
  },
  'arc-broken': {
    title: () => 'The chain of forwarders is broken',
    why: (facts) =>
      `${CHAIN[say(facts, 'problem')] ?? 'It does not hold'}, so what they wrote about the sender counts for nothing. The chain is by ARC, an experiment that is to become Historic.`,
    act: () => '',
  },
  'policy-overridden': {
    title: (facts) =>
      `It was ${facts.did === 'nothing' ? 'delivered' : 'set aside'} against the sender’s wish`,
    why: (facts) =>
      `${say(facts, 'domain')} asks to ${facts.policy === 'reject' ? 'refuse' : 'set aside'} mail that fails DMARC, as this does. Each receiver decides for itself whether to do so.`,
    act: () => 'That it arrived is no sign that it is genuine.',
  },
  'dmarc-record-faulty': {
    title: () => 'A domain’s policy for its mail is faulty',
    why: (facts) =>
      `${say(facts, 'name')} ${faults[say(facts, 'fault')] ?? 'is not read as its owner meant it'}.`,
    act: () => '',
  },
  'dmarc-editions-differ': {
    title: () => 'Receivers may judge this mail differently',
    why: (facts) =>
      [
        `DMARC by RFC 9989: ${verdict(facts, 'result', 'policy')}; by RFC 7489, which it replaced and many still use: ${verdict(facts, 'formerResult', 'formerPolicy')}.`,
        ...whyEditionsDiffer(facts),
      ].join(' '),
    act: () => '',
  },
  'header-noncompliant': {
    title: () => 'The header breaks the rules of mail',
    why: () =>
      'Programs read such a header in different ways, so some checks may differ from your receiver’s.',
    act: () => '',
  },
  'receiver-says-pass': {
    title: (facts) =>
      facts.how === 'implied'
        ? `${marker(facts)} infers that ${say(facts, 'domain')} sent it`
        : `${marker(facts)} found that ${say(facts, 'domain')} sent it`,
    why: ({ how, trust }) =>
      [
        how === 'implied' ? 'It goes by what else it knows, not by SPF, DKIM and DMARC alone.' : '',
        trust === 'unknown'
          ? 'Nothing in the header tells whether it is your mail service that wrote so.'
          : '',
        'No check made now shows it.',
      ]
        .filter(Boolean)
        .join(' '),
    act: () => '',
  },
  'receiver-made-exception': {
    title: ({ by }) => `An exception ${BY_WHOM[String(by)] ?? ''} let it in`.replace('  ', ' '),
    why: () =>
      'Such an entry lets mail in whatever the filters found. It does not show who sent it.',
    act: () => 'Look at the entry, and make it as narrow as it can be.',
  },
  'own-domain-from-outside': {
    title: (facts) => `It says ${say(facts, 'domain')}, and came from outside`,
    why: (facts) =>
      `Mail of your own organisation does not come from ${say(facts, 'ip')} without proof: a forgery, or a device or service that nobody set up.`,
    act: () => 'Do not trust it as mail of a colleague.',
  },
  'receiver-dns-failing': {
    title: () => 'Your mail service could not finish its checks',
    why: (facts) =>
      `DNS did not answer it, so it could not check ${say(facts, 'methods')}. That is no sign of forgery.`,
    act: () => '',
  },
  'difference-unexplained': {
    title: () => 'The check now differs, and nothing tells why',
    why: (facts) =>
      `The receiver found another result for ${say(facts, 'methods')} than a check finds now. Neither DNS nor the mail shows what has changed.`,
    act: () => 'Go by the less good of the two.',
  },
  'gateway-in-front': {
    title: () => 'It came through a gateway of your own',
    why: () =>
      'Your mail service saw the gateway’s address and not the sender’s, so it did not apply the sender’s policy.',
    act: () => '',
  },
  'passed-on': {
    title: (facts) =>
      facts.kind === 'list'
        ? `A mailing list passed it on: ${say(facts, 'by')}`
        : `It was forwarded by ${say(facts, 'by')}`,
    why: ({ shown }) =>
      shown
        ? 'That explains why the author’s signature does not fit any more.'
        : 'That would explain a failure. Anybody can write the fields that say so.',
    act: () => '',
  },
  'never-arrived': {
    title: () => 'No mail server has handled this',
    why: () =>
      'Every server that takes a message writes a line on top. Drafts, and the copies kept of what one sent, have none.',
    act: () => '',
  },
  'results-unread': {
    title: ({ receivers }) =>
      Number(receivers) > 0
        ? 'The receiver’s results are in part unreadable'
        : 'Some results are in part unreadable',
    why: () => 'It breaks off, or follows no known form. What can be read is shown.',
    act: () => '',
  },
  'headers-only': {
    title: () => 'There is no text below the header',
    why: () =>
      'Either the mail has none, or this copy lost it; then only the header can be checked.',
    act: () => '',
  },
  'lines-end-in-lf': {
    title: () => 'Its line ends were converted',
    why: () =>
      'The copy was saved with other line ends than mail has; they were put back for the checks.',
    act: () => '',
  },
  'header-oversized': {
    title: () => 'The header is unusually large',
    why: (facts) => `It has ${say(facts, 'bytes')} bytes; honest mail stays far below that.`,
    act: () => '',
  },
  'source-cut': {
    title: () => 'Only the beginning was read',
    why: (facts) =>
      `The source is larger than 50 MB: ${say(facts, 'cut')} bytes were left out, so its text was not checked.`,
    act: () => '',
  },
};
