import type { ReceiverWords } from '../../words.ts';

const vendorsOnly = (vendor: string) => `En kod som bara ${vendor} kan läsa.`;
const score = (vendor: string) => `Skräppostpoäng från ${vendor}.`;

/** What the fields of receivers and filters are: one short sentence each. */
export const reportFields: ReceiverWords['reportFields'] = {
  dis: 'Vad den mottagande servern gjorde med meddelandet på grund av DMARC.',
  // Proton
  'x-pm-spam-action': 'Vad Proton bestämde.',
  'x-pm-spamscore': score('Proton'),
  'x-pm-spam': vendorsOnly('Proton'),
  'x-pm-origin': 'Om det kom utifrån Proton.',
  'x-pm-content-encryption': 'När innehållet krypterades.',
  'x-pm-transfer-encryption': 'Hur förbindelsen till Proton var krypterad.',
  // Google
  'x-gm-spam': 'Om Gmail tog det för skräppost: 1 är ja.',
  'x-gm-phishy': 'Om Gmail tog det för nätfiske: 1 är ja.',
  'x-gmail-labels': 'Etiketterna som det hade i Gmail när det exporterades.',
  // Yahoo
  'x-yahoofilteredbulk': 'Yahoo lade det i skräppostmappen; adressen är den sändande serverns.',
  'x-ymailisg': vendorsOnly('Yahoo'),
  // Apple
  'x-apple-movetofolder': 'Mappen som iCloud lade det i.',
  'x-apple-action': 'Vad iCloud gjorde med det.',
  'x-icl-score': score('iCloud'),
  'x-icl-info': vendorsOnly('Apple'),
  'x-clx-score': score('ett filter som iCloud använder'),
  'x-clx-spam': 'Vad ett filter som iCloud använder fann. Det står även i mejl som iCloud skickar.',
  'x-clx-shades': 'Vad ett filter som iCloud använder fann.',
  'x-mantsh': vendorsOnly('Apples filter'),
  // Fastmail
  'x-spam-hits': 'Reglerna som slog till, med poängen för var och en.',
  'x-spam-known-sender': 'Om läsaren känner avsändaren.',
  'x-spam-sender-reputation': 'Vad tjänsten anser om avsändaren.',
  'x-spam-source': 'Var det kom ifrån, och i vems namn.',
  'x-me-vscategory': 'Vilken sorts mejl ett av Fastmails filter tog det för.',
  'x-me-vsscore': score('ett av Fastmails filter'),
  'x-me-vscause': vendorsOnly('filtrets tillverkare'),
  // GMX and WEB.DE
  'x-ui-filterresults': 'Vad filtret hos GMX och WEB.DE bestämde.',
  'ui-inboundreport': 'Vad filtret hos GMX och WEB.DE bestämde.',
  'x-gmx-antispam':
    'Vad skräppostfiltret hos GMX bestämde: 0, eller numret på den del som hade invändningar.',
  'x-gmx-antivirus': 'Vad virusskyddet hos GMX fann.',
  // Yandex, Mail.ru, Zoho
  'x-yandex-spam': 'Vad Yandex bestämde: 1 är inte skräppost, 4 är skräppost.',
  'x-mras': 'Vad filtret hos Mail.ru bestämde.',
  'x-zoho-virus-status': 'Att virusskyddet hos Zoho har granskat det.',
  'x-zoho-av-stamp': 'Versionen av virusskyddet hos Zoho.',
  // amavis, ClamAV
  'x-amavis-alert': 'Vad amavis hade invändningar mot.',
  'x-virus-status': 'Vad virusskyddet fann.',
  'x-virus-scanned': 'Vilket virusskydd som granskade det.',
  // rspamd
  'x-rspamd-action': 'Vad rspamd bestämde.',
  'x-rspamd-pre-result': 'Vad rspamd bestämde innan allt var granskat.',
  'x-spamd-result':
    'Poängen från rspamd, poängen från vilken det avvisar, och reglerna som slog till.',
  'x-rspamd-score': score('rspamd'),
  'x-spamd-bar': 'Skräppostpoängen från rspamd, ett tecken för varje poäng.',
  'x-rspamd-server': 'Servern som rspamd kördes på.',
  'x-rspamd-queue-id': 'Meddelandets id på servern som rspamd arbetade för.',
  // Vade
  'x-vade-spamstate': 'Vad filtret från Vade bestämde.',
  'x-vade-spamscore': score('Vade'),
  'x-vade-spamcause': vendorsOnly('Vade'),
  'x-vr-spamstate': 'Vad filtret från Vade bestämde.',
  'x-vr-spamscore': score('Vade'),
  'x-vr-spamcause': vendorsOnly('Vade'),
  // SpamAssassin and those that write as it does
  'x-spam-status': 'Vad skräppostfiltret bestämde, och oftast poängen och reglerna som slog till.',
  'x-spam-flag': 'Vad skräppostfiltret bestämde.',
  'x-spam': 'Vad skräppostfiltret bestämde.',
  'x-spam-score': score('filtret'),
  'x-spam-level': 'Skräppostpoängen, ett tecken för varje poäng.',
  'x-spam-bar': 'Skräppostpoängen, ett tecken för varje poäng.',
  'x-spam-report': 'Reglerna som slog till, med poängen för var och en.',
  'x-ham-report': 'Reglerna som slog till, med poängen för var och en. Tillsammans räckte de inte.',
  'x-spam-checker-version': 'Versionen av SpamAssassin, och var det kördes.',
  // gateways
  'x-proofpoint-spam-details': 'Regeln hos Proofpoint som gällde, och dess poäng från 0 till 100.',
  'x-proofpoint-spam-details-enc': vendorsOnly('Proofpoint'),
  'x-proofpoint-spam-reason': 'Varför Proofpoint bestämde som det gjorde.',
  'x-proofpoint-virus-version': 'Versionen av virusskyddet hos Proofpoint.',
  'x-proofpoint-guid': 'Det id som Proofpoint gav det.',
  'x-proofpoint-orig-guid': 'Det id som Proofpoint gav det.',
  'x-mimecast-spam-score': score('Mimecast'),
  'x-mimecast-impersonation-protect':
    'Vilka tecken Mimecast såg på att någon utger sig för en annan.',
  'x-barracuda-spam-status':
    'Vad Barracuda bestämde, poängen, och från vilka poäng det märker, lägger åt sidan och avvisar.',
  'x-barracuda-spam-flag': 'Vad Barracuda bestämde.',
  'x-barracuda-spam-score': score('Barracuda'),
  'x-barracuda-url': 'Adressen till Barracuda-servern.',
  'x-amp-result': 'Vad Ciscos skydd mot skadlig kod fann.',
  'x-ironport-av': 'Vad virusskyddet i Ciscos e-postfilter fann.',
  'x-ironport-anti-spam-filtered': 'Om skräppostfiltret från Cisco granskade det.',
  'x-ironport-anti-spam-result': vendorsOnly('Cisco'),
  'x-ipas-result': vendorsOnly('Cisco'),
  'x-ironport-reputation': 'Vad Cisco anser om den sändande servern, från -10 till 10.',
  'x-lased-spam': 'Vad filtret från Sophos bestämde.',
  'x-lased-spamprobability': 'Hur sannolik skräppost är enligt Sophos, från 0 till 1.',
  'x-lased-impersonation': 'Om Sophos såg att någon utger sig för en annan.',
  'x-lased-hits': 'Reglerna hos Sophos som slog till.',
  'x-tm-as-result':
    'Vad filtret från Trend Micro bestämde, poängen, och från vilken poäng det är skräppost.',
  'x-tm-as-user-blocked-sender': 'Om läsaren har blockerat avsändaren.',
  'x-tm-as-user-approved-sender': 'Om läsaren har tillåtit avsändaren.',
  'x-tmase-result': 'Typen av hot, poängen från Trend Micro, och från vilken poäng det ingriper.',
  // filters of one mailbox
  'x-dspam-result': 'Vad DSPAM bestämde.',
  'x-dspam-confidence': 'Hur säkert DSPAM är, från 0 till 1.',
  'x-dspam-probability': 'Hur sannolik skräppost är enligt DSPAM, från 0 till 1.',
  'x-bogosity': 'Vad bogofilter bestämde.',
  '-mailscanner': 'Vad MailScanner fann i det.',
  '-mailscanner-id': 'Meddelandets id på servern som MailScanner arbetade för.',
  '-mailscanner-spamcheck': 'Vad MailScanner bestämde, och oftast poängen.',
  '-mailscanner-spamscore': 'Skräppostpoängen från MailScanner, ett tecken för varje poäng.',
};

/** What a value of such a field says about the message. */
export const said: ReceiverWords['said'] = {
  none: 'Det tog inte meddelandet för skräppost.',
  spam: 'Det tog meddelandet för skräppost.',
  bulk: 'Det tog meddelandet för massutskick.',
  phish: 'Det tog meddelandet för nätfiske.',
  impersonation: 'Det ansåg att avsändaren utger sig för någon annan.',
  'spoof-flagged': 'Det tog avsändaren för förfalskad.',
  malware: 'Det fann något farligt.',
  blocked: 'Avsändaren är blockerad.',
  rejected: 'Det ville att meddelandet skulle avvisas.',
  unknown: '',
};
