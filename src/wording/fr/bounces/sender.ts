import type { BounceWords } from '../../words.ts';
import { askSender, lookUp } from './steps.ts';

/** Refused for the sending account, server, header or address, or for its name with others. */
export const sender = {
  'send-as-denied': {
    title: 'Refusé : ce compte ne peut pas envoyer sous cette adresse',
    why: 'L’adresse de From n’est pas de celles que l’identifiant, ou le compte du service, peut utiliser.',
    recipient:
      'Choisissez votre propre adresse comme expéditeur, ou demandez le droit d’utiliser l’autre.',
    helpDesk: 'Comparez l’identifiant de connexion à l’adresse de From.',
    senderAdmin:
      'Accordez « Envoyer en tant que » (Send As), faites valider l’adresse auprès du service, ou changez From.',
  },
  'auth-required': {
    title: 'Refusé : l’expéditeur ne s’est pas identifié',
    why: 'Le serveur n’accepte du courrier pour d’autres que de qui s’est connecté avec son identifiant.',
    recipient:
      'Activez l’identification pour le courrier sortant dans votre programme de messagerie.',
    helpDesk:
      'Vérifiez le serveur, le port 587 ou 465, et l’identifiant du programme ou de l’appareil.',
    senderAdmin: 'Autorisez SMTP AUTH pour le compte de l’appareil, ou utilisez un connecteur.',
  },
  'ptr-missing': {
    title: 'Refusé : le serveur d’envoi n’a pas de nom valide',
    why: 'Son adresse n’a pas d’enregistrement PTR, ou le nom qui s’y trouve ne ramène pas à l’adresse.',
    recipient: askSender,
    helpDesk:
      'Cherchez l’enregistrement PTR de l’adresse donnée dans la réponse, puis l’adresse de ce nom.',
    senderAdmin:
      'Demandez à qui fournit l’adresse de poser l’enregistrement PTR, faites que son nom y ramène ; ou envoyez en IPv4 ou par un relais.',
  },
  'helo-bad': {
    title: 'Refusé : le serveur d’envoi n’a pas donné son vrai nom',
    why: 'Le nom après HELO ou EHLO n’en est pas un, ou n’est pas dans le DNS.',
    recipient: askSender,
    helpDesk: 'C’est la configuration du serveur, et non le message, qui est en faute.',
    senderAdmin: 'Faites que le serveur se présente par son nom complet, un nom qui se résout.',
  },
  'from-malformed': {
    title: 'Refusé : la ligne From n’est pas valide',
    why: 'Elle n’a pas d’adresse valide, ou en a plusieurs, ou y figure deux fois.',
    recipient: 'Prévenez qui gère le programme qui l’a écrite.',
    helpDesk: lookUp,
    senderAdmin: 'Écrivez exactement une ligne From : "Nom" <partie-locale@domaine>.',
  },
  'header-noncompliant': {
    title: 'Refusé : son en-tête enfreint les règles du courrier',
    why: 'Un champ manque, y figure deux fois ou est mal écrit.',
    recipient: 'Prévenez qui gère le programme qui l’a écrit.',
    helpDesk: lookUp,
    senderAdmin:
      'Corrigez le programme : un champ de chaque sorte, pas de retour à la ligne isolé, les autres lettres encodées.',
  },
  'null-mx-sender': {
    title: 'Refusé : le domaine de l’expéditeur dit qu’il n’accepte pas de courrier',
    why: 'Il publie un null MX ; personne ne pourrait donc être prévenu d’un échec.',
    recipient: askSender,
    helpDesk: 'Cherchez l’enregistrement MX de l’adresse de retour : « 0 . » est un null MX.',
    senderAdmin:
      'Envoyez depuis un domaine qui peut recevoir les rapports de non-remise, ou retirez le null MX.',
  },
  'sender-domain-not-found': {
    title: 'Refusé : le domaine de l’expéditeur n’a pas été trouvé',
    why: 'Le domaine de l’adresse de retour ou de From n’est pas dans le DNS, ou n’a pas de serveur de messagerie.',
    recipient:
      'Regardez votre propre adresse d’expéditeur : son domaine est-il bien orthographié ?',
    helpDesk: 'Cherchez MX, A et AAAA du domaine de l’expéditeur.',
    senderAdmin: 'Corrigez l’adresse, ou donnez au domaine ses enregistrements MX ou d’adresse.',
  },
  'sender-address-invalid': {
    title: 'Refusé : l’adresse de l’expéditeur n’est pas acceptée',
    why: 'L’adresse de retour n’est pas valide, ou le serveur du destinataire n’a pas trouvé un tel expéditeur.',
    recipient:
      'Regardez votre propre adresse d’expéditeur : est-elle bien orthographiée, et peut-elle recevoir du courrier ?',
    helpDesk: 'Comparez l’adresse de retour à ce qui est réglé dans le programme ou l’appareil.',
    senderAdmin: 'Réglez une adresse de retour complète qui existe.',
  },
  'ipv6-not-accepted': {
    title: 'Refusé : le destinataire n’accepte pas de courrier en IPv6',
    why: 'Exchange Online n’accepte en IPv6 le courrier d’inconnus que si l’organisation l’a demandé.',
    recipient: 'Le renvoyer en IPv4 fonctionne ; votre service de messagerie peut le faire.',
    helpDesk: 'L’administrateur du destinataire demande au support de Microsoft de l’activer.',
    senderAdmin: 'Envoyez en IPv4 à ce domaine.',
  },
  'ip-blocklist': {
    title: 'Refusé : le serveur d’envoi est sur une liste de blocage',
    why: 'C’est une liste d’adresses. Qui a écrit le message n’est pas la raison.',
    recipient: askSender,
    helpDesk:
      'À qui est l’adresse donnée dans la réponse : à vous seul, ou partagée avec d’autres ?',
    senderAdmin:
      'Trouvez pourquoi elle a été inscrite (un compte détourné, du courrier indésirable), réglez cela, puis demandez à la liste de la retirer.',
  },
  'domain-blocklist': {
    title: 'Refusé : un domaine de l’expéditeur est sur une liste de blocage',
    why: 'C’est une liste de domaines : de l’adresse de retour, de HELO, ou de From.',
    recipient: askSender,
    helpDesk: 'Cherchez le domaine dans la liste que la réponse nomme.',
    senderAdmin: 'Nettoyez ce qui a été inscrit, puis demandez le retrait.',
  },
  'url-blocklist': {
    title: 'Refusé : un lien du message est sur une liste de blocage',
    why: 'Non pas qui l’a envoyé, mais ce à quoi il renvoie.',
    recipient: 'Envoyez-le sans le lien.',
    helpDesk: 'Vérifiez les liens, et les redirections qu’ils contiennent.',
    senderAdmin: 'Voyez si le site en lien a été piraté ; demandez le retrait.',
  },
  'ip-reputation': {
    title: 'L’adresse du serveur d’envoi a mauvaise réputation',
    why: 'Le service du destinataire a vu du courrier non voulu venir de cette adresse.',
    recipient: askSender,
    helpDesk: 'L’identité n’est pas la raison ; regardez le volume et les réclamations.',
    senderAdmin:
      'Envoyez moins, régulièrement, et seulement à ceux qui l’ont demandé ; puis augmentez peu à peu.',
  },
  'domain-reputation': {
    title: 'Le domaine de l’expéditeur a mauvaise réputation',
    why: 'Le service du destinataire a vu du courrier non voulu de ce domaine.',
    recipient: askSender,
    helpDesk: 'L’identité n’est pas la raison ; regardez le volume et les réclamations.',
    senderAdmin:
      'Consultez les outils du fournisseur pour les postmasters ; n’envoyez qu’à ceux qui l’ont demandé.',
  },
  'dynamic-ip': {
    title: 'Refusé : envoyé directement depuis une adresse domestique ou dynamique',
    why: 'Le serveur du destinataire n’accepte pas de courrier de telles adresses ; il veut le serveur du fournisseur.',
    recipient: 'Envoyez par le serveur de messagerie de votre fournisseur.',
    helpDesk:
      'Un programme ou un appareil envoie lui-même au lieu de passer par le serveur de messagerie.',
    senderAdmin: 'Relayez par le serveur du fournisseur.',
  },
  'open-relay': {
    title: 'Refusé : le serveur d’envoi transmet le courrier de n’importe qui',
    why: 'Il est connu comme relais ou proxy ouvert.',
    recipient: askSender,
    helpDesk: 'Il faut fermer ce serveur avant toute autre chose.',
    senderAdmin: 'Ne relayez que pour vos propres utilisateurs, puis demandez le retrait.',
  },
  'rate-limit': {
    title: 'Trop de courrier à la fois',
    why: 'Le serveur du destinataire limite ce qu’il accepte par période, ou pour combien de destinataires.',
    recipient: 'Attendez, puis envoyez-le de nouveau à moins de personnes.',
    helpDesk: 'Si vous avez peu envoyé, quelqu’un s’est peut-être emparé d’un compte.',
    senderAdmin: 'Envoyez plus lentement ; répartissez par domaine de destination.',
  },
  greylist: {
    title: 'Différé : il est demandé aux inconnus d’essayer de nouveau',
    why: 'Le serveur du destinataire retarde le premier message d’un expéditeur (greylisting).',
    recipient: 'Attendez quelques minutes.',
    helpDesk: 'Rien à corriger.',
    senderAdmin: 'Faites que le serveur essaie de nouveau depuis la même adresse.',
  },
} satisfies Record<string, BounceWords>;
