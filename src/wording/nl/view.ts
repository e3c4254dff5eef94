import { inARow, labelled } from '../punctuation.ts';
import type { ViewWords } from '../words.ts';
import { altered } from './altered.ts';
import { failures } from './failures.ts';
import { host } from './host.ts';
import { counted, formOf, listed, number } from './numbers.ts';
import { services } from './services.ts';
import { signature } from './signature.ts';
import { steps } from './steps.ts';

const ANSWERS = { one: 'antwoord', other: 'antwoorden' };
const QUESTIONS = { one: 'vraag', other: 'vragen' };

const MEGABYTE = 1024 * 1024;

const size = (bytes: number) =>
  bytes < MEGABYTE ? `${number(Math.ceil(bytes / 1024))} KB` : `${number(bytes / MEGABYTE, 1)} MB`;

export const view: ViewWords = {
  labelled,
  inARow,

  reportKinds: {
    message: 'Bericht',
    bounce: 'Niet-bezorgdbericht',
    'feedback-report': 'Feedbackrapport',
    'smtp-reply': 'Antwoord van een server',
    'not-mail': 'Geen mail',
  },
  thisIs: {
    message: 'Dit is een bericht',
    bounce: 'Dit is een niet-bezorgdbericht',
    'feedback-report': 'Dit is een feedbackrapport',
    'smtp-reply': 'Dit is het antwoord van een mailserver',
    'not-mail': 'Dit is geen mail',
  },
  refusedBy: 'Door',
  refusedFor: 'Ontvanger',
  andOthers: (count) => formOf(count, { one: 'en nog een', other: `en nog ${number(count)}` }),
  replied: 'Code',
  noCode: 'geen genoemd',
  forNow: 'voorlopig: later kan het wel lukken',
  forGood: 'definitief: ongewijzigd opnieuw verstuurd, wordt het weer geweigerd',
  itMeans: 'Dat betekent',
  itSaid: 'Er stond',
  returnedNow: 'Het teruggekomen bericht, nu gecontroleerd',
  claimsToBe: 'Zegt te zijn',
  cameFrom: 'Kwam van',
  answersGoTo: 'Antwoorden gaan naar',
  inTheNameOf: 'in naam van',
  callingItself: 'noemt zich',
  nobody: 'niemand',
  unknownAddress: 'onbekend adres',
  writtenInDns: 'in werkelijkheid geschreven',
  unknownDomain: 'onbekend domein',
  noSender: 'niemand: er is geen leesbare afzender',
  perhaps: 'misschien',
  hiddenCharacter: (name) => `verborgen teken ${name}`,
  moreCharacters: (count) => `… nog ${counted(count, { one: 'teken', other: 'tekens' })}`,

  checking: 'Wordt gecontroleerd',
  question: (domain) => (domain ? `Heeft ${domain} dit gestuurd?` : 'Wie heeft dit gestuurd?'),
  questionHint: 'DNS wordt gevraagd. Wat het bericht over zichzelf zegt, staat hieronder.',

  results: 'Resultaten',
  method: 'Methode',
  receiverSaid: ({ vendor, authservId, trust }) => {
    const name = services[vendor ?? ''] ?? vendor ?? authservId;
    if (!name) return 'Volgens ontvanger';
    return trust === 'unknown' && authservId ? `In naam van ${authservId}` : `Volgens ${name}`;
  },
  trust: {
    trusted: 'je gelooft dit',
    probable: '',
    upstream: 'vóór je maildienst',
    untrusted: 'niet te geloven',
    forged: 'vervalst',
    unknown: 'wie dit schreef, is niet zeker',
  },
  checkedNow: 'Nu gecontroleerd',
  methods: {
    spf: 'SPF',
    dkim: 'DKIM',
    dmarc: 'DMARC',
    arc: 'ARC',
    compauth: 'Samen',
    'reverse-dns': 'Reverse DNS',
    'mail-hosts': 'Mailservers',
  },
  saidNothing: 'niets',
  notSigned: 'niet ondertekend',
  asks: (policy) => `vraagt: ${policy}`,
  asksNothing: 'vraagt niets',
  byItsHeader: 'pass, afgaand op de headers',
  reason: (code) => `reden ${code}`,
  differs: 'wijkt af',

  receiverWrote: (vendor) => `Wat ${services[vendor ?? ''] ?? 'de ontvanger'} schreef`,
  certainty: {
    documented: '',
    older: 'volgens een oudere versie van de pagina’s ervan',
    contradicted: 'wat erover bekend is, spreekt elkaar tegen',
    'third-party': 'zoals anderen het beschrijven',
    observed: 'zoals in veel berichten gezien',
    uncertain: 'algemeen bekend, in geen document',
    undocumented: 'niet gedocumenteerd',
  },

  asking: (name) => `Vraag aan ${name}.`,
  answersIn: (answered, asked) =>
    asked === 0
      ? 'Nog niets gevraagd.'
      : `${number(answered)} van ${counted(asked, ANSWERS)} binnen.`,
  allIn: (asked, failed = 0) => {
    if (asked === 0) return 'Er hoefde niets te worden gevraagd.';
    if (failed > 0) return `${number(failed)} van ${counted(asked, QUESTIONS)} zonder antwoord.`;
    return formOf(asked, {
      one: 'Het antwoord is binnen.',
      other: `Alle ${counted(asked, ANSWERS)} zijn binnen.`,
    });
  },
  stopped: (answered, asked) =>
    `Gestopt: ${number(answered)} van ${counted(asked, ANSWERS)} binnen.`,
  stoppedReason: 'je stopte voordat het antwoord kwam',
  withoutDns: 'DNS staat uit, dus er is niets gecontroleerd.',
  stop: 'Stoppen',
  again: 'Opnieuw proberen',

  signatures: 'Handtekeningen',
  headerSignature: {
    pass: 'headers ongeschonden',
    fail: 'headers gewijzigd',
    unknown: 'headers niet gecontroleerd',
  },
  bodyHash: {
    match: 'tekst ongeschonden',
    mismatch: 'tekst wijkt af',
    'not-checked': 'tekst niet gecontroleerd',
  },
  selector: 'Sleutel',
  algorithm: 'Algoritme',
  keyBits: (bits) => counted(bits, { one: 'bit', other: 'bits' }),
  signedFields: 'Dekt',
  unsignedFields: 'Laat open',
  changed: 'Sindsdien gewijzigd',
  altered,
  notProved: 'niet bewezen',
  signature,

  steps,
  host,

  why: 'Waarom',
  whatToDo: 'Wat te doen',
  moreFollows: 'Er volgt meer als de antwoorden binnen zijn.',
  line: (line) => `Regel ${number(line)}`,
  bytes: (start, end) => `Bytes ${number(start)} tot ${number(end)}`,
  writtenBy: {
    receiver: 'geschreven door je maildienst',
    forwarder: 'onderweg geschreven',
    sender: 'geschreven door de afzender',
    unverified: 'wie dit schreef, is niet zeker',
  },
  leftOut: (bytes) => `… ${counted(bytes, { one: 'byte', other: 'bytes' })} weggelaten …`,
  confidence: {
    certain: 'Dit is zeker.',
    likely: 'Dit is waarschijnlijk.',
    possible: 'Dit is mogelijk, niet bewezen.',
  },

  notChecked: 'Niet gecontroleerd',
  neverChecked: 'Links, bijlagen, en of het waar is wat de mail zegt.',
  fidelity: {
    exact: '',
    'exact-lf': '',
    'lossy-text':
      'Deze kopie is als tekst geplakt, dus de bytes kunnen afwijken van wat is verstuurd.',
    'headers-only':
      'Deze kopie heeft geen tekst, dus alleen de headers konden worden gecontroleerd.',
    reserialised:
      'Je maildienst heeft deze kopie opnieuw opgebouwd, dus de bytes wijken af van wat is verstuurd.',
  },
  forHelpDesk: 'Voor de helpdesk',
  forSenderAdmin: 'Voor de beheerder van de afzender',
  forProvider: 'Voor de dienst die het heeft verstuurd',

  ledger: (questions, names, open, failed = 0) => {
    const to = names.length > 0 ? ` aan ${listed(names)}` : '';
    const still = open > 0 ? `, ${number(open)} nog open` : '';
    const none = failed > 0 ? `, ${number(failed)} zonder antwoord` : '';
    return `${counted(questions, { one: 'DNS-vraag', other: 'DNS-vragen' })}${to}${still}${none}.`;
  },
  ledgerNothing: 'Er is geen DNS-vraag gesteld. Niets heeft deze computer verlaten.',
  nothingElse: 'Verder heeft niets deze computer verlaten.',
  ledgerQuestion: 'Vraag',
  ledgerAnswer: 'Antwoord',
  ledgerServer: 'Server',
  millis: (millis) => `${number(millis)} ms`,
  fromMemory: 'uit het geheugen',
  dnssecValid: 'DNSSEC: geldig',
  notSent: 'niet verstuurd',
  rcodes: {
    pending: 'nog geen antwoord',
    NXDOMAIN: 'deze naam bestaat niet',
    NODATA: 'dit record bestaat niet',
    SERVFAIL: 'fout van de server',
    REFUSED: 'geweigerd',
    TIMEOUT: 'geen antwoord op tijd',
    FILTERED: 'geblokkeerd door de DNS-server',
    BADNAME: 'geen geldige naam',
    BADRESPONSE: 'antwoord niet leesbaar',
    UNREACHABLE: 'server niet bereikt',
    TRUNCATED: 'antwoord afgekapt',
    FORMERR: 'vraag niet begrepen',
    NOTIMP: 'vraag niet ondersteund',
    'HTTP ERROR': 'fout van de server',
    'NOT DNS': 'geen DNS-antwoord',
    'NOT ASKED': 'interne naam',
    'NOT RECORDED': 'niet vastgelegd',
    'TOO MANY': 'één vraag te veel',
    'NOT AWAITED': 'antwoord niet nodig',
    WITHHELD: 'zou de naam van de afzender hebben bevat',
    CANCELLED: 'gestopt',
  },

  reading: (provider) => (provider ? `Wordt gelezen uit ${provider}` : 'Het bericht wordt gelezen'),
  readingLabel: 'Een ogenblik',
  readingHint: 'Het bericht blijft op deze computer.',
  received: (bytes, of) => (of ? `${size(bytes)} van ${size(of)}` : size(bytes)),
  failureLabel: 'Geen bericht',
  failures,
  openFileOrPaste: 'Een bestand openen of plakken',
  settings: 'Instellingen',

  reportTitle: 'Waar komt deze mail vandaan?',
  reportIntro:
    'Geef Whence de bron van een bericht. Die blijft op deze computer: alleen DNS-vragen over de domeinen erin gaan naar buiten.',
  dropHere: 'Sleep .eml-bestanden hierheen',
  dropNow: 'Laat los voor uitleg',
  dropHint:
    'De meeste mailprogramma’s slaan een bericht als .eml op met ‘Opslaan als’ of ‘Downloaden’.',
  chooseFiles: 'Bestanden kiezen',
  pasteLabel: 'Of plak de bron',
  pasteHint: 'Helemaal, vanaf de eerste regel. Alleen de headers kan ook, voor iets minder.',
  explain: 'Uitleggen',
  another: 'Een ander bericht',
  messages: 'Berichten',
  pastedName: 'Geplakte tekst',
  waiting: 'wacht',

  optionsTitle: 'Instellingen',
  languageTitle: 'Taal',
  languageOfBrowser: 'Die van de browser',
  dnsTitle: 'Wie wordt gevraagd',
  dnsHint:
    'SPF, DKIM en DMARC worden gecontroleerd door DNS te vragen naar de domeinen in een bericht. De vragen noemen die domeinen en verder niets.',
  dnsSpread: (count) => `Verdeeld over alle ${number(count)} hieronder (standaard)`,
  dnsSpreadHint:
    'Elk ziet alleen zijn deel van de vragen; waar er een niet antwoordt, wordt één andere gevraagd.',
  dnsOwn: 'Een andere server',
  dnsOwnLabel: 'Adres van een DNS-over-HTTPS-server',
  dnsOwnProblem: 'Dit is geen adres van een DNS-server. Het begint met https://.',
  dnsRefused:
    'Opgeslagen. Je hebt geen toegang tot deze server gegeven, dus die antwoordt misschien niet.',
  dnsOff: 'Geen DNS: alleen beweringen',
  dnsOffHint:
    'Niets verlaat deze computer. Alleen wat anderen in het bericht schreven, wordt getoond.',
  use: 'Gebruiken',
  believeTitle: 'Wie je gelooft',
  believeLabel: 'Mailservers waarvan je de resultaten gelooft',
  believeHint:
    'Eén naam per regel, zoals die vooraan staat in ‘Authentication-Results:’, zoals mx.example.org.',
  privacyTitle: 'Privacy',
  sendLocalPart: 'DNS ook vragen als de vraag de naam van de afzender bevat',
  sendLocalPartHint:
    'Sommige domeinen willen het deel voor de @ in de vraag. Hun DNS-server kan dan zien dat je naar deze mail kijkt.',
  saved: 'Opgeslagen.',
  notSaved: 'Het kon niet worden opgeslagen.',
};
