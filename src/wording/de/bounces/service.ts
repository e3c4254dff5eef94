import type { BounceWords } from '../../words.ts';
import { askOther, askSender, lookUp } from './steps.ts';

/** Stopped by a mail service, between servers, or told of in a feedback report. */
export const service = {
  'forward-blocked': {
    title: 'Automatisches Weiterleiten nach außen ist nicht erlaubt',
    why: 'Die Organisation, die weiterleitet, hat es abgeschaltet.',
    recipient: 'Fragen Sie Ihren Administrator.',
    helpDesk: 'Richtlinie für ausgehenden Spam: automatische Weiterleitung.',
    senderAdmin: 'Erlauben Sie es nur für dieses Postfach, wenn überhaupt.',
  },
  'account-compromised': {
    title: 'Das Konto des Absenders ist gesperrt, weil es Spam sendet',
    why: 'Sein eigener Mail-Dienst hat es angehalten.',
    recipient: 'Ändern Sie Ihr Passwort und sagen Sie es Ihrem Administrator.',
    helpDesk:
      'Sehen Sie sich seine Regeln, Sitzungen und gesendeten Mails an, bevor Sie es freigeben.',
    senderAdmin: 'Eingeschränkte Entitäten; ein zweiter Faktor; dann freigeben.',
  },
  'tenant-blocked': {
    title: 'Die ganze Organisation des Absenders ist gesperrt',
    why: 'Ihr Mail-Dienst hat alles angehalten, was sie sendet.',
    recipient: 'Sagen Sie es Ihrem Administrator.',
    helpDesk: 'Suchen Sie das Konto, das Spam gesendet hat.',
    senderAdmin: 'Beheben Sie es, und fragen Sie dann den Support des Anbieters.',
  },
  'quota-sender': {
    title: 'Die Grenze des Absenders ist erreicht',
    why: 'Der Mail-Dienst erlaubt in einer Zeit nur eine bestimmte Menge.',
    recipient: 'Warten Sie einen Tag.',
    helpDesk: 'Wurde wenig gesendet, wurde das Konto vielleicht übernommen.',
    senderAdmin: 'Nehmen Sie für Massenmails einen Dienst dafür.',
  },
  'tls-required': {
    title: 'Einer der Server konnte nicht verschlüsseln',
    why: 'Die eine Seite verlangt TLS, und die andere bot es nicht an oder scheiterte daran.',
    recipient: askSender,
    helpDesk: 'Sehen Sie nach, welche Seite es verlangt: Die Antwort sagt, wer sprach.',
    senderAdmin: 'Schalten Sie STARTTLS mit einem gültigen Zertifikat ein.',
  },
  dane: {
    title: 'Nicht gesendet: Der Server des Empfängers konnte sich nicht ausweisen',
    why: 'DANE: Sein Zertifikat passt nicht zu seinem TLSA-Eintrag, oder DNSSEC ist gebrochen.',
    recipient: askOther,
    helpDesk: 'Der Fehler liegt beim Empfänger.',
    senderAdmin: 'Dort müssen TLSA-Eintrag, Zertifikat oder DNSSEC berichtigt werden.',
  },
  'mta-sts': {
    title: 'Nicht gesendet: Der Server des Empfängers hält seine eigene Richtlinie nicht ein',
    why: 'MTA-STS: Sein Name oder Zertifikat ist nicht, was seine Richtlinie sagt.',
    recipient: askOther,
    helpDesk: 'Der Fehler liegt beim Empfänger.',
    senderAdmin: 'Dort müssen Richtlinie oder Zertifikat berichtigt werden.',
  },
  loop: {
    title: 'Die Nachricht lief im Kreis',
    why: 'Zwei oder mehr Server haben sie einander geschickt, bis einer aufhörte.',
    recipient: askOther,
    helpDesk: 'Eine Weiterleitung, die zurückführt, oder ein falscher MX.',
    senderAdmin: 'Unterbrechen Sie den Kreis: Weiterleitungsregeln, MX, Connectors.',
  },
  'temp-failure': {
    title: 'Die Nachricht konnte noch nicht oder nicht rechtzeitig zugestellt werden',
    why: 'Ein Server antwortete nicht oder bat, es später zu versuchen.',
    recipient: 'Warten Sie; wurde aufgegeben, senden Sie die Nachricht noch einmal.',
    helpDesk: 'Suchen Sie die letzte Antwort im Bericht.',
    senderAdmin: 'Hält es an: Erreicht der Server den anderen auf Port 25?',
  },
  'server-fault': {
    title: 'Ein Mail-Server ist falsch eingerichtet oder hat versagt',
    why: 'Die Antwort spricht von einem Fehler des Servers selbst.',
    recipient: 'Versuchen Sie es später; fragen Sie dann den Empfänger auf anderem Weg.',
    helpDesk: 'Sehen Sie nach, wessen Server es ist.',
    senderAdmin: 'Ist es Ihrer: Sehen Sie in sein Protokoll.',
  },
  complaint: {
    title: 'Ein Empfänger hat diese Mail unerwünscht genannt',
    why: 'Sein Mail-Dienst gibt die Beschwerde weiter (Feedback-Bericht).',
    recipient: 'Nehmen Sie die Adresse von der Liste.',
    helpDesk: 'Es geht nicht darum, wer sie gesendet hat, sondern ob sie erwünscht war.',
    senderAdmin: 'Entfernen Sie den Empfänger; machen Sie das Abmelden leicht.',
  },
  'not-spam': {
    title: 'Ein Empfänger hat gesagt, dass diese Mail kein Spam ist',
    why: 'Sein Mail-Dienst gibt das weiter (Feedback-Bericht).',
    recipient: 'Nichts zu tun.',
    helpDesk: 'Nichts zu tun.',
    senderAdmin: 'Nichts zu ändern.',
  },
  unknown: {
    title: 'Ohne Angabe eines Grundes abgelehnt',
    why: 'Die Antwort hat einen Code, der „Nein“ heißt, und keine Ursache.',
    recipient: askOther,
    helpDesk: `Fragen Sie den Administrator des Servers, der sie abgelehnt hat. ${lookUp}`,
    senderAdmin:
      'Sorgen Sie dafür, dass SPF, DKIM, DMARC und Reverse DNS in Ordnung sind; fragen Sie dann.',
  },
} satisfies Record<string, BounceWords>;
