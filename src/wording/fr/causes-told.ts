import type { CauseWords } from '../words.ts';
import {
  askAnotherWay,
  from,
  imitated,
  ip,
  isStyled,
  nothingToMend,
  passing,
  protect,
  service,
} from './cause-phrases.ts';

/** Nothing is known of the sender; the receiver marked the message for another reason. */
const flaggedOnly = (how: string): CauseWords => ({
  label: 'Signalé',
  summary: (report) =>
    `${service(report, 'Votre service de messagerie')} a marqué ce message ${how} ; on ne sait pas qui l’a envoyé`,
  why: () =>
    'La marque porte sur ce qu’il a trouvé dans le message ou au sujet de son serveur, et non sur qui l’a envoyé.',
  recipient: askAnotherWay,
  helpDesk: () =>
    'Regardez le rapport antispam et les stratégies. L’authentification n’est pas la raison de cette marque, et ne l’efface pas non plus.',
  senderAdmin: () =>
    'Regardez le contenu, les réclamations et la réputation ; voyez si SPF, DKIM et DMARC réussissent.',
});

/** DNS kept the receiver from it. */
const onlyTemporary: CauseWords = {
  label: 'Impossible à dire',
  summary: (report) =>
    `${service(report, 'Votre service de messagerie')} n’a pas pu vérifier l’expéditeur à l’arrivée du message`,
  why: () =>
    'Le DNS ne lui a pas répondu. Une requête sans réponse n’est pas un signe de falsification.',
  recipient: () =>
    'Considérez l’expéditeur comme inconnu. Une nouvelle vérification, maintenant, peut le faire connaître.',
  helpDesk: () =>
    'Vérifiez maintenant, avec le DNS ; puis regardez les serveurs de noms du domaine de l’expéditeur, et votre propre résolveur.',
  senderAdmin: () => 'Assurez-vous que vos serveurs de noms répondent de partout.',
};

/** Causes that rest on what a receiver wrote, or that say who was posed as. */
export const toldCauses = {
  'implicit-only': {
    label: 'Déduit, non prouvé',
    summary: (report) =>
      `${service(report, 'Votre service de messagerie')} déduit que ce message a été envoyé par ${from(report)}`,
    why: (report) =>
      `SPF, DKIM et DMARC ne tranchent pas ; ${service(report)} s’est fondé sur ce qu’il sait par ailleurs de l’expéditeur, ${from(report)}.`,
    recipient: () =>
      'Rien n’a été signalé, et peu est prouvé. Prenez garde à ce que le message vous demande.',
    helpDesk: (report) =>
      `Plus faible que DMARC : un domaine sans enregistrement, ou avec un enregistrement défectueux, passe ainsi. Demandez à ${from(report)} d’en publier un.`,
    senderAdmin: protect,
  },
  'arc-trusted': {
    label: 'Garanti par un tiers',
    summary: (report) =>
      `Un relais approuvé se porte garant que ce message a été envoyé par ${from(report)}`,
    why: (report) =>
      `${service(report, 'Votre service de messagerie')} croit le sceau (ARC) d’un serveur qui avait eu le message avant lui et l’avait trouvé authentique.`,
    recipient: () => 'Rien n’a été signalé. Il vous est parvenu par quelqu’un qui l’a transmis.',
    helpDesk: () =>
      'L’échec après le transfert s’explique par les résultats de qui l’a scellé. Aucune entrée n’est nécessaire.',
    senderAdmin: nothingToMend,
  },
  'ms-distrusts-although-dmarc-pass': {
    label: 'Réussit, mais sans confiance',
    summary: (report) => `${from(report)} réussit, et ${service(report)} s’en méfie malgré tout`,
    why: (report) =>
      `DMARC réussit. ${service(report, 'Le service de messagerie')} pèse plus que cela, et a trouvé suspect l’ensemble de l’expéditeur et du serveur.`,
    recipient: (report) =>
      `Prenez garde. Si c’est important, posez la question à ${from(report)}, par un numéro ou une adresse que vous connaissez déjà.`,
    helpDesk: () =>
      'Seulement si vous connaissez les deux : autorisez la paire formée du domaine et de l’infrastructure d’envoi (New-TenantAllowBlockListSpoofItems), et rien de plus large. Tout le courrier de cette paire entre alors.',
    senderAdmin: () =>
      'Envoyez d’un seul endroit, régulièrement, et avec à la fois SPF et DKIM du domaine de From.',
  },
  'intra-org-spoof': {
    label: 'Se dit de chez vous',
    summary: (report) =>
      `Il se présente comme venant de chez vous (${from(report)}), et rien ne le montre`,
    why: (report) =>
      `Il est arrivé de l’extérieur (${ip(report)}) et n’a réussi ni SPF ni DKIM pour ${from(report)}.`,
    recipient: () =>
      'Ne vous y fiez pas comme à un message d’un collègue, ou de vous-même. Posez la question au collègue par téléphone.',
    helpDesk: (report) =>
      `Est-ce un scanner, un site web ou un service à vous (${ip(report)}) ? Alors donnez-lui un connecteur ou un SMTP authentifié, et SPF ou DKIM. Sinon, c’est un faux : signalez-le, et pensez à RejectDirectSend.`,
    senderAdmin: protect,
  },
  'dmarc-missing': {
    label: 'Expéditeur non prouvé',
    summary: (report) =>
      `${from(report)} ne publie rien qui permettrait de reconnaître son courrier`,
    why: (report) =>
      `${service(report, 'Votre service de messagerie')} n’a pas trouvé de preuve à laquelle il se fie, et ${from(report)} n’a pas d’enregistrement DMARC, qui dirait comment en juger.`,
    recipient: askAnotherWay,
    helpDesk: (report) =>
      `Il a été envoyé depuis ${ip(report)}. Demandez à ${from(report)} si cette adresse est à lui, et de publier DMARC.`,
    senderAdmin: protect,
  },
  'forward-breaks-auth': {
    label: 'Transféré',
    summary: (report) =>
      `Il a été transféré ; plus rien ne montre qu’il a été envoyé par ${from(report)}`,
    why: (report) =>
      `Il vous a été envoyé par ${passing(report)}. Le transfert brise SPF, et souvent la signature ; n’importe qui pourrait prétendre l’avoir transféré.`,
    recipient: (report) =>
      `Si le transfert est le vôtre, c’est probablement le message envoyé par ${from(report)}. Sinon, ne vous fiez pas à l’expéditeur.`,
    helpDesk: () =>
      'Connaît-on le serveur qui transfère ? Faites-en un scelleur ARC approuvé, ou relevez le courrier là-bas au lieu de le transférer.',
    senderAdmin: () => 'Signez avec DKIM : la signature survit à un transfert qui ne modifie rien.',
  },
  'gateway-complex-routing': {
    label: 'Impossible à dire',
    summary: () => 'Une passerelle à vous se trouve entre l’expéditeur et les vérifications',
    why: (report) =>
      `${service(report, 'Votre service de messagerie')} a vu l’adresse de la passerelle et non celle de l’expéditeur ; son résultat SPF ne dit donc rien.`,
    recipient: () => 'Considérez l’expéditeur comme inconnu.',
    helpDesk: () =>
      'Activez le filtrage amélioré pour les connecteurs (Enhanced Filtering for Connectors), ou faites de la passerelle un scelleur ARC approuvé ; laissez Microsoft 365 ajouter les mentions légales.',
    senderAdmin: nothingToMend,
  },
  'override-allowed': {
    label: 'Entré par une exception',
    summary: () => 'Une exception a laissé entrer ce message ; cela ne montre pas qui l’a envoyé',
    why: () =>
      'Une entrée d’autorisation, une règle ou un expéditeur approuvé l’a fait ignorer par les filtres.',
    recipient: askAnotherWay,
    helpDesk: () =>
      'Trouvez l’entrée (liste d’autorisation, règle de flux de courrier, expéditeurs approuvés) et rendez-la plus étroite : elle laisse entrer tout faux qui a le même aspect. Elle ne fait jamais sauter la recherche de logiciels malveillants.',
    senderAdmin: nothingToMend,
  },
  'lookalike-domain': {
    label: 'Ressemble à un autre',
    summary: (report) =>
      isStyled(report)
        ? `${imitated(report)} est écrit en lettres qu’aucun domaine n’a`
        : `${imitated(report)} ressemble au domaine d’un autre, et ne l’est pas`,
    why: (report) =>
      isStyled(report)
        ? 'Personne ne peut avoir un tel domaine. Certains programmes le lisent comme le domaine ordinaire à côté, dont le propriétaire ne l’a pas écrit ainsi.'
        : `N’importe qui peut enregistrer un domaine, et réussir toutes les vérifications. Qu’il vienne réellement de là (${imitated(report)}) ne dit rien de son honnêteté.`,
    recipient: (report) =>
      `Lisez ${imitated(report)} lettre par lettre. N’ouvrez rien, ne payez rien, ne répondez pas ; allez au site que vous connaissez en tapant vous-même son adresse.`,
    helpDesk: (report) =>
      isStyled(report)
        ? 'Ne bloquez pas le domaine ordinaire : c’est lui qui est imité. Signalez le message, et refusez les champs From avec de telles lettres.'
        : 'Bloquez le domaine et signalez-le à son bureau d’enregistrement. Prévenez celui qu’il imite. SPF, DKIM et DMARC d’un tel domaine réussissent, et ne prouvent rien.',
    senderAdmin: (report) =>
      isStyled(report)
        ? nothingToMend()
        : 'Qui est imité : enregistrez les variantes les plus proches, et surveillez les nouvelles.',
  },
  'display-name-spoof': {
    label: 'Se donne pour un autre',
    summary: (report) => `Le nom montre un autre expéditeur que l’adresse, ${from(report)}`,
    why: () =>
      'Un nom est ce que l’expéditeur veut bien écrire. Les programmes l’affichent en grand, et l’adresse en petit ou pas du tout.',
    recipient: (report) => `Fiez-vous à l’adresse, non au nom. ${askAnotherWay(report)}`,
    helpDesk: () =>
      'Signalez-le, et ajoutez la personne ou la marque à la stratégie contre l’emprunt d’identité. Ne le mettez pas sur une liste d’autorisation.',
    senderAdmin: () => 'N’écrivez ni adresses ni autres noms dans votre propre nom affiché.',
  },
  'spf-temperror': onlyTemporary,
  'dkim-key-timeout': onlyTemporary,
  'dmarc-temperror': onlyTemporary,
  'content-spam': flaggedOnly('comme courrier indésirable'),
  'content-policy': flaggedOnly('comme dangereux'),
  phishing: flaggedOnly('comme hameçonnage'),
  bulk: flaggedOnly('comme envoi en nombre'),
  'policy-rule': flaggedOnly('et l’a refusé'),
  'user-block': {
    ...flaggedOnly('parce que vous le bloquez'),
    recipient: () =>
      'Vous bloquez cet expéditeur. Si c’est une erreur, retirez-le de la liste des expéditeurs bloqués.',
    helpDesk: () =>
      'Regardez les expéditeurs bloqués de la boîte aux lettres (Get-MailboxJunkEmailConfiguration).',
  },
  'recipient-org-block': {
    ...flaggedOnly('parce que votre organisation le bloque'),
    helpDesk: () =>
      'Regardez les entrées de blocage de votre organisation ; retirez celle qui est erronée.',
  },
  'own-sent': {
    label: 'Jamais passé par la messagerie',
    summary: () =>
      'Aucun serveur de messagerie n’a traité ceci : un brouillon, ou une copie de ce qui a été envoyé',
    why: () =>
      'Chaque serveur qui prend un message écrit une ligne en haut. Ici, il n’y en a aucune.',
    recipient: () =>
      'S’il est dans votre propre dossier Éléments envoyés ou Brouillons, c’est normal.',
    helpDesk: () =>
      'Il n’y a rien à vérifier : procurez-vous la source du message tel qu’il est arrivé chez le destinataire.',
    senderAdmin: nothingToMend,
  },
} satisfies Readonly<Record<string, CauseWords>>;
