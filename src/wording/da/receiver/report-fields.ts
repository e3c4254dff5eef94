import type { ReceiverWords } from '../../words.ts';

const vendorsOnly = (vendor: string) => `En kode, som kun ${vendor} kan læse.`;
const score = (vendor: string) => `Spampoint fra ${vendor}.`;

/** What the fields of receivers and filters are: one short sentence each. */
export const reportFields: ReceiverWords['reportFields'] = {
  dis: 'Hvad den modtagende server gjorde med meddelelsen på grund af DMARC.',
  // Proton
  'x-pm-spam-action': 'Hvad Proton besluttede.',
  'x-pm-spamscore': score('Proton'),
  'x-pm-spam': vendorsOnly('Proton'),
  'x-pm-origin': 'Om den kom udefra, set fra Proton.',
  'x-pm-content-encryption': 'Hvornår indholdet blev krypteret.',
  'x-pm-transfer-encryption': 'Hvordan forbindelsen til Proton var krypteret.',
  // Google
  'x-gm-spam': 'Om Gmail tog den for spam: 1 er ja.',
  'x-gm-phishy': 'Om Gmail tog den for phishing: 1 er ja.',
  'x-gmail-labels': 'De etiketter, den havde i Gmail, da den blev eksporteret.',
  // Yahoo
  'x-yahoofilteredbulk': 'Yahoo lagde den i spammappen; adressen er den afsendende servers.',
  'x-ymailisg': vendorsOnly('Yahoo'),
  // Apple
  'x-apple-movetofolder': 'Den mappe, som iCloud lagde den i.',
  'x-apple-action': 'Hvad iCloud gjorde med den.',
  'x-icl-score': score('iCloud'),
  'x-icl-info': vendorsOnly('Apple'),
  'x-clx-score': score('et filter, som iCloud bruger'),
  'x-clx-spam':
    'Hvad et filter, som iCloud bruger, fandt. Det står også i mails, som iCloud sender.',
  'x-clx-shades': 'Hvad et filter, som iCloud bruger, fandt.',
  'x-mantsh': vendorsOnly('Apples filter'),
  // Fastmail
  'x-spam-hits': 'De regler, der slog til, med point for hver.',
  'x-spam-known-sender': 'Om læseren kender afsenderen.',
  'x-spam-sender-reputation': 'Hvad tjenesten mener om afsenderen.',
  'x-spam-source': 'Hvor den kom fra, og i hvis navn.',
  'x-me-vscategory': 'Hvilken slags mail et af Fastmails filtre tog den for.',
  'x-me-vsscore': score('et af Fastmails filtre'),
  'x-me-vscause': vendorsOnly('filterets producent'),
  // GMX and WEB.DE
  'x-ui-filterresults': 'Hvad filteret hos GMX og WEB.DE besluttede.',
  'ui-inboundreport': 'Hvad filteret hos GMX og WEB.DE besluttede.',
  'x-gmx-antispam':
    'Hvad spamfilteret hos GMX besluttede: 0 eller nummeret på den del, der havde indvendinger.',
  'x-gmx-antivirus': 'Hvad virusscanneren hos GMX fandt.',
  // Yandex, Mail.ru, Zoho
  'x-yandex-spam': 'Hvad Yandex besluttede: 1 er ikke spam, 4 er spam.',
  'x-mras': 'Hvad filteret hos Mail.ru besluttede.',
  'x-zoho-virus-status': 'At virusscanneren hos Zoho har set på den.',
  'x-zoho-av-stamp': 'Versionen af virusscanneren hos Zoho.',
  // amavis, ClamAV
  'x-amavis-alert': 'Hvad amavis havde indvendinger imod.',
  'x-virus-status': 'Hvad virusscanneren fandt.',
  'x-virus-scanned': 'Hvilken virusscanner der så på den.',
  // rspamd
  'x-rspamd-action': 'Hvad rspamd besluttede.',
  'x-rspamd-pre-result': 'Hvad rspamd besluttede, før det havde set på det hele.',
  'x-spamd-result':
    'Point fra rspamd, det pointtal, fra hvilket det afviser, og de regler, der slog til.',
  'x-rspamd-score': score('rspamd'),
  'x-spamd-bar': 'Spampoint fra rspamd, et tegn for hvert point.',
  'x-rspamd-server': 'Den server, rspamd kørte på.',
  'x-rspamd-queue-id': 'Meddelelsens id på den server, rspamd arbejdede for.',
  // Vade
  'x-vade-spamstate': 'Hvad filteret fra Vade besluttede.',
  'x-vade-spamscore': score('Vade'),
  'x-vade-spamcause': vendorsOnly('Vade'),
  'x-vr-spamstate': 'Hvad filteret fra Vade besluttede.',
  'x-vr-spamscore': score('Vade'),
  'x-vr-spamcause': vendorsOnly('Vade'),
  // SpamAssassin and those that write as it does
  'x-spam-status': 'Hvad spamfilteret besluttede, og som regel point og de regler, der slog til.',
  'x-spam-flag': 'Hvad spamfilteret besluttede.',
  'x-spam': 'Hvad spamfilteret besluttede.',
  'x-spam-score': score('filteret'),
  'x-spam-level': 'Spampoint, et tegn for hvert point.',
  'x-spam-bar': 'Spampoint, et tegn for hvert point.',
  'x-spam-report': 'De regler, der slog til, med point for hver.',
  'x-ham-report': 'De regler, der slog til, med point for hver. Tilsammen var de ikke nok.',
  'x-spam-checker-version': 'Versionen af SpamAssassin, og hvor det kørte.',
  // gateways
  'x-proofpoint-spam-details': 'Den regel hos Proofpoint, der gjaldt, og dens point fra 0 til 100.',
  'x-proofpoint-spam-details-enc': vendorsOnly('Proofpoint'),
  'x-proofpoint-spam-reason': 'Hvorfor Proofpoint besluttede, som det gjorde.',
  'x-proofpoint-virus-version': 'Versionen af virusscanneren hos Proofpoint.',
  'x-proofpoint-guid': 'Det id, som Proofpoint gav den.',
  'x-proofpoint-orig-guid': 'Det id, som Proofpoint gav den.',
  'x-mimecast-spam-score': score('Mimecast'),
  'x-mimecast-impersonation-protect':
    'Hvilke tegn Mimecast så på, at nogen udgiver sig for en anden.',
  'x-barracuda-spam-status':
    'Hvad Barracuda besluttede, point, og fra hvilke point det mærker, lægger til side og afviser.',
  'x-barracuda-spam-flag': 'Hvad Barracuda besluttede.',
  'x-barracuda-spam-score': score('Barracuda'),
  'x-barracuda-url': 'Adressen på Barracuda-serveren.',
  'x-amp-result': 'Hvad Ciscos beskyttelse mod malware fandt.',
  'x-ironport-av': 'Hvad virusscanneren i Ciscos mailgateway fandt.',
  'x-ironport-anti-spam-filtered': 'Om spamfilteret i Ciscos mailgateway så på den.',
  'x-ironport-anti-spam-result': vendorsOnly('Cisco'),
  'x-ipas-result': vendorsOnly('Cisco'),
  'x-ironport-reputation': 'Hvad Cisco mener om den afsendende server, fra -10 til 10.',
  'x-lased-spam': 'Hvad filteret fra Sophos besluttede.',
  'x-lased-spamprobability': 'Hvor sandsynlig spam er ifølge Sophos, fra 0 til 1.',
  'x-lased-impersonation': 'Om Sophos så, at nogen udgiver sig for en anden.',
  'x-lased-hits': 'De regler hos Sophos, der slog til.',
  'x-tm-as-result':
    'Hvad filteret fra Trend Micro besluttede, point, og fra hvilke point det er spam.',
  'x-tm-as-user-blocked-sender': 'Om læseren har blokeret afsenderen.',
  'x-tm-as-user-approved-sender': 'Om læseren har tilladt afsenderen.',
  'x-tmase-result': 'Truslens art, point fra Trend Micro, og fra hvilke point det griber ind.',
  // filters of one mailbox
  'x-dspam-result': 'Hvad DSPAM besluttede.',
  'x-dspam-confidence': 'Hvor sikkert DSPAM er, fra 0 til 1.',
  'x-dspam-probability': 'Hvor sandsynlig spam er ifølge DSPAM, fra 0 til 1.',
  'x-bogosity': 'Hvad bogofilter besluttede.',
  '-mailscanner': 'Hvad MailScanner fandt i den.',
  '-mailscanner-id': 'Meddelelsens id på den server, MailScanner arbejdede for.',
  '-mailscanner-spamcheck': 'Hvad MailScanner besluttede, og som regel point.',
  '-mailscanner-spamscore': 'Spampoint fra MailScanner, et tegn for hvert point.',
};

/** What a value of such a field says about the message. */
export const said: ReceiverWords['said'] = {
  none: 'Det tog ikke meddelelsen for spam.',
  spam: 'Det tog meddelelsen for spam.',
  bulk: 'Det tog meddelelsen for en masseudsendelse.',
  phish: 'Det tog meddelelsen for phishing.',
  impersonation: 'Det mente, at afsenderen udgiver sig for en anden.',
  'spoof-flagged': 'Det tog afsenderen for forfalsket.',
  malware: 'Det fandt noget farligt.',
  blocked: 'Afsenderen er blokeret.',
  rejected: 'Det ville have meddelelsen afvist.',
  unknown: '',
};
