import type { ReceiverWords } from '../../words.ts';

const vendorsOnly = (vendor: string) => `Un code que seul ${vendor} peut lire.`;
const score = (vendor: string) => `La note antispam donnée par ${vendor}.`;

/** What the fields of receivers and filters are: one short sentence each. */
export const reportFields: ReceiverWords['reportFields'] = {
  dis: 'Ce que le service de réception a fait du message en raison de DMARC.',
  // Proton
  'x-pm-spam-action': 'Ce que Proton a décidé.',
  'x-pm-spamscore': score('Proton'),
  'x-pm-spam': vendorsOnly('Proton'),
  'x-pm-origin': 'Indique s’il est venu de l’extérieur de Proton.',
  'x-pm-content-encryption': 'Quand le contenu a été chiffré.',
  'x-pm-transfer-encryption': 'Comment la connexion à Proton était chiffrée.',
  // Google
  'x-gm-spam': 'Indique si Gmail l’a pris pour du courrier indésirable : 1 veut dire oui.',
  'x-gm-phishy': 'Indique si Gmail l’a pris pour de l’hameçonnage : 1 veut dire oui.',
  'x-gmail-labels': 'Les libellés qu’il avait dans Gmail quand il a été exporté.',
  // Yahoo
  'x-yahoofilteredbulk':
    'Yahoo l’a mis dans le dossier de courrier indésirable ; l’adresse est celle du serveur d’envoi.',
  'x-ymailisg': vendorsOnly('Yahoo'),
  // Apple
  'x-apple-movetofolder': 'Le dossier dans lequel iCloud l’a mis.',
  'x-apple-action': 'Ce qu’iCloud en a fait.',
  'x-icl-score': score('iCloud'),
  'x-icl-info': vendorsOnly('Apple'),
  'x-clx-score': score('un filtre qu’iCloud utilise'),
  'x-clx-spam':
    'Ce qu’un filtre utilisé par iCloud a trouvé. Il figure aussi sur le courrier qu’iCloud envoie.',
  'x-clx-shades': 'Ce qu’un filtre utilisé par iCloud a trouvé.',
  'x-mantsh': vendorsOnly('le filtre d’Apple'),
  // Fastmail
  'x-spam-hits': 'Les règles qui se sont appliquées, avec la note de chacune.',
  'x-spam-known-sender': 'Indique si le lecteur connaît l’expéditeur.',
  'x-spam-sender-reputation': 'Ce que le service pense de l’expéditeur.',
  'x-spam-source': 'D’où il est venu, et au nom de qui.',
  'x-me-vscategory': 'La sorte de courrier pour laquelle un filtre de Fastmail l’a pris.',
  'x-me-vsscore': score('un filtre de Fastmail'),
  'x-me-vscause': vendorsOnly('le fabricant du filtre'),
  // GMX and WEB.DE
  'x-ui-filterresults': 'Ce que le filtre de GMX et WEB.DE a décidé.',
  'ui-inboundreport': 'Ce que le filtre de GMX et WEB.DE a décidé.',
  'x-gmx-antispam':
    'Ce que le filtre antispam de GMX a décidé : 0, ou le numéro de la partie qui a fait objection.',
  'x-gmx-antivirus': 'Ce que l’antivirus de GMX a trouvé.',
  // Yandex, Mail.ru, Zoho
  'x-yandex-spam': 'Ce que Yandex a décidé : 1 veut dire non indésirable, 4 veut dire indésirable.',
  'x-mras': 'Ce que le filtre de Mail.ru a décidé.',
  'x-zoho-virus-status': 'Indique que l’antivirus de Zoho l’a examiné.',
  'x-zoho-av-stamp': 'La version de l’antivirus de Zoho.',
  // amavis, ClamAV
  'x-amavis-alert': 'Ce à quoi amavis a fait objection.',
  'x-virus-status': 'Ce que l’antivirus a trouvé.',
  'x-virus-scanned': 'Quel antivirus l’a examiné.',
  // rspamd
  'x-rspamd-action': 'Ce que rspamd a décidé.',
  'x-rspamd-pre-result': 'Ce que rspamd a décidé avant d’avoir tout examiné.',
  'x-spamd-result':
    'La note de rspamd, celle à partir de laquelle il refuse, et les règles qui se sont appliquées.',
  'x-rspamd-score': score('rspamd'),
  'x-spamd-bar': 'La note antispam donnée par rspamd, un signe par point.',
  'x-rspamd-server': 'Le serveur sur lequel rspamd a tourné.',
  'x-rspamd-queue-id': 'L’identifiant du message sur le serveur pour lequel rspamd a travaillé.',
  // Vade
  'x-vade-spamstate': 'Ce que le filtre de Vade a décidé.',
  'x-vade-spamscore': score('Vade'),
  'x-vade-spamcause': vendorsOnly('Vade'),
  'x-vr-spamstate': 'Ce que le filtre de Vade a décidé.',
  'x-vr-spamscore': score('Vade'),
  'x-vr-spamcause': vendorsOnly('Vade'),
  // SpamAssassin and those that write as it does
  'x-spam-status':
    'Ce que le filtre antispam a décidé, avec le plus souvent sa note et les règles qui se sont appliquées.',
  'x-spam-flag': 'Ce que le filtre antispam a décidé.',
  'x-spam': 'Ce que le filtre antispam a décidé.',
  'x-spam-score': score('le filtre'),
  'x-spam-level': 'La note antispam, un signe par point.',
  'x-spam-bar': 'La note antispam, un signe par point.',
  'x-spam-report': 'Les règles qui se sont appliquées, avec la note de chacune.',
  'x-ham-report':
    'Les règles qui se sont appliquées, avec la note de chacune. Au total, elles n’ont pas suffi.',
  'x-spam-checker-version': 'La version de SpamAssassin, et où il a tourné.',
  // gateways
  'x-proofpoint-spam-details':
    'La règle de Proofpoint qui s’est appliquée, et ses notes de 0 à 100.',
  'x-proofpoint-spam-details-enc': vendorsOnly('Proofpoint'),
  'x-proofpoint-spam-reason': 'Pourquoi Proofpoint en a décidé ainsi.',
  'x-proofpoint-virus-version': 'La version de l’antivirus de Proofpoint.',
  'x-proofpoint-guid': 'L’identifiant que Proofpoint lui a donné.',
  'x-proofpoint-orig-guid': 'L’identifiant que Proofpoint lui a donné.',
  'x-mimecast-spam-score': score('Mimecast'),
  'x-mimecast-impersonation-protect': 'Les signes d’emprunt d’identité que Mimecast a vus.',
  'x-barracuda-spam-status':
    'Ce que la passerelle Barracuda a décidé, sa note, et à partir de quelles notes elle marque, met à l’écart et refuse.',
  'x-barracuda-spam-flag': 'Ce que la passerelle Barracuda a décidé.',
  'x-barracuda-spam-score': score('la passerelle Barracuda'),
  'x-barracuda-url': 'L’adresse de la passerelle Barracuda.',
  'x-amp-result': 'Ce que la protection de Cisco contre les logiciels malveillants a trouvé.',
  'x-ironport-av': 'Ce que l’antivirus de la passerelle Cisco a trouvé.',
  'x-ironport-anti-spam-filtered':
    'Indique si le filtre antispam de la passerelle Cisco l’a examiné.',
  'x-ironport-anti-spam-result': vendorsOnly('Cisco'),
  'x-ipas-result': vendorsOnly('Cisco'),
  'x-ironport-reputation': 'Ce que Cisco pense du serveur d’envoi, de -10 à 10.',
  'x-lased-spam': 'Ce que le filtre de Sophos a décidé.',
  'x-lased-spamprobability':
    'La probabilité, selon Sophos, que ce soit du courrier indésirable, de 0 à 1.',
  'x-lased-impersonation': 'Indique si Sophos a vu un emprunt d’identité.',
  'x-lased-hits': 'Les règles de Sophos qui se sont appliquées.',
  'x-tm-as-result':
    'Ce que le filtre de Trend Micro a décidé, sa note, et à partir de quelle note c’est du courrier indésirable.',
  'x-tm-as-user-blocked-sender': 'Indique si le lecteur a bloqué l’expéditeur.',
  'x-tm-as-user-approved-sender': 'Indique si le lecteur a autorisé l’expéditeur.',
  'x-tmase-result':
    'La sorte de menace, la note de Trend Micro, et à partir de quelle note il intervient.',
  // filters of one mailbox
  'x-dspam-result': 'Ce que DSPAM a décidé.',
  'x-dspam-confidence': 'À quel point DSPAM est sûr, de 0 à 1.',
  'x-dspam-probability':
    'La probabilité, selon DSPAM, que ce soit du courrier indésirable, de 0 à 1.',
  'x-bogosity': 'Ce que bogofilter a décidé.',
  '-mailscanner': 'Ce que MailScanner y a trouvé.',
  '-mailscanner-id': 'L’identifiant du message sur le serveur pour lequel MailScanner a travaillé.',
  '-mailscanner-spamcheck': 'Ce que MailScanner a décidé, avec le plus souvent la note.',
  '-mailscanner-spamscore': 'La note antispam donnée par MailScanner, un signe par point.',
};

/** What a value of such a field says about the message. */
export const said: ReceiverWords['said'] = {
  none: 'Il n’a pas pris le message pour du courrier indésirable.',
  spam: 'Il a pris le message pour du courrier indésirable.',
  bulk: 'Il a pris le message pour un envoi en nombre.',
  phish: 'Il a pris le message pour de l’hameçonnage.',
  impersonation: 'Il a vu un emprunt d’identité chez l’expéditeur.',
  'spoof-flagged': 'Il a pris l’expéditeur pour falsifié.',
  malware: 'Il a trouvé quelque chose de dangereux.',
  blocked: 'L’expéditeur est bloqué.',
  rejected: 'Il voulait que le message soit refusé.',
  unknown: '',
};
