/** What each reader can do, and what it costs. */
import type { MeasuresWords } from '../words.ts';
import { say } from './facts.ts';
import { fromFaults } from './from-faults.ts';
import { listed } from './numbers.ts';

/** What Exchange Online says of a From line: by the codes of `from.exchange`. */
const FAULTS: Readonly<Record<string, string>> = {
  ...fromFaults,
  'angle-missing': 'there is a name, and the address is not in angle brackets',
  comment: 'there is text after the address',
  'control-character': 'it has a control character',
  'domain-literal': 'the domain is an address in brackets',
  'domain-single-label': 'the domain is not written in full',
  'domain-underscore': 'the domain has an underscore',
  'from-missing': 'there is none',
  'from-raw-8bit': 'it has letters that are not encoded',
  'from-repeated': 'there are several',
  'local-part-quoted': 'what stands before the @ is in quotation marks',
  'name-not-quoted': 'the name is not in quotation marks',
  'obsolete-syntax': 'it is written as mail was long ago',
  'sender-malformed': 'the Sender field is malformed',
  'space-around-at': 'there is a space or a comment beside the @',
  'space-before-angle-missing': 'there is no space before the angle bracket',
  'space-in-angle': 'there are spaces between the angle brackets and the address',
};

export const measures: MeasuresWords = {
  'allow-pair': ({ others, ...facts }) => {
    const [domain, sender] = [say(facts, 'domain'), say(facts, 'sender')];
    const instead = String(others) === '' ? '' : ` In place of ${sender} there is also ${others}.`;
    return `If it proves to be genuine, first ask ${domain} to mend it. Only if you know both, let in this pair (Tenant Allow/Block List, or the command): that lets in all mail from ${sender} as ${domain}, forged or not. Malware is still stopped.${instead}`;
  },
  'allow-list': () =>
    'A safe sender has its price: it skips the spam filter and part of the filter for phishing, also for whoever forges that address. Malware is still stopped.',
  'from-override': () =>
    'Ask the sender to mend the From line. Until then, an organisation on Microsoft 365 can let it in by the IP Allow List or a mail flow rule. Outlook.com makes no exception, not even through support, and there is none for mail sent from Microsoft 365.',
  'ipv6-opt-in': () =>
    'An administrator of the recipient’s organisation asks Microsoft support to switch on mail over IPv6. Until then it is refused, after that it is filtered as any other. (Microsoft’s Dutch page says “afgemeld”, opted out, where opted in is meant.)',
  'ipv6-needs': () =>
    'Over IPv6, Microsoft 365 asks for both: a name of the sending address in DNS (PTR), and SPF or DKIM that passes. Who provides the address sets its name. Or send over IPv4.',
  'from-form': ({ problems, refused, valid }) => {
    const codes = typeof problems === 'object' && problems !== null ? problems : [];
    const faults = listed(codes.map((code) => FAULTS[code] ?? code));
    if (refused !== true) return `The From line is valid, but not recommended: ${faults}.`;
    return valid === true
      ? `RFC 5322 allows this From line, but Exchange Online and Outlook.com refuse it: ${faults}.`
      : `Exchange Online and Outlook.com refuse this From line: ${faults}.`;
  },
  'sender-not-judged': () =>
    'The Sender field is not judged, only From is: a change of Sender mends nothing.',
  'null-mx': (facts) =>
    `An empty From line is refused, and keeps no automatic answers away. Send as a domain that takes no mail, such as ${say(facts, 'name')}, and publish its null MX: “0 .” (Microsoft’s page leaves out the 0). Some services refuse mail from such a domain (RFC 7505 §4.2); the field below asks for no answers without that risk.`,
  'publish-spf': (facts) =>
    `If ${say(facts, 'ip')} is yours, this record would let it send for ${say(facts, 'name')}:`,
  'spf-sources': () =>
    'The SPF record has to list every source: your own mail servers, services that send for you, servers at cloud hosts. A small domain goes by its provider’s instructions. As long as you do not know all of them, end it in “?all”; then make it stricter.',
  'publish-dmarc': (facts) =>
    `This record asks for reports on who sends as ${say(facts, 'domain')}, and for nothing else yet. Put a mailbox of yours into rua:`,
  'sign-twice': (facts) => {
    const service = say(facts, 'service');
    return `If ${service} sends for customers: tell them what to put into their SPF record, and sign twice, as the customer and as ${service}; as ${service} alone where a customer has set up nothing. That guarantees no delivery, but then mail is not junked for want of authentication.`;
  },
};
