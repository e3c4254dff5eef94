import type { BounceWords } from '../../words.ts';
import { askOther, askSender, lookUp } from './steps.ts';

/** Refused for what is in it, by a rule, or for the recipient. */
export const recipient = {
  'content-spam': {
    title: 'Refusé : il ressemblait à du courrier indésirable',
    why: 'La raison est ce qu’il contient, non qui l’a envoyé.',
    recipient:
      'Écrivez-le autrement, avec moins de liens et de pièces jointes, ou joignez le destinataire par un autre moyen.',
    helpDesk: 'Demandez à l’administrateur du destinataire de le signaler comme refusé à tort.',
    senderAdmin: 'Regardez le contenu, les liens et les réclamations.',
  },
  'content-policy': {
    title: 'Refusé : quelque chose dedans n’est pas permis là-bas',
    why: 'La raison est une pièce jointe, un virus trouvé ou une règle sur le contenu.',
    recipient: 'Envoyez un lien à la place de la pièce jointe, ou demandez ce qui est permis.',
    helpDesk: 'Cherchez d’abord des logiciels malveillants dans la pièce jointe.',
    senderAdmin: 'Rien à corriger dans l’authentification.',
  },
  phishing: {
    title: 'Refusé : il ressemblait à de l’hameçonnage',
    why: 'Le service du destinataire l’a pris pour une tentative de vol.',
    recipient:
      'Si vous l’avez envoyé, laissez de côté les liens et les connexions. Sinon, on s’est servi de votre adresse.',
    helpDesk: 'Regardez si le compte l’a envoyé.',
    senderAdmin:
      'Si quelqu’un s’est emparé du compte : changez son mot de passe, fermez ses sessions.',
  },
  'user-block': {
    title: 'Refusé : le destinataire a bloqué cet expéditeur',
    why: 'L’expéditeur est sur la liste du destinataire lui-même.',
    recipient: 'Joignez le destinataire par un autre moyen.',
    helpDesk: 'Seul le destinataire peut lever ce blocage.',
    senderAdmin: 'Rien à corriger.',
  },
  'recipient-org-block': {
    title: 'Refusé : l’organisation du destinataire bloque cet expéditeur',
    why: 'Une liste ou une règle de cette organisation nomme l’expéditeur, le domaine ou l’adresse.',
    recipient: askOther,
    helpDesk: 'Seul son administrateur peut lever ce blocage.',
    senderAdmin: 'Rien à corriger.',
  },
  'sender-org-block': {
    title: 'Votre propre organisation bloque ce destinataire',
    why: 'Une entrée de blocage de votre organisation l’a arrêté avant son départ.',
    recipient: 'Demandez à votre propre administrateur.',
    helpDesk: 'Parcourez les entrées de blocage de l’organisation.',
    senderAdmin: 'Retirez l’entrée si elle est erronée.',
  },
  'policy-rule': {
    title: 'Refusé par une règle',
    why: 'Le serveur nomme une règle, mais non ce dont il s’agit.',
    recipient: askOther,
    helpDesk: `Leur suivi des messages dit quelle règle. Yahoo et d’autres répondent ainsi aussi quand DMARC échoue. ${lookUp}`,
    senderAdmin: 'Voyez si SPF, DKIM et DMARC réussissent ; puis demandez.',
  },
  'recipient-restricted': {
    title: 'Refusé : l’adresse n’accepte que certains expéditeurs',
    why: 'Un groupe, une liste ou une boîte aux lettres ouverte aux membres, ou à sa propre organisation.',
    recipient: 'Demandez au propriétaire de vous admettre.',
    helpDesk: 'Un réglage du groupe ou de la boîte aux lettres.',
    senderAdmin: 'Rien à corriger.',
  },
  'recipient-not-found': {
    title: 'Cette boîte aux lettres n’existe pas, ou n’accepte pas de courrier',
    why: 'Le serveur du destinataire ne connaît pas l’adresse, ou l’a fermée.',
    recipient: 'Vérifiez l’adresse, lettre par lettre.',
    helpDesk:
      'Faute de frappe, vieille adresse d’une liste, ou boîte aux lettres qui a été supprimée.',
    senderAdmin: 'Retirez-la des listes.',
  },
  'recipient-domain-not-found': {
    title: 'Le domaine du destinataire n’a pas été trouvé',
    why: 'Il n’est pas dans le DNS, ou n’a pas de serveur de messagerie qui réponde.',
    recipient: 'Vérifiez ce qui suit le @.',
    helpDesk: 'Cherchez MX, A et AAAA du domaine.',
    senderAdmin: 'Retirez-le des listes.',
  },
  'null-mx-recipient': {
    title: 'Le domaine du destinataire dit qu’il n’accepte pas de courrier',
    why: 'Il publie un null MX.',
    recipient: 'Utilisez une autre adresse.',
    helpDesk: 'Souvent une faute de frappe, ou un domaine qui ne fait qu’envoyer.',
    senderAdmin: 'Rien à corriger.',
  },
  'mailbox-full': {
    title: 'La boîte aux lettres du destinataire est pleine',
    why: 'Il n’y a pas de place pour le message.',
    recipient: 'Prévenez le destinataire par un autre moyen, ou attendez.',
    helpDesk: 'Rien à corriger du côté de l’expéditeur.',
    senderAdmin: 'Rien à corriger.',
  },
  'message-too-big': {
    title: 'Le message est trop volumineux',
    why: 'Le serveur du destinataire n’accepte rien de cette taille.',
    recipient: 'Envoyez un lien à la place de la pièce jointe.',
    helpDesk: 'Une pièce jointe grossit d’un tiers en chemin.',
    senderAdmin: 'Rien à corriger.',
  },
  'relay-denied': {
    title: 'Refusé : ce serveur n’accepte pas de courrier pour ce destinataire',
    why: 'Il lui a été demandé de transmettre du courrier pour un domaine qui n’est pas le sien.',
    recipient: askSender,
    helpDesk: 'Le MX du domaine, ou le serveur sortant de l’expéditeur, n’est pas le bon.',
    senderAdmin: 'Corrigez le MX ou la route ; ou identifiez-vous là où vous voulez faire relayer.',
  },
  'connector-misconfigured': {
    title: 'Refusé : il ne correspond pas au connecteur de l’organisation',
    why: 'L’adresse ou le certificat du serveur d’envoi n’est pas celui que le connecteur nomme.',
    recipient: askSender,
    helpDesk: 'Le certificat ou l’adresse a-t-il changé ?',
    senderAdmin: 'Mettez le connecteur à jour.',
  },
} satisfies Record<string, BounceWords>;
