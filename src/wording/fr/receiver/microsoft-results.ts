import type { MicrosoftCode } from '../../../standards/standards.ts';

const weakProof = 'C’est une preuve faible ; l’expéditeur devrait publier SPF, DKIM et DMARC.';
const byHistory =
  'L’organisation reçoit souvent du courrier authentique de ce serveur ; la politique DMARC de l’expéditeur n’a donc pas été appliquée.';
const partly =
  'Le domaine ne demande sa politique que pour une part de son courrier. Les pages de Microsoft ne s’accordent pas sur le fait que ce message était dans cette part.';
const overridden =
  'Le domaine demande de refuser un tel courrier. Le service de réception a pu le laisser entrer quand même : des messages portant cette marque ont été remis.';

/** Of the composite authentication, and of results in words of Microsoft's own. */
type ResultCode = Extract<
  MicrosoftCode,
  `compauth:${string}` | `dkim:${string}` | `dmarc:${string}` | `action:${string}`
>;

export const microsoftResults: Readonly<Record<ResultCode, string>> = {
  // compauth: the result alone
  'compauth:pass':
    'Microsoft a pu rattacher le message au domaine de From, par une preuve ou par ce qu’il sait de l’expéditeur.',
  'compauth:softpass': `L’expéditeur est plausible, sans plus. ${weakProof}`,
  'compauth:fail':
    'Microsoft n’a pas pu rattacher le message au domaine de From. Cela seul ne le bloque pas.',
  'compauth:none': 'Microsoft n’a pas regardé si le message appartient au domaine de From.',

  // compauth: the reason
  'compauth:000':
    'DMARC a échoué, et le domaine de From demande de mettre en quarantaine ou de refuser un tel courrier.',
  'compauth:001':
    'Rien n’a prouvé qui l’a envoyé : pour le domaine de From, SPF, DKIM et DMARC manquent ou sont faibles, et Microsoft n’a pas trouvé d’autre raison de s’y fier.',
  'compauth:002':
    'Un administrateur du côté du destinataire interdit à ce serveur d’envoyer pour ce domaine.',
  'compauth:010':
    'DMARC a échoué sous quarantine ou reject, pour un domaine de From qui est celui du destinataire lui-même.',
  'compauth:1xx': 'Microsoft a pu rattacher le message au domaine de From.',
  'compauth:100': 'SPF ou DKIM a réussi pour le domaine de From.',
  'compauth:101': 'Le domaine de From a signé le message.',
  'compauth:102': 'SPF a réussi pour le domaine de From.',
  'compauth:103': `Le nom inverse du serveur d’envoi appartient au domaine de From. ${weakProof}`,
  'compauth:104': `Le nom inverse de l’adresse d’envoi correspond au domaine de From. ${weakProof}`,
  'compauth:105': 'Microsoft l’a laissé passer pour une raison qu’il ne publie pas.',
  'compauth:108':
    'La signature s’est brisée parce qu’un serveur approuvé, en chemin, a modifié le texte.',
  'compauth:109':
    'Le domaine de From n’a pas d’enregistrement DMARC ; s’il en avait un, le message aurait réussi.',
  'compauth:111':
    'L’enregistrement DMARC du domaine de From est défectueux ou était hors d’atteinte, mais SPF ou DKIM correspond au domaine.',
  'compauth:112': 'Le DNS n’a pas répondu à temps pour l’enregistrement DMARC du domaine de From.',
  'compauth:115':
    'Il vient de l’organisation Microsoft 365 à laquelle appartient le domaine de From.',
  'compauth:116': `Les serveurs de messagerie du domaine de From et le nom inverse du serveur d’envoi correspondent. ${weakProof}`,
  'compauth:130':
    'DMARC a échoué, mais un relais approuvé confirme qu’il avait réussi chez lui (ARC).',
  'compauth:2xx': `L’expéditeur est plausible, sans plus. ${weakProof}`,
  'compauth:201': `Le serveur d’envoi est dans le même réseau que le domaine de From. ${weakProof}`,
  'compauth:202': `Le nom inverse du serveur d’envoi est dans le domaine de From. ${weakProof}`,
  'compauth:3xx': 'Microsoft n’a pas fait cette vérification.',
  'compauth:4xx':
    'La vérification a été contournée, par une liste d’autorisation ou une règle du destinataire.',
  'compauth:501':
    'C’est un vrai rapport de non-remise, et les deux se sont déjà écrit ; DMARC n’a pas été appliqué.',
  'compauth:502':
    'C’est un vrai rapport de non-remise d’un message de l’organisation du destinataire ; DMARC n’a pas été appliqué.',
  'compauth:6xx':
    'Rien n’a prouvé qui l’a envoyé, et Microsoft n’a pas trouvé d’autre raison de s’y fier.',
  'compauth:601':
    'Un serveur extérieur a utilisé un domaine de l’organisation du destinataire elle-même.',
  'compauth:7xx': 'Microsoft s’y fie par expérience ; rien n’a été prouvé.',
  'compauth:701': byHistory,
  'compauth:702': byHistory,
  'compauth:703': byHistory,
  'compauth:704': byHistory,
  'compauth:9xx': 'La vérification a été contournée.',
  'compauth:905':
    'Le courrier du destinataire fait un détour avant Microsoft 365 ; la politique DMARC de l’expéditeur n’a donc pas été appliquée.',

  // Results in Microsoft's own words
  'dkim:signature did not verify':
    'Un champ d’en-tête signé a été modifié après la signature, ou la clé est une autre.',
  'dkim:no key for signature': 'La clé de la signature n’a pas été trouvée dans le DNS.',
  'dkim:body hash did not verify': 'Le texte a été modifié après la signature.',
  'dkim:signature timestamp exipred': 'La signature avait expiré.',
  'dkim:signature syntax error': 'La signature est mal formée.',
  'dkim:invalid public key': 'La clé dans le DNS n’a pas pu être utilisée.',
  'dkim:inappropriate hash algorithm':
    'La signature utilise un algorithme qui n’est plus permis, comme SHA-1.',
  'dkim:timeout':
    'Le DNS n’a pas répondu à temps pour la clé de la signature. Cela ne dit rien contre le message.',
  'dkim:ignore': 'La clé est trop courte ; la signature a donc été ignorée.',
  'dkim:test': 'Le domaine dit qu’il ne fait qu’essayer ses signatures.',
  'dmarc:bestguesspass':
    'Le domaine de From n’a pas d’enregistrement DMARC ; s’il en avait un, le message aurait réussi.',
  'dmarc:permerror': 'L’enregistrement DMARC du domaine de From est mal formé.',
  'dmarc:temperror': 'Le DNS n’a pas répondu pour l’enregistrement DMARC du domaine de From.',
  'action:none': 'Rien n’a été fait en raison de DMARC.',
  'action:quarantine': 'Le domaine demande de mettre un tel courrier à l’écart.',
  'action:oreject': overridden,
  'action:o.reject': overridden,
  'action:reject': 'Le domaine demande de refuser un tel courrier.',
  'action:pct.quarantine': partly,
  'action:pct.reject': partly,
  'action:opctreject': partly,
  'action:permerror': 'L’enregistrement DMARC du domaine est mal formé.',
  'action:temperror': 'Le DNS n’a pas répondu pour l’enregistrement DMARC du domaine.',
};
