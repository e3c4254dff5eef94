import type { MicrosoftCode } from '../../../standards/standards.ts';
import type { microsoftResults } from './microsoft-results.ts';

const lowPhish = 'Microsoft a vu peu de choses qui ressemblent à de l’hameçonnage.';
const highPhish = 'Microsoft a vu des signes d’hameçonnage.';
const listOfSafe = '1 veut dire que l’expéditeur est sur une liste d’expéditeurs approuvés.';
const listOfBlocked = '1 veut dire que l’expéditeur est sur une liste d’expéditeurs bloqués.';

/** Of the values that stand in header fields of their own. */
type ValueCode = Exclude<MicrosoftCode, keyof typeof microsoftResults>;

export const microsoftValues: Readonly<Record<ValueCode, string>> = {
  // X-Forefront-Antispam-Report
  'ARC:AAR': 'Les résultats qu’un relais a transmis (ARC).',
  'ARC:AMS': 'La signature d’un relais sur le message (ARC).',
  'ARC:AS': 'Le sceau d’un relais sur les résultats précédents (ARC).',
  'CAT:AMP': 'La stratégie contre les logiciels malveillants est intervenue.',
  'CAT:BIMP': 'Il imite une marque.',
  'CAT:BULK': 'Envoi en nombre ; voir BCL.',
  'CAT:DIMP': 'Son domaine en imite un qui est protégé.',
  'CAT:FTBP': 'Il a une pièce jointe d’un type qui n’est pas admis.',
  'CAT:GIMP': 'Il imite quelqu’un à qui le lecteur écrit souvent.',
  'CAT:HPHSH':
    'Hameçonnage, avec un haut degré de confiance. Il est mis en quarantaine, quoi que le lecteur autorise.',
  'CAT:HPHISH':
    'Hameçonnage, avec un haut degré de confiance. Il est mis en quarantaine, quoi que le lecteur autorise.',
  'CAT:HSPM': 'Courrier indésirable, avec un haut degré de confiance.',
  'CAT:INTOS': 'Hameçonnage venu de l’intérieur de l’organisation.',
  'CAT:MALW': 'Logiciel malveillant.',
  'CAT:OSPM':
    'Courrier indésirable, comme l’organisation de l’expéditeur l’a constaté en l’envoyant.',
  'CAT:PHSH': 'Hameçonnage.',
  'CAT:SAP':
    'Pièces jointes fiables (Safe Attachments) a trouvé quelque chose dans une pièce jointe.',
  'CAT:SPM': 'Courrier indésirable.',
  'CAT:SPOOF': 'L’expéditeur paraît falsifié ; la raison à côté de compauth en dit plus.',
  'CAT:UIMP': 'Le nom de son expéditeur imite une personne protégée.',
  'CAT:NONE': 'Aucune stratégie ne l’a signalé.',
  CIP: 'L’adresse qui s’est connectée.',
  'CIP:255.255.255.255':
    'Il a été déposé à l’intérieur du service de Microsoft ; aucune adresse ne s’est connectée.',
  CTRY: 'Le pays de l’adresse qui s’est connectée, qui n’est pas forcément celui de l’auteur.',
  'DIR:INB': 'Il est venu de l’extérieur.',
  'DIR:OUT': 'Il est sortant : l’organisation de l’expéditeur a écrit ce rapport.',
  'DIR:INT': 'Il est resté dans l’organisation.',
  H: 'Le nom que le serveur d’envoi s’est donné.',
  'IPV:CAL':
    'L’adresse est sur la liste d’autorisation du destinataire ; le filtre antispam a donc été sauté.',
  'IPV:NLI': 'L’adresse n’est sur aucune liste de réputation.',
  LANG: 'La langue du texte.',
  PTR: 'Le nom inverse de l’adresse qui s’est connectée.',
  'PTR:InfoDomainNonexistent': 'L’adresse qui s’est connectée n’a pas de nom inverse.',
  'PTR:InfoNoRecords': 'L’adresse qui s’est connectée n’a pas de nom inverse.',
  SCL: 'Le niveau de confiance du courrier indésirable. Dans le cloud, il ne décide de rien à lui seul : CAT et DIR le font.',
  'SCL:-1':
    'Le filtre antispam a été sauté, par une entrée d’autorisation, par une règle, ou à l’intérieur de l’organisation.',
  'SCL:0': 'Pas du courrier indésirable.',
  'SCL:1': 'Pas du courrier indésirable.',
  'SCL:5': 'Courrier indésirable.',
  'SCL:6': 'Courrier indésirable.',
  'SCL:7':
    'Courrier indésirable. Il n’est pas documenté que le filtre de Microsoft donne ce niveau ; une règle le peut.',
  'SCL:8': 'Courrier indésirable, à un niveau élevé que Microsoft ne documente pas.',
  'SCL:9': 'Courrier indésirable, avec un haut degré de confiance.',
  'SFTY:9.1': 'Hameçonnage.',
  'SFTY:9.11': 'Il dit venir de l’organisation du destinataire elle-même, et n’en vient pas.',
  'SFTY:9.19': 'Son domaine en imite un qui est protégé ; un avertissement est affiché.',
  'SFTY:9.20':
    'Le nom de son expéditeur imite une personne protégée ; un avertissement est affiché.',
  'SFTY:9.21': 'Le domaine de From paraît falsifié.',
  'SFTY:9.22':
    'Le domaine de From paraît falsifié. En 2021, cela disait aussi que l’expéditeur approuvé du lecteur n’avait pas été suivi.',
  'SFTY:9.23':
    'Le domaine de From paraît falsifié, et l’autorisation que l’organisation donne à l’expéditeur n’a pas été suivie.',
  'SFTY:9.24':
    'Le domaine de From paraît falsifié, et une règle de flux de courrier n’a pas été suivie.',
  'SFTY:9.25':
    'L’expéditeur n’a jamais écrit jusqu’ici, ou rarement ; un avertissement peut être affiché.',
  'SFV:BLK': 'Bloqué : l’expéditeur est sur la liste des expéditeurs bloqués du lecteur.',
  'SFV:NSPM':
    'Le filtre n’a pas trouvé de courrier indésirable. S’il est dans Courrier indésirable, une règle ou un réglage de la boîte aux lettres l’y a mis.',
  'SFV:SFE':
    'Le filtre a été sauté : l’expéditeur est sur la liste des expéditeurs approuvés du lecteur.',
  'SFV:SKA': 'Le filtre a été sauté : la stratégie antispam autorise cet expéditeur.',
  'SFV:SKB': 'Marqué comme indésirable : la stratégie antispam bloque cet expéditeur.',
  'SFV:SKI':
    'Le filtre a été sauté : l’adresse est autorisée (avec IPV:CAL), ou le message est resté dans l’organisation (avec DIR:INT).',
  'SFV:SKN': 'Le filtre a été sauté par une règle de flux de courrier.',
  'SFV:SKQ': 'Il a été libéré de la quarantaine.',
  'SFV:SKS':
    'Marqué comme indésirable avant le filtre, par une règle de flux de courrier ou par le serveur Exchange de l’organisation.',
  'SFV:SPM': 'Le filtre a trouvé du courrier indésirable.',
  'SFV:DMS': 'Le verdict du filtre a été ignoré, par un réglage de l’organisation.',
  'SRV:BULK': 'Envoi en nombre, au niveau que le destinataire compte comme envoi en nombre.',
  'EFV:NLI': 'Interne à Microsoft, et non documenté.',
  CLTCTRY: 'Le pays du client ; non documenté.',
  SFS: 'Des numéros de règles de Microsoft ; non documentés.',
  SFP: 'Un numéro du parcours dans le filtre ; non documenté.',

  // X-CustomSpam: settings of the advanced spam filter
  'X-CustomSpam': 'Un réglage du filtre antispam avancé s’est appliqué.',
  'X-CustomSpam:Image links to remote sites':
    'Il a des images venues d’autres sites, et un réglage le compte en faveur de l’indésirable.',
  'X-CustomSpam:Numeric IP in URL':
    'Il renvoie à une adresse en chiffres, et un réglage le compte en faveur de l’indésirable.',
  'X-CustomSpam:URL redirect to other port':
    'Il renvoie à un port inhabituel, et un réglage le compte en faveur de l’indésirable.',
  'X-CustomSpam:URL to .biz or .info websites':
    'Il renvoie à .biz ou .info, et un réglage le compte en faveur de l’indésirable.',
  'X-CustomSpam:Empty Message': 'Il est vide, et un réglage marque cela comme indésirable.',
  'X-CustomSpam:Embed tag in html':
    'Il incorpore un objet, et un réglage marque cela comme indésirable.',
  'X-CustomSpam:Javascript or VBscript tags in HTML':
    'Il contient un script, et un réglage marque cela comme indésirable.',
  'X-CustomSpam:Form tag in html':
    'Il contient un formulaire, et un réglage marque cela comme indésirable.',
  'X-CustomSpam:IFRAME or FRAME in HTML':
    'Il contient un cadre, et un réglage marque cela comme indésirable.',
  'X-CustomSpam:Web bug':
    'Il contient un pixel espion, comme les lettres d’information, et un réglage marque cela comme indésirable.',
  'X-CustomSpam:Object tag in html':
    'Il contient un objet, et un réglage marque cela comme indésirable.',
  'X-CustomSpam:Sensitive word in subject/body':
    'Il contient un mot de la liste de Microsoft, et un réglage marque cela comme indésirable.',
  'X-CustomSpam:SPF Record Fail':
    'SPF a échoué, et un réglage marque cela comme indésirable, courrier transféré compris.',
  'X-CustomSpam:SPF From Record Fail':
    'Sender ID a échoué, et un réglage marque cela comme indésirable.',
  'X-CustomSpam:Backscatter NDR':
    'C’est un rapport de non-remise pour un message jamais envoyé, et un réglage marque cela comme indésirable.',
  'X-CustomSpam:This message was filtered by the custom spam filter option':
    'Un réglage du filtre antispam avancé s’est appliqué, en mode de test seulement.',

  // X-Microsoft-Antispam
  BCL: 'Le niveau de réclamations contre un expéditeur d’envois en nombre. À partir de 7, cela compte comme envoi en nombre, ou de 6 ou 5 avec des préréglages plus stricts.',
  'BCL:0': 'Ne vient pas d’un expéditeur d’envois en nombre.',
  'BCL:1-3': 'Vient d’un expéditeur d’envois en nombre avec peu de réclamations.',
  'BCL:4-7': 'Vient d’un expéditeur d’envois en nombre avec quelques réclamations.',
  'BCL:8-9': 'Vient d’un expéditeur d’envois en nombre avec beaucoup de réclamations.',
  ARA: 'Des numéros de règles de Microsoft ; non documentés.',
  'PCL:0-3': lowPhish,
  'PCL:4-8': highPhish,
  'Organization-PCL:0-3': lowPhish,
  'Organization-PCL:4-8': highPhish,

  // X-Microsoft-Antispam-Mailbox-Delivery
  'dest:I': 'Il a été mis dans la boîte de réception.',
  'dest:J': 'Il a été mis dans Courrier indésirable.',
  'dest:C': 'Il a été mis dans un autre dossier, par une règle de la boîte aux lettres.',
  'ucf:1': 'Une règle de la boîte aux lettres a été appliquée.',
  'jmr:1': 'La règle de courrier indésirable de la boîte aux lettres a été appliquée.',
  'auth:0': 'Il n’a pas réussi la composite authentication.',
  'auth:1': 'Il a réussi la composite authentication.',
  'OFR:SpamFilterAuthJ':
    'Le filtre, ou un échec de l’authentification, l’a envoyé dans Courrier indésirable.',
  'OFR:TrustedSenderList': 'L’expéditeur est sur la liste des expéditeurs approuvés du lecteur.',
  'OFR:CustomRules': 'Une règle de la boîte aux lettres a décidé.',
  'OFR:SenderInAddressBook': 'L’expéditeur est dans le carnet d’adresses du lecteur.',
  'OFR:SpamFilterPass': 'Le filtre l’a laissé passer.',
  'OFR:ExclusiveSettings':
    'La boîte aux lettres n’accepte que le courrier d’expéditeurs approuvés et de contacts.',
  'RF:JunkEmail': 'Il a été mis dans Courrier indésirable.',
  wl: listOfSafe,
  pcwl: listOfSafe,
  dwl: listOfSafe,
  rwl: listOfSafe,
  abwl: '1 veut dire que l’expéditeur est dans le carnet d’adresses du lecteur.',
  kl: listOfBlocked,
  dkl: listOfBlocked,
  rkl: listOfBlocked,

  // Fields of one value
  'AuthAs:Anonymous':
    'Celui qui l’a remis ne s’est pas identifié, comme c’est l’usage pour le courrier venu d’Internet.',
  'AuthAs:Internal': 'Un serveur ou une personne de l’organisation l’a remis.',
  'AuthAs:External': 'Celui qui l’a remis est connu, mais n’est pas de l’organisation.',
  'AuthAs:Partner': 'Un partenaire de l’organisation l’a remis.',
  AuthSource: 'Le serveur qui en a décidé.',
  AuthMechanism: 'Comment celui qui l’a remis a été reconnu ; un numéro.',
  'MessageDirectionality:Incoming': 'L’organisation l’a pris pour du courrier venu de l’extérieur.',
  'MessageDirectionality:Originating': 'L’organisation l’a pris pour son propre courrier.',
  'Network-Message-Id':
    'Le numéro par lequel un administrateur le retrouve dans le suivi des messages.',
  'CrossTenant-AuthAs':
    'Comment celui qui l’a remis a été reconnu, écrit à la frontière de l’organisation.',
  'CrossTenant-AuthSource': 'Le serveur qui en a décidé, écrit à la frontière de l’organisation.',
  'CrossTenant-Id': 'Le numéro de l’organisation Microsoft 365.',
  'CrossTenant-FromEntityHeader':
    'D’où il est venu : d’Internet, d’une boîte aux lettres hébergée, ou des serveurs de l’organisation elle-même.',
  'P2NotCompliant:true': 'Le champ From enfreint les règles des adresses.',
  'Correlation-Id': 'Un numéro qui relie les enregistrements de Microsoft à son sujet.',
  'X-SID-Result:PASS': 'L’ancienne vérification de l’adresse de l’expéditeur a réussi.',
  'X-SID-Result:NONE':
    'L’ancienne vérification de l’adresse de l’expéditeur n’avait rien sur quoi se fonder.',
  'X-SID-Result:FAIL': 'L’ancienne vérification de l’adresse de l’expéditeur a échoué.',
  'X-SID-PRA': 'L’adresse sur laquelle portait l’ancienne vérification.',
  'X-Sender-IP': 'L’adresse qui s’est connectée.',
  SkipListedInternetSender:
    'D’où il est venu, sans compter les passerelles du destinataire lui-même.',
  ExternalOriginalInternetSender:
    'D’où il est venu, sans compter les passerelles du destinataire lui-même.',
  'EnableFirstContactSafetyTip:Enable':
    'Une règle de flux de courrier demande l’avertissement de premier contact.',
  SafetyTip: 'Le numéro d’un avertissement qui est affiché au lecteur.',
  'X-SafetyTip': 'Le numéro d’un avertissement qui est affiché au lecteur.',

  // Never the receiver's own word
  'Authentication-Results-Original':
    'Des résultats présents à l’arrivée, renommés : à ne pas croire.',
  'X-Forefront-Antispam-Report-Untrusted':
    'Un rapport présent à l’arrivée, renommé : à ne pas croire.',
  'X-Microsoft-Antispam-Untrusted': 'Un rapport présent à l’arrivée, renommé : à ne pas croire.',
  'X-MS-Exchange-Authentication-Results':
    'Des résultats d’une étape antérieure, conservés là où le courrier fait un détour.',
};
