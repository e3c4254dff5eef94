import { inARow, labelled } from '../punctuation.ts';
import type { ViewWords } from '../words.ts';
import { altered } from './altered.ts';
import { failures } from './failures.ts';
import { host } from './host.ts';
import { counted, formOf, listed, number } from './numbers.ts';
import { services } from './services.ts';
import { signature } from './signature.ts';
import { steps } from './steps.ts';

const ANSWERS = { one: 'answer', other: 'answers' };
const QUESTIONS = { one: 'question', other: 'questions' };

const MEGABYTE = 1024 * 1024;

const size = (bytes: number) =>
  bytes < MEGABYTE ? `${number(Math.ceil(bytes / 1024))} KB` : `${number(bytes / MEGABYTE, 1)} MB`;

export const view: ViewWords = {
  labelled,
  inARow,

  reportKinds: {
    message: 'Message',
    bounce: 'Delivery report',
    'feedback-report': 'Feedback report',
    'smtp-reply': 'Server’s reply',
    'not-mail': 'Not mail',
  },
  thisIs: {
    message: 'This is a message',
    bounce: 'This is a delivery report',
    'feedback-report': 'This is a feedback report',
    'smtp-reply': 'This is the reply of a mail server',
    'not-mail': 'This is no mail',
  },
  refusedBy: 'By',
  refusedFor: 'Recipient',
  andOthers: (count) => formOf(count, { one: 'and one more', other: `and ${number(count)} more` }),
  replied: 'Code',
  noCode: 'none was given',
  forNow: 'for now: it may pass later',
  forGood: 'for good: sent again as it is, it is refused again',
  itMeans: 'It means',
  itSaid: 'It said',
  returnedNow: 'The returned message, checked now',
  claimsToBe: 'Claims to be',
  cameFrom: 'Came from',
  answersGoTo: 'Answers go to',
  inTheNameOf: 'in the name of',
  callingItself: 'calling itself',
  nobody: 'nobody',
  unknownAddress: 'unknown address',
  writtenInDns: 'really written',
  unknownDomain: 'unknown domain',
  noSender: 'nobody: there is no readable sender',
  perhaps: 'perhaps',
  hiddenCharacter: (name) => `hidden character ${name}`,
  moreCharacters: (count) =>
    `… ${counted(count, { one: 'more character', other: 'more characters' })}`,

  checking: 'Checking',
  question: (domain) => (domain ? `Did ${domain} send this?` : 'Who sent this?'),
  questionHint: 'DNS is being asked. What the message says of itself stands below.',

  results: 'Results',
  method: 'Method',
  receiverSaid: ({ vendor, authservId, trust }) => {
    const name = services[vendor ?? ''] ?? vendor ?? authservId;
    if (!name) return 'Receiver said';
    return trust === 'unknown' && authservId ? `In the name of ${authservId}` : `${name} said`;
  },
  trust: {
    trusted: 'you believe it',
    probable: '',
    upstream: 'before your mail service',
    untrusted: 'not to be believed',
    forged: 'forged',
    unknown: 'who wrote it is not sure',
  },
  checkedNow: 'Checked now',
  methods: {
    spf: 'SPF',
    dkim: 'DKIM',
    dmarc: 'DMARC',
    arc: 'ARC',
    compauth: 'Together',
    'reverse-dns': 'Reverse DNS',
    'mail-hosts': 'Mail servers',
  },
  saidNothing: 'nothing',
  notSigned: 'not signed',
  asks: (policy) => `asks: ${policy}`,
  asksNothing: 'asks for nothing',
  byItsHeader: 'pass, going by the header',
  reason: (code) => `reason ${code}`,
  differs: 'differs',

  receiverWrote: (vendor) => `What ${services[vendor ?? ''] ?? 'the receiver'} wrote`,
  certainty: {
    documented: '',
    older: 'by an older edition of its pages',
    contradicted: 'what is known of it disagrees',
    'third-party': 'as others describe it',
    observed: 'as seen in many messages',
    uncertain: 'commonly known, in no document',
    undocumented: 'not documented',
  },

  asking: (name) => `Asking ${name}.`,
  answersIn: (answered, asked) =>
    asked === 0 ? 'Nothing asked yet.' : `${number(answered)} of ${counted(asked, ANSWERS)} in.`,
  allIn: (asked, failed = 0) => {
    if (asked === 0) return 'Nothing had to be asked.';
    if (failed > 0) return `${number(failed)} of ${counted(asked, QUESTIONS)} got no answer.`;
    return formOf(asked, {
      one: 'The answer is in.',
      other: `All ${counted(asked, ANSWERS)} are in.`,
    });
  },
  stopped: (answered, asked) => `Stopped: ${number(answered)} of ${counted(asked, ANSWERS)} in.`,
  stoppedReason: 'you stopped before the answer came',
  withoutDns: 'DNS is switched off, so nothing was checked.',
  stop: 'Stop',
  again: 'Try again',

  signatures: 'Signatures',
  headerSignature: {
    pass: 'header intact',
    fail: 'header changed',
    unknown: 'header not checked',
  },
  bodyHash: { match: 'text intact', mismatch: 'text differs', 'not-checked': 'text not checked' },
  selector: 'Key',
  algorithm: 'Algorithm',
  keyBits: (bits) => counted(bits, { one: 'bit', other: 'bits' }),
  signedFields: 'Signs',
  unsignedFields: 'Leaves open',
  changed: 'Changed since',
  altered,
  notProved: 'not proved',
  signature,

  steps,
  host,

  why: 'Why',
  whatToDo: 'What to do',
  moreFollows: 'More follows when the answers are in.',
  line: (line) => `Line ${number(line)}`,
  bytes: (start, end) => `Bytes ${number(start)} to ${number(end)}`,
  writtenBy: {
    receiver: 'written by your mail service',
    forwarder: 'written on the way',
    sender: 'written by the sender',
    unverified: 'who wrote it is not sure',
  },
  leftOut: (bytes) => `… ${counted(bytes, { one: 'byte', other: 'bytes' })} left out …`,
  confidence: {
    certain: 'This is certain.',
    likely: 'This is likely.',
    possible: 'This is possible, not proved.',
  },

  notChecked: 'Not checked',
  neverChecked: 'Links, attachments, and whether what the mail says is true.',
  fidelity: {
    exact: '',
    'exact-lf': '',
    'lossy-text': 'This copy was pasted as text, so its bytes may differ from what was sent.',
    'headers-only': 'This copy has no text, so only its header could be checked.',
    reserialised: 'Your mail service rebuilt this copy, so its bytes differ from what was sent.',
  },
  forHelpDesk: 'For the help desk',
  forSenderAdmin: 'For the sender’s administrator',
  forProvider: 'For the service that sent it',

  ledger: (questions, names, open, failed = 0) => {
    const to = names.length > 0 ? ` to ${listed(names)}` : '';
    const still = open > 0 ? `, ${number(open)} still open` : '';
    const none = failed > 0 ? `, ${number(failed)} without answer` : '';
    return `${counted(questions, { one: 'DNS question', other: 'DNS questions' })}${to}${still}${none}.`;
  },
  ledgerNothing: 'No DNS question was asked. Nothing left this computer.',
  nothingElse: 'Nothing else left this computer.',
  ledgerQuestion: 'Question',
  ledgerAnswer: 'Answer',
  ledgerServer: 'Server',
  millis: (millis) => `${number(millis)} ms`,
  fromMemory: 'from memory',
  dnssecValid: 'DNSSEC: valid',
  notSent: 'not sent',
  rcodes: {
    pending: 'no answer yet',
    NXDOMAIN: 'no such name',
    NODATA: 'no such record',
    SERVFAIL: 'server failure',
    REFUSED: 'refused',
    TIMEOUT: 'no answer in time',
    FILTERED: 'blocked by the DNS server',
    BADNAME: 'no valid name',
    BADRESPONSE: 'answer not readable',
    UNREACHABLE: 'server not reached',
    TRUNCATED: 'answer cut short',
    FORMERR: 'question not understood',
    NOTIMP: 'question not supported',
    'HTTP ERROR': 'server error',
    'NOT DNS': 'not a DNS answer',
    'NOT ASKED': 'internal name',
    'NOT RECORDED': 'not recorded',
    'TOO MANY': 'one question too many',
    'NOT AWAITED': 'answer not needed',
    WITHHELD: 'would have carried the sender’s name',
    CANCELLED: 'stopped',
  },

  reading: (provider) => (provider ? `Reading it from ${provider}` : 'Reading the message'),
  readingLabel: 'One moment',
  readingHint: 'The message stays on this computer.',
  received: (bytes, of) => (of ? `${size(bytes)} of ${size(of)}` : size(bytes)),
  failureLabel: 'No message',
  failures,
  openFileOrPaste: 'Open a file or paste',
  settings: 'Settings',

  reportTitle: 'Where does this mail come from?',
  reportIntro:
    'Give Whence the source of a message. It stays on this computer: only DNS questions about the domains in it leave.',
  dropHere: 'Drop .eml files here',
  dropNow: 'Let go to explain them',
  dropHint: 'Most mail programs save a message as .eml by “Save as” or “Download”.',
  chooseFiles: 'Choose files',
  pasteLabel: 'Or paste the source',
  pasteHint: 'All of it, from the first line. The header alone will do, for a little less.',
  explain: 'Explain it',
  another: 'Another message',
  messages: 'Messages',
  pastedName: 'Pasted text',
  waiting: 'waiting',

  optionsTitle: 'Settings',
  languageTitle: 'Language',
  languageOfBrowser: 'That of the browser',
  dnsTitle: 'Whom to ask',
  dnsHint:
    'SPF, DKIM and DMARC are checked by asking DNS about the domains in a message. The questions name those domains and nothing else.',
  dnsSpread: (count) => `Spread over all ${number(count)} below (default)`,
  dnsSpreadHint:
    'Each sees only its share of the questions; where one does not answer, one other is asked.',
  dnsOwn: 'Another server',
  dnsOwnLabel: 'Address of a DNS-over-HTTPS server',
  dnsOwnProblem: 'This is no address of a DNS server. It begins with https://.',
  dnsRefused: 'Saved. You did not allow access to this server, so it may not answer.',
  dnsOff: 'No DNS: claims only',
  dnsOffHint: 'Nothing leaves this computer. Only what others wrote into the message is shown.',
  use: 'Use it',
  believeTitle: 'Whom to believe',
  believeLabel: 'Mail servers whose results you believe',
  believeHint:
    'One name in a line, as it stands first in “Authentication-Results:”, such as mx.example.org.',
  privacyTitle: 'Privacy',
  sendLocalPart: 'Ask DNS also where the question carries the sender’s name',
  sendLocalPartHint:
    'Some domains want the part before the @ in the question. Their DNS server could then see that you look at this mail.',
  saved: 'Saved.',
  notSaved: 'It could not be saved.',
};
