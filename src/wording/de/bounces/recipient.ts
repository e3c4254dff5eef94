import type { BounceWords } from '../../words.ts';
import { askOther, askSender, lookUp } from './steps.ts';

/** Refused for what is in it, by a rule, or for the recipient. */
export const recipient = {
  'content-spam': {
    title: 'Abgelehnt: Die Nachricht sah nach Spam aus',
    why: 'Der Grund ist der Inhalt, nicht der Absender.',
    recipient:
      'Schreiben Sie die Nachricht neu, mit weniger Links und Anhängen, oder fragen Sie auf anderem Weg.',
    helpDesk:
      'Bitten Sie den Administrator des Empfängers, sie als zu Unrecht abgelehnt zu melden.',
    senderAdmin: 'Sehen Sie sich Inhalt, Links und Beschwerden an.',
  },
  'content-policy': {
    title: 'Abgelehnt: Etwas darin ist dort nicht erlaubt',
    why: 'Der Grund ist ein Anhang, ein Virenfund oder eine Regel zum Inhalt.',
    recipient: 'Senden Sie statt des Anhangs einen Link, oder fragen Sie, was dort erlaubt ist.',
    helpDesk: 'Prüfen Sie zuerst den Anhang auf Schadsoftware.',
    senderAdmin: 'An der Authentifizierung ist nichts zu ändern.',
  },
  phishing: {
    title: 'Abgelehnt: Die Nachricht sah nach Phishing aus',
    why: 'Der Dienst des Empfängers hielt sie für einen Versuch, etwas zu stehlen.',
    recipient:
      'Ist die Nachricht von Ihnen, lassen Sie Links und Anmeldungen weg. Wenn nicht, wurde Ihre Adresse benutzt.',
    helpDesk: 'Sehen Sie nach, ob das Konto sie gesendet hat.',
    senderAdmin:
      'Wurde das Konto übernommen: Ändern Sie das Passwort und beenden Sie die Sitzungen.',
  },
  'user-block': {
    title: 'Abgelehnt: Der Empfänger hat diesen Absender gesperrt',
    why: 'Der Absender steht auf der eigenen Liste des Empfängers.',
    recipient: 'Fragen Sie den Empfänger auf anderem Weg.',
    helpDesk: 'Nur der Empfänger kann das aufheben.',
    senderAdmin: 'Nichts zu ändern.',
  },
  'recipient-org-block': {
    title: 'Abgelehnt: Die Organisation des Empfängers sperrt diesen Absender',
    why: 'Eine Liste oder Regel dort nennt den Absender, die Domain oder die Adresse.',
    recipient: askOther,
    helpDesk: 'Nur der Administrator dort kann das aufheben.',
    senderAdmin: 'Nichts zu ändern.',
  },
  'sender-org-block': {
    title: 'Ihre eigene Organisation sperrt diesen Empfänger',
    why: 'Ein Sperreintrag Ihrer Organisation hat sie angehalten, bevor sie hinausging.',
    recipient: 'Fragen Sie Ihren eigenen Administrator.',
    helpDesk: 'Gehen Sie die eigenen Sperreinträge der Organisation durch.',
    senderAdmin: 'Entfernen Sie den Eintrag, wenn er falsch ist.',
  },
  'policy-rule': {
    title: 'Durch eine Regel abgelehnt',
    why: 'Der Server nennt eine Richtlinie und nicht, worum es darin geht.',
    recipient: askOther,
    helpDesk: `Die Nachrichtenablaufverfolgung dort nennt die Regel. Yahoo und andere antworten auch so, wenn DMARC nicht bestanden ist. ${lookUp}`,
    senderAdmin: 'Sorgen Sie dafür, dass SPF, DKIM und DMARC bestehen; fragen Sie dann.',
  },
  'recipient-restricted': {
    title: 'Abgelehnt: Die Adresse nimmt nur von manchen Absendern Mails an',
    why: 'Eine Gruppe, eine Liste oder ein Postfach, offen für Mitglieder oder für die eigene Organisation.',
    recipient: 'Bitten Sie den Besitzer, Sie zuzulassen.',
    helpDesk: 'Eine Einstellung der Gruppe oder des Postfachs.',
    senderAdmin: 'Nichts zu ändern.',
  },
  'recipient-not-found': {
    title: 'Dieses Postfach gibt es nicht, oder es nimmt keine Mails an',
    why: 'Der Server des Empfängers kennt die Adresse nicht oder hat sie geschlossen.',
    recipient: 'Prüfen Sie die Adresse, Buchstabe für Buchstabe.',
    helpDesk: 'Tippfehler, alte Adresse aus einer Liste oder ein entferntes Postfach.',
    senderAdmin: 'Entfernen Sie die Adresse aus den Listen.',
  },
  'recipient-domain-not-found': {
    title: 'Die Domain des Empfängers wurde nicht gefunden',
    why: 'Sie steht nicht in DNS oder hat keinen Mail-Server, der antwortet.',
    recipient: 'Prüfen Sie, was hinter dem @ steht.',
    helpDesk: 'Schlagen Sie MX, A und AAAA der Domain nach.',
    senderAdmin: 'Entfernen Sie die Adresse aus den Listen.',
  },
  'null-mx-recipient': {
    title: 'Die Domain des Empfängers sagt, dass sie keine Mails annimmt',
    why: 'Sie veröffentlicht einen Null MX.',
    recipient: 'Nehmen Sie eine andere Adresse.',
    helpDesk: 'Oft ein Tippfehler oder eine Domain, die nur sendet.',
    senderAdmin: 'Nichts zu ändern.',
  },
  'mailbox-full': {
    title: 'Das Postfach des Empfängers ist voll',
    why: 'Für die Nachricht ist kein Platz.',
    recipient: 'Sagen Sie es dem Empfänger auf anderem Weg, oder warten Sie.',
    helpDesk: 'Beim Absender ist nichts zu ändern.',
    senderAdmin: 'Nichts zu ändern.',
  },
  'message-too-big': {
    title: 'Die Nachricht ist zu groß',
    why: 'Der Server des Empfängers nimmt nichts von dieser Größe an.',
    recipient: 'Senden Sie statt des Anhangs einen Link.',
    helpDesk: 'Ein Anhang wächst unterwegs um ein Drittel.',
    senderAdmin: 'Nichts zu ändern.',
  },
  'relay-denied': {
    title: 'Abgelehnt: Jener Server nimmt keine Mails für diesen Empfänger an',
    why: 'Er sollte Mails für eine Domain weitergeben, die nicht seine eigene ist.',
    recipient: askSender,
    helpDesk: 'Der MX der Domain oder der Ausgangsserver des Absenders ist der falsche.',
    senderAdmin:
      'Berichtigen Sie MX oder Weg; oder melden Sie sich an, wo weitergegeben werden soll.',
  },
  'connector-misconfigured': {
    title: 'Abgelehnt: Die Nachricht passt nicht zum Connector der Organisation',
    why: 'Adresse oder Zertifikat des sendenden Servers sind nicht die, die der Connector nennt.',
    recipient: askSender,
    helpDesk: 'Hat sich das Zertifikat oder die Adresse geändert?',
    senderAdmin: 'Bringen Sie den Connector auf den neuen Stand.',
  },
} satisfies Record<string, BounceWords>;
