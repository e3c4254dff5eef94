import { inARow, labelled } from '../punctuation.ts';
import type { ViewWords } from '../words.ts';
import { altered } from './altered.ts';
import { failures } from './failures.ts';
import { host } from './host.ts';
import { counted, formOf, listed, number } from './numbers.ts';
import { services } from './services.ts';
import { signature } from './signature.ts';
import { steps } from './steps.ts';

const MEGABYTE = 1024 * 1024;

const size = (bytes: number) =>
  bytes < MEGABYTE ? `${number(Math.ceil(bytes / 1024))} kB` : `${number(bytes / MEGABYTE, 1)} MB`;

export const view: ViewWords = {
  labelled,
  inARow,

  reportKinds: {
    message: 'Meddelelse',
    bounce: 'Leveringsrapport',
    'feedback-report': 'Feedbackrapport',
    'smtp-reply': 'Serverens svar',
    'not-mail': 'Ikke mail',
  },
  thisIs: {
    message: 'Dette er en meddelelse',
    bounce: 'Dette er en leveringsrapport',
    'feedback-report': 'Dette er en feedbackrapport',
    'smtp-reply': 'Dette er et svar fra en mailserver',
    'not-mail': 'Dette er ikke en mail',
  },
  refusedBy: 'Af',
  refusedFor: 'Modtager',
  andOthers: (count) => formOf(count, { one: 'og én til', other: `og ${number(count)} til` }),
  replied: 'Kode',
  noCode: 'ingen blev givet',
  forNow: 'foreløbig: den kan komme igennem senere',
  forGood: 'endeligt: sendt igen, som den er, bliver den afvist igen',
  itMeans: 'Det betyder',
  itSaid: 'Den sagde',
  returnedNow: 'Den returnerede meddelelse, kontrolleret nu',
  claimsToBe: 'Angiver at være',
  cameFrom: 'Kom fra',
  answersGoTo: 'Svar går til',
  inTheNameOf: 'under navnet',
  callingItself: 'som kalder sig',
  nobody: 'ingen',
  unknownAddress: 'ukendt adresse',
  writtenInDns: 'egentlig skrevet',
  unknownDomain: 'ukendt domæne',
  noSender: 'ingen: der er ingen læsbar afsender',
  perhaps: 'måske',
  hiddenCharacter: (name) => `skjult tegn ${name}`,
  moreCharacters: (count) => `… ${number(count)} tegn til`,

  checking: 'Kontrollerer',
  question: (domain) => (domain ? `Sendte ${domain} denne mail?` : 'Hvem sendte denne mail?'),
  questionHint: 'DNS bliver spurgt. Hvad meddelelsen siger om sig selv, står nedenfor.',

  results: 'Resultater',
  method: 'Metode',
  receiverSaid: ({ vendor, authservId, trust }) => {
    const name = services[vendor ?? ''] ?? vendor ?? authservId;
    if (!name) return 'Modtagende server sagde';
    return trust === 'unknown' && authservId ? `Under navnet ${authservId}` : `${name} sagde`;
  },
  trust: {
    trusted: 'du tror på den',
    probable: '',
    upstream: 'før din mailtjeneste',
    untrusted: 'ikke til at tro på',
    forged: 'forfalsket',
    unknown: 'hvem der skrev det, er usikkert',
  },
  checkedNow: 'Kontrolleret nu',
  methods: {
    spf: 'SPF',
    dkim: 'DKIM',
    dmarc: 'DMARC',
    arc: 'ARC',
    compauth: 'Samlet',
    'reverse-dns': 'Omvendt DNS',
    'mail-hosts': 'Mailservere',
  },
  saidNothing: 'intet',
  notSigned: 'ikke signeret',
  asks: (policy) => `ønsker: ${policy}`,
  asksNothing: 'beder ikke om noget',
  byItsHeader: 'pass, efter headeren at dømme',
  reason: (code) => `årsag ${code}`,
  differs: 'afviger',

  receiverWrote: (vendor) => `Hvad ${services[vendor ?? ''] ?? 'den modtagende server'} skrev`,
  certainty: {
    documented: '',
    older: 'efter en ældre udgave af dens sider',
    contradicted: 'det, der vides om det, er modstridende',
    'third-party': 'som andre beskriver det',
    observed: 'som set i mange meddelelser',
    uncertain: 'almindeligt kendt, i intet dokument',
    undocumented: 'ikke dokumenteret',
  },

  asking: (name) => `Spørger om ${name}.`,
  answersIn: (answered, asked) =>
    asked === 0
      ? 'Intet er spurgt endnu.'
      : `${number(answered)} af ${number(asked)} svar er kommet.`,
  allIn: (asked, failed = 0) => {
    if (asked === 0) return 'Der var ikke noget at spørge om.';
    if (failed > 0) return `${number(failed)} af ${number(asked)} spørgsmål fik intet svar.`;
    return formOf(asked, {
      one: 'Svaret er kommet.',
      other: `Alle ${number(asked)} svar er kommet.`,
    });
  },
  stopped: (answered, asked) => `Stoppet: ${number(answered)} af ${number(asked)} svar er kommet.`,
  stoppedReason: 'du stoppede, før svaret kom',
  withoutDns: 'DNS er slået fra, så intet blev kontrolleret.',
  stop: 'Stop',
  again: 'Prøv igen',

  signatures: 'Signaturer',
  headerSignature: {
    pass: 'header intakt',
    fail: 'header ændret',
    unknown: 'header ikke kontrolleret',
  },
  bodyHash: {
    match: 'tekst intakt',
    mismatch: 'teksten er en anden',
    'not-checked': 'tekst ikke kontrolleret',
  },
  selector: 'Nøgle',
  algorithm: 'Algoritme',
  keyBits: (bits) => `${number(bits)} bit`,
  signedFields: 'Signerer',
  unsignedFields: 'Lader stå åbent',
  changed: 'Ændret siden',
  altered,
  notProved: 'ikke bevist',
  signature,

  steps,
  host,

  why: 'Hvorfor',
  whatToDo: 'Hvad du kan gøre',
  moreFollows: 'Mere følger, når svarene er kommet.',
  line: (line) => `Linje ${number(line)}`,
  bytes: (start, end) => `Byte ${number(start)} til ${number(end)}`,
  writtenBy: {
    receiver: 'skrevet af din mailtjeneste',
    forwarder: 'skrevet undervejs',
    sender: 'skrevet af afsenderen',
    unverified: 'hvem der skrev det, er usikkert',
  },
  leftOut: (bytes) => `… ${number(bytes)} byte udeladt …`,
  confidence: {
    certain: 'Dette er sikkert.',
    likely: 'Dette er sandsynligt.',
    possible: 'Dette er muligt, ikke bevist.',
  },

  notChecked: 'Ikke kontrolleret',
  neverChecked: 'Links, vedhæftede filer, og om det, mailen siger, er sandt.',
  fidelity: {
    exact: '',
    'exact-lf': '',
    'lossy-text':
      'Denne kopi blev indsat som tekst, så dens byte kan afvige fra det, der blev sendt.',
    'headers-only': 'Denne kopi har ingen tekst, så kun dens header kunne kontrolleres.',
    reserialised:
      'Din mailtjeneste genopbyggede denne kopi, så dens byte afviger fra det, der blev sendt.',
  },
  forHelpDesk: 'Til helpdesken',
  forSenderAdmin: 'Til afsenderens administrator',
  forProvider: 'Til den tjeneste, der sendte den',

  ledger: (questions, names, open, failed = 0) => {
    const to = names.length > 0 ? ` til ${listed(names)}` : '';
    const still = open > 0 ? `, ${number(open)} stadig åbne` : '';
    const none = failed > 0 ? `, ${number(failed)} uden svar` : '';
    return `${counted(questions, { one: 'DNS-spørgsmål', other: 'DNS-spørgsmål' })}${to}${still}${none}.`;
  },
  ledgerNothing: 'Der blev ikke stillet noget DNS-spørgsmål. Intet forlod denne computer.',
  nothingElse: 'Intet andet forlod denne computer.',
  ledgerQuestion: 'Spørgsmål',
  ledgerAnswer: 'Svar',
  ledgerServer: 'Server',
  millis: (millis) => `${number(millis)} ms`,
  fromMemory: 'fra hukommelsen',
  dnssecValid: 'DNSSEC: gyldig',
  notSent: 'ikke sendt',
  rcodes: {
    pending: 'intet svar endnu',
    NXDOMAIN: 'intet sådant navn',
    NODATA: 'ingen sådan post',
    SERVFAIL: 'fejl i serveren',
    REFUSED: 'afvist',
    TIMEOUT: 'intet svar i tide',
    FILTERED: 'blokeret af DNS-serveren',
    BADNAME: 'ikke et gyldigt navn',
    BADRESPONSE: 'svaret kan ikke læses',
    UNREACHABLE: 'serveren kunne ikke nås',
    TRUNCATED: 'svaret afkortet',
    FORMERR: 'spørgsmålet blev ikke forstået',
    NOTIMP: 'spørgsmålet understøttes ikke',
    'HTTP ERROR': 'serverfejl',
    'NOT DNS': 'ikke et DNS-svar',
    'NOT ASKED': 'internt navn',
    'NOT RECORDED': 'ikke optaget',
    'TOO MANY': 'ét spørgsmål for meget',
    'NOT AWAITED': 'svaret var der ikke brug for',
    WITHHELD: 'ville have indeholdt afsenderens navn',
    CANCELLED: 'stoppet',
  },

  reading: (provider) => (provider ? `Læser den fra ${provider}` : 'Læser meddelelsen'),
  readingLabel: 'Et øjeblik',
  readingHint: 'Meddelelsen bliver på denne computer.',
  received: (bytes, of) => (of ? `${size(bytes)} af ${size(of)}` : size(bytes)),
  failureLabel: 'Ingen meddelelse',
  failures,
  openFileOrPaste: 'Åbn en fil, eller indsæt',
  settings: 'Indstillinger',

  reportTitle: 'Hvor kommer denne mail fra?',
  reportIntro:
    'Giv Whence kildeteksten til en meddelelse. Den bliver på denne computer: kun DNS-spørgsmål om domænerne i den forlader den.',
  dropHere: 'Slip .eml-filer her',
  dropNow: 'Slip for at få dem forklaret',
  dropHint:
    'De fleste mailprogrammer gemmer en meddelelse som .eml med ”Gem som” eller ”Download”.',
  chooseFiles: 'Vælg filer',
  pasteLabel: 'Eller indsæt kildeteksten',
  pasteHint: 'Det hele, fra første linje. Headeren alene er nok, til lidt mindre.',
  explain: 'Forklar den',
  another: 'En anden meddelelse',
  messages: 'Meddelelser',
  pastedName: 'Indsat tekst',
  waiting: 'venter',

  optionsTitle: 'Indstillinger',
  languageTitle: 'Sprog',
  languageOfBrowser: 'Browserens',
  dnsTitle: 'Hvem der spørges',
  dnsHint:
    'SPF, DKIM og DMARC kontrolleres ved at spørge DNS om domænerne i en meddelelse. Spørgsmålene nævner de domæner og intet andet.',
  dnsSpread: (count) => `Fordelt på alle ${number(count)} nedenfor (standard)`,
  dnsSpreadHint: 'Hver ser kun sin del af spørgsmålene; svarer en ikke, bliver en anden spurgt.',
  dnsOwn: 'En anden server',
  dnsOwnLabel: 'Adresse på en server for DNS over HTTPS',
  dnsOwnProblem: 'Dette er ikke adressen på en DNS-server. Den begynder med https://.',
  dnsRefused: 'Gemt. Du tillod ikke adgang til denne server, så måske svarer den ikke.',
  dnsOff: 'Ingen DNS: kun påstande',
  dnsOffHint: 'Intet forlader denne computer. Kun det, andre skrev i meddelelsen, vises.',
  use: 'Brug den',
  believeTitle: 'Hvem du tror på',
  believeLabel: 'Mailservere, hvis resultater du tror på',
  believeHint:
    'Ét navn pr. linje, som det står først i ”Authentication-Results:”, for eksempel mx.example.org.',
  privacyTitle: 'Privatliv',
  sendLocalPart: 'Spørg også DNS, når spørgsmålet indeholder afsenderens navn',
  sendLocalPartHint:
    'Nogle domæner vil have delen før @ i spørgsmålet. Deres DNS-server kunne så se, at du ser på denne mail.',
  saved: 'Gemt.',
  notSaved: 'Det kunne ikke gemmes.',
};
