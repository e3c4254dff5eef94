import type { Words } from '../words.ts';

export const levels: Words['levels'] = {
  danger: 'Danger',
  caution: 'Prudence',
  fine: 'Expéditeur authentique',
  unknown: 'Impossible à dire',
};

export const differences: Words['differences'] = {
  'key-no-longer-published': 'La clé n’est plus publiée ; elle l’était à l’arrivée du message.',
  'key-changed': 'La clé est maintenant une autre, ou une ligne signée a été modifiée depuis.',
  'dns-failing': 'Le DNS n’a pas répondu maintenant.',
  'dns-failed-then': 'Le DNS n’avait pas répondu au service de réception.',
  'dns-changed': 'L’enregistrement dans le DNS n’est plus celui de l’arrivée du message.',
  'copy-not-exact': 'Cette copie n’est pas exacte ; elle ne peut donc plus le montrer.',
  'rewritten-since': 'La boîte aux lettres a modifié le message après sa vérification à l’arrivée.',
  list: 'Cela a été écrit avant qu’une liste de diffusion ne transmette le message.',
  forwarded: 'Cela a été écrit avant que le message ne soit transféré.',
  'other-hop': 'Cela porte sur un autre serveur ou une autre adresse que la vérification actuelle.',
  'receiver-lenient': 'Le service de réception est plus indulgent que la norme.',
  'receiver-older-edition': 'Le service de réception suit l’ancienne édition de DMARC.',
  'receiver-own-rule': 'Le service de réception a suivi une règle à lui.',
  'receiver-infers':
    'Le service de réception l’a déduit de ce qu’il sait par ailleurs de l’expéditeur.',
  'receiver-allows': 'Une exception l’a laissé entrer, quoi qu’on ait trouvé.',
  'forged-stamp':
    'Le message a apporté ce résultat ; votre service de messagerie ne l’a pas écrit.',
  'writer-unknown': 'Rien ne montre que votre service de messagerie a écrit ce résultat.',
  unexplained: 'Rien dans le message ni dans le DNS ne dit pourquoi.',
};

// What the protocols call their results stays as it is; these stand beside or instead of them.
export const results: Words['results'] = new Map([
  ['pending', 'requête en cours …'],
  ['skipped', 'non vérifié'],
  ['temperror', 'sans réponse'],
  ['body-hash-mismatch', 'corps modifié'],
  ['signature-mismatch', 'champs signés modifiés'],
  ['key-missing', 'clé plus publiée'],
  ['key-revoked', 'clé révoquée'],
  ['key-unusable', 'clé inutilisable'],
  ['key-too-short', 'clé trop courte'],
  ['algorithm-refused', 'algorithme périmé'],
  ['algorithm-unknown', 'algorithme inconnu'],
  ['expired', 'signature expirée'],
  ['syntax', 'signature mal formée'],
  ['tag-missing', 'signature incomplète'],
  ['version-unknown', 'version inconnue'],
  ['identity-mismatch', 'signé pour un autre domaine'],
  ['from-not-signed', 'ne signe pas From'],
  ['dns', 'sans réponse'],
]);

export const reasons: Words['reasons'] = {
  'no-resolver': 'le DNS est désactivé',
  'no-address': 'le message ne dit pas quelle adresse l’a envoyé',
  'no-sender': 'le message ne dit pas son expéditeur d’enveloppe',
  'no-from-domain': 'From ne désigne pas exactement un domaine',
  'never-asked': 'le nom est interne, le DNS n’est donc pas interrogé à son sujet',
  withheld: 'la requête aurait porté le nom de l’expéditeur',
  'body-not-checkable': 'cette copie n’a pas de corps, ou pas celui qui a été signé',
  'signature-not-checkable': 'cette copie n’est pas exacte',
  'spf-unknown': 'SPF n’a pas pu être vérifié, et aurait pu trancher',
  'dkim-unknown': 'une signature n’a pas pu être vérifiée, et aurait pu trancher',
  'too-many': 'le message a plus de signatures qu’il n’en est vérifié',
  'chain-broken': 'des champs de la chaîne manquent',
  'not-mail': 'ce n’est pas un e-mail',
  dns: 'le DNS n’a pas répondu',
};

export const refusals: Words['refusals'] = {
  empty: {
    what: 'Il n’y a rien dedans',
    instead: 'Choisissez le message enregistré en fichier .eml, ou collez sa source.',
  },
  binary: {
    what: 'C’est une image, un document ou une archive, pas un e-mail',
    instead: 'Choisissez le message enregistré en fichier .eml, pas une capture d’écran.',
  },
  html: {
    what: 'C’est une page web, peut-être une page de connexion, pas un e-mail',
    instead: 'Reconnectez-vous et prenez la source du message, ou enregistrez-le en fichier .eml.',
  },
  json: {
    what: 'Ce sont des données JSON, pas un e-mail',
    instead: 'Choisissez le message enregistré en fichier .eml, ou collez sa source.',
  },
  'no-header-field': {
    what: 'Ce texte n’a pas de champs d’en-tête, ce n’est donc pas la source d’un e-mail',
    instead:
      'Copiez toute la source, dès la première ligne (par exemple « Received: »), et pas seulement le texte que vous lisez.',
  },
};

/** What would make the diagnosis surer. */
export const raises: Words['raises'] = {
  'dns-on': 'Plus sûr avec le DNS activé.',
  'dns-again': 'Plus sûr quand le DNS répondra : réessayez plus tard.',
  'exact-copy': 'Plus sûr avec une copie exacte : enregistrez le message comme fichier .eml.',
  'full-source': 'Plus sûr avec la source entière, prise dans la boîte où il est arrivé.',
  'name-receiver': 'Plus sûr si vous nommez votre propre service de messagerie dans les réglages.',
  'know-forwarder': 'Plus sûr si vous savez qui l’a transmis.',
  'ask-sender': 'Plus sûr quand l’expéditeur, joint par une autre voie, confirme ou dément.',
  'ask-refuser': 'Plus sûr quand l’administrateur du serveur qui l’a refusé dit pourquoi.',
};
