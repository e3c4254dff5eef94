import type { BounceWords } from '../../words.ts';
import { askOther, askSender, lookUp, noAllowList } from './steps.ts';

/** Refused for what did not pass: SPF, DKIM, DMARC, and their kin. */
export const authentication = {
  'spf-fail': {
    title: 'Abgelehnt: Der sendende Server steht nicht auf der Liste der Domain',
    why: 'SPF ist nicht bestanden: Die Domain der Rücksendeadresse nennt den Server nicht, der dies gesendet hat.',
    recipient: askSender,
    helpDesk: `Vergleichen Sie die Adresse in der Antwort mit dem SPF-Eintrag der Rücksendeadresse. ${lookUp}`,
    senderAdmin:
      'Nehmen Sie die Adresse des Servers oder das include des Dienstes in den einen SPF-Eintrag auf; signieren Sie auch mit DKIM.',
  },
  'spf-none': {
    title: 'Abgelehnt: Die Domain sagt nicht, welche Server für sie senden',
    why: 'Die Domain der Rücksendeadresse hat keinen SPF-Eintrag.',
    recipient: askSender,
    helpDesk:
      'Schlagen Sie den TXT-Eintrag der Domain der Rücksendeadresse nach; eine Subdomain braucht einen eigenen.',
    senderAdmin:
      'Veröffentlichen Sie einen SPF-Eintrag, der jeden Server nennt, der für die Domain sendet.',
  },
  'spf-permerror': {
    title: 'Abgelehnt: Die Serverliste der Domain ist nicht lesbar',
    why: 'Ihr SPF-Eintrag hat einen Fehler: zwei Einträge, ein falsches Wort oder mehr als zehn DNS-Abfragen.',
    recipient: askSender,
    helpDesk: `Suchen Sie den Fehler im SPF-Eintrag der Rücksendeadresse. ${lookUp}`,
    senderAdmin:
      'Behalten Sie einen einzigen SPF-Eintrag, entfernen Sie unnötige includes, berichtigen Sie die Schreibweise.',
  },
  'spf-temperror': {
    title: 'Aufgeschoben: Die Serverliste der Domain war nicht abrufbar',
    why: 'Die DNS-Frage nach ihrem SPF-Eintrag blieb ohne Antwort.',
    recipient: 'Warten Sie: Der Server versucht es wieder.',
    helpDesk: 'Hält es an, sehen Sie sich die Nameserver der Domain des Absenders an.',
    senderAdmin: 'Sorgen Sie dafür, dass alle Nameserver der Domain antworten.',
  },
  'spf-suspicious': {
    title: 'Abgelehnt: Die Serverliste der Domain ist zu weit gefasst',
    why: 'Ihr SPF-Eintrag lässt weit mehr Adressen zu, als ein Absender braucht.',
    recipient: askSender,
    helpDesk: 'Suchen Sie im SPF-Eintrag nach „+all“ und sehr großen Bereichen.',
    senderAdmin: 'Entfernen Sie „+all“, große Bereiche und includes, die nicht benutzt werden.',
  },
  'dkim-none': {
    title: 'Abgelehnt: Die Nachricht ist nicht signiert',
    why: 'Der Server des Empfängers verlangt eine DKIM-Signatur, und es gab keine.',
    recipient: askSender,
    helpDesk: 'Sehen Sie nach, ob der sendende Dienst überhaupt signiert, und mit welcher Domain.',
    senderAdmin:
      'Signieren Sie bei jedem Dienst, der für die From-Domain sendet, mit DKIM als diese Domain.',
  },
  'dkim-fail': {
    title: 'Abgelehnt: Die Signatur hielt nicht',
    why: 'Keine DKIM-Signatur, die zählt, ist beim Server des Empfängers bestanden.',
    recipient: askSender,
    helpDesk: `Stellen Sie fest, ob der Schlüssel veröffentlicht ist und was die Nachricht geändert hat. ${lookUp}`,
    senderAdmin:
      'Prüfen Sie Selektor und Schlüssel in DNS; signieren Sie nach allem, was die Nachricht ändert.',
  },
  'dkim-key-missing': {
    title: 'Abgelehnt: Der Schlüssel der Signatur ist nicht veröffentlicht',
    why: 'Der DKIM-Schlüssel, den die Signatur nennt, stand nicht in DNS oder war widerrufen.',
    recipient: askSender,
    helpDesk: 'Schlagen Sie den TXT-Eintrag des Selektors unter „_domainkey“ nach.',
    senderAdmin:
      'Veröffentlichen Sie den Schlüssel unter dem verwendeten Selektor; behalten Sie einen alten noch einige Tage.',
  },
  'dkim-body-changed': {
    title: 'Der Text wurde nach dem Signieren geändert',
    why: 'Der Body-Hash der DKIM-Signatur passte beim Server des Empfängers nicht.',
    recipient: 'Die Nachricht kann von Ihnen sein, aber etwas unterwegs hat ihren Text geändert.',
    helpDesk:
      'Stellen Sie fest, was sie nach dem Signieren bearbeitet hat: ein Gateway, ein Disclaimer, eine Mailingliste.',
    senderAdmin:
      'Signieren Sie zuletzt, oder lassen Sie die Nachricht nach dem Signieren unverändert.',
  },
  'dmarc-fail-policy': {
    title: 'Abgelehnt: Nichts belegte, dass die Domain des Absenders sie gesendet hat',
    why: 'DMARC ist nicht bestanden, und die Domain in From bittet, solche Mails nicht anzunehmen.',
    recipient:
      'Ist die Nachricht von Ihnen, sagen Sie es Ihrem Mail-Dienst. Wenn nicht, hat jemand Ihre Adresse benutzt.',
    helpDesk: `Welcher Dienst hat sie gesendet, und besteht er SPF oder DKIM für die From-Domain? ${noAllowList}`,
    senderAdmin:
      'Sorgen Sie dafür, dass SPF oder DKIM bei jedem Dienst für die From-Domain besteht; die DMARC-Berichte nennen sie.',
  },
  'dmarc-misaligned': {
    title: 'Eine andere Domain hat die Prüfungen bestanden, die des Absenders nicht',
    why: 'Was SPF oder DKIM bestanden hat, gehört nicht zur Domain in From, also zählt es nicht.',
    recipient: askSender,
    helpDesk:
      'Üblich bei Newsletter-, Ticket- und Shop-Diensten, die unter ihrer eigenen Domain senden.',
    senderAdmin:
      'Lassen Sie den Dienst als From-Domain signieren, oder geben Sie ihm eine Rücksendeadresse unterhalb dieser Domain.',
  },
  'dmarc-missing': {
    title: 'Abgelehnt: Die Domain des Absenders hat keine Richtlinie für ihre Mails',
    why: 'Sie hat keinen DMARC-Eintrag, und der Dienst des Empfängers verlangt einen von allen, die viele Mails senden.',
    recipient: askSender,
    helpDesk: 'Schlagen Sie den TXT-Eintrag „_dmarc“ der From-Domain nach.',
    senderAdmin:
      'Veröffentlichen Sie „v=DMARC1; p=none; rua=…“ und lesen Sie die Berichte, bevor Sie mehr verlangen.',
  },
  'dmarc-permerror': {
    title: 'Abgelehnt: Die Richtlinie der Domain für ihre Mails ist nicht lesbar',
    why: 'Sie hat zwei DMARC-Einträge oder einen mit einem Fehler.',
    recipient: askSender,
    helpDesk: 'Schlagen Sie den TXT-Eintrag „_dmarc“ der From-Domain nach.',
    senderAdmin: 'Behalten Sie einen einzigen DMARC-Eintrag und berichtigen Sie ihn.',
  },
  'dmarc-temperror': {
    title: 'Aufgeschoben: Die Einträge des Absenders waren nicht abrufbar',
    why: 'Eine DNS-Frage für SPF, DKIM oder DMARC blieb ohne Antwort.',
    recipient: 'Warten Sie: Der Server versucht es wieder.',
    helpDesk: 'Hält es an, sehen Sie sich die Nameserver der Domain des Absenders an.',
    senderAdmin: 'Sorgen Sie dafür, dass alle Nameserver der Domain antworten.',
  },
  unauthenticated: {
    title: 'Abgelehnt: Nichts belegt, wer die Nachricht gesendet hat',
    why: 'Beim Server des Empfängers ist weder SPF noch DKIM bestanden.',
    recipient: askSender,
    helpDesk: `Sehen Sie nach, welcher Server sie gesendet hat und ob er für die Domain senden darf. ${lookUp}`,
    senderAdmin:
      'Veröffentlichen Sie SPF für den sendenden Server und signieren Sie mit DKIM; beides zusammen übersteht das Weiterleiten.',
  },
  'bulk-auth-missing': {
    title: 'Abgelehnt: Die Regeln für alle, die viele Mails senden, sind nicht erfüllt',
    why: 'Der Dienst des Empfängers verlangt SPF, DKIM und DMARC von Domains, die täglich Tausende senden.',
    recipient: askSender,
    helpDesk: 'Wer wenig sendet, ist nur gemeint, wenn die Domain insgesamt viel sendet.',
    senderAdmin:
      'SPF, DKIM und DMARC passend zu From, Reverse DNS, TLS, Abmelden mit einem Klick, wenige Beschwerden.',
  },
  'forward-breaks-auth': {
    title: 'Nach dem Weiterleiten abgelehnt',
    why: 'Ein weiterleitender Server steht nicht auf der Liste der Domain des Absenders, und keine Signatur glich das aus.',
    recipient: 'Senden Sie die Nachricht selbst an die endgültige Adresse, wenn Sie diese kennen.',
    helpDesk:
      'Wer leitet weiter? Wer weiterleitet, kann die Rücksendeadresse umschreiben und sollte sonst nichts ändern.',
    senderAdmin: 'Signieren Sie mit DKIM: Eine Signatur übersteht das Weiterleiten, SPF nicht.',
  },
  'arc-fail': {
    title: 'Abgelehnt: Die Siegel der Server unterwegs halten nicht',
    why: 'Die ARC-Prüfung ist nicht bestanden: Ein Server hat sie geändert und nicht neu versiegelt.',
    recipient: askOther,
    helpDesk: 'Stellen Sie fest, welche Mailingliste oder Weiterleitung sie geändert hat.',
    senderAdmin: 'Der Server dazwischen muss versiegeln, was er ändert.',
  },
  'direct-send-blocked': {
    title: 'Abgelehnt: ohne Anmeldung im Namen dieser Organisation gesendet',
    why: 'Die Organisation hat Direct Send abgeschaltet: Mails in ihrem Namen müssen über einen Connector oder eine Anmeldung kommen.',
    recipient: 'Sagen Sie Ihrem Administrator, welches Gerät oder Programm sie gesendet hat.',
    helpDesk:
      'Ein Scanner, eine Website oder ein Dienst sendet an den eigenen Host der Organisation bei Microsoft.',
    senderAdmin:
      'Geben Sie dem Gerät eine Anmeldung oder einen Connector und nennen Sie seine Adresse in SPF.',
  },
  'anti-spoof-policy': {
    title: 'Abgelehnt: Die Nachricht kam von außen im Namen des Empfängers',
    why: 'Eine Regel am Gateway des Empfängers lehnt Mails von außen unter den eigenen Domains ab.',
    recipient: askOther,
    helpDesk:
      'Hat ein Dienst des Empfängers sie gesendet, muss dessen Adresse am Gateway zugelassen werden.',
    senderAdmin:
      'Nennen Sie den Dienst in SPF, und lassen Sie dann am Gateway zu, was SPF besteht.',
  },
} satisfies Record<string, BounceWords>;
