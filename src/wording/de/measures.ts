/** What each reader can do, and what it costs. */
import type { MeasuresWords } from '../words.ts';
import { say } from './facts.ts';
import { fromFaults } from './from-faults.ts';
import { listed } from './numbers.ts';

/** What Exchange Online says of a From line: by the codes of `from.exchange`. */
const FAULTS: Readonly<Record<string, string>> = {
  ...fromFaults,
  'angle-missing': 'es gibt einen Namen, und die Adresse steht nicht in spitzen Klammern',
  comment: 'hinter der Adresse steht Text',
  'control-character': 'es steht ein Steuerzeichen darin',
  'domain-literal': 'die Domain ist eine Adresse in Klammern',
  'domain-single-label': 'die Domain ist nicht ausgeschrieben',
  'domain-underscore': 'die Domain hat einen Unterstrich',
  'from-missing': 'die From-Zeile fehlt',
  'from-raw-8bit': 'es stehen Buchstaben darin, die nicht kodiert sind',
  'from-repeated': 'es gibt mehrere',
  'local-part-quoted': 'was vor dem @ steht, steht in Anführungszeichen',
  'name-not-quoted': 'der Name steht nicht in Anführungszeichen',
  'obsolete-syntax': 'die Zeile ist geschrieben wie vor langer Zeit',
  'sender-malformed': 'das Feld Sender ist fehlerhaft',
  'space-around-at': 'neben dem @ steht ein Leerzeichen oder ein Kommentar',
  'space-before-angle-missing': 'vor der spitzen Klammer fehlt ein Leerzeichen',
  'space-in-angle': 'zwischen den spitzen Klammern und der Adresse stehen Leerzeichen',
};

export const measures: MeasuresWords = {
  'allow-pair': ({ others, ...facts }) => {
    const [domain, sender] = [say(facts, 'domain'), say(facts, 'sender')];
    const instead = String(others) === '' ? '' : ` Statt ${sender} gibt es auch ${others}.`;
    return `Falls sie sich als echt erweist, bitten Sie zuerst ${domain}, es zu beheben. Nur wenn Sie beide kennen: Lassen Sie dieses Paar zu (Mandanten-Zulassungs-/Sperrliste, oder der Befehl). Dann kommt alles herein, was ${sender} als ${domain} sendet, gefälscht oder nicht. Schadsoftware wird weiterhin aufgehalten.${instead}`;
  },
  'allow-list': () =>
    'Ein sicherer Absender hat seinen Preis: Er übergeht den Spam-Filter und einen Teil des Filters gegen Phishing, auch für jeden, der die Adresse fälscht. Schadsoftware wird weiterhin aufgehalten.',
  'from-override': () =>
    'Bitten Sie den Absender, die From-Zeile zu berichtigen. Bis dahin kann eine Organisation bei Microsoft 365 sie durch die Liste zugelassener IP-Adressen oder eine Nachrichtenflussregel hereinlassen. Outlook.com macht keine Ausnahme, auch nicht über den Support, und für Mail, die aus Microsoft 365 gesendet wird, gibt es keine.',
  'ipv6-opt-in': () =>
    'Ein Administrator der Organisation des Empfängers bittet den Support von Microsoft, Mail über IPv6 einzuschalten. Bis dahin wird sie abgelehnt, danach wie jede andere gefiltert. (Microsofts niederländische Seite sagt „afgemeld“, abgemeldet, wo angemeldet gemeint ist.)',
  'ipv6-needs': () =>
    'Über IPv6 verlangt Microsoft 365 beides: einen Namen der sendenden Adresse in DNS (PTR), und dass SPF oder DKIM besteht. Wer die Adresse bereitstellt, setzt ihren Namen. Oder senden Sie über IPv4.',
  'from-form': ({ problems, refused, valid }) => {
    const codes = typeof problems === 'object' && problems !== null ? problems : [];
    const faults = listed(codes.map((code) => FAULTS[code] ?? code));
    if (refused !== true) return `Die From-Zeile ist gültig, aber nicht empfohlen: ${faults}.`;
    return valid === true
      ? `RFC 5322 erlaubt diese From-Zeile, aber Exchange Online und Outlook.com lehnen sie ab: ${faults}.`
      : `Exchange Online und Outlook.com lehnen diese From-Zeile ab: ${faults}.`;
  },
  'sender-not-judged': () =>
    'Das Feld Sender wird nicht beurteilt, nur From: Sender zu ändern hilft nicht.',
  'null-mx': (facts) =>
    `Eine leere From-Zeile wird abgelehnt und hält keine automatischen Antworten ab. Senden Sie als eine Domain, die keine Mail annimmt, etwa ${say(facts, 'name')}, und veröffentlichen Sie deren Null MX: „0 .“ (Microsofts Seite lässt die 0 weg). Manche Dienste lehnen Mails von einer solchen Domain ab (RFC 7505 §4.2); das Feld unten bittet ohne dieses Risiko um keine Antwort.`,
  'publish-spf': (facts) =>
    `Wenn ${say(facts, 'ip')} Ihnen gehört, ließe dieser Eintrag die Adresse für ${say(facts, 'name')} senden:`,
  'spf-sources': () =>
    'Der SPF-Eintrag muss alle Quellen nennen: eigene Mail-Server, Dienste, die für Sie senden, Server bei Cloud-Anbietern. Eine kleine Domain folgt den Angaben ihres Anbieters. Solange Sie nicht alle kennen, lassen Sie ihn auf „?all“ enden; machen Sie ihn danach strenger.',
  'publish-dmarc': (facts) =>
    `Dieser Eintrag bittet um Berichte, wer als ${say(facts, 'domain')} sendet, und noch um nichts sonst. Tragen Sie in rua ein eigenes Postfach ein:`,
  'sign-twice': (facts) => {
    const service = say(facts, 'service');
    return `Wenn ${service} für Kunden sendet: Sagen Sie ihnen, was in ihren SPF-Eintrag gehört, und signieren Sie zweimal, als der Kunde und als ${service}; nur als ${service}, wo ein Kunde nichts eingerichtet hat. Das garantiert keine Zustellung, aber dann landet die Mail nicht mangels Authentifizierung in Junk-E-Mail.`;
  },
};
