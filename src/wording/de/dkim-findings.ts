import type { Finding, FindingCode } from '../../report.ts';
import type { FindingWords } from '../words.ts';
import { whatWasChanged } from './altered.ts';
import { say, sayDay, someDomain } from './facts.ts';
import { listed, number } from './numbers.ts';

/** As they are written. */
const FIELDS: Readonly<Record<string, string>> = {
  from: 'From',
  subject: 'Subject',
  date: 'Date',
  to: 'To',
  cc: 'Cc',
  'reply-to': 'Reply-To',
  'content-type': 'Content-Type',
};

/** "Subject und Date" */
const fields = ({ names }: Finding['facts']) =>
  listed([names ?? []].flat().map((name) => FIELDS[String(name)] ?? String(name)));

const many = (fact: Finding['facts'][string] | undefined) =>
  typeof fact === 'number' ? number(fact) : 'mehrere';

/** After the name of the key in DNS. */
const KEY_FAULTS: Readonly<Record<string, string>> = {
  malformed: 'ist falsch aufgebaut',
  version: 'hat eine Version, die niemand kennt',
  type: 'ist für einen anderen Algorithmus als den der Signatur',
  hash: 'erlaubt den Hash nicht, den die Signatur verwendet',
  'not-for-mail': 'ist nicht für Mails',
};

const SIGNATURE_FAULTS: Readonly<Record<string, string>> = {
  'tag-missing': 'Ihr fehlt ein Teil, den jede Signatur hat',
  'version-unknown': 'Sie hat eine Version, die niemand kennt',
  'algorithm-unknown': 'Sie hat einen Algorithmus, der nicht bekannt ist',
  'from-not-signed': 'Sie deckt From nicht ab',
};

export const dkimFindings = {
  'dkim-field-added': {
    title: (facts) => `Nicht signiert: ein zweites ${fields(facts) || 'Feld'}`,
    why: (facts) =>
      `Was ${say(facts, 'domains')} signiert hat, steht unter einem zweiten ${fields(facts) || 'Feld'}, das Mail-Programme stattdessen zeigen können. Geschrieben haben kann es jeder, der die Mail weitergegeben hat.`,
    act: (facts) => `Gehen Sie nicht nach dem ${fields(facts) || 'Feld'}, das Sie sehen.`,
  },
  'dkim-text-beyond': {
    title: () => 'Ein Teil des Textes ist nicht signiert',
    why: (facts) =>
      `${say(facts, 'domains')} hat nur den Anfang signiert (l=). Was danach folgt (${many(facts.bytes)} Bytes), kann von jedem stammen, der die Mail weitergegeben hat.`,
    act: () =>
      'Verlassen Sie sich nicht auf Text oder Anhänge, die nach dem signierten Teil kommen.',
  },
  'dkim-body-changed': {
    title: () => 'Der Text wurde nach dem Signieren geändert',
    why: (facts) =>
      `${say(facts, 'domains')} hat anderen Text signiert als den, der hier steht; die signierten Kopfzeilen sind unversehrt.${whatWasChanged(facts)}`,
    act: () =>
      'Finden Sie heraus, wer die Nachricht weitergegeben hat: Mailinglisten und Scanner fügen Zeilen hinzu.',
  },
  'dkim-header-changed': {
    title: () => 'Die Kopfzeilen wurden nach dem Signieren geändert',
    why: (facts) =>
      `Was ${say(facts, 'domains')} signiert hat, ist nicht, was jetzt in den Kopfzeilen steht.${whatWasChanged(facts)}`,
    act: () => 'Vergleichen Sie Betreff und Absender mit dem, was Sie erwartet haben.',
  },
  'dkim-identity-mismatch': {
    title: () => 'Eine Signatur gilt für eine andere Domain',
    why: (facts) =>
      facts.strict === true
        ? `Sie gilt für ${say(facts, 'identity')}, und der Schlüssel von ${say(facts, 'domains', someDomain)} erlaubt keinen Namen darunter (t=s), also zählt sie nicht.`
        : `Sie gilt für ${say(facts, 'identity')}, und das gehört nicht zu ${say(facts, 'domains', someDomain)}, also zählt sie nicht.`,
    act: () => '',
  },
  'dkim-expired': {
    title: () => 'Die Signatur ist abgelaufen',
    why: (facts) =>
      `Sie sollte bis ${facts.on === null || facts.on === undefined ? 'zu einem Tag zählen, der vorbei ist' : `${sayDay(facts, 'on')} zählen`}. Das geschieht bei Mails, die lange unterwegs waren, und bei Mails, die jemand noch einmal sendet.`,
    act: () => 'Fragen Sie sich, ob ihr Datum zu dem passt, was sie sagt.',
  },
  'dkim-signed-long-before': {
    title: () => 'Sie wurde lange vor der Ankunft signiert',
    why: (facts) =>
      `${say(facts, 'domains')} hat sie${facts.on === null || facts.on === undefined ? '' : ` am ${sayDay(facts, 'on')}`} signiert. Mails brauchen Minuten, und einige Tage, wo ein Server ausfällt: Jemand hat diese zurückgehalten oder noch einmal gesendet.`,
    act: () => 'Fragen Sie sich, ob ihr Datum zu dem passt, was sie sagt.',
  },
  'dkim-algorithm-outdated': {
    title: () => 'Eine Signatur ist von veralteter Art',
    why: (facts) =>
      `${say(facts, 'domains')} verwendet SHA-1, das empfangende Dienste nicht mehr annehmen sollen; manche tun es noch.`,
    act: () => '',
  },
  'dkim-key-too-short': {
    title: () => 'Der Schlüssel ist zu kurz, um zu zählen',
    why: (facts) =>
      `Der von ${say(facts, 'domains', someDomain)} hat ${many(facts.bits)} Bits. Schlüssel unter 1.024 lassen sich brechen, also belegt die Signatur nichts.`,
    act: () => '',
  },
  'dkim-key-short': {
    title: () => 'Der Schlüssel ist kürzer als empfohlen',
    why: (facts) =>
      `Der von ${say(facts, 'domains', someDomain)} hat ${many(facts.bits)} Bits; empfohlen sind 2.048. Die Signatur zählt trotzdem.`,
    act: () => '',
  },
  'dkim-fields-unsigned': {
    title: (facts) => `Nicht signiert: ${fields(facts) || 'einige Felder'}`,
    why: (facts) =>
      `Die Signatur von ${say(facts, 'domains', someDomain)} deckt das nicht ab, also kann es unterwegs spurlos geändert worden sein.`,
    act: () => '',
  },
  'dkim-key-missing': {
    title: () => 'Der Schlüssel ist nicht mehr veröffentlicht',
    why: (facts) =>
      `DNS hat keinen Schlüssel unter ${say(facts, 'keys', someDomain)}; als die Mail gesendet wurde, kann dort einer gewesen sein.`,
    act: () => '',
  },
  'key-from-archive': {
    title: (facts) =>
      facts.fits === true
        ? 'Ein Archiv hat einen Schlüssel, der passt'
        : 'Der Schlüssel im Archiv passt nicht',
    why: (facts) =>
      `Ein öffentliches Archiv sagt, dass es einen Schlüssel von ${say(facts, 'domain', someDomain)} gesehen hat, zu dem die Signatur ${facts.fits === true ? 'passt' : 'nicht passt'}. Das ist das Wort des Archivs und entscheidet nichts.`,
    act: () => '',
  },
  'dkim-key-revoked': {
    title: () => 'Der Schlüssel wurde zurückgezogen',
    why: (facts) =>
      `${say(facts, 'domains')} veröffentlicht unter ${say(facts, 'keys', someDomain)} einen leeren Schlüssel. Mails, die damit signiert wurden, lassen sich nicht mehr prüfen; das ist kein Zeichen einer Fälschung.`,
    act: () => '',
  },
  'dkim-key-unusable': {
    title: () => 'Der Schlüssel ist nicht brauchbar',
    why: (facts) =>
      `Der Eintrag unter ${say(facts, 'keys', someDomain)} ${KEY_FAULTS[say(facts, 'fault')] ?? 'ist keiner, der zählt'}.`,
    act: () => '',
  },
  'dkim-key-several': {
    title: () => 'Mehrere Einträge, wo ein Schlüssel stehen sollte',
    why: (facts) =>
      `DNS hat ${many(facts.records)} unter ${say(facts, 'keys', someDomain)}. Welchen davon ein empfangender Dienst liest, ist Zufall.`,
    act: () => '',
  },
  'dkim-key-testing': {
    title: () => 'Das Signieren wird dort nur erprobt',
    why: (facts) =>
      `Der Schlüssel unter ${say(facts, 'keys', someDomain)} sagt es (t=y): Empfangende Dienste sollen die Mail behandeln, als hätte sie keine solche Signatur.`,
    act: () => '',
  },
  'dkim-signature-unusable': {
    title: () => 'Eine Signatur lässt sich nicht prüfen',
    why: (facts) =>
      `${SIGNATURE_FAULTS[say(facts, 'fault')] ?? 'Sie ist falsch aufgebaut'}, also zählt sie nicht; das ist kein Zeichen einer Fälschung.`,
    act: () => '',
  },
  'body-not-checkable': {
    title: () => 'Der Text konnte nicht geprüft werden',
    why: (facts) =>
      `Die Kopfzeilen, die ${say(facts, 'domains')} signiert hat, sind unversehrt; der Text in dieser Kopie ist nicht, was signiert wurde, denn viele Webmails schreiben ihn um.`,
    act: () =>
      'Speichern Sie die Nachricht aus einem anderen Mail-Programm als .eml, um auch den Text zu prüfen.',
  },
  'signature-from-the-future': {
    title: () => 'Die Signatur ist nach der Ankunft datiert',
    why: () => 'Die Uhr des Absenders oder die Ihres Mail-Dienstes ging falsch.',
    act: () => '',
  },
} satisfies Partial<Record<FindingCode, FindingWords>>;
