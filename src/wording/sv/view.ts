import { inARow, labelled } from '../punctuation.ts';
import type { ViewWords } from '../words.ts';
import { altered } from './altered.ts';
import { failures } from './failures.ts';
import { host } from './host.ts';
import { counted, formOf, listed, number } from './numbers.ts';
import { services } from './services.ts';
import { signature } from './signature.ts';
import { steps } from './steps.ts';

const QUESTIONS = { one: 'fråga', other: 'frågor' };

const MEGABYTE = 1024 * 1024;

const size = (bytes: number) =>
  bytes < MEGABYTE ? `${number(Math.ceil(bytes / 1024))} kB` : `${number(bytes / MEGABYTE, 1)} MB`;

export const view: ViewWords = {
  labelled,
  inARow,

  reportKinds: {
    message: 'Meddelande',
    bounce: 'Leveransrapport',
    'feedback-report': 'Återkopplingsrapport',
    'smtp-reply': 'Serverns svar',
    'not-mail': 'Inget mejl',
  },
  thisIs: {
    message: 'Detta är ett meddelande',
    bounce: 'Detta är en leveransrapport',
    'feedback-report': 'Detta är en återkopplingsrapport',
    'smtp-reply': 'Detta är ett svar från en e-postserver',
    'not-mail': 'Detta är inget mejl',
  },
  refusedBy: 'Av',
  refusedFor: 'Mottagare',
  andOthers: (count) => formOf(count, { one: 'och en till', other: `och ${number(count)} till` }),
  replied: 'Kod',
  noCode: 'ingen angavs',
  forNow: 'tills vidare: det kan komma fram senare',
  forGood: 'för gott: skickat igen som det är avvisas det igen',
  itMeans: 'Det betyder',
  itSaid: 'Den sa',
  returnedNow: 'Det returnerade meddelandet, kontrollerat nu',
  claimsToBe: 'Uppger sig vara',
  cameFrom: 'Kom från',
  answersGoTo: 'Svar går till',
  inTheNameOf: 'under namnet',
  callingItself: 'som kallar sig',
  nobody: 'ingen',
  unknownAddress: 'okänd adress',
  writtenInDns: 'egentligen skrivet',
  unknownDomain: 'okänd domän',
  noSender: 'ingen: det finns ingen läsbar avsändare',
  perhaps: 'kanske',
  hiddenCharacter: (name) => `dolt tecken ${name}`,
  moreCharacters: (count) => `… ${number(count)} tecken till`,

  checking: 'Kontrollerar',
  question: (domain) => (domain ? `Skickade ${domain} detta?` : 'Vem skickade detta?'),
  questionHint: 'DNS tillfrågas. Vad meddelandet säger om sig självt står nedan.',

  results: 'Resultat',
  method: 'Metod',
  receiverSaid: ({ vendor, authservId, trust }) => {
    const name = services[vendor ?? ''] ?? vendor ?? authservId;
    if (!name) return 'Mottagarservern sa';
    return trust === 'unknown' && authservId ? `Under namnet ${authservId}` : `${name} sa`;
  },
  trust: {
    trusted: 'du tror på den',
    probable: '',
    upstream: 'före din e-posttjänst',
    untrusted: 'inget att tro på',
    forged: 'förfalskat',
    unknown: 'vem som skrev det är osäkert',
  },
  checkedNow: 'Kontrollerat nu',
  methods: {
    spf: 'SPF',
    dkim: 'DKIM',
    dmarc: 'DMARC',
    arc: 'ARC',
    compauth: 'Samlat',
    'reverse-dns': 'Omvänd DNS',
    'mail-hosts': 'E-postservrar',
  },
  saidNothing: 'inget',
  notSigned: 'inte signerat',
  asks: (policy) => `begär: ${policy}`,
  asksNothing: 'begär inget',
  byItsHeader: 'pass, att döma av meddelandehuvudet',
  reason: (code) => `orsak ${code}`,
  differs: 'skiljer sig',

  receiverWrote: (vendor) => `Vad ${services[vendor ?? ''] ?? 'den mottagande servern'} skrev`,
  certainty: {
    documented: '',
    older: 'enligt en äldre utgåva av dess sidor',
    contradicted: 'det som är känt om det är motstridigt',
    'third-party': 'som andra beskriver det',
    observed: 'som det setts i många meddelanden',
    uncertain: 'allmänt känt, i inget dokument',
    undocumented: 'inte dokumenterat',
  },

  asking: (name) => `Frågar om ${name}.`,
  answersIn: (answered, asked) =>
    asked === 0 ? 'Inget frågat ännu.' : `${number(answered)} av ${number(asked)} svar har kommit.`,
  allIn: (asked, failed = 0) => {
    if (asked === 0) return 'Inget behövde frågas.';
    if (failed > 0) return `${number(failed)} av ${counted(asked, QUESTIONS)} fick inget svar.`;
    return formOf(asked, {
      one: 'Svaret har kommit.',
      other: `Alla ${number(asked)} svar har kommit.`,
    });
  },
  stopped: (answered, asked) => `Stoppat: ${number(answered)} av ${number(asked)} svar har kommit.`,
  stoppedReason: 'du stoppade innan svaret kom',
  withoutDns: 'DNS är avstängt, så inget kontrollerades.',
  stop: 'Stoppa',
  again: 'Försök igen',

  signatures: 'Signaturer',
  headerSignature: {
    pass: 'meddelandehuvudet oförändrat',
    fail: 'meddelandehuvudet ändrat',
    unknown: 'meddelandehuvudet inte kontrollerat',
  },
  bodyHash: {
    match: 'texten oförändrad',
    mismatch: 'texten är en annan',
    'not-checked': 'texten inte kontrollerad',
  },
  selector: 'Nyckel',
  algorithm: 'Algoritm',
  keyBits: (bits) => counted(bits, { one: 'bit', other: 'bitar' }),
  signedFields: 'Signerar',
  unsignedFields: 'Lämnar öppet',
  changed: 'Ändrat sedan dess',
  altered,
  notProved: 'inte bevisat',
  signature,

  steps,
  host,

  why: 'Varför',
  whatToDo: 'Vad du kan göra',
  moreFollows: 'Mer följer när svaren har kommit.',
  line: (line) => `Rad ${number(line)}`,
  bytes: (start, end) => `Byte ${number(start)} till ${number(end)}`,
  writtenBy: {
    receiver: 'skrivet av din e-posttjänst',
    forwarder: 'skrivet på vägen',
    sender: 'skrivet av avsändaren',
    unverified: 'vem som skrev det är osäkert',
  },
  leftOut: (bytes) => `… ${number(bytes)} byte utelämnade …`,
  confidence: {
    certain: 'Detta är säkert.',
    likely: 'Detta är troligt.',
    possible: 'Detta är möjligt, inte bevisat.',
  },

  notChecked: 'Inte kontrollerat',
  neverChecked: 'Länkar, bilagor, och om det som mejlet säger är sant.',
  fidelity: {
    exact: '',
    'exact-lf': '',
    'lossy-text':
      'Den här kopian klistrades in som text, så dess byte kan skilja sig från det som skickades.',
    'headers-only':
      'Den här kopian har ingen text, så bara meddelandehuvudet gick att kontrollera.',
    reserialised:
      'Din e-posttjänst byggde om den här kopian, så dess byte skiljer sig från det som skickades.',
  },
  forHelpDesk: 'För supporten',
  forSenderAdmin: 'För avsändarens administratör',
  forProvider: 'För tjänsten som skickade det',

  ledger: (questions, names, open, failed = 0) => {
    const to = names.length > 0 ? ` till ${listed(names)}` : '';
    const still = open > 0 ? `, ${number(open)} ännu öppna` : '';
    const none = failed > 0 ? `, ${number(failed)} utan svar` : '';
    return `${counted(questions, { one: 'DNS-fråga', other: 'DNS-frågor' })}${to}${still}${none}.`;
  },
  ledgerNothing: 'Ingen DNS-fråga ställdes. Inget lämnade den här datorn.',
  nothingElse: 'Inget annat lämnade den här datorn.',
  ledgerQuestion: 'Fråga',
  ledgerAnswer: 'Svar',
  ledgerServer: 'Server',
  millis: (millis) => `${number(millis)} ms`,
  fromMemory: 'ur minnet',
  dnssecValid: 'DNSSEC: giltigt',
  notSent: 'inte skickad',
  rcodes: {
    pending: 'inget svar ännu',
    NXDOMAIN: 'inget sådant namn',
    NODATA: 'ingen sådan post',
    SERVFAIL: 'fel i servern',
    REFUSED: 'avvisad',
    TIMEOUT: 'inget svar i tid',
    FILTERED: 'blockerad av DNS-servern',
    BADNAME: 'inget giltigt namn',
    BADRESPONSE: 'svaret går inte att läsa',
    UNREACHABLE: 'servern nåddes inte',
    TRUNCATED: 'svaret avkortat',
    FORMERR: 'frågan förstods inte',
    NOTIMP: 'frågan stöds inte',
    'HTTP ERROR': 'serverfel',
    'NOT DNS': 'inget DNS-svar',
    'NOT ASKED': 'internt namn',
    'NOT RECORDED': 'inte inspelad',
    'TOO MANY': 'en fråga för mycket',
    'NOT AWAITED': 'svaret behövdes inte',
    WITHHELD: 'skulle ha innehållit avsändarens namn',
    CANCELLED: 'stoppad',
  },

  reading: (provider) => (provider ? `Läser det från ${provider}` : 'Läser meddelandet'),
  readingLabel: 'Ett ögonblick',
  readingHint: 'Meddelandet stannar på den här datorn.',
  received: (bytes, of) => (of ? `${size(bytes)} av ${size(of)}` : size(bytes)),
  failureLabel: 'Inget meddelande',
  failures,
  openFileOrPaste: 'Öppna en fil eller klistra in',
  settings: 'Inställningar',

  reportTitle: 'Var kommer det här mejlet ifrån?',
  reportIntro:
    'Ge Whence källkoden till ett meddelande. Den stannar på den här datorn: bara DNS-frågor om domänerna i den lämnar den.',
  dropHere: 'Släpp .eml-filer här',
  dropNow: 'Släpp för att få dem förklarade',
  dropHint:
    'De flesta e-postprogram sparar ett meddelande som .eml med ”Spara som” eller ”Ladda ned”.',
  chooseFiles: 'Välj filer',
  pasteLabel: 'Eller klistra in källkoden',
  pasteHint: 'Hela, från första raden. Bara meddelandehuvudet räcker, för lite mindre.',
  explain: 'Förklara det',
  another: 'Ett annat meddelande',
  messages: 'Meddelanden',
  pastedName: 'Inklistrad text',
  waiting: 'väntar',

  optionsTitle: 'Inställningar',
  languageTitle: 'Språk',
  languageOfBrowser: 'Webbläsarens',
  dnsTitle: 'Vem som tillfrågas',
  dnsHint:
    'SPF, DKIM och DMARC kontrolleras genom att DNS tillfrågas om domänerna i ett meddelande. Frågorna nämner de domänerna och inget annat.',
  dnsSpread: (count) => `Fördelat på alla ${number(count)} nedan (standard)`,
  dnsSpreadHint: 'Var och en ser bara sin del av frågorna; om en inte svarar tillfrågas en annan.',
  dnsOwn: 'En annan server',
  dnsOwnLabel: 'Adress till en server för DNS över HTTPS',
  dnsOwnProblem: 'Detta är ingen adress till en DNS-server. Den börjar med https://.',
  dnsRefused:
    'Sparat. Du tillät inte åtkomst till den här servern, så det kan hända att den inte svarar.',
  dnsOff: 'Ingen DNS: bara det som påstås',
  dnsOffHint: 'Inget lämnar den här datorn. Bara det som andra skrev i meddelandet visas.',
  use: 'Använd den',
  believeTitle: 'Vem du tror på',
  believeLabel: 'E-postservrar vars resultat du tror på',
  believeHint:
    'Ett namn per rad, som det står först i ”Authentication-Results:”, till exempel mx.example.org.',
  privacyTitle: 'Integritet',
  sendLocalPart: 'Fråga DNS även när frågan innehåller avsändarens namn',
  sendLocalPartHint:
    'Vissa domäner vill ha delen före @ i frågan. Deras DNS-server kan då se att du tittar på det här mejlet.',
  saved: 'Sparat.',
  notSaved: 'Det gick inte att spara.',
};
