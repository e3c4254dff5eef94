import type { BounceWords } from '../../words.ts';
import { askSender, lookUp } from './steps.ts';

/** Refused for the sending account, server, header or address, or for its name with others. */
export const sender = {
  'send-as-denied': {
    title: 'Abgelehnt: Dieses Konto darf nicht unter dieser Adresse senden',
    why: 'Die Adresse in From ist keine, die die Anmeldung oder das Konto des Dienstes verwenden darf.',
    recipient:
      'Wählen Sie Ihre eigene Adresse als Absender, oder bitten Sie um das Recht, die andere zu verwenden.',
    helpDesk: 'Vergleichen Sie die Anmeldung mit der Adresse in From.',
    senderAdmin:
      'Erteilen Sie „Senden als“, bestätigen Sie die Adresse beim Dienst, oder ändern Sie From.',
  },
  'auth-required': {
    title: 'Abgelehnt: Der Absender hat sich nicht angemeldet',
    why: 'Der Server nimmt Mails für andere nur von denen an, die angemeldet sind.',
    recipient: 'Schalten Sie in Ihrem Mail-Programm die Anmeldung am Ausgangsserver ein.',
    helpDesk: 'Prüfen Sie Server, Port 587 oder 465 und die Anmeldung des Programms oder Geräts.',
    senderAdmin:
      'Erlauben Sie SMTP AUTH für das Konto des Geräts, oder nehmen Sie einen Connector.',
  },
  'ptr-missing': {
    title: 'Abgelehnt: Der sendende Server hat keinen gültigen Namen',
    why: 'Seine Adresse hat keinen PTR-Eintrag, oder der Name darin führt nicht zur Adresse zurück.',
    recipient: askSender,
    helpDesk:
      'Schlagen Sie den PTR-Eintrag der Adresse in der Antwort nach, dann die Adresse dieses Namens.',
    senderAdmin:
      'Bitten Sie den Anbieter der Adresse, den PTR-Eintrag zu setzen, und lassen Sie den Namen zurückführen; oder senden Sie über IPv4 oder ein Relay.',
  },
  'helo-bad': {
    title: 'Abgelehnt: Der sendende Server hat sich nicht richtig vorgestellt',
    why: 'Der Name nach HELO oder EHLO ist keiner oder steht nicht in DNS.',
    recipient: askSender,
    helpDesk: 'Es liegt an der Einrichtung des Servers, nicht an der Nachricht.',
    senderAdmin:
      'Lassen Sie den Server mit seinem vollen Namen grüßen, einem, der sich auflösen lässt.',
  },
  'from-malformed': {
    title: 'Abgelehnt: Die From-Zeile ist nicht gültig',
    why: 'Sie hat keine gültige Adresse oder mehrere, oder sie steht zweimal da.',
    recipient: 'Sagen Sie es denen, die das Programm betreiben, das sie geschrieben hat.',
    helpDesk: lookUp,
    senderAdmin: 'Schreiben Sie genau ein From: "Name" <local@domain>.',
  },
  'header-noncompliant': {
    title: 'Abgelehnt: Die Kopfzeilen verstoßen gegen die Regeln für Mails',
    why: 'Ein Feld fehlt, steht zweimal da oder ist falsch geschrieben.',
    recipient: 'Sagen Sie es denen, die das Programm betreiben, das sie geschrieben hat.',
    helpDesk: lookUp,
    senderAdmin:
      'Berichtigen Sie das Programm: jedes Feld einmal, keine nackten Zeilenenden, andere Schriftzeichen kodiert.',
  },
  'null-mx-sender': {
    title: 'Abgelehnt: Die Domain des Absenders sagt, dass sie keine Mails annimmt',
    why: 'Sie veröffentlicht einen Null MX, also ließe sich niemandem ein Fehler melden.',
    recipient: askSender,
    helpDesk: 'Schlagen Sie den MX-Eintrag der Rücksendeadresse nach: „0 .“ ist ein Null MX.',
    senderAdmin:
      'Senden Sie von einer Domain, die Unzustellbarkeitsberichte annimmt, oder entfernen Sie den Null MX.',
  },
  'sender-domain-not-found': {
    title: 'Abgelehnt: Die Domain des Absenders wurde nicht gefunden',
    why: 'Die Domain der Rücksendeadresse oder in From steht nicht in DNS oder hat keinen Mail-Server.',
    recipient:
      'Sehen Sie sich Ihre eigene Adresse als Absender an: Ist ihre Domain richtig geschrieben?',
    helpDesk: 'Schlagen Sie MX, A und AAAA der Domain des Absenders nach.',
    senderAdmin:
      'Berichtigen Sie die Adresse, oder geben Sie der Domain ihre MX- oder Adresseinträge.',
  },
  'sender-address-invalid': {
    title: 'Abgelehnt: Die Adresse des Absenders wird nicht angenommen',
    why: 'Die Rücksendeadresse ist nicht gültig, oder der Server des Empfängers fand keinen solchen Absender.',
    recipient:
      'Sehen Sie sich Ihre eigene Adresse als Absender an: Ist sie richtig geschrieben, und kann sie Mails empfangen?',
    helpDesk:
      'Vergleichen Sie die Rücksendeadresse mit dem, was im Programm oder Gerät eingestellt ist.',
    senderAdmin: 'Stellen Sie eine vollständige Rücksendeadresse ein, die es gibt.',
  },
  'ipv6-not-accepted': {
    title: 'Abgelehnt: Der Empfänger nimmt keine Mails über IPv6 an',
    why: 'Exchange Online nimmt Mails von Fremden über IPv6 nur an, wo die Organisation darum gebeten hat.',
    recipient: 'Noch einmal über IPv4 gesendet kommt sie an; Ihr Mail-Dienst kann das tun.',
    helpDesk:
      'Der Administrator des Empfängers bittet den Support von Microsoft, es einzuschalten.',
    senderAdmin: 'Senden Sie an diese Domain über IPv4.',
  },
  'ip-blocklist': {
    title: 'Abgelehnt: Der sendende Server steht auf einer Sperrliste',
    why: 'Es ist eine Liste von Adressen. Wer die Nachricht geschrieben hat, ist nicht der Grund.',
    recipient: askSender,
    helpDesk: 'Wessen Adresse steht in der Antwort: Ihre eigene oder eine mit anderen geteilte?',
    senderAdmin:
      'Stellen Sie fest, warum sie dort steht (übernommenes Konto, Spam), beheben Sie das und bitten Sie dann um Löschung von der Liste.',
  },
  'domain-blocklist': {
    title: 'Abgelehnt: Eine Domain des Absenders steht auf einer Sperrliste',
    why: 'Es ist eine Liste von Domains: der Rücksendeadresse, von HELO oder von From.',
    recipient: askSender,
    helpDesk: 'Schlagen Sie die Domain bei der Liste nach, die die Antwort nennt.',
    senderAdmin: 'Beheben Sie, weswegen sie dort steht, und bitten Sie dann um Löschung.',
  },
  'url-blocklist': {
    title: 'Abgelehnt: Ein Link in der Nachricht steht auf einer Sperrliste',
    why: 'Nicht wer sie gesendet hat, sondern worauf sie verweist.',
    recipient: 'Senden Sie die Nachricht ohne den Link.',
    helpDesk: 'Prüfen Sie die Links, auch auf Weiterleitungen darin.',
    senderAdmin: 'Sehen Sie nach, ob die Website gehackt wurde; bitten Sie um Löschung.',
  },
  'ip-reputation': {
    title: 'Die Adresse des sendenden Servers hat einen schlechten Ruf',
    why: 'Der Dienst des Empfängers hat von dieser Adresse unerwünschte Mails gesehen.',
    recipient: askSender,
    helpDesk: 'Die Identität ist nicht der Grund; sehen Sie sich Menge und Beschwerden an.',
    senderAdmin:
      'Senden Sie weniger und gleichmäßig, nur an die, die darum gebeten haben; steigern Sie dann langsam.',
  },
  'domain-reputation': {
    title: 'Die Domain des Absenders hat einen schlechten Ruf',
    why: 'Der Dienst des Empfängers hat von dieser Domain unerwünschte Mails gesehen.',
    recipient: askSender,
    helpDesk: 'Die Identität ist nicht der Grund; sehen Sie sich Menge und Beschwerden an.',
    senderAdmin:
      'Sehen Sie in die Postmaster-Werkzeuge des Anbieters; senden Sie nur an die, die darum gebeten haben.',
  },
  'dynamic-ip': {
    title: 'Abgelehnt: direkt von einem Heimanschluss oder einer dynamischen Adresse gesendet',
    why: 'Der Server des Empfängers nimmt von solchen Adressen keine Mails; er verlangt den Server des Anbieters.',
    recipient: 'Senden Sie über den Mail-Server Ihres Anbieters.',
    helpDesk: 'Ein Programm oder Gerät sendet selbst statt über den Mail-Server.',
    senderAdmin: 'Senden Sie über den Server des Anbieters.',
  },
  'open-relay': {
    title: 'Abgelehnt: Der sendende Server gibt Mails von jedermann weiter',
    why: 'Er ist als offenes Relay oder als Proxy bekannt.',
    recipient: askSender,
    helpDesk: 'Vor allem anderen muss der Server geschlossen werden.',
    senderAdmin:
      'Geben Sie nur Mails Ihrer eigenen Nutzer weiter, und bitten Sie dann um Löschung.',
  },
  'rate-limit': {
    title: 'Zu viel auf einmal',
    why: 'Der Server des Empfängers begrenzt, wie viel er in einer Zeit oder für wie viele Empfänger er annimmt.',
    recipient: 'Warten Sie, und senden Sie dann noch einmal, an weniger Personen.',
    helpDesk: 'Haben Sie wenig gesendet, wurde vielleicht ein Konto übernommen.',
    senderAdmin: 'Senden Sie langsamer; teilen Sie nach Domains der Empfänger auf.',
  },
  greylist: {
    title: 'Aufgeschoben: Unbekannte sollen es noch einmal versuchen',
    why: 'Der Server des Empfängers verzögert die erste Mail eines Absenders (Greylisting).',
    recipient: 'Warten Sie einige Minuten.',
    helpDesk: 'Nichts zu ändern.',
    senderAdmin: 'Lassen Sie es den Server von derselben Adresse noch einmal versuchen.',
  },
} satisfies Record<string, BounceWords>;
