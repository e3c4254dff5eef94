import type { Cause } from '../../report.ts';
import { plainCause } from '../plain-cause.ts';
import type { CauseWords } from '../words.ts';
import {
  answersTo,
  askAnotherWay,
  from,
  ip,
  nothingToMend,
  protect,
  senderOf,
} from './cause-phrases.ts';

/** What the sender published or signed, or how the server presented itself, is what explains it. */
export const recordCauses = {
  'dkim-expired': plainCause({
    label: 'Signatur abgelaufen',
    summary: (report) =>
      `${from(report)} hat dies für eine Zeit signiert, die bei der Ankunft vorbei war`,
    why: 'Die Signatur passt und war abgelaufen: Die Mail wurde aufgehalten, oder jemand hat sie noch einmal gesendet.',
    recipient: askAnotherWay,
    helpDesk:
      'Vergleichen Sie die Received-Felder mit x= der Signatur: eine lange Wartezeit oder ein zweiter Versand.',
    senderAdmin:
      'Legen Sie x= einige Tage in die Zukunft und prüfen Sie die Uhr des Servers, der signiert.',
  }),
  'dkim-key-weak': plainCause({
    label: 'Signatur zu schwach',
    summary: (report) => `${from(report)} hat dies signiert, aber zu schwach, um es zu belegen`,
    why: 'Die Signatur passt, aber solche Schlüssel oder Verfahren lassen sich brechen; Empfänger zählen sie nicht.',
    recipient: askAnotherWay,
    helpDesk: 'Behandeln Sie die Mail wie eine ohne Signatur (RFC 8301).',
    senderAdmin: 'Signieren Sie mit rsa-sha256 und einem Schlüssel von 2048 Bit.',
  }),
  'dkim-fail': plainCause({
    label: 'Absender nicht belegt',
    summary: (report) =>
      `Die Signatur von ${from(report, 'dative')} belegt nicht, wer dies gesendet hat`,
    why: 'Eine Signatur ist da und besteht nicht. Sie ist falsch aufgebaut, ihr Schlüssel ist unbrauchbar, oder niemand sagt, warum.',
    recipient: askAnotherWay,
    helpDesk:
      'Sehen Sie sich die Zeile der Signatur und ihre Befunde an: Tags, Schlüssel, wer die Mail geändert hat.',
    senderAdmin:
      'Vergleichen Sie den veröffentlichten Schlüssel mit dem, der signiert, und lassen Sie nach dem Signieren nichts ändern.',
  }),
  'dkim-none': plainCause({
    label: 'Absender nicht belegt',
    summary: (report) =>
      `Nichts zeigt, dass ${from(report)} dies gesendet hat; es ist nicht signiert`,
    why: 'Ohne Signatur könnte nur die sendende Adresse zeigen, wer sie gesendet hat, und sie tut es nicht.',
    recipient: askAnotherWay,
    helpDesk:
      'Innerhalb einer Organisation üblich. Kommt sie von außen, bitten Sie den Absender, mit DKIM zu signieren.',
    senderAdmin: protect,
  }),
  'spf-none': plainCause({
    label: 'Absender nicht belegt',
    summary: (report) => `${senderOf(report)} sagt nicht, welche Server dafür senden`,
    why: 'Es gibt keinen SPF-Eintrag, also zeigt die sendende Adresse nichts.',
    recipient: askAnotherWay,
    helpDesk:
      'Prüfen Sie, ob MAIL FROM die erwartete Domain ist. Eine Subdomain braucht einen eigenen Eintrag.',
    senderAdmin: protect,
  }),
  'spf-permerror': plainCause({
    label: 'SPF-Eintrag ist fehlerhaft',
    summary: (report) =>
      `Nichts zeigt, dass ${from(report)} dies gesendet hat; der SPF-Eintrag ist fehlerhaft`,
    why: 'Ein Eintrag mit einem Fehler zählt nicht, wer immer darin steht.',
    recipient: askAnotherWay,
    helpDesk:
      'Sagen Sie dem Absender, welcher Fehler es ist: Die Befunde nennen Eintrag und Stelle.',
    senderAdmin: protect,
  }),
  'spf-suspicious': plainCause({
    label: 'Kaum belegt',
    summary: (report) =>
      `${senderOf(report)} lässt fast jeden in diesem Namen senden; das belegt wenig`,
    why: 'SPF besteht durch einen Ausdruck, der auf fast jede Adresse passt.',
    recipient: askAnotherWay,
    helpDesk: 'Beurteilen Sie die Mail wie eine, deren Absender nicht belegt ist.',
    senderAdmin:
      'Nehmen Sie +all und die riesigen Bereiche aus dem Eintrag und signieren Sie mit DKIM.',
  }),
  'dmarc-permerror': plainCause({
    label: 'DMARC-Eintrag ist fehlerhaft',
    summary: (report) =>
      `Nichts zeigt, dass ${from(report)} dies gesendet hat; der DMARC-Eintrag ist fehlerhaft`,
    why: 'Ein fehlerhafter Eintrag zählt wie keiner, also sagt nichts, wie Mails in diesem Namen zu beurteilen sind.',
    recipient: askAnotherWay,
    helpDesk: 'Sehen Sie sich _dmarc der Domain an: zwei Einträge oder ein Schreibfehler.',
    senderAdmin:
      'Veröffentlichen Sie einen gültigen Eintrag, etwa v=DMARC1; p=none, und heben Sie p= später an.',
  }),
  'arc-fail': plainCause({
    label: 'Unterwegs geändert',
    summary: 'Wer dies weitergab, hat die Kette gebrochen, die dafür bürgte',
    why: 'Die Kette der Siegel (ARC) hält nicht, also zählt nicht, was frühere Server gefunden haben.',
    recipient: askAnotherWay,
    helpDesk: 'Suchen Sie den Server, der die Mail nach dem Versiegeln geändert hat.',
    senderAdmin:
      'Beim Absender ist nichts zu ändern. Wer Mails weitergibt, versiegelt sie zuletzt.',
  }),
  'arc-untrusted': plainCause({
    label: 'Jemand bürgt dafür',
    summary: (report) =>
      `Jemand, der dies weitergab, bürgt dafür, dass ${from(report)} es gesendet hat`,
    why: 'Das Siegel (ARC) hält. Es zählt nur für den, der dem vertraut, der versiegelt hat.',
    recipient:
      'Ist es Ihre eigene Weiterleitung, ist sie wahrscheinlich echt. Wenn nicht, gehen Sie nicht nach dem Absender.',
    helpDesk:
      'Ist der Versiegeler ein Dienst von Ihnen, nehmen Sie ihn in die vertrauenswürdigen ARC-Versiegeler auf.',
    senderAdmin: nothingToMend,
  }),
  'sender-domain-not-found': plainCause({
    label: 'Absender gibt es nicht',
    summary: (report) =>
      `Keine Mail kann ${from(report, 'accusative')} erreichen, den Namen auf dieser Mail`,
    why: 'DNS kennt zu diesem Namen weder Mail-Server noch Adresse; niemand kann antworten, und nichts kann ihn belegen.',
    recipient: 'Vertrauen Sie der Mail nicht. Eine Antwort käme nicht an.',
    helpDesk:
      'Falsch geschrieben, abgelaufen oder erfunden. Setzen Sie die Domain auf keine Zulassungsliste.',
    senderAdmin: protect,
  }),
  'null-mx-sender': plainCause({
    label: 'Will keine Mails',
    summary: 'Die Domain des Absenders will keine Mails',
    why: 'Das steht in DNS (Null MX); weder eine Antwort noch eine Fehlermeldung kann dort ankommen.',
    recipient: 'Eine Antwort kann nicht ankommen. Suchen Sie eine andere Adresse.',
    helpDesk: 'Viele Dienste lehnen solche Absender ab; dafür ist der Eintrag da.',
    senderAdmin: 'Senden Sie von einer Domain, die Mails annimmt.',
  }),
  'reply-to-mismatch': plainCause({
    label: 'Antworten gehen anderswohin',
    summary: (report) =>
      `Antworten an ${from(report, 'accusative')} würden an ${answersTo(report)} gehen`,
    why: 'Wer in ein Konto eingedrungen ist oder sich als jemand ausgibt, will, dass Antworten zu ihm kommen.',
    recipient:
      'Benutzen Sie nicht die Antworttaste. Schreiben Sie an eine Adresse, die Sie schon kennen.',
    helpDesk:
      'Üblich bei Rechnungsbetrug. Fragen Sie den Absender am Telefon, ob die andere Adresse seine ist.',
    senderAdmin: 'Lassen Sie Reply-To von der eigenen Domain sein.',
  }),
  'header-noncompliant': plainCause({
    label: 'Kopfzeilen sind fehlerhaft',
    summary: 'Die Kopfzeilen dieser Mail verstoßen gegen die Regeln',
    why: 'Programme lesen solche Kopfzeilen verschieden und zeigen vielleicht verschiedene Absender.',
    recipient: askAnotherWay,
    helpDesk: 'Sagen Sie dem Absender, welche Zeile es ist. Viele Dienste lehnen solche Mails ab.',
    senderAdmin:
      'Bringen Sie das Programm in Ordnung, das sie schreibt: jedes Feld einmal, keine nackten Zeilenenden.',
  }),
  'ptr-missing': plainCause({
    label: 'Server ohne Namen',
    summary: 'Der sendende Server hat in DNS keinen bestätigten Namen',
    why: 'Viele Dienste lehnen Mails von so einem Server ab. Das sagt nichts darüber, wer sie geschrieben hat.',
    recipient: 'Behandeln Sie den Absender als unbekannt.',
    helpDesk: (report) =>
      `Schlagen Sie den Namen zu ${ip(report, 'dative')} nach. Er muss zur Adresse zurückführen.`,
    senderAdmin: (report) =>
      `Lassen Sie den Anbieter von ${ip(report, 'dative')} einen Namen veröffentlichen, der zurückführt, oder senden Sie über dessen Relay.`,
  }),
  'helo-bad': plainCause({
    label: 'Server falsch benannt',
    summary: 'Der sendende Server hat sich nicht mit einem richtigen Namen gemeldet',
    why: 'Der Name, mit dem er sich verband, ist keiner, oder dessen Inhaber bestreitet ihn.',
    recipient: 'Behandeln Sie den Absender als unbekannt.',
    helpDesk: 'Vergleichen Sie den Namen im Received-Feld mit dem, den die Adresse in DNS hat.',
    senderAdmin:
      'Lassen Sie den Server sich (HELO) mit seinem eigenen vollen Namen melden, den DNS kennt.',
  }),
} satisfies Partial<Record<Cause, CauseWords>>;
