import { saidToPass } from '../said-to-pass.ts';
import type { CauseWords, Words } from '../words.ts';
import {
  askAnotherWay,
  changed,
  from,
  ip,
  isAnybodys,
  isOwnHeader,
  isProved,
  nothingToMend,
  passing,
  protect,
  service,
  shown,
  signers,
} from './cause-phrases.ts';
import { toldCauses } from './causes-told.ts';
import { dkimCauses } from './dkim-causes.ts';
import { notedCauses } from './noted-causes.ts';
import { listed } from './numbers.ts';
import { recordCauses } from './record-causes.ts';
import { senderSteps } from './sender-steps.ts';

export const causes: Words['causes'] = {
  ...toldCauses,
  ...dkimCauses,
  ...recordCauses,
  ...notedCauses,
  genuine: {
    label: 'Absender ist echt',
    summary: (report) => {
      if (isAnybodys(report))
        return `Wer diese Mail gesendet hat, ist nicht bekannt; laut ihren Kopfzeilen war es ${from(report)}`;
      return isProved(report)
        ? `${from(report)} hat diese Mail gesendet`
        : `Laut ${service(report, 'dative')} hat ${from(report)} diese Mail gesendet`;
    },
    why: (report) => {
      const finding = shown(report);
      if (isAnybodys(report))
        return 'Jemand hat in die Kopfzeilen geschrieben, dass die Mail die Prüfungen bestanden hat. Nichts sagt, ob das Ihr Mail-Dienst war, und jetzt bestätigt es keine Prüfung.';
      if (!finding)
        return `Laut ${service(report, 'dative')} hat ${from(report)} sie gesendet; jetzt bestätigt es keine Prüfung.`;
      const proof = finding.facts.dkim === null ? 'die sendende Adresse' : 'eine gültige Signatur';
      return report.checks.dmarc.result === 'pass'
        ? `DMARC ist jetzt bestanden: ${proof} gehört zu ${from(report, 'dative')}.`
        : `Jetzt geprüft: ${proof} gehört zu ${from(report, 'dative')}. Einen DMARC-Eintrag gibt es dort nicht.`;
    },
    recipient: (report) => {
      if (isProved(report))
        return 'Nichts wurde beanstandet. Ob zu glauben ist, was sie sagt, ist eine andere Frage.';
      return report.diagnosis.level === 'caution'
        ? 'Nichts ließ sich bestätigen, und etwas daran mahnt zur Vorsicht. Sehen Sie sich an, was die Mail von Ihnen will, bevor Sie es tun.'
        : 'Nichts wurde beanstandet, und nichts ließ sich bestätigen. Sehen Sie sich an, was die Mail von Ihnen will, bevor Sie es tun.';
    },
    helpDesk: (report) =>
      isAnybodys(report)
        ? 'Prüfen Sie die Mail jetzt, mit DNS. Sind die Ergebnisse von Ihrem eigenen Server, nennen Sie seine authserv-id in den Einstellungen.'
        : 'Nichts zu tun. Echt heißt, wer sie gesendet hat, nicht dass sie ehrlich ist.',
    senderAdmin: nothingToMend,
  },
  'forged-results': {
    label: 'Gefälschte Ergebnisse',
    summary: () => 'Jemand hat in diese Mail geschrieben, dass sie ihre Prüfungen bestanden hat',
    why: () =>
      'Das „pass“ in den Kopfzeilen ist nicht von Ihrem Mail-Dienst. Wer eines hineinschreibt, will, dass man es glaubt.',
    recipient: askAnotherWay,
    helpDesk: (report) =>
      `Sie kam von ${ip(report, 'dative')}. Gehen Sie nach den Ergebnissen des Empfängers selbst und nach den jetzigen Prüfungen; sorgen Sie dafür, dass Ihre Server Ergebnisse entfernen, die ihren Namen tragen (RFC 8601 §5).`,
    senderAdmin: nothingToMend,
  },
  'not-identity': {
    label: 'Aus anderem Grund markiert',
    summary: (report) =>
      isProved(report)
        ? `${from(report)} hat dies gesendet; markiert wurde es aus einem anderen Grund`
        : `${service(report)} hat dies markiert, aber nicht wegen des Absenders`,
    why: (report) =>
      isProved(report)
        ? 'Wer sie gesendet hat, ist belegt, also geht es um den Inhalt, die Menge oder eine Regel.'
        : `Auch laut ${service(report, 'dative')} hat ${from(report)} sie gesendet, also geht es um den Inhalt, die Menge oder eine Regel. Jetzt bestätigt keine Prüfung den Absender.`,
    recipient: (report) =>
      `Der Absender ist ${from(report)}; das sagt nichts über die Ehrlichkeit. Sehen Sie sich an, was die Mail von Ihnen will, bevor Sie es tun.`,
    helpDesk: () =>
      'Die Identität ist nicht der Grund: Sehen Sie sich den Spam-Bericht, die Richtlinien und die Sperrlisten an, nicht SPF, DKIM oder DMARC.',
    senderAdmin: () =>
      'Die Authentifizierung ist in Ordnung; sehen Sie sich Inhalt, Beschwerden und Ruf an.',
  },
  'dmarc-fail-policy': {
    label: 'Nicht als wahr erwiesen',
    summary: (report) => `Nichts zeigt, dass ${from(report)} dies gesendet hat`,
    why: (report) =>
      `${from(report)} bittet empfangende Dienste, Mails ${report.checks.dmarc.policy === 'reject' ? 'abzulehnen' : 'auszusortieren'}, die nicht belegen, dass sie von dort sind, und diese belegt es nicht.`,
    recipient: askAnotherWay,
    helpDesk: (report) =>
      `Sie kam von ${ip(report, 'dative')}. Stellen Sie fest, ob das ein Dienst von ${from(report, 'dative')} ist, eine Weiterleitung oder keines von beiden. Setzen Sie die Adresse nicht auf die Zulassungsliste: Das ließe jede Fälschung von dort herein.`,
    senderAdmin: (report) =>
      `Gehört ${ip(report)} zu Ihnen, dann für ${from(report, 'accusative')}: ${senderSteps(report, from(report))}.`,
  },
  'dmarc-misaligned': {
    label: 'Von jemand anderem gesendet',
    summary: (report) =>
      `Nichts zeigt, dass ${from(report)} dies gesendet hat; es kam von ${passing(report, 'dative')}`,
    why: (report) =>
      `Bestanden sind die Prüfungen für ${passing(report, 'accusative')}, nicht für ${from(report, 'accusative')}, und nichts verbindet das eine mit dem anderen.`,
    recipient: askAnotherWay,
    helpDesk: (report) =>
      `Sendet ${from(report)} über ${passing(report)} (Newsletter, Tickets, Webshop)? Dann muss das dort eingerichtet werden. Wenn nicht, behandeln Sie die Mail als gefälscht.`,
    senderAdmin: (report) =>
      `Senden Sie über ${passing(report)}, dann lassen Sie dort mit DKIM als ${from(report)} signieren, oder richten Sie ein MAIL FROM unterhalb von ${from(report, 'dative')} ein.`,
  },
  'dmarc-none-policy': {
    label: 'Nicht als wahr erwiesen',
    summary: (report) => `Nichts zeigt, dass ${from(report)} dies gesendet hat`,
    why: (report) =>
      `Für ${from(report, 'accusative')} ist weder SPF noch DKIM bestanden; dort wird nur beobachtet und von empfangenden Diensten nichts verlangt.`,
    recipient: askAnotherWay,
    helpDesk: (report) =>
      `Sie kam von ${ip(report, 'dative')}. Die Richtlinie p=none hält keine Fälschung auf, also urteilen Sie nach dem, was die Mail will.`,
    senderAdmin: (report) =>
      `Lesen Sie die DMARC-Berichte von ${from(report, 'dative')}, beheben Sie, was nicht besteht, und gehen Sie dann zu p=quarantine.`,
  },
  'unaligned-pass': {
    label: 'Von anderer Domain gesendet',
    summary: (report) => {
      if (isAnybodys(report))
        return `Wer diese Mail gesendet hat, ist nicht bekannt; laut ihren Kopfzeilen war es ${saidToPass(report, passing(report), listed)}`;
      return report.diagnosis.level === 'danger'
        ? `Nichts zeigt, dass ${from(report)} dies gesendet hat; es kam von ${saidToPass(report, passing(report, 'dative'), listed)}`
        : `Gesendet von ${saidToPass(report, passing(report, 'dative'), listed)}; dass es für ${from(report, 'accusative')} geschah, zeigt nichts`;
    },
    why: (report) =>
      `Die Authentifizierung gilt für ${saidToPass(report, passing(report), listed)}. ${report.checks.dmarc.result === 'none' ? `${from(report)} veröffentlicht nichts, woran die Domain hier zu erkennen wäre.` : `Nichts verbindet das mit ${from(report, 'dative')}.`}`,
    recipient: (report) =>
      report.diagnosis.level === 'danger'
        ? askAnotherWay(report)
        : `Fragen Sie sich, ob ${from(report)} über ${saidToPass(report, passing(report), listed)} schreiben würde. Wenn es wichtig ist, fragen Sie ${from(report, 'accusative')} auf anderem Weg.`,
    helpDesk: (report) =>
      `Vergleichen Sie ${saidToPass(report, passing(report), listed)} mit den Diensten, die ${from(report)} bekanntlich benutzt.`,
    senderAdmin: protect,
  },
  unauthenticated: {
    label: 'Absender nicht belegt',
    summary: (report) => `Nichts belegt, dass ${from(report)} dies gesendet hat`,
    why: () =>
      'Weder SPF noch eine Signatur ist bestanden, also könnte jeder diesen Absender geschrieben haben.',
    recipient: askAnotherWay,
    helpDesk: (report) =>
      `Sie kam von ${ip(report, 'dative')}. Behandeln Sie den Absender als unbekannt; fragen Sie ${from(report, 'accusative')}, ob das von dort ist.`,
    senderAdmin: protect,
  },
  'spf-fail': {
    label: 'Absender nicht belegt',
    summary: (report) =>
      `${ip(report)} darf nicht für ${report.checks.spf.domain ?? from(report, 'accusative')} senden`,
    why: () =>
      'Die Domain nennt die Adressen, die für sie senden; diese ist nicht darunter, und keine Signatur ist bestanden.',
    recipient: askAnotherWay,
    helpDesk: (report) =>
      `Stellen Sie fest, ob ${ip(report)} ein Dienst des Absenders ist, eine Weiterleitung oder keines von beiden.`,
    senderAdmin: (report) =>
      `Gehört ${ip(report)} zu Ihnen, dann nehmen Sie die Adresse in den SPF-Eintrag von ${report.checks.spf.domain ?? from(report, 'dative')} auf, und signieren Sie mit DKIM als ${from(report)}.`,
  },
  'mailing-list': {
    label: 'Unterwegs geändert',
    summary: (report) =>
      isOwnHeader(report)
        ? `Eine Mailingliste hat eine Mail von ${from(report, 'dative')} weitergegeben`
        : `Eine Mailingliste hat dies weitergegeben; nichts zeigt mehr, dass ${from(report)} es geschrieben hat`,
    why: (report) =>
      isOwnHeader(report)
        ? `Die Kopfzeilen sind von ${from(report, 'dative')} signiert, an Sie gesendet wurde die Mail von ${passing(report, 'dative')}, mit anderem Text darunter: Listen fügen Zeilen hinzu, und das bricht die Signatur des Verfassers.`
        : `An Sie gesendet wurde die Mail von ${passing(report, 'dative')}, nach eigener Angabe einer Liste; Listen ändern Mails, und das bricht die Signatur des Verfassers. Nichts zeigt, wer der Verfasser ist.`,
    recipient: () =>
      'Üblich bei Listen, aber nichts zeigt, welche Zeilen hinzukamen. Will die Mail Geld oder ein Passwort, fragen Sie den Verfasser auf anderem Weg.',
    helpDesk: (report) =>
      `Normal bei Listen: Nicht bestanden ist die Domain des Verfassers, die Liste selbst (${passing(report)}) ist authentifiziert. Eine Zulassungsliste ist nicht nötig.`,
    senderAdmin: () =>
      'Beim Verfasser ist nichts zu ändern. Die Liste kann Nachrichten unverändert lassen oder ihre eigene Adresse in From setzen.',
  },
  'dkim-body-changed': {
    label: 'Unterwegs geändert',
    summary: (report) => `Der Text wurde nach der Signatur von ${signers(report)} geändert`,
    why: (report) =>
      `Die signierten Kopfzeilen sind unversehrt, der Text nicht: Der Body-Hash passt nicht.${changed(report, 'dkim-body-changed')}`,
    recipient: (report) =>
      `Verlassen Sie sich nicht auf den Text. Wenn es wichtig ist, fragen Sie ${from(report, 'accusative')} auf anderem Weg.`,
    helpDesk: () =>
      'Stellen Sie fest, wer die Nachricht zwischen Signatur und Postfach bearbeitet hat (Received-Felder, Mailinglisten, Scanner, Disclaimer).',
    senderAdmin: () =>
      'Lassen Sie die Nachricht nach dem Signieren unverändert, oder signieren Sie zuletzt.',
  },
  'dkim-header-changed': {
    label: 'Unterwegs geändert',
    summary: (report) => `Die Kopfzeilen wurden nach der Signatur von ${signers(report)} geändert`,
    why: (report) =>
      `Die Signatur passt nicht zu den signierten Feldern, wie sie jetzt dastehen.${changed(report, 'dkim-header-changed')}`,
    recipient: (report) =>
      `Verlassen Sie sich nicht auf Absender und Betreff. Wenn es wichtig ist, fragen Sie ${from(report, 'accusative')} auf anderem Weg.`,
    helpDesk: () =>
      'Vergleichen Sie die Felder, die h= nennt, mit dem, was gesendet wurde: Zusätze im Betreff und umgeschriebene From-Zeilen sind üblich.',
    senderAdmin: () => 'Lassen Sie signierte Felder nach dem Signieren unverändert.',
  },
  'dkim-key-missing': {
    label: 'Nicht mehr prüfbar',
    summary: (report) => `Die Signatur von ${signers(report)} lässt sich nicht mehr prüfen`,
    why: () =>
      'Ihr Schlüssel ist nicht mehr veröffentlicht. Schlüssel werden von Zeit zu Zeit gewechselt; das ist kein Zeichen einer Fälschung.',
    recipient: (report) =>
      `Gehen Sie nach dem, was ${service(report)} bei der Ankunft vermerkt hat.`,
    helpDesk: () =>
      'Beurteilen Sie alte Mails nach den Ergebnissen, die bei der Ankunft vermerkt wurden.',
    senderAdmin: () =>
      'Lassen Sie einen Schlüssel nach dem letzten Gebrauch noch einige Tage veröffentlicht.',
  },
  'from-malformed': {
    label: 'Absenderzeile ist fehlerhaft',
    summary: () => 'Die From-Zeile nennt nicht genau einen Absender',
    why: () =>
      'Eine Mail muss genau eine richtig gebaute From-Zeile haben; wen eine fehlerhafte nennt, darüber sind Programme uneins.',
    recipient: () =>
      'Gehen Sie nicht nach dem Namen, den Sie sehen. Löschen Sie die Mail, wenn Sie nicht wissen, woher sie kommt.',
    helpDesk: () =>
      'Eine fehlerhafte From-Zeile ist ein Fehler des sendenden Programms oder ein Trick. Viele Empfänger lehnen sie ab.',
    senderAdmin: () => 'Schreiben Sie eine einzige From-Zeile: "Name" <local@domain>.',
  },
  'body-not-checkable': {
    label: 'Text nicht geprüft',
    summary: (report) => `Signiert von ${signers(report)}; der Text konnte nicht geprüft werden`,
    why: () =>
      'Die signierten Kopfzeilen sind unversehrt. Der Text in dieser Kopie ist nicht der signierte, oder er fehlt.',
    recipient: (report) =>
      `Die Absenderzeile ist so, wie sie von ${signers(report)} signiert wurde. Um auch den Text zu prüfen, öffnen Sie das Original als .eml-Datei.`,
    helpDesk: () =>
      'Dieses Postfach bewahrt den Text nicht so auf, wie er gesendet wurde. Besorgen Sie die ursprüngliche .eml, oder urteilen Sie nach den Ergebnissen des Empfängers.',
    senderAdmin: nothingToMend,
  },
  'temp-failure': {
    label: 'Unklar',
    summary: () => 'Der Absender konnte jetzt nicht geprüft werden: Es kam keine Antwort',
    why: () => 'DNS antwortet nicht. Eine Frage ohne Antwort ist kein Zeichen einer Fälschung.',
    recipient: () =>
      'Versuchen Sie es in einer Minute wieder, oder fragen Sie einen anderen DNS-Server.',
    helpDesk: () =>
      'Prüfen Sie das Netz und den gewählten DNS-Server; dann die Nameserver der Domain des Absenders.',
    senderAdmin: () => 'Sorgen Sie dafür, dass Ihre Nameserver von überall her antworten.',
  },
  unknown: {
    label: 'Unklar',
    summary: (report) =>
      `Wer diese Mail${report.from.domain ? ` als ${from(report)}` : ''} gesendet hat, ist nicht bekannt`,
    why: () =>
      'Kein Mail-Dienst, dem zu glauben ist, hat ein Ergebnis vermerkt, und keine Prüfung konnte es klären.',
    recipient: () => 'Behandeln Sie den Absender als unbekannt.',
    helpDesk: ({ envelope, checks }) => {
      if (checks.dmarc.reason === 'no-resolver')
        return 'Besorgen Sie den ganzen Quelltext aus dem Postfach, in dem sie ankam, und prüfen Sie ihn mit eingeschaltetem DNS.';
      return envelope.ip === null
        ? 'Mails innerhalb einer Organisation zeigen oft keine Adresse von außen für SPF und tragen keine Signatur. Kam sie von außen, besorgen Sie den ganzen Quelltext aus dem Postfach, in dem sie ankam.'
        : 'Besorgen Sie den ganzen Quelltext aus dem Postfach, in dem sie ankam.';
    },
    senderAdmin: nothingToMend,
  },
} satisfies Readonly<Record<string, CauseWords>>;
