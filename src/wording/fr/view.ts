import type { ViewWords } from '../words.ts';
import { altered } from './altered.ts';
import { failures } from './failures.ts';
import { host } from './host.ts';
import { counted, formOf, listed, number } from './numbers.ts';
import { services } from './services.ts';
import { signature } from './signature.ts';
import { steps } from './steps.ts';

const REQUESTS = { one: 'requête DNS', other: 'requêtes DNS' };

const MEGABYTE = 1024 * 1024;

const size = (bytes: number) =>
  bytes < MEGABYTE ? `${number(Math.ceil(bytes / 1024))} Ko` : `${number(bytes / MEGABYTE, 1)} Mo`;

export const view: ViewWords = {
  labelled: (label, text) => `${label} : ${text}`,
  inARow: (texts) => texts.join(' ; '),

  reportKinds: {
    message: 'Message',
    bounce: 'Rapport de non-remise',
    'feedback-report': 'Rapport de retour',
    'smtp-reply': 'Réponse du serveur',
    'not-mail': 'Pas un e-mail',
  },
  thisIs: {
    message: 'Ceci est un message',
    bounce: 'Ceci est un rapport de non-remise',
    'feedback-report': 'Ceci est un rapport de retour (feedback report)',
    'smtp-reply': 'Ceci est la réponse d’un serveur de messagerie',
    'not-mail': 'Ceci n’est pas un e-mail',
  },
  refusedBy: 'Par',
  refusedFor: 'Destinataire',
  andOthers: (count) => formOf(count, { one: 'et un autre', other: `et ${number(count)} autres` }),
  replied: 'Code',
  noCode: 'aucun n’a été donné',
  forNow: 'pour l’instant : il passera peut-être plus tard',
  forGood: 'définitivement : renvoyé tel quel, il est refusé de nouveau',
  itMeans: 'Cela signifie',
  itSaid: 'Il a dit',
  returnedNow: 'Le message renvoyé, vérifié maintenant',
  claimsToBe: 'Se présente comme',
  cameFrom: 'Vient de',
  answersGoTo: 'Les réponses vont à',
  inTheNameOf: 'au nom de',
  callingItself: 'se donnant le nom',
  nobody: 'personne',
  unknownAddress: 'adresse inconnue',
  writtenInDns: 'écrit en réalité',
  unknownDomain: 'domaine inconnu',
  noSender: 'personne : il n’y a pas d’expéditeur lisible',
  perhaps: 'peut-être',
  hiddenCharacter: (name) => `caractère caché ${name}`,
  moreCharacters: (count) =>
    `… ${counted(count, { one: 'caractère de plus', other: 'caractères de plus' })}`,

  checking: 'Vérification en cours',
  question: (domain) =>
    domain ? `Ce message est-il envoyé par ${domain} ?` : 'Qui a envoyé ce message ?',
  questionHint: 'Le DNS est interrogé. Ce que le message dit de lui-même figure ci-dessous.',

  results: 'Résultats',
  method: 'Méthode',
  receiverSaid: ({ vendor, authservId, trust }) => {
    const name = services[vendor ?? ''] ?? vendor ?? authservId;
    if (!name) return 'Selon la réception';
    return trust === 'unknown' && authservId ? `Sous le nom ${authservId}` : `Selon ${name}`;
  },
  trust: {
    trusted: 'vous le croyez',
    probable: '',
    upstream: 'avant votre service de messagerie',
    untrusted: 'à ne pas croire',
    forged: 'falsifié',
    unknown: 'qui l’a écrit n’est pas sûr',
  },
  checkedNow: 'Vérifié maintenant',
  methods: {
    spf: 'SPF',
    dkim: 'DKIM',
    dmarc: 'DMARC',
    arc: 'ARC',
    compauth: 'Global',
    'reverse-dns': 'DNS inverse',
    'mail-hosts': 'Serveurs de messagerie',
  },
  saidNothing: 'rien',
  notSigned: 'non signé',
  asks: (policy) => `demande : ${policy}`,
  asksNothing: 'ne demande rien',
  byItsHeader: 'pass, d’après l’en-tête',
  reason: (code) => `raison ${code}`,
  differs: 'diffère',

  receiverWrote: (vendor) => `Ce qu’a écrit ${services[vendor ?? ''] ?? 'le service de réception'}`,
  certainty: {
    documented: '',
    older: 'selon une édition plus ancienne de ses pages',
    contradicted: 'ce qu’on en sait se contredit',
    'third-party': 'comme d’autres le décrivent',
    observed: 'comme on le voit dans beaucoup de messages',
    uncertain: 'couramment admis, dans aucun document',
    undocumented: 'non documenté',
  },

  asking: (name) => `Requête en cours : ${name}.`,
  answersIn: (answered, asked) =>
    asked === 0
      ? 'Aucune requête pour l’instant.'
      : `Réponses reçues : ${number(answered)} sur ${number(asked)}.`,
  allIn: (asked, failed = 0) => {
    if (asked === 0) return 'Aucune requête n’était nécessaire.';
    if (failed > 0)
      return `Requêtes restées sans réponse : ${number(failed)} sur ${number(asked)}.`;
    return formOf(asked, {
      one: 'La réponse est arrivée.',
      other: `Les ${number(asked)} réponses sont arrivées.`,
    });
  },
  stopped: (answered, asked) =>
    `Arrêté. Réponses reçues : ${number(answered)} sur ${number(asked)}.`,
  stoppedReason: 'vous avez arrêté avant l’arrivée de la réponse',
  withoutDns: 'Le DNS est désactivé, rien n’a donc été vérifié.',
  stop: 'Arrêter',
  again: 'Réessayer',

  signatures: 'Signatures',
  headerSignature: {
    pass: 'en-tête intact',
    fail: 'en-tête modifié',
    unknown: 'en-tête non vérifié',
  },
  bodyHash: {
    match: 'texte intact',
    mismatch: 'texte différent',
    'not-checked': 'texte non vérifié',
  },
  selector: 'Clé',
  algorithm: 'Algorithme',
  keyBits: (bits) => counted(bits, { one: 'bit', other: 'bits' }),
  signedFields: 'Signe',
  unsignedFields: 'Laisse libre',
  changed: 'Modifié depuis',
  altered,
  notProved: 'non prouvé',
  signature,

  steps,
  host,

  why: 'Pourquoi',
  whatToDo: 'Que faire',
  moreFollows: 'La suite vient avec les réponses.',
  line: (line) => `Ligne ${number(line)}`,
  bytes: (start, end) => `Octets ${number(start)} à ${number(end)}`,
  writtenBy: {
    receiver: 'écrit par votre service de messagerie',
    forwarder: 'écrit en chemin',
    sender: 'écrit par l’expéditeur',
    unverified: 'qui l’a écrit n’est pas sûr',
  },
  leftOut: (bytes) =>
    `… ${counted(bytes, { one: 'octet laissé de côté', other: 'octets laissés de côté' })} …`,
  confidence: {
    certain: 'C’est certain.',
    likely: 'C’est probable.',
    possible: 'C’est possible, non prouvé.',
  },

  notChecked: 'Non vérifié',
  neverChecked: 'Les liens, les pièces jointes, et si ce que dit le message est vrai.',
  fidelity: {
    exact: '',
    'exact-lf': '',
    'lossy-text':
      'Cette copie a été collée comme texte ; ses octets peuvent donc différer de ce qui a été envoyé.',
    'headers-only': 'Cette copie n’a pas de texte ; seul son en-tête a donc pu être vérifié.',
    reserialised:
      'Votre service de messagerie a reconstruit cette copie ; ses octets diffèrent donc de ce qui a été envoyé.',
  },
  forHelpDesk: 'Pour l’assistance',
  forSenderAdmin: 'Pour l’administrateur de l’expéditeur',
  forProvider: 'Pour le service qui l’a envoyé',

  ledger: (questions, names, open, failed = 0) => {
    const to = names.length > 0 ? ` à ${listed(names)}` : '';
    const still = open > 0 ? `, ${number(open)} en attente` : '';
    const none = failed > 0 ? `, ${number(failed)} sans réponse` : '';
    return `${counted(questions, REQUESTS)}${to}${still}${none}.`;
  },
  ledgerNothing: 'Aucune requête DNS n’a été faite. Rien n’a quitté cet ordinateur.',
  nothingElse: 'Rien d’autre n’a quitté cet ordinateur.',
  ledgerQuestion: 'Requête',
  ledgerAnswer: 'Réponse',
  ledgerServer: 'Serveur',
  millis: (millis) => `${number(millis)} ms`,
  fromMemory: 'de mémoire',
  dnssecValid: 'DNSSEC : valide',
  notSent: 'non envoyé',
  rcodes: {
    pending: 'pas encore de réponse',
    NXDOMAIN: 'ce nom n’existe pas',
    NODATA: 'pas d’enregistrement de ce type',
    SERVFAIL: 'panne du serveur',
    REFUSED: 'refusé',
    TIMEOUT: 'pas de réponse à temps',
    FILTERED: 'bloqué par le serveur DNS',
    BADNAME: 'nom non valide',
    BADRESPONSE: 'réponse illisible',
    UNREACHABLE: 'serveur non joint',
    TRUNCATED: 'réponse tronquée',
    FORMERR: 'requête non comprise',
    NOTIMP: 'requête non prise en charge',
    'HTTP ERROR': 'erreur du serveur',
    'NOT DNS': 'pas une réponse DNS',
    'NOT ASKED': 'nom interne',
    'NOT RECORDED': 'non enregistrée',
    'TOO MANY': 'une requête de trop',
    'NOT AWAITED': 'réponse inutile',
    WITHHELD: 'aurait porté le nom de l’expéditeur',
    CANCELLED: 'arrêté',
  },

  reading: (provider) => (provider ? `Lecture chez ${provider}` : 'Lecture du message'),
  readingLabel: 'Un instant',
  readingHint: 'Le message reste sur cet ordinateur.',
  received: (bytes, of) => (of ? `${size(bytes)} sur ${size(of)}` : size(bytes)),
  failureLabel: 'Pas de message',
  failures,
  openFileOrPaste: 'Ouvrir un fichier ou coller',
  settings: 'Réglages',

  reportTitle: 'D’où vient ce message ?',
  reportIntro:
    'Donnez à Whence la source d’un message. Elle reste sur cet ordinateur : seules des requêtes DNS sur les domaines qui s’y trouvent en sortent.',
  dropHere: 'Déposez des fichiers .eml ici',
  dropNow: 'Relâchez pour les faire expliquer',
  dropHint:
    'La plupart des programmes de messagerie enregistrent un message en .eml par « Enregistrer sous » ou « Télécharger ».',
  chooseFiles: 'Choisir des fichiers',
  pasteLabel: 'Ou collez la source',
  pasteHint:
    'En entier, dès la première ligne. L’en-tête seul suffit, pour un peu moins de réponses.',
  explain: 'Expliquer',
  another: 'Un autre message',
  messages: 'Messages',
  pastedName: 'Texte collé',
  waiting: 'en attente',

  optionsTitle: 'Réglages',
  languageTitle: 'Langue',
  languageOfBrowser: 'Celle du navigateur',
  dnsTitle: 'Qui interroger',
  dnsHint:
    'SPF, DKIM et DMARC sont vérifiés en interrogeant le DNS sur les domaines d’un message. Les requêtes nomment ces domaines et rien d’autre.',
  dnsSpread: (count) => `Réparties sur les ${number(count)} ci-dessous (par défaut)`,
  dnsSpreadHint:
    'Chacun ne voit que sa part des requêtes ; quand l’un ne répond pas, un autre est interrogé.',
  dnsOwn: 'Un autre serveur',
  dnsOwnLabel: 'Adresse d’un serveur DNS-over-HTTPS',
  dnsOwnProblem: 'Ce n’est pas l’adresse d’un serveur DNS. Elle commence par https://.',
  dnsRefused:
    'Enregistré. Vous n’avez pas autorisé l’accès à ce serveur ; il se peut donc qu’il ne réponde pas.',
  dnsOff: 'Pas de DNS : seulement ce qui est écrit',
  dnsOffHint:
    'Rien ne quitte cet ordinateur. N’est montré que ce que d’autres ont écrit dans le message.',
  use: 'L’utiliser',
  believeTitle: 'Qui croire',
  believeLabel: 'Serveurs de messagerie dont vous croyez les résultats',
  believeHint:
    'Un nom par ligne, tel qu’il figure en premier dans « Authentication-Results: », par exemple mx.example.org.',
  privacyTitle: 'Vie privée',
  sendLocalPart: 'Interroger le DNS même quand la requête porte le nom de l’expéditeur',
  sendLocalPartHint:
    'Certains domaines veulent dans la requête la partie située avant le @. Leur serveur DNS pourrait alors voir que vous regardez ce message.',
  saved: 'Enregistré.',
  notSaved: 'L’enregistrement n’a pas pu se faire.',
};
