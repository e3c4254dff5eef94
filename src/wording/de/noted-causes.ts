import type { Note } from '../../report.ts';
import { plainCause } from '../plain-cause.ts';
import type { CauseWords } from '../words.ts';
import { askAnotherWay, nothingToMend } from './cause-phrases.ts';

/** What a receiver or its filter tells beside its verdict: a line of its own, and the summary of a cause. */
export const notes: Readonly<Record<Note, string>> = {
  'first-contact': 'Von diesem Absender bekommen Sie nicht oft Mails',
  asf: 'Eine Einstellung Ihrer Organisation markierte dies als Spam',
  backscatter: 'Es geht um eine Mail, die Sie nicht gesendet haben',
  'ndr-protected': 'Ihr Mail-Dienst hält sie für eine echte Fehlermeldung',
  'user-junk-rule': 'Der Filter ließ sie durch; Ihr Postfach verschob sie',
  'ip-blocklist': 'Die sendende Adresse steht auf einer Sperrliste',
  'domain-blocklist': 'Eine Domain in dieser Mail steht auf einer Sperrliste',
  'url-blocklist': 'Ein Link in dieser Mail steht auf einer Sperrliste',
};

const LISTED = 'Ein Filter hat das gefunden. Wer die Mail gesendet hat, zeigt das nicht.';
const HELP =
  'Der Bericht des Filters nennt die Liste. Ein geteilter Server steht auch wegen seiner anderen Kunden darauf.';
const ADMIN = 'Stellen Sie fest, warum, beheben Sie es, und bitten Sie dann die Liste um Löschung.';

export const notedCauses: Readonly<Record<Note, CauseWords>> = {
  'first-contact': plainCause({
    label: 'Erster Kontakt',
    summary: notes['first-contact'],
    why: 'Ihr Mail-Dienst hat das vermerkt. Das ist kein Zeichen einer Fälschung.',
    recipient: 'Seien Sie vorsichtig mit dem, was die Mail von Ihnen will.',
    helpDesk: 'Ein Hinweis und kein Urteil. Nichts zu tun.',
    senderAdmin: nothingToMend,
  }),
  asf: plainCause({
    label: 'Durch eine Einstellung markiert',
    summary: notes.asf,
    why: 'Eine erweiterte Option des Filters traf zu (X-CustomSpam). Wer sie gesendet hat, ist eine andere Frage.',
    recipient: askAnotherWay,
    helpDesk:
      'Schalten Sie die Option ab, wo sie falsch ist: Als Fehler melden lässt sie sich nicht.',
    senderAdmin: 'Sehen Sie nach, was die Option nennt: Links, Skripte, Formularfelder.',
  }),
  backscatter: plainCause({
    label: 'Nicht zu Ihrer Mail',
    summary: notes.backscatter,
    why: 'Ihr Mail-Dienst hat sie so markiert. Jemand hat Ihre Adresse auf andere Mails gesetzt.',
    recipient: 'Beachten Sie die Mail nicht. In Ihrem Postfach ist nichts zu ändern.',
    helpDesk:
      'Prüfen Sie in der Nachrichtenablaufverfolgung, dass das Konto sie nicht gesendet hat.',
    senderAdmin: 'Die Richtlinie p=reject macht solche Meldungen selten.',
  }),
  'ndr-protected': plainCause({
    label: 'Fehlermeldung',
    summary: notes['ndr-protected'],
    why: 'Solche Meldungen haben keinen eigenen Absender, deshalb wurde DMARC nicht angewandt.',
    recipient: 'Sie betrifft Sie nur, wenn Sie die Mail gesendet haben, um die es geht.',
    helpDesk: 'Composite authentication 501 oder 502. Nichts zu tun.',
    senderAdmin: nothingToMend,
  }),
  'user-junk-rule': plainCause({
    label: 'Vom Postfach verschoben',
    summary: notes['user-junk-rule'],
    why: 'Eine Regel oder Einstellung des Postfachs hat sie dorthin gelegt.',
    recipient:
      'Sehen Sie sich Ihre Regeln an und die Einstellung, nur sicheren Absendern zu vertrauen.',
    helpDesk:
      'Sehen Sie sich Get-InboxRule und Get-MailboxJunkEmailConfiguration des Postfachs an.',
    senderAdmin: nothingToMend,
  }),
  'ip-blocklist': plainCause({
    label: 'Auf einer Sperrliste',
    summary: notes['ip-blocklist'],
    why: LISTED,
    recipient: askAnotherWay,
    helpDesk: HELP,
    senderAdmin: ADMIN,
  }),
  'domain-blocklist': plainCause({
    label: 'Auf einer Sperrliste',
    summary: notes['domain-blocklist'],
    why: LISTED,
    recipient: askAnotherWay,
    helpDesk: HELP,
    senderAdmin: ADMIN,
  }),
  'url-blocklist': plainCause({
    label: 'Auf einer Sperrliste',
    summary: notes['url-blocklist'],
    why: LISTED,
    recipient: askAnotherWay,
    helpDesk: HELP,
    senderAdmin: ADMIN,
  }),
};
