import type { ReceiverWords } from '../../words.ts';

const vendorsOnly = (vendor: string) => `A code that only ${vendor} can read.`;
const score = (vendor: string) => `The spam score of ${vendor}.`;

/** What the fields of receivers and filters are: one short sentence each. */
export const reportFields: ReceiverWords['reportFields'] = {
  dis: 'What the receiver did with the message on account of DMARC.',
  // Proton
  'x-pm-spam-action': 'What Proton decided.',
  'x-pm-spamscore': score('Proton'),
  'x-pm-spam': vendorsOnly('Proton'),
  'x-pm-origin': 'Whether it came from outside Proton.',
  'x-pm-content-encryption': 'When the content was encrypted.',
  'x-pm-transfer-encryption': 'How the connection to Proton was encrypted.',
  // Google
  'x-gm-spam': 'Whether Gmail took it for spam: 1 is yes.',
  'x-gm-phishy': 'Whether Gmail took it for phishing: 1 is yes.',
  'x-gmail-labels': 'The labels it had in Gmail when it was exported.',
  // Yahoo
  'x-yahoofilteredbulk':
    'Yahoo put it into the spam folder; the address is that of the sending server.',
  'x-ymailisg': vendorsOnly('Yahoo'),
  // Apple
  'x-apple-movetofolder': 'The folder into which iCloud put it.',
  'x-apple-action': 'What iCloud did with it.',
  'x-icl-score': score('iCloud'),
  'x-icl-info': vendorsOnly('Apple'),
  'x-clx-score': score('a filter that iCloud uses'),
  'x-clx-spam': 'What a filter that iCloud uses found. It stands on mail that iCloud sends, too.',
  'x-clx-shades': 'What a filter that iCloud uses found.',
  'x-mantsh': vendorsOnly('Apple’s filter'),
  // Fastmail
  'x-spam-hits': 'The rules that matched, with the score of each.',
  'x-spam-known-sender': 'Whether the reader knows the sender.',
  'x-spam-sender-reputation': 'What the service thinks of the sender.',
  'x-spam-source': 'Where it came from, and in whose name.',
  'x-me-vscategory': 'The kind of mail that a filter of Fastmail’s took it for.',
  'x-me-vsscore': score('a filter of Fastmail’s'),
  'x-me-vscause': vendorsOnly('the filter’s maker'),
  // GMX and WEB.DE
  'x-ui-filterresults': 'What the filter of GMX and WEB.DE decided.',
  'ui-inboundreport': 'What the filter of GMX and WEB.DE decided.',
  'x-gmx-antispam':
    'What the spam filter of GMX decided: 0, or the number of the part that objected.',
  'x-gmx-antivirus': 'What the virus scanner of GMX found.',
  // Yandex, Mail.ru, Zoho
  'x-yandex-spam': 'What Yandex decided: 1 is not spam, 4 is spam.',
  'x-mras': 'What the filter of Mail.ru decided.',
  'x-zoho-virus-status': 'That the virus scanner of Zoho looked at it.',
  'x-zoho-av-stamp': 'The version of Zoho’s virus scanner.',
  // amavis, ClamAV
  'x-amavis-alert': 'What amavis objected to.',
  'x-virus-status': 'What the virus scanner found.',
  'x-virus-scanned': 'Which virus scanner looked at it.',
  // rspamd
  'x-rspamd-action': 'What rspamd decided.',
  'x-rspamd-pre-result': 'What rspamd decided before it looked at everything.',
  'x-spamd-result':
    'The score of rspamd, the score from which on it refuses, and the rules that matched.',
  'x-rspamd-score': score('rspamd'),
  'x-spamd-bar': 'The spam score of rspamd, a sign for each point.',
  'x-rspamd-server': 'The server on which rspamd ran.',
  'x-rspamd-queue-id': 'The id of the message on the server that rspamd worked for.',
  // Vade
  'x-vade-spamstate': 'What the filter of Vade decided.',
  'x-vade-spamscore': score('Vade'),
  'x-vade-spamcause': vendorsOnly('Vade'),
  'x-vr-spamstate': 'What the filter of Vade decided.',
  'x-vr-spamscore': score('Vade'),
  'x-vr-spamcause': vendorsOnly('Vade'),
  // SpamAssassin and those that write as it does
  'x-spam-status': 'What the spam filter decided, and mostly its score and the rules that matched.',
  'x-spam-flag': 'What the spam filter decided.',
  'x-spam': 'What the spam filter decided.',
  'x-spam-score': score('the filter'),
  'x-spam-level': 'The spam score, a sign for each point.',
  'x-spam-bar': 'The spam score, a sign for each point.',
  'x-spam-report': 'The rules that matched, with the score of each.',
  'x-ham-report': 'The rules that matched, with the score of each. In all they did not suffice.',
  'x-spam-checker-version': 'The version of SpamAssassin, and where it ran.',
  // gateways
  'x-proofpoint-spam-details': 'The rule of Proofpoint that applied, and its scores from 0 to 100.',
  'x-proofpoint-spam-details-enc': vendorsOnly('Proofpoint'),
  'x-proofpoint-spam-reason': 'Why Proofpoint decided as it did.',
  'x-proofpoint-virus-version': 'The version of Proofpoint’s virus scanner.',
  'x-proofpoint-guid': 'The id that Proofpoint gave it.',
  'x-proofpoint-orig-guid': 'The id that Proofpoint gave it.',
  'x-mimecast-spam-score': score('Mimecast'),
  'x-mimecast-impersonation-protect': 'Which signs of impersonation Mimecast saw.',
  'x-barracuda-spam-status':
    'What the Barracuda gateway decided, its score, and from which scores on it tags, sets aside and refuses.',
  'x-barracuda-spam-flag': 'What the Barracuda gateway decided.',
  'x-barracuda-spam-score': score('the Barracuda gateway'),
  'x-barracuda-url': 'The address of the Barracuda gateway.',
  'x-amp-result': 'What Cisco’s protection against malware found.',
  'x-ironport-av': 'What the virus scanner of the Cisco gateway found.',
  'x-ironport-anti-spam-filtered': 'Whether the spam filter of the Cisco gateway looked at it.',
  'x-ironport-anti-spam-result': vendorsOnly('Cisco'),
  'x-ipas-result': vendorsOnly('Cisco'),
  'x-ironport-reputation': 'What Cisco thinks of the sending server, from -10 to 10.',
  'x-lased-spam': 'What the filter of Sophos decided.',
  'x-lased-spamprobability': 'How likely Sophos finds spam, from 0 to 1.',
  'x-lased-impersonation': 'Whether Sophos saw an impersonation.',
  'x-lased-hits': 'The rules of Sophos that matched.',
  'x-tm-as-result':
    'What the filter of Trend Micro decided, its score, and from which score on it is spam.',
  'x-tm-as-user-blocked-sender': 'Whether the reader blocked the sender.',
  'x-tm-as-user-approved-sender': 'Whether the reader allowed the sender.',
  'x-tmase-result':
    'The kind of threat, the score of Trend Micro, and from which score on it acts.',
  // filters of one mailbox
  'x-dspam-result': 'What DSPAM decided.',
  'x-dspam-confidence': 'How sure DSPAM is, from 0 to 1.',
  'x-dspam-probability': 'How likely DSPAM finds spam, from 0 to 1.',
  'x-bogosity': 'What bogofilter decided.',
  '-mailscanner': 'What MailScanner found in it.',
  '-mailscanner-id': 'The id of the message on the server that MailScanner worked for.',
  '-mailscanner-spamcheck': 'What MailScanner decided, and mostly the score.',
  '-mailscanner-spamscore': 'The spam score of MailScanner, a sign for each point.',
};

/** What a value of such a field says about the message. */
export const said: ReceiverWords['said'] = {
  none: 'It did not take the message for spam.',
  spam: 'It took the message for spam.',
  bulk: 'It took the message for bulk mail.',
  phish: 'It took the message for phishing.',
  impersonation: 'It took the sender for an impersonation.',
  'spoof-flagged': 'It took the sender for forged.',
  malware: 'It found something dangerous.',
  blocked: 'The sender is blocked.',
  rejected: 'It wanted the message refused.',
  unknown: '',
};
