import { saidToPass } from '../said-to-pass.ts';
import type { CauseWords, Words } from '../words.ts';
import {
  askAnotherWay,
  changed,
  from,
  ip,
  isAnybodys,
  isOwnHeader,
  isProved,
  nothingToMend,
  passing,
  protect,
  service,
  shown,
  signers,
} from './cause-phrases.ts';
import { toldCauses } from './causes-told.ts';
import { dkimCauses } from './dkim-causes.ts';
import { notedCauses } from './noted-causes.ts';
import { listed } from './numbers.ts';
import { recordCauses } from './record-causes.ts';
import { senderSteps } from './sender-steps.ts';

export const causes: Words['causes'] = {
  ...toldCauses,
  ...dkimCauses,
  ...recordCauses,
  ...notedCauses,
  genuine: {
    label: 'Expéditeur authentique',
    summary: (report) => {
      if (isAnybodys(report))
        return `On ne sait pas qui a envoyé ce message ; son en-tête l’attribue à ${from(report)}`;
      return isProved(report)
        ? `Ce message a été envoyé par ${from(report)}`
        : `${service(report, 'Votre service de messagerie')} a constaté que ce message a été envoyé par ${from(report)}`;
    },
    why: (report) => {
      const finding = shown(report);
      if (isAnybodys(report))
        return 'Quelqu’un a écrit dans l’en-tête que le message a réussi ses vérifications. Rien ne dit si c’était votre service de messagerie, et aucune vérification faite maintenant ne le montre.';
      if (!finding)
        return `${service(report, 'Votre service de messagerie')} a constaté que le message a été envoyé par ${from(report)} ; aucune vérification faite maintenant ne le montre.`;
      const proof = finding.facts.dkim === null ? 'l’adresse d’envoi' : 'une signature valide';
      return report.checks.dmarc.result === 'pass'
        ? `DMARC réussit maintenant : ${proof} appartient à ${from(report)}.`
        : `Vérification faite maintenant, ${proof} appartient à ${from(report)}, qui ne publie pas d’enregistrement DMARC.`;
    },
    recipient: (report) => {
      if (isProved(report))
        return 'Rien n’a été signalé. Faut-il croire ce que dit le message ? C’est une autre question.';
      return report.diagnosis.level === 'caution'
        ? 'Rien n’a pu être confirmé, et un détail appelle à la prudence. Regardez ce que le message vous demande avant de le faire.'
        : 'Rien n’a été signalé, et rien n’a pu être confirmé. Regardez ce que le message vous demande avant de le faire.';
    },
    helpDesk: (report) =>
      isAnybodys(report)
        ? 'Vérifiez-le maintenant, avec le DNS. Si les résultats sont ceux de votre propre serveur, indiquez son authserv-id dans les réglages.'
        : 'Rien à faire. « Authentique » dit qui l’a envoyé, et non qu’il est honnête.',
    senderAdmin: nothingToMend,
  },
  'forged-results': {
    label: 'Résultats falsifiés',
    summary: () => 'Quelqu’un a écrit dans ce message que ses vérifications ont réussi',
    why: () =>
      'Le résultat « pass » de son en-tête n’est pas de votre service de messagerie. Qui en écrit un veut qu’on le croie.',
    recipient: askAnotherWay,
    helpDesk: (report) =>
      `Il a été envoyé depuis ${ip(report)}. Fiez-vous aux résultats du service de réception lui-même et aux vérifications faites maintenant ; veillez à ce que vos serveurs retirent les résultats qui portent leur nom (RFC 8601 §5).`,
    senderAdmin: nothingToMend,
  },
  'not-identity': {
    label: 'Signalé pour autre chose',
    summary: (report) =>
      isProved(report)
        ? `Ce message a été envoyé par ${from(report)} ; il a été signalé pour une autre raison`
        : `${service(report, 'Votre service de messagerie')} a signalé ce message, mais pas à cause de son expéditeur`,
    why: (report) =>
      isProved(report)
        ? 'L’expéditeur est prouvé ; le signalement porte donc sur son contenu, son volume ou une règle.'
        : `${service(report, 'Votre service de messagerie')} a constaté que le message a été envoyé par ${from(report)} ; le signalement porte donc sur son contenu, son volume ou une règle. Aucune vérification faite maintenant ne montre l’expéditeur.`,
    recipient: (report) =>
      `${from(report)} est l’expéditeur, ce qui ne dit rien de son honnêteté. Regardez ce que le message vous demande avant de le faire.`,
    helpDesk: () =>
      'L’identité n’est pas la raison : regardez le rapport antispam, les stratégies et les listes de blocage, et non SPF, DKIM ou DMARC.',
    senderAdmin: () =>
      'L’authentification est en ordre ; regardez le contenu, les réclamations et la réputation.',
  },
  'dmarc-fail-policy': {
    label: 'Expéditeur non démontré',
    summary: (report) => `Rien ne montre que ce message a été envoyé par ${from(report)}`,
    why: (report) =>
      `${from(report)} demande aux services de réception de ${report.checks.dmarc.policy === 'reject' ? 'refuser' : 'mettre à l’écart'} le courrier qui ne peut pas prouver qu’il est le sien, et ce message ne le peut pas.`,
    recipient: askAnotherWay,
    helpDesk: (report) =>
      `Il a été envoyé depuis ${ip(report)}. Cherchez si c’est un service employé par ${from(report)}, un serveur qui transfère, ou ni l’un ni l’autre. Ne mettez pas l’adresse sur une liste d’autorisation : cela laisserait entrer tous les faux qui en viennent.`,
    senderAdmin: (report) =>
      `Si ${ip(report)} est à vous, pour ${from(report)} : ${senderSteps(report, from(report))}.`,
  },
  'dmarc-misaligned': {
    label: 'Envoyé par un autre',
    summary: (report) =>
      `Rien ne montre que ce message a été envoyé par ${from(report)} ; il l’a été par ${passing(report)}`,
    why: (report) =>
      `Les vérifications ont réussi pour ${passing(report)} et non pour ${from(report)}, et rien ne rattache l’un à l’autre.`,
    recipient: askAnotherWay,
    helpDesk: (report) =>
      `Le courrier de ${from(report)} passe-t-il par ${passing(report)} (lettre d’information, tickets, boutique en ligne) ? Alors c’est à son propriétaire de le configurer. Sinon, considérez le message comme un faux.`,
    senderAdmin: (report) =>
      `Si vous envoyez par ${passing(report)}, faites-y signer le courrier avec DKIM pour ${from(report)}, ou donnez-lui un MAIL FROM placé sous ${from(report)}.`,
  },
  'dmarc-none-policy': {
    label: 'Expéditeur non démontré',
    summary: (report) => `Rien ne montre que ce message a été envoyé par ${from(report)}`,
    why: (report) =>
      `Il n’a réussi ni SPF ni DKIM pour ${from(report)}, qui ne fait qu’observer et ne demande rien aux services de réception.`,
    recipient: askAnotherWay,
    helpDesk: (report) =>
      `Il a été envoyé depuis ${ip(report)}. La politique p=none n’arrête aucun faux ; jugez donc à ce que le message veut.`,
    senderAdmin: (report) =>
      `Lisez les rapports DMARC envoyés pour ${from(report)}, corrigez ce qui échoue, puis passez à p=quarantine.`,
  },
  'unaligned-pass': {
    label: 'Envoyé par un autre domaine',
    summary: (report) => {
      if (isAnybodys(report))
        return `On ne sait pas qui a envoyé ce message ; son en-tête l’attribue à ${saidToPass(report, passing(report), listed)}`;
      return report.diagnosis.level === 'danger'
        ? `Rien ne montre que ce message a été envoyé par ${from(report)} ; il l’a été par ${saidToPass(report, passing(report), listed)}`
        : `Envoyé par ${saidToPass(report, passing(report), listed)}, sans que rien ne montre que c’est pour ${from(report)}`;
    },
    why: (report) =>
      `Ce qui est authentifié, c’est ${saidToPass(report, passing(report), listed)}. ${report.checks.dmarc.result === 'none' ? `${from(report)} ne publie rien qui permette ici de le reconnaître.` : `Rien ne le rattache à ${from(report)}.`}`,
    recipient: (report) =>
      report.diagnosis.level === 'danger'
        ? askAnotherWay(report)
        : `Demandez-vous si le courrier de ${from(report)} passerait par ${saidToPass(report, passing(report), listed)}. Si c’est important, posez la question à ${from(report)} par un autre moyen.`,
    helpDesk: (report) =>
      `Comparez ${saidToPass(report, passing(report), listed)} aux services dont on sait qu’ils sont employés par ${from(report)}.`,
    senderAdmin: protect,
  },
  unauthenticated: {
    label: 'Expéditeur non prouvé',
    summary: (report) => `Rien ne prouve que ce message a été envoyé par ${from(report)}`,
    why: () =>
      'Ni SPF ni une signature n’a réussi ; n’importe qui a donc pu écrire cet expéditeur.',
    recipient: askAnotherWay,
    helpDesk: (report) =>
      `Il a été envoyé depuis ${ip(report)}. Considérez l’expéditeur comme inconnu ; demandez à ${from(report)} si cette adresse est à lui.`,
    senderAdmin: protect,
  },
  'spf-fail': {
    label: 'Expéditeur non prouvé',
    summary: (report) =>
      `${ip(report)} n’a pas le droit d’envoyer pour ${report.checks.spf.domain ?? from(report)}`,
    why: () =>
      'Le domaine énumère les adresses qui envoient pour lui ; celle-ci n’en est pas, et aucune signature n’a réussi.',
    recipient: askAnotherWay,
    helpDesk: (report) =>
      `Cherchez si ${ip(report)} est un service de l’expéditeur, un serveur qui transfère, ou ni l’un ni l’autre.`,
    senderAdmin: (report) =>
      `Si ${ip(report)} est à vous, ajoutez cette adresse à l’enregistrement SPF publié pour ${report.checks.spf.domain ?? from(report)}, et signez avec DKIM pour ${from(report)}.`,
  },
  'mailing-list': {
    label: 'Modifié en chemin',
    summary: (report) =>
      isOwnHeader(report)
        ? `Une liste de diffusion a transmis du courrier écrit par ${from(report)}`
        : `Une liste de diffusion l’a transmis ; plus rien ne montre qu’il a été écrit par ${from(report)}`,
    why: (report) =>
      isOwnHeader(report)
        ? `${from(report)} a signé son en-tête, et il vous a été envoyé par ${passing(report)} avec un autre texte en dessous : les listes ajoutent des lignes, et cela brise la signature de l’auteur.`
        : `Il vous a été envoyé par ${passing(report)}, à titre de liste selon ses propres champs ; les listes modifient le courrier, et cela brise la signature de l’auteur. Rien ne montre qui est l’auteur.`,
    recipient: () =>
      'Habituel pour les listes, mais rien ne montre quelles lignes ont été ajoutées. S’il demande de l’argent ou un mot de passe, posez la question à l’auteur par un autre moyen.',
    helpDesk: (report) =>
      `Normal pour les listes : l’échec est celui du domaine de l’auteur, la liste elle-même (${passing(report)}) est authentifiée. Aucune liste d’autorisation n’est nécessaire.`,
    senderAdmin: () =>
      'Rien à corriger du côté de l’auteur. La liste peut laisser les messages inchangés, ou mettre sa propre adresse dans From.',
  },
  'dkim-body-changed': {
    label: 'Modifié en chemin',
    summary: (report) => `Le texte a été modifié après avoir été signé par ${signers(report)}`,
    why: (report) =>
      `L’en-tête signé est intact, et le texte ne l’est pas : l’empreinte du corps ne correspond pas.${changed(report, 'dkim-body-changed')}`,
    recipient: (report) =>
      `Ne vous fiez pas au texte. Si c’est important, posez la question à ${from(report)} par un autre moyen.`,
    helpDesk: () =>
      'Cherchez qui a traité le message entre la signature et la boîte aux lettres (champs Received, listes, logiciels d’analyse, mentions légales).',
    senderAdmin: () => 'Ne laissez rien modifier le message une fois signé, ou signez en dernier.',
  },
  'dkim-header-changed': {
    label: 'Modifié en chemin',
    summary: (report) => `L’en-tête a été modifié après avoir été signé par ${signers(report)}`,
    why: (report) =>
      `La signature ne correspond pas aux champs signés tels qu’ils sont maintenant.${changed(report, 'dkim-header-changed')}`,
    recipient: (report) =>
      `Ne vous fiez ni à l’expéditeur ni à l’objet. Si c’est important, posez la question à ${from(report)} par un autre moyen.`,
    helpDesk: () =>
      'Comparez les champs que h= nomme à ce qui a été envoyé : les marques dans l’objet et les lignes From réécrites sont habituelles.',
    senderAdmin: () => 'Ne laissez rien modifier les champs signés après la signature.',
  },
  'dkim-key-missing': {
    label: 'Ne peut plus se dire',
    summary: (report) => `La signature faite par ${signers(report)} ne peut plus être vérifiée`,
    why: () =>
      'Sa clé n’est plus publiée. Les clés sont remplacées de temps en temps ; ce n’est pas un signe de falsification.',
    recipient: (report) =>
      `Fiez-vous à ce qui a été écrit à l’arrivée du message par ${service(report)}.`,
    helpDesk: () => 'Jugez le vieux courrier d’après les résultats inscrits à l’arrivée.',
    senderAdmin: () => 'Laissez une clé publiée quelques jours après son dernier usage.',
  },
  'from-malformed': {
    label: 'Ligne d’expéditeur défectueuse',
    summary: () => 'La ligne From ne désigne pas exactement un expéditeur',
    why: () =>
      'Un message doit avoir exactement une ligne From bien formée ; les programmes ne s’accordent pas sur qui une ligne défectueuse désigne.',
    recipient: () =>
      'Ne vous fiez pas au nom que vous voyez. Supprimez-le, sauf si vous savez d’où il vient.',
    helpDesk: () =>
      'Une ligne From défectueuse est une faute du programme d’envoi, ou une ruse. Beaucoup de services de réception la refusent.',
    senderAdmin: () => 'Écrivez une seule ligne From : "Nom" <partie-locale@domaine>.',
  },
  'body-not-checkable': {
    label: 'Texte non vérifié',
    summary: (report) =>
      `Ce message a été signé par ${signers(report)} ; son texte n’a pas pu être vérifié`,
    why: () =>
      'L’en-tête signé est intact. Le texte de cette copie n’est pas celui qui a été signé, ou manque.',
    recipient: (report) =>
      `La ligne de l’expéditeur est telle qu’elle a été signée par ${signers(report)}. Pour vérifier aussi le texte, ouvrez l’original en fichier .eml.`,
    helpDesk: () =>
      'Cette boîte aux lettres ne garde pas le texte tel qu’il a été envoyé. Procurez-vous l’original en .eml, ou jugez d’après les résultats du service de réception.',
    senderAdmin: nothingToMend,
  },
  'temp-failure': {
    label: 'Impossible à dire',
    summary: () => 'L’expéditeur n’a pas pu être vérifié maintenant : aucune réponse n’est venue',
    why: () =>
      'Le DNS ne répond pas. Une requête sans réponse n’est pas un signe de falsification.',
    recipient: () => 'Réessayez dans une minute, ou interrogez un autre serveur DNS.',
    helpDesk: () =>
      'Vérifiez le réseau et le serveur DNS choisi ; puis les serveurs de noms du domaine de l’expéditeur.',
    senderAdmin: () => 'Assurez-vous que vos serveurs de noms répondent de partout.',
  },
  unknown: {
    label: 'Impossible à dire',
    summary: (report) =>
      `On ne sait pas qui a envoyé ce message${report.from.domain ? ` sous le nom ${from(report)}` : ''}`,
    why: () =>
      'Aucun service de réception digne de foi n’a écrit de résultat, et aucune vérification n’a pu trancher.',
    recipient: () => 'Considérez l’expéditeur comme inconnu.',
    helpDesk: ({ envelope, checks }) => {
      if (checks.dmarc.reason === 'no-resolver')
        return 'Prenez la source complète dans la boîte aux lettres où il est arrivé, et vérifiez-la avec le DNS activé.';
      return envelope.ip === null
        ? 'Le courrier interne à une organisation ne montre souvent pas d’adresse extérieure pour SPF, et ne porte pas de signature. S’il est venu de l’extérieur, prenez la source complète dans la boîte aux lettres où il est arrivé.'
        : 'Prenez la source complète dans la boîte aux lettres où il est arrivé.';
    },
    senderAdmin: nothingToMend,
  },
} satisfies Readonly<Record<string, CauseWords>>;
