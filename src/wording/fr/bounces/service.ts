import type { BounceWords } from '../../words.ts';
import { askOther, askSender, lookUp } from './steps.ts';

/** Stopped by a mail service, between servers, or told of in a feedback report. */
export const service = {
  'forward-blocked': {
    title: 'Le transfert automatique vers l’extérieur n’est pas permis',
    why: 'L’organisation qui transfère l’a désactivé.',
    recipient: 'Demandez à votre administrateur.',
    helpDesk: 'Stratégie antispam de sortie : transfert automatique.',
    senderAdmin: 'Ne le permettez que pour cette boîte aux lettres, si vous le permettez.',
  },
  'account-compromised': {
    title: 'Le compte de l’expéditeur est bloqué pour envoi de courrier indésirable',
    why: 'Son propre service de messagerie l’a arrêté.',
    recipient: 'Changez votre mot de passe, et prévenez votre administrateur.',
    helpDesk: 'Regardez ses règles, ses sessions et ses messages envoyés avant de le débloquer.',
    senderAdmin: 'Entités restreintes ; un second facteur ; puis débloquer.',
  },
  'tenant-blocked': {
    title: 'Toute l’organisation de l’expéditeur est bloquée',
    why: 'Son service de messagerie a arrêté tout ce qu’elle envoie.',
    recipient: 'Prévenez votre administrateur.',
    helpDesk: 'Trouvez le compte qui a envoyé du courrier indésirable.',
    senderAdmin: 'Réglez cela, puis adressez-vous au support du fournisseur.',
  },
  'quota-sender': {
    title: 'La limite de l’expéditeur est atteinte',
    why: 'Le service de messagerie ne permet qu’une certaine quantité par période.',
    recipient: 'Attendez un jour.',
    helpDesk: 'Si peu a été envoyé, quelqu’un s’est peut-être emparé du compte.',
    senderAdmin: 'Utilisez un service d’envoi en nombre.',
  },
  'tls-required': {
    title: 'Un des serveurs n’a pas pu chiffrer',
    why: 'Un côté veut TLS, et l’autre ne l’a pas proposé ou n’y est pas parvenu.',
    recipient: askSender,
    helpDesk: 'Voyez quel côté le veut : la réponse dit qui a parlé.',
    senderAdmin: 'Activez STARTTLS avec un certificat valide.',
  },
  dane: {
    title: 'Pas envoyé : le serveur du destinataire n’a pas pu prouver qui il est',
    why: 'DANE : son certificat ne correspond pas à son enregistrement TLSA, ou DNSSEC est rompu.',
    recipient: askOther,
    helpDesk: 'La faute est du côté du destinataire.',
    senderAdmin: 'C’est à eux de corriger l’enregistrement TLSA, le certificat ou DNSSEC.',
  },
  'mta-sts': {
    title: 'Pas envoyé : le serveur du destinataire ne respecte pas sa propre politique',
    why: 'MTA-STS : son nom ou son certificat n’est pas celui que dit sa politique.',
    recipient: askOther,
    helpDesk: 'La faute est du côté du destinataire.',
    senderAdmin: 'C’est à eux de corriger la politique ou le certificat.',
  },
  loop: {
    title: 'Le message a tourné en rond',
    why: 'Deux serveurs ou plus se le sont renvoyé jusqu’à ce que l’un s’arrête.',
    recipient: askOther,
    helpDesk: 'Un transfert qui revient à son point de départ, ou un MX erroné.',
    senderAdmin: 'Rompez le cercle : règles de transfert, MX, connecteurs.',
  },
  'temp-failure': {
    title: 'Il n’a pas pu être remis jusqu’ici, ou à temps',
    why: 'Un serveur n’a pas répondu, ou a demandé d’essayer plus tard.',
    recipient: 'Attendez ; si l’envoi a été abandonné, envoyez-le de nouveau.',
    helpDesk: 'Cherchez la dernière réponse dans le rapport.',
    senderAdmin: 'Si cela dure : le serveur peut-il joindre le leur sur le port 25 ?',
  },
  'server-fault': {
    title: 'Un serveur de messagerie est mal réglé, ou est tombé en panne',
    why: 'La réponse parle d’une faute du serveur lui-même.',
    recipient: 'Essayez plus tard ; puis joignez le destinataire par un autre moyen.',
    helpDesk: 'Voyez à qui est le serveur.',
    senderAdmin: 'S’il est à vous : regardez son journal.',
  },
  complaint: {
    title: 'Un destinataire a dit ne pas vouloir de ce message',
    why: 'Son service de messagerie transmet la réclamation (feedback report).',
    recipient: 'Retirez l’adresse de la liste.',
    helpDesk: 'Il ne s’agit pas de qui l’a envoyé, mais de savoir s’il était voulu.',
    senderAdmin: 'Retirez le destinataire ; rendez le désabonnement facile.',
  },
  'not-spam': {
    title: 'Un destinataire a dit que ce message n’est pas indésirable',
    why: 'Son service de messagerie le transmet (feedback report).',
    recipient: 'Rien à faire.',
    helpDesk: 'Rien à faire.',
    senderAdmin: 'Rien à corriger.',
  },
  unknown: {
    title: 'Refusé sans raison donnée',
    why: 'La réponse a un code qui dit « non », et aucune cause.',
    recipient: askOther,
    helpDesk: `Demandez à l’administrateur du serveur qui l’a refusé. ${lookUp}`,
    senderAdmin: 'Voyez si SPF, DKIM, DMARC et le DNS inverse sont en ordre ; puis demandez.',
  },
} satisfies Record<string, BounceWords>;
