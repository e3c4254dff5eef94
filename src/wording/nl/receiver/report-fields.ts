import type { ReceiverWords } from '../../words.ts';

const vendorsOnly = (vendor: string) => `Een code die alleen ${vendor} kan lezen.`;
const score = (vendor: string) => `De spamscore van ${vendor}.`;

/** What the fields of receivers and filters are: one short sentence each. */
export const reportFields: ReceiverWords['reportFields'] = {
  dis: 'Wat de ontvangende dienst vanwege DMARC met het bericht heeft gedaan.',
  // Proton
  'x-pm-spam-action': 'Wat Proton heeft besloten.',
  'x-pm-spamscore': score('Proton'),
  'x-pm-spam': vendorsOnly('Proton'),
  'x-pm-origin': 'Of het van buiten Proton kwam.',
  'x-pm-content-encryption': 'Wanneer de inhoud is versleuteld.',
  'x-pm-transfer-encryption': 'Hoe de verbinding met Proton was versleuteld.',
  // Google
  'x-gm-spam': 'Of Gmail het voor spam hield: 1 is ja.',
  'x-gm-phishy': 'Of Gmail het voor phishing hield: 1 is ja.',
  'x-gmail-labels': 'De labels die het in Gmail had toen het werd geëxporteerd.',
  // Yahoo
  'x-yahoofilteredbulk':
    'Yahoo heeft het in de spammap gelegd; het adres is dat van de verzendende server.',
  'x-ymailisg': vendorsOnly('Yahoo'),
  // Apple
  'x-apple-movetofolder': 'De map waarin iCloud het heeft gelegd.',
  'x-apple-action': 'Wat iCloud ermee heeft gedaan.',
  'x-icl-score': score('iCloud'),
  'x-icl-info': vendorsOnly('Apple'),
  'x-clx-score': score('een filter dat iCloud gebruikt'),
  'x-clx-spam':
    'Wat een filter vond dat iCloud gebruikt. Het staat ook op mail die iCloud verstuurt.',
  'x-clx-shades': 'Wat een filter vond dat iCloud gebruikt.',
  'x-mantsh': vendorsOnly('het filter van Apple'),
  // Fastmail
  'x-spam-hits': 'De regels die van toepassing waren, elk met zijn score.',
  'x-spam-known-sender': 'Of de ontvanger de afzender kent.',
  'x-spam-sender-reputation': 'Wat de dienst van de afzender vindt.',
  'x-spam-source': 'Waar het vandaan kwam, en in wiens naam.',
  'x-me-vscategory': 'Het soort mail waarvoor een filter van Fastmail het hield.',
  'x-me-vsscore': score('een filter van Fastmail'),
  'x-me-vscause': vendorsOnly('de maker van het filter'),
  // GMX and WEB.DE
  'x-ui-filterresults': 'Wat het filter van GMX en WEB.DE heeft besloten.',
  'ui-inboundreport': 'Wat het filter van GMX en WEB.DE heeft besloten.',
  'x-gmx-antispam':
    'Wat het spamfilter van GMX heeft besloten: 0, of het nummer van het onderdeel dat bezwaar had.',
  'x-gmx-antivirus': 'Wat de virusscanner van GMX heeft gevonden.',
  // Yandex, Mail.ru, Zoho
  'x-yandex-spam': 'Wat Yandex heeft besloten: 1 is geen spam, 4 is spam.',
  'x-mras': 'Wat het filter van Mail.ru heeft besloten.',
  'x-zoho-virus-status': 'Dat de virusscanner van Zoho ernaar heeft gekeken.',
  'x-zoho-av-stamp': 'De versie van de virusscanner van Zoho.',
  // amavis, ClamAV
  'x-amavis-alert': 'Waar amavis bezwaar tegen had.',
  'x-virus-status': 'Wat de virusscanner heeft gevonden.',
  'x-virus-scanned': 'Welke virusscanner ernaar heeft gekeken.',
  // rspamd
  'x-rspamd-action': 'Wat rspamd heeft besloten.',
  'x-rspamd-pre-result': 'Wat rspamd heeft besloten voordat het alles had bekeken.',
  'x-spamd-result':
    'De score van rspamd, de score vanaf waar het weigert, en de regels die van toepassing waren.',
  'x-rspamd-score': score('rspamd'),
  'x-spamd-bar': 'De spamscore van rspamd, een teken per punt.',
  'x-rspamd-server': 'De server waarop rspamd draaide.',
  'x-rspamd-queue-id': 'Het kenmerk van het bericht op de server waarvoor rspamd werkte.',
  // Vade
  'x-vade-spamstate': 'Wat het filter van Vade heeft besloten.',
  'x-vade-spamscore': score('Vade'),
  'x-vade-spamcause': vendorsOnly('Vade'),
  'x-vr-spamstate': 'Wat het filter van Vade heeft besloten.',
  'x-vr-spamscore': score('Vade'),
  'x-vr-spamcause': vendorsOnly('Vade'),
  // SpamAssassin and those that write as it does
  'x-spam-status':
    'Wat het spamfilter heeft besloten, en meestal de score en de regels die van toepassing waren.',
  'x-spam-flag': 'Wat het spamfilter heeft besloten.',
  'x-spam': 'Wat het spamfilter heeft besloten.',
  'x-spam-score': score('het filter'),
  'x-spam-level': 'De spamscore, een teken per punt.',
  'x-spam-bar': 'De spamscore, een teken per punt.',
  'x-spam-report': 'De regels die van toepassing waren, elk met zijn score.',
  'x-ham-report':
    'De regels die van toepassing waren, elk met zijn score. Samen waren ze niet genoeg.',
  'x-spam-checker-version': 'De versie van SpamAssassin, en waar het draaide.',
  // gateways
  'x-proofpoint-spam-details':
    'De regel van Proofpoint die gold, en de scores ervan, van 0 tot 100.',
  'x-proofpoint-spam-details-enc': vendorsOnly('Proofpoint'),
  'x-proofpoint-spam-reason': 'Waarom Proofpoint zo heeft besloten.',
  'x-proofpoint-virus-version': 'De versie van de virusscanner van Proofpoint.',
  'x-proofpoint-guid': 'Het kenmerk dat Proofpoint eraan gaf.',
  'x-proofpoint-orig-guid': 'Het kenmerk dat Proofpoint eraan gaf.',
  'x-mimecast-spam-score': score('Mimecast'),
  'x-mimecast-impersonation-protect':
    'Welke tekenen Mimecast zag dat iemand zich voor een ander uitgeeft.',
  'x-barracuda-spam-status':
    'Wat de Barracuda-gateway heeft besloten, de score, en vanaf welke scores hij markeert, apart zet en weigert.',
  'x-barracuda-spam-flag': 'Wat de Barracuda-gateway heeft besloten.',
  'x-barracuda-spam-score': score('de Barracuda-gateway'),
  'x-barracuda-url': 'Het adres van de Barracuda-gateway.',
  'x-amp-result': 'Wat de bescherming van Cisco tegen malware heeft gevonden.',
  'x-ironport-av': 'Wat de virusscanner van de Cisco-gateway heeft gevonden.',
  'x-ironport-anti-spam-filtered': 'Of het spamfilter van de Cisco-gateway ernaar heeft gekeken.',
  'x-ironport-anti-spam-result': vendorsOnly('Cisco'),
  'x-ipas-result': vendorsOnly('Cisco'),
  'x-ironport-reputation': 'Wat Cisco van de verzendende server vindt, van -10 tot 10.',
  'x-lased-spam': 'Wat het filter van Sophos heeft besloten.',
  'x-lased-spamprobability': 'Hoe waarschijnlijk Sophos spam vindt, van 0 tot 1.',
  'x-lased-impersonation': 'Of Sophos zag dat iemand zich voor een ander uitgeeft.',
  'x-lased-hits': 'De regels van Sophos die van toepassing waren.',
  'x-tm-as-result':
    'Wat het filter van Trend Micro heeft besloten, de score, en vanaf welke score het spam is.',
  'x-tm-as-user-blocked-sender': 'Of de ontvanger de afzender heeft geblokkeerd.',
  'x-tm-as-user-approved-sender': 'Of de ontvanger de afzender heeft toegelaten.',
  'x-tmase-result':
    'Het soort bedreiging, de score van Trend Micro, en vanaf welke score het ingrijpt.',
  // filters of one mailbox
  'x-dspam-result': 'Wat DSPAM heeft besloten.',
  'x-dspam-confidence': 'Hoe zeker DSPAM is, van 0 tot 1.',
  'x-dspam-probability': 'Hoe waarschijnlijk DSPAM spam vindt, van 0 tot 1.',
  'x-bogosity': 'Wat bogofilter heeft besloten.',
  '-mailscanner': 'Wat MailScanner erin heeft gevonden.',
  '-mailscanner-id': 'Het kenmerk van het bericht op de server waarvoor MailScanner werkte.',
  '-mailscanner-spamcheck': 'Wat MailScanner heeft besloten, en meestal de score.',
  '-mailscanner-spamscore': 'De spamscore van MailScanner, een teken per punt.',
};

/** What a value of such a field says about the message. */
export const said: ReceiverWords['said'] = {
  none: 'Het bericht gold niet als spam.',
  spam: 'Het bericht gold als spam.',
  bulk: 'Het bericht gold als bulkmail.',
  phish: 'Het bericht gold als phishing.',
  impersonation: 'De afzender gold als iemand die zich voor een ander uitgeeft.',
  'spoof-flagged': 'De afzender gold als vervalst.',
  malware: 'Er is iets gevaarlijks gevonden.',
  blocked: 'De afzender is geblokkeerd.',
  rejected: 'Het bericht moest worden geweigerd.',
  unknown: '',
};
