import type { CauseWords } from '../words.ts';
import {
  askAnotherWay,
  from,
  imitated,
  ip,
  isStyled,
  nothingToMend,
  passing,
  protect,
  service,
} from './cause-phrases.ts';

/** Nothing is known of the sender; the receiver marked the message for another reason. */
const flaggedOnly = (how: string): CauseWords => ({
  label: 'Markiert',
  summary: (report) =>
    `${service(report)} hat diese Mail ${how}; wer sie gesendet hat, ist nicht bekannt`,
  why: () =>
    'Es geht um das, was in der Nachricht oder zu ihrem Server gefunden wurde, und nicht darum, wer sie gesendet hat.',
  recipient: askAnotherWay,
  helpDesk: () =>
    'Sehen Sie sich den Spam-Bericht und die Richtlinien an. Die Authentifizierung ist nicht der Grund und entlastet sie auch nicht.',
  senderAdmin: () =>
    'Sehen Sie sich Inhalt, Beschwerden und Ruf an; sorgen Sie dafür, dass SPF, DKIM und DMARC bestehen.',
});

/** DNS kept the receiver from it. */
const onlyTemporary: CauseWords = {
  label: 'Unklar',
  summary: (report) => `${service(report)} konnte den Absender nicht prüfen, als die Mail ankam`,
  why: () =>
    'DNS hat dort nicht geantwortet. Eine Frage ohne Antwort ist kein Zeichen einer Fälschung.',
  recipient: () =>
    'Behandeln Sie den Absender als unbekannt. Jetzt noch einmal geprüft, ist er vielleicht bekannt.',
  helpDesk: () =>
    'Prüfen Sie jetzt, mit DNS; sehen Sie sich dann die Nameserver der Domain des Absenders und Ihren eigenen Resolver an.',
  senderAdmin: () => 'Sorgen Sie dafür, dass Ihre Nameserver von überall her antworten.',
};

/** Causes that rest on what a receiver wrote, or that say who was posed as. */
export const toldCauses = {
  'implicit-only': {
    label: 'Geschlossen, nicht belegt',
    summary: (report) => `${service(report)} schließt, dass ${from(report)} dies gesendet hat`,
    why: (report) =>
      `SPF, DKIM und DMARC klären es nicht; ${service(report)} ging nach dem, was sonst über ${from(report, 'accusative')} bekannt ist.`,
    recipient: () =>
      'Nichts wurde beanstandet, und wenig ist belegt. Seien Sie vorsichtig mit dem, was die Mail von Ihnen will.',
    helpDesk: (report) =>
      `Schwächer als DMARC: Auch eine Domain ohne Eintrag oder mit einem fehlerhaften besteht so. Bitten Sie ${from(report, 'accusative')}, einen zu veröffentlichen.`,
    senderAdmin: protect,
  },
  'arc-trusted': {
    label: 'Verbürgt',
    summary: (report) =>
      `Ein vertrauenswürdiger weiterleitender Server bürgt dafür, dass ${from(report)} dies gesendet hat`,
    why: (report) =>
      `${service(report)} glaubt dem Siegel (ARC) eines Servers, der die Nachricht vorher hatte und echt fand.`,
    recipient: () =>
      'Nichts wurde beanstandet. Sie kam über jemanden zu Ihnen, der sie weitergegeben hat.',
    helpDesk: () =>
      'Dass sie nach dem Weiterleiten nicht besteht, erklären die Ergebnisse im Siegel. Kein Eintrag ist nötig.',
    senderAdmin: nothingToMend,
  },
  'ms-distrusts-although-dmarc-pass': {
    label: 'Besteht, doch ohne Vertrauen',
    summary: (report) =>
      `${from(report)} besteht die Prüfungen, und ${service(report)} misstraut dem trotzdem`,
    why: (report) =>
      `DMARC ist bestanden. ${service(report)} wägt mehr ab als das und fand Absender und Server zusammen verdächtig.`,
    recipient: (report) =>
      `Seien Sie vorsichtig. Wenn es wichtig ist, fragen Sie ${from(report, 'accusative')} über eine Nummer oder Adresse, die Sie schon kennen.`,
    helpDesk: () =>
      'Nur wenn Sie beide kennen: Lassen Sie das Paar aus Domain und sendender Infrastruktur zu (New-TenantAllowBlockListSpoofItems) und nichts darüber hinaus. Das lässt jede Mail dieses Paares herein.',
    senderAdmin: () =>
      'Senden Sie von einer Stelle, gleichmäßig, und mit SPF und DKIM der Domain in From.',
  },
  'intra-org-spoof': {
    label: 'Gibt sich als intern aus',
    summary: (report) =>
      `Sie gibt vor, von Ihrer eigenen Domain zu sein (${from(report)}), und nichts zeigt das`,
    why: (report) =>
      `Sie kam von außen (${ip(report)}) und hat für ${from(report, 'accusative')} weder SPF noch DKIM bestanden.`,
    recipient: () =>
      'Vertrauen Sie ihr nicht als Mail aus dem Kollegenkreis oder von Ihnen selbst. Fragen Sie am Telefon nach.',
    helpDesk: (report) =>
      `Ist ${ip(report)} ein Scanner, eine Website oder ein Dienst von Ihnen? Dann richten Sie einen Connector oder authentifiziertes SMTP ein, und SPF oder DKIM. Wenn nicht, ist die Mail gefälscht: Melden Sie das, und denken Sie an RejectDirectSend.`,
    senderAdmin: protect,
  },
  'dmarc-missing': {
    label: 'Absender nicht belegt',
    summary: (report) => `${from(report)} veröffentlicht nichts, woran die Mails zu erkennen wären`,
    why: (report) =>
      `${service(report)} fand keinen Beleg, der dort genügt, und ${from(report)} hat keinen DMARC-Eintrag, der sagen würde, wie das zu beurteilen ist.`,
    recipient: askAnotherWay,
    helpDesk: (report) =>
      `Sie kam von ${ip(report, 'dative')}. Fragen Sie ${from(report, 'accusative')}, ob das von dort ist, und bitten Sie darum, DMARC zu veröffentlichen.`,
    senderAdmin: protect,
  },
  'forward-breaks-auth': {
    label: 'Weitergeleitet',
    summary: (report) =>
      `Sie wurde weitergeleitet; nichts zeigt mehr, dass ${from(report)} sie gesendet hat`,
    why: (report) =>
      `An Sie gesendet wurde die Mail von ${passing(report, 'dative')}. Weiterleiten bricht SPF und oft die Signatur; weitergeleitet zu haben, könnte jeder behaupten.`,
    recipient: (report) =>
      `Ist es Ihre eigene Weiterleitung, ist sie wahrscheinlich, was ${from(report)} gesendet hat. Wenn nicht, gehen Sie nicht nach dem Absender.`,
    helpDesk: () =>
      'Ist bekannt, wer weiterleitet? Machen Sie ihn zum vertrauenswürdigen ARC-Versiegeler, oder holen Sie die Mails dort ab, statt sie weiterzuleiten.',
    senderAdmin: () => 'Signieren Sie mit DKIM: Das übersteht ein Weiterleiten, das nichts ändert.',
  },
  'gateway-complex-routing': {
    label: 'Unklar',
    summary: () => 'Ein eigenes Gateway von Ihnen steht zwischen dem Absender und den Prüfungen',
    why: (report) =>
      `${service(report)} sah die Adresse des Gateways und nicht die des Absenders, deshalb sagt SPF dort nichts.`,
    recipient: () => 'Behandeln Sie den Absender als unbekannt.',
    helpDesk: () =>
      'Schalten Sie die erweiterte Filterung für Connectors ein, oder machen Sie das Gateway zum vertrauenswürdigen ARC-Versiegeler; lassen Sie Disclaimer von Microsoft 365 anfügen.',
    senderAdmin: nothingToMend,
  },
  'override-allowed': {
    label: 'Durch eine Ausnahme zugelassen',
    summary: () =>
      'Eine Ausnahme hat diese Mail hereingelassen; das zeigt nicht, wer sie gesendet hat',
    why: () =>
      'Wegen einer Freigabe, einer Regel oder eines sicheren Absenders haben die Filter sie übergangen.',
    recipient: askAnotherWay,
    helpDesk: () =>
      'Suchen Sie den Eintrag (Zulassungsliste, Nachrichtenflussregel, sichere Absender) und fassen Sie ihn enger: Er lässt jede Fälschung herein, die ebenso aussieht. Die Prüfung auf Schadsoftware überspringt er nie.',
    senderAdmin: nothingToMend,
  },
  'lookalike-domain': {
    label: 'Ähnelt einer anderen Domain',
    summary: (report) =>
      isStyled(report)
        ? `${imitated(report)} ist in Buchstaben geschrieben, die keine Domain hat`
        : `${imitated(report)} sieht aus wie die Domain eines anderen und ist es nicht`,
    why: (report) =>
      isStyled(report)
        ? 'Niemand kann eine solche Domain haben. Manche Programme lesen sie als die gewöhnliche daneben, deren Inhaber sie nicht so geschrieben hat.'
        : `Eine Domain kann jeder registrieren, und sie besteht jede Prüfung. Dass die Mail wirklich von dort ist (${imitated(report)}), sagt nichts über Ehrlichkeit.`,
    recipient: (report) =>
      `Lesen Sie Buchstabe für Buchstabe: ${imitated(report)}. Öffnen und bezahlen Sie nichts, antworten Sie nicht; geben Sie die Adresse der Seite, die Sie kennen, selbst ein.`,
    helpDesk: (report) =>
      isStyled(report)
        ? 'Sperren Sie die gewöhnliche Domain nicht: Sie ist es, die nachgeahmt wird. Melden Sie die Mail, und weisen Sie From-Felder mit solchen Buchstaben ab.'
        : 'Sperren Sie die Domain und melden Sie das ihrem Registrar. Benachrichtigen Sie die, die nachgeahmt werden. SPF, DKIM und DMARC einer solchen Domain bestehen und belegen nichts.',
    senderAdmin: (report) =>
      isStyled(report)
        ? nothingToMend()
        : 'Wer nachgeahmt wird: Registrieren Sie die nächstliegenden Varianten, und achten Sie auf neue.',
  },
  'display-name-spoof': {
    label: 'Gibt sich als anderer aus',
    summary: (report) => `Der Name zeigt einen anderen Absender als die Adresse (${from(report)})`,
    why: () =>
      'Den Namen schreibt der Absender, wie er will. Programme zeigen ihn groß und die Adresse klein oder gar nicht.',
    recipient: (report) =>
      `Gehen Sie nach der Adresse, nicht nach dem Namen. ${askAnotherWay(report)}`,
    helpDesk: () =>
      'Melden Sie die Mail, und nehmen Sie die Person oder Marke in die Richtlinie gegen Identitätswechsel auf. Lassen Sie die Adresse nicht zu.',
    senderAdmin: () =>
      'Schreiben Sie keine Adressen und keine Namen anderer in Ihren eigenen Anzeigenamen.',
  },
  'spf-temperror': onlyTemporary,
  'dkim-key-timeout': onlyTemporary,
  'dmarc-temperror': onlyTemporary,
  'content-spam': flaggedOnly('als Spam markiert'),
  'content-policy': flaggedOnly('als gefährlich markiert'),
  phishing: flaggedOnly('als Phishing markiert'),
  bulk: flaggedOnly('als Massenmail markiert'),
  'policy-rule': flaggedOnly('markiert und abgelehnt'),
  'user-block': {
    ...flaggedOnly('markiert, weil Sie den Absender sperren'),
    recipient: () =>
      'Sie sperren diesen Absender. Ist das ein Versehen, nehmen Sie ihn von der Liste blockierter Absender.',
    helpDesk: () =>
      'Sehen Sie sich die blockierten Absender des Postfachs an (Get-MailboxJunkEmailConfiguration).',
  },
  'recipient-org-block': {
    ...flaggedOnly('markiert, weil Ihre Organisation den Absender sperrt'),
    helpDesk: () =>
      'Sehen Sie sich die Sperreinträge Ihrer Organisation an; entfernen Sie einen, der falsch ist.',
  },
  'own-sent': {
    label: 'Nie als Mail unterwegs',
    summary: () =>
      'Kein Mail-Server hat dies bearbeitet: ein Entwurf oder eine Kopie von Gesendetem',
    why: () =>
      'Jeder Server, der eine Nachricht annimmt, schreibt eine Zeile obenan. Hier steht keine.',
    recipient: () =>
      'Liegt sie in Ihrem eigenen Ordner „Gesendet“ oder „Entwürfe“, ist alles, wie es sein soll.',
    helpDesk: () =>
      'Es gibt nichts zu prüfen: Besorgen Sie den Quelltext der Nachricht, wie sie beim Empfänger ankam.',
    senderAdmin: nothingToMend,
  },
} satisfies Readonly<Record<string, CauseWords>>;
