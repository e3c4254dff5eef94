import { inARow, labelled } from '../punctuation.ts';
import type { ViewWords } from '../words.ts';
import { altered } from './altered.ts';
import { failures } from './failures.ts';
import { host } from './host.ts';
import { counted, formOf, listed, number } from './numbers.ts';
import { services } from './services.ts';
import { signature } from './signature.ts';
import { steps } from './steps.ts';

const ANSWERS = { one: 'Antwort', other: 'Antworten' };
const QUESTIONS = { one: 'Frage', other: 'Fragen' };
const BYTES = { one: 'Byte', other: 'Bytes' };

const MEGABYTE = 1024 * 1024;

const size = (bytes: number) =>
  bytes < MEGABYTE ? `${number(Math.ceil(bytes / 1024))} KB` : `${number(bytes / MEGABYTE, 1)} MB`;

export const view: ViewWords = {
  labelled,
  inARow,

  reportKinds: {
    message: 'Nachricht',
    bounce: 'Unzustellbarkeitsbericht',
    'feedback-report': 'Feedback-Bericht',
    'smtp-reply': 'Antwort eines Servers',
    'not-mail': 'Keine Mail',
  },
  thisIs: {
    message: 'Dies ist eine Nachricht',
    bounce: 'Dies ist ein Unzustellbarkeitsbericht',
    'feedback-report': 'Dies ist ein Feedback-Bericht',
    'smtp-reply': 'Dies ist die Antwort eines Mail-Servers',
    'not-mail': 'Dies ist keine Mail',
  },
  refusedBy: 'Von',
  refusedFor: 'Empfänger',
  andOthers: (count) =>
    formOf(count, { one: 'und ein weiterer', other: `und ${number(count)} weitere` }),
  replied: 'Code',
  noCode: 'keiner angegeben',
  forNow: 'vorläufig: später kann sie durchkommen',
  forGood: 'endgültig: unverändert noch einmal gesendet, wird sie wieder abgelehnt',
  itMeans: 'Das bedeutet',
  itSaid: 'Wortlaut',
  returnedNow: 'Die zurückgekommene Nachricht, jetzt geprüft',
  claimsToBe: 'Gibt sich aus als',
  cameFrom: 'Kam von',
  answersGoTo: 'Antworten gehen an',
  inTheNameOf: 'im Namen von',
  callingItself: 'nennt sich',
  nobody: 'niemand',
  unknownAddress: 'unbekannte Adresse',
  writtenInDns: 'in Wirklichkeit geschrieben',
  unknownDomain: 'unbekannte Domain',
  noSender: 'niemand: es gibt keinen lesbaren Absender',
  perhaps: 'vielleicht',
  hiddenCharacter: (name) => `verstecktes Zeichen ${name}`,
  moreCharacters: (count) =>
    `… ${counted(count, { one: 'weiteres Zeichen', other: 'weitere Zeichen' })}`,

  checking: 'Wird geprüft',
  question: (domain) => (domain ? `Hat ${domain} dies gesendet?` : 'Wer hat dies gesendet?'),
  questionHint: 'DNS wird gefragt. Was die Nachricht selbst von sich sagt, steht unten.',

  results: 'Ergebnisse',
  method: 'Verfahren',
  receiverSaid: ({ vendor, authservId, trust }) => {
    const name = services[vendor ?? ''] ?? vendor ?? authservId;
    if (!name) return 'Laut Empfänger';
    return trust === 'unknown' && authservId ? `Im Namen von ${authservId}` : `Laut ${name}`;
  },
  trust: {
    trusted: 'Sie glauben dem',
    probable: '',
    upstream: 'vor Ihrem Mail-Dienst',
    untrusted: 'nicht zu glauben',
    forged: 'gefälscht',
    unknown: 'wer es schrieb, ist nicht sicher',
  },
  checkedNow: 'Jetzt geprüft',
  methods: {
    spf: 'SPF',
    dkim: 'DKIM',
    dmarc: 'DMARC',
    arc: 'ARC',
    compauth: 'Gesamt',
    'reverse-dns': 'Reverse DNS',
    'mail-hosts': 'Mail-Server',
  },
  saidNothing: 'nichts',
  notSigned: 'nicht signiert',
  asks: (policy) => `verlangt: ${policy}`,
  asksNothing: 'verlangt nichts',
  byItsHeader: 'pass, nach den Kopfzeilen',
  reason: (code) => `Grund ${code}`,
  differs: 'abweichend',

  receiverWrote: (vendor) => {
    const name = services[vendor ?? ''];
    return name ? `Was ${name} schrieb` : 'Was der Empfänger schrieb';
  },
  certainty: {
    documented: '',
    older: 'nach einer älteren Fassung der Seiten dazu',
    contradicted: 'was darüber bekannt ist, widerspricht sich',
    'third-party': 'wie andere es beschreiben',
    observed: 'wie in vielen Nachrichten gesehen',
    uncertain: 'allgemein bekannt, in keinem Dokument',
    undocumented: 'nicht dokumentiert',
  },

  asking: (name) => `Frage an ${name}.`,
  answersIn: (answered, asked) =>
    asked === 0 ? 'Noch nichts gefragt.' : `${number(answered)} von ${counted(asked, ANSWERS)} da.`,
  allIn: (asked, failed = 0) => {
    if (asked === 0) return 'Nichts war zu fragen.';
    if (failed > 0) return `${number(failed)} von ${counted(asked, QUESTIONS)} ohne Antwort.`;
    return formOf(asked, {
      one: 'Die Antwort ist da.',
      other: `Alle ${counted(asked, ANSWERS)} sind da.`,
    });
  },
  stopped: (answered, asked) =>
    `Angehalten: ${number(answered)} von ${counted(asked, ANSWERS)} da.`,
  stoppedReason: 'Sie haben angehalten, bevor die Antwort kam',
  withoutDns: 'DNS ist ausgeschaltet, deshalb wurde nichts geprüft.',
  stop: 'Anhalten',
  again: 'Noch einmal versuchen',

  signatures: 'Signaturen',
  headerSignature: {
    pass: 'Kopfzeilen unversehrt',
    fail: 'Kopfzeilen geändert',
    unknown: 'Kopfzeilen nicht geprüft',
  },
  bodyHash: {
    match: 'Text unversehrt',
    mismatch: 'Text weicht ab',
    'not-checked': 'Text nicht geprüft',
  },
  selector: 'Schlüssel',
  algorithm: 'Algorithmus',
  keyBits: (bits) => counted(bits, { one: 'Bit', other: 'Bits' }),
  signedFields: 'Deckt ab',
  unsignedFields: 'Lässt offen',
  changed: 'Seither geändert',
  altered,
  notProved: 'nicht belegt',
  signature,

  steps,
  host,

  why: 'Warum',
  whatToDo: 'Was zu tun ist',
  moreFollows: 'Mehr folgt, wenn die Antworten da sind.',
  line: (line) => `Zeile ${number(line)}`,
  bytes: (start, end) => `Bytes ${number(start)} bis ${number(end)}`,
  writtenBy: {
    receiver: 'von Ihrem Mail-Dienst geschrieben',
    forwarder: 'unterwegs geschrieben',
    sender: 'vom Absender geschrieben',
    unverified: 'wer es schrieb, ist nicht sicher',
  },
  leftOut: (bytes) => `… ${counted(bytes, BYTES)} ausgelassen …`,
  confidence: {
    certain: 'Das ist sicher.',
    likely: 'Das ist wahrscheinlich.',
    possible: 'Das ist möglich, nicht belegt.',
  },

  notChecked: 'Nicht geprüft',
  neverChecked: 'Links, Anhänge, und ob wahr ist, was die Mail sagt.',
  fidelity: {
    exact: '',
    'exact-lf': '',
    'lossy-text':
      'Diese Kopie wurde als Text eingefügt, ihre Bytes können deshalb von den gesendeten abweichen.',
    'headers-only':
      'Diese Kopie hat keinen Text, deshalb konnten nur ihre Kopfzeilen geprüft werden.',
    reserialised:
      'Ihr Mail-Dienst hat diese Kopie neu aufgebaut, ihre Bytes weichen deshalb von den gesendeten ab.',
  },
  forHelpDesk: 'Für den Helpdesk',
  forSenderAdmin: 'Für den Administrator des Absenders',
  forProvider: 'Für den Dienst, der sie gesendet hat',

  ledger: (questions, names, open, failed = 0) => {
    const to = names.length > 0 ? ` an ${listed(names)}` : '';
    const still = open > 0 ? `, ${number(open)} noch offen` : '';
    const none = failed > 0 ? `, ${number(failed)} ohne Antwort` : '';
    return `${counted(questions, { one: 'DNS-Frage', other: 'DNS-Fragen' })}${to}${still}${none}.`;
  },
  ledgerNothing: 'Keine DNS-Frage wurde gestellt. Nichts hat diesen Computer verlassen.',
  nothingElse: 'Sonst hat nichts diesen Computer verlassen.',
  ledgerQuestion: 'Frage',
  ledgerAnswer: 'Antwort',
  ledgerServer: 'Server',
  millis: (millis) => `${number(millis)} ms`,
  fromMemory: 'aus dem Gedächtnis',
  dnssecValid: 'DNSSEC: gültig',
  notSent: 'nicht gesendet',
  rcodes: {
    pending: 'noch keine Antwort',
    NXDOMAIN: 'diesen Namen gibt es nicht',
    NODATA: 'diesen Eintrag gibt es nicht',
    SERVFAIL: 'Fehler des Servers',
    REFUSED: 'abgelehnt',
    TIMEOUT: 'keine rechtzeitige Antwort',
    FILTERED: 'vom DNS-Server gesperrt',
    BADNAME: 'kein gültiger Name',
    BADRESPONSE: 'Antwort nicht lesbar',
    UNREACHABLE: 'Server nicht erreicht',
    TRUNCATED: 'Antwort abgeschnitten',
    FORMERR: 'Frage nicht verstanden',
    NOTIMP: 'Frage nicht unterstützt',
    'HTTP ERROR': 'Fehler des Servers',
    'NOT DNS': 'keine DNS-Antwort',
    'NOT ASKED': 'interner Name',
    'NOT RECORDED': 'nicht aufgezeichnet',
    'TOO MANY': 'eine Frage zu viel',
    'NOT AWAITED': 'Antwort nicht nötig',
    WITHHELD: 'hätte den Namen des Absenders enthalten',
    CANCELLED: 'angehalten',
  },

  reading: (provider) =>
    provider ? `Sie wird gelesen: ${provider}` : 'Die Nachricht wird gelesen',
  readingLabel: 'Einen Moment',
  readingHint: 'Die Nachricht bleibt auf diesem Computer.',
  received: (bytes, of) => (of ? `${size(bytes)} von ${size(of)}` : size(bytes)),
  failureLabel: 'Keine Nachricht',
  failures,
  openFileOrPaste: 'Datei öffnen oder einfügen',
  settings: 'Einstellungen',

  reportTitle: 'Woher kommt diese Mail?',
  reportIntro:
    'Geben Sie Whence den Quelltext einer Nachricht. Er bleibt auf diesem Computer: Nur DNS-Fragen zu den Domains darin gehen hinaus.',
  dropHere: '.eml-Dateien hier ablegen',
  dropNow: 'Loslassen, um sie zu erklären',
  dropHint:
    'Die meisten Mail-Programme speichern eine Nachricht als .eml über „Speichern unter“ oder „Herunterladen“.',
  chooseFiles: 'Dateien wählen',
  pasteLabel: 'Oder den Quelltext einfügen',
  pasteHint: 'Ganz, ab der ersten Zeile. Die Kopfzeilen allein genügen auch, für etwas weniger.',
  explain: 'Erklären',
  another: 'Eine andere Nachricht',
  messages: 'Nachrichten',
  pastedName: 'Eingefügter Text',
  waiting: 'wartet',

  optionsTitle: 'Einstellungen',
  languageTitle: 'Sprache',
  languageOfBrowser: 'Die des Browsers',
  dnsTitle: 'Wer gefragt wird',
  dnsHint:
    'SPF, DKIM und DMARC werden geprüft, indem DNS nach den Domains einer Nachricht gefragt wird. Die Fragen nennen diese Domains und sonst nichts.',
  dnsSpread: (count) => `Auf alle ${number(count)} unten verteilt (Vorgabe)`,
  dnsSpreadHint:
    'Jeder sieht nur seinen Teil der Fragen; wo einer nicht antwortet, wird ein anderer gefragt.',
  dnsOwn: 'Ein anderer Server',
  dnsOwnLabel: 'Adresse eines DNS-over-HTTPS-Servers',
  dnsOwnProblem: 'Das ist keine Adresse eines DNS-Servers. Sie beginnt mit https://.',
  dnsRefused:
    'Gespeichert. Sie haben den Zugriff auf diesen Server nicht erlaubt, er antwortet also vielleicht nicht.',
  dnsOff: 'Kein DNS: nur Behauptungen',
  dnsOffHint:
    'Nichts verlässt diesen Computer. Gezeigt wird nur, was andere in die Nachricht geschrieben haben.',
  use: 'Verwenden',
  believeTitle: 'Wem zu glauben ist',
  believeLabel: 'Mail-Server, deren Ergebnissen Sie glauben',
  believeHint:
    'Ein Name je Zeile, wie er in „Authentication-Results:“ an erster Stelle steht, etwa mx.example.org.',
  privacyTitle: 'Privatsphäre',
  sendLocalPart: 'DNS auch fragen, wenn die Frage den Namen des Absenders enthält',
  sendLocalPartHint:
    'Manche Domains wollen den Teil vor dem @ in der Frage. Ihr DNS-Server könnte dann sehen, dass Sie diese Mail ansehen.',
  saved: 'Gespeichert.',
  notSaved: 'Es konnte nicht gespeichert werden.',
};
