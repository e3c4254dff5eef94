import type { ReceiverWords } from '../../words.ts';

const vendorsOnly = (vendor: string) => `Ein Code, den nur ${vendor} lesen kann.`;
const score = (vendor: string) => `Der Spam-Wert von ${vendor}.`;

/** What the fields of receivers and filters are: one short sentence each. */
export const reportFields: ReceiverWords['reportFields'] = {
  dis: 'Was der empfangende Dienst wegen DMARC mit der Nachricht getan hat.',
  // Proton
  'x-pm-spam-action': 'Was Proton entschieden hat.',
  'x-pm-spamscore': score('Proton'),
  'x-pm-spam': vendorsOnly('Proton'),
  'x-pm-origin': 'Ob sie von außerhalb von Proton kam.',
  'x-pm-content-encryption': 'Wann der Inhalt verschlüsselt wurde.',
  'x-pm-transfer-encryption': 'Wie die Verbindung zu Proton verschlüsselt war.',
  // Google
  'x-gm-spam': 'Ob Gmail sie für Spam hielt: 1 heißt ja.',
  'x-gm-phishy': 'Ob Gmail sie für Phishing hielt: 1 heißt ja.',
  'x-gmail-labels': 'Die Labels, die sie beim Export in Gmail hatte.',
  // Yahoo
  'x-yahoofilteredbulk':
    'Yahoo hat sie in den Spam-Ordner gelegt; die Adresse ist die des sendenden Servers.',
  'x-ymailisg': vendorsOnly('Yahoo'),
  // Apple
  'x-apple-movetofolder': 'Der Ordner, in den iCloud sie gelegt hat.',
  'x-apple-action': 'Was iCloud mit ihr getan hat.',
  'x-icl-score': score('iCloud'),
  'x-icl-info': vendorsOnly('Apple'),
  'x-clx-score': 'Der Spam-Wert eines Filters, den iCloud verwendet.',
  'x-clx-spam':
    'Was ein Filter gefunden hat, den iCloud verwendet. Es steht auch in Mails, die iCloud verschickt.',
  'x-clx-shades': 'Was ein Filter gefunden hat, den iCloud verwendet.',
  'x-mantsh': vendorsOnly('der Filter von Apple'),
  // Fastmail
  'x-spam-hits': 'Die Regeln, die zutrafen, jede mit ihrem Wert.',
  'x-spam-known-sender': 'Ob der Empfänger den Absender kennt.',
  'x-spam-sender-reputation': 'Was der Dienst vom Absender hält.',
  'x-spam-source': 'Woher sie kam und in wessen Namen.',
  'x-me-vscategory': 'Die Art von Mail, für die ein Filter von Fastmail sie hielt.',
  'x-me-vsscore': 'Der Spam-Wert eines Filters von Fastmail.',
  'x-me-vscause': vendorsOnly('der Hersteller des Filters'),
  // GMX and WEB.DE
  'x-ui-filterresults': 'Was der Filter von GMX und WEB.DE entschieden hat.',
  'ui-inboundreport': 'Was der Filter von GMX und WEB.DE entschieden hat.',
  'x-gmx-antispam':
    'Was der Spam-Filter von GMX entschieden hat: 0 oder die Nummer des Teils, der etwas beanstandet hat.',
  'x-gmx-antivirus': 'Was der Virenscanner von GMX gefunden hat.',
  // Yandex, Mail.ru, Zoho
  'x-yandex-spam': 'Was Yandex entschieden hat: 1 ist kein Spam, 4 ist Spam.',
  'x-mras': 'Was der Filter von Mail.ru entschieden hat.',
  'x-zoho-virus-status': 'Dass der Virenscanner von Zoho sie angesehen hat.',
  'x-zoho-av-stamp': 'Die Version des Virenscanners von Zoho.',
  // amavis, ClamAV
  'x-amavis-alert': 'Was amavis beanstandet hat.',
  'x-virus-status': 'Was der Virenscanner gefunden hat.',
  'x-virus-scanned': 'Welcher Virenscanner sie angesehen hat.',
  // rspamd
  'x-rspamd-action': 'Was rspamd entschieden hat.',
  'x-rspamd-pre-result': 'Was rspamd entschieden hat, bevor es alles angesehen hatte.',
  'x-spamd-result':
    'Der Wert von rspamd, der Wert, ab dem es ablehnt, und die Regeln, die zutrafen.',
  'x-rspamd-score': score('rspamd'),
  'x-spamd-bar': 'Der Spam-Wert von rspamd, ein Zeichen je Punkt.',
  'x-rspamd-server': 'Der Server, auf dem rspamd lief.',
  'x-rspamd-queue-id': 'Die Kennung der Nachricht auf dem Server, für den rspamd arbeitete.',
  // Vade
  'x-vade-spamstate': 'Was der Filter von Vade entschieden hat.',
  'x-vade-spamscore': score('Vade'),
  'x-vade-spamcause': vendorsOnly('Vade'),
  'x-vr-spamstate': 'Was der Filter von Vade entschieden hat.',
  'x-vr-spamscore': score('Vade'),
  'x-vr-spamcause': vendorsOnly('Vade'),
  // SpamAssassin and those that write as it does
  'x-spam-status':
    'Was der Spam-Filter entschieden hat, und meist sein Wert und die Regeln, die zutrafen.',
  'x-spam-flag': 'Was der Spam-Filter entschieden hat.',
  'x-spam': 'Was der Spam-Filter entschieden hat.',
  'x-spam-score': 'Der Spam-Wert des Filters.',
  'x-spam-level': 'Der Spam-Wert, ein Zeichen je Punkt.',
  'x-spam-bar': 'Der Spam-Wert, ein Zeichen je Punkt.',
  'x-spam-report': 'Die Regeln, die zutrafen, jede mit ihrem Wert.',
  'x-ham-report':
    'Die Regeln, die zutrafen, jede mit ihrem Wert. Zusammen haben sie nicht ausgereicht.',
  'x-spam-checker-version': 'Die Version von SpamAssassin und wo es lief.',
  // gateways
  'x-proofpoint-spam-details': 'Die Regel von Proofpoint, die galt, und seine Werte von 0 bis 100.',
  'x-proofpoint-spam-details-enc': vendorsOnly('Proofpoint'),
  'x-proofpoint-spam-reason': 'Warum Proofpoint so entschieden hat.',
  'x-proofpoint-virus-version': 'Die Version des Virenscanners von Proofpoint.',
  'x-proofpoint-guid': 'Die Kennung, die Proofpoint ihr gegeben hat.',
  'x-proofpoint-orig-guid': 'Die Kennung, die Proofpoint ihr gegeben hat.',
  'x-mimecast-spam-score': score('Mimecast'),
  'x-mimecast-impersonation-protect':
    'Welche Anzeichen Mimecast dafür sah, dass sich jemand als ein anderer ausgibt.',
  'x-barracuda-spam-status':
    'Was das Barracuda-Gateway entschieden hat, sein Wert, und ab welchen Werten es kennzeichnet, aussortiert und ablehnt.',
  'x-barracuda-spam-flag': 'Was das Barracuda-Gateway entschieden hat.',
  'x-barracuda-spam-score': 'Der Spam-Wert des Barracuda-Gateways.',
  'x-barracuda-url': 'Die Adresse des Barracuda-Gateways.',
  'x-amp-result': 'Was der Schutz vor Schadsoftware von Cisco gefunden hat.',
  'x-ironport-av': 'Was der Virenscanner des Cisco-Gateways gefunden hat.',
  'x-ironport-anti-spam-filtered': 'Ob der Spam-Filter des Cisco-Gateways sie angesehen hat.',
  'x-ironport-anti-spam-result': vendorsOnly('Cisco'),
  'x-ipas-result': vendorsOnly('Cisco'),
  'x-ironport-reputation': 'Was Cisco vom sendenden Server hält, von -10 bis 10.',
  'x-lased-spam': 'Was der Filter von Sophos entschieden hat.',
  'x-lased-spamprobability': 'Für wie wahrscheinlich Sophos Spam hält, von 0 bis 1.',
  'x-lased-impersonation': 'Ob Sophos sah, dass sich jemand als ein anderer ausgibt.',
  'x-lased-hits': 'Die Regeln von Sophos, die zutrafen.',
  'x-tm-as-result':
    'Was der Filter von Trend Micro entschieden hat, sein Wert, und ab welchem Wert es Spam ist.',
  'x-tm-as-user-blocked-sender': 'Ob der Empfänger den Absender gesperrt hat.',
  'x-tm-as-user-approved-sender': 'Ob der Empfänger den Absender zugelassen hat.',
  'x-tmase-result':
    'Die Art der Bedrohung, der Wert von Trend Micro, und ab welchem Wert es eingreift.',
  // filters of one mailbox
  'x-dspam-result': 'Was DSPAM entschieden hat.',
  'x-dspam-confidence': 'Wie sicher DSPAM ist, von 0 bis 1.',
  'x-dspam-probability': 'Für wie wahrscheinlich DSPAM Spam hält, von 0 bis 1.',
  'x-bogosity': 'Was bogofilter entschieden hat.',
  '-mailscanner': 'Was MailScanner darin gefunden hat.',
  '-mailscanner-id': 'Die Kennung der Nachricht auf dem Server, für den MailScanner arbeitete.',
  '-mailscanner-spamcheck': 'Was MailScanner entschieden hat, und meist der Wert.',
  '-mailscanner-spamscore': 'Der Spam-Wert von MailScanner, ein Zeichen je Punkt.',
};

/** What a value of such a field says about the message. */
export const said: ReceiverWords['said'] = {
  none: 'Die Nachricht galt nicht als Spam.',
  spam: 'Die Nachricht galt als Spam.',
  bulk: 'Die Nachricht galt als Massenmail.',
  phish: 'Die Nachricht galt als Phishing.',
  impersonation: 'Der Absender galt als jemand, der sich als ein anderer ausgibt.',
  'spoof-flagged': 'Der Absender galt als gefälscht.',
  malware: 'Es wurde etwas Gefährliches gefunden.',
  blocked: 'Der Absender ist gesperrt.',
  rejected: 'Die Nachricht sollte abgelehnt werden.',
  unknown: '',
};
