import type { Cause } from '../../report.ts';
import { plainCause } from '../plain-cause.ts';
import type { CauseWords } from '../words.ts';
import {
  answersTo,
  askAnotherWay,
  from,
  ip,
  nothingToMend,
  protect,
  senderOf,
} from './cause-phrases.ts';

/** What the sender published or signed, or how the server presented itself, is what explains it. */
export const recordCauses = {
  'dkim-expired': plainCause({
    label: 'Signature expirée',
    summary: (report) => `${from(report)} a signé ceci pour un temps passé quand c’est arrivé`,
    why: 'La signature convient et avait expiré : le message a été retenu, ou quelqu’un l’a envoyé de nouveau.',
    recipient: askAnotherWay,
    helpDesk:
      'Comparez les champs Received avec x= de la signature : une longue attente, ou un second envoi.',
    senderAdmin: 'Placez x= quelques jours plus tard, et vérifiez l’horloge du serveur qui signe.',
  }),
  'dkim-key-weak': plainCause({
    label: 'Signature trop faible',
    summary: (report) => `${from(report)} a signé ceci, trop faiblement pour le prouver`,
    why: 'La signature convient, mais on peut casser de telles clés ou méthodes ; on ne la compte donc pas.',
    recipient: askAnotherWay,
    helpDesk: 'Traitez-le comme un message non signé (RFC 8301).',
    senderAdmin: 'Signez avec rsa-sha256 et une clé de 2048 bits.',
  }),
  'dkim-fail': plainCause({
    label: 'Expéditeur non prouvé',
    summary: (report) => `La signature de ${from(report)} ne prouve pas qui a envoyé ceci`,
    why: 'Une signature est là et ne réussit pas. Elle est mal formée, sa clé est inutilisable, ou personne ne dit pourquoi.',
    recipient: askAnotherWay,
    helpDesk:
      'Regardez la ligne de la signature et ses constats : ses balises, sa clé, qui a modifié le message.',
    senderAdmin:
      'Comparez la clé publiée à celle qui signe, et ne laissez rien modifier après la signature.',
  }),
  'dkim-none': plainCause({
    label: 'Expéditeur non prouvé',
    summary: (report) => `Rien ne montre que ${from(report)} a envoyé ceci ; ce n’est pas signé`,
    why: 'Sans signature, seule l’adresse d’envoi pourrait montrer qui l’a envoyé, et elle ne le fait pas.',
    recipient: askAnotherWay,
    helpDesk:
      'Courant au sein d’une organisation. De l’extérieur, demandez à l’expéditeur de signer avec DKIM.',
    senderAdmin: protect,
  }),
  'spf-none': plainCause({
    label: 'Expéditeur non prouvé',
    summary: (report) => `${senderOf(report)} ne dit pas quels serveurs envoient pour lui`,
    why: 'Il n’y a pas d’enregistrement SPF ; l’adresse d’envoi ne montre donc rien.',
    recipient: askAnotherWay,
    helpDesk:
      'Regardez si MAIL FROM est le domaine attendu. Un sous-domaine a besoin de son propre enregistrement.',
    senderAdmin: protect,
  }),
  'spf-permerror': plainCause({
    label: 'Enregistrement SPF fautif',
    summary: (report) =>
      `Rien ne montre que ${from(report)} a envoyé ceci ; l’enregistrement SPF est fautif`,
    why: 'Un enregistrement fautif ne compte pas, quel que soit son contenu.',
    recipient: askAnotherWay,
    helpDesk:
      'Dites à l’expéditeur quelle est la faute : les constats nomment l’enregistrement et l’endroit.',
    senderAdmin: protect,
  }),
  'spf-suspicious': plainCause({
    label: 'À peine prouvé',
    summary: (report) =>
      `${senderOf(report)} laisse presque tout le monde envoyer en son nom ; cela prouve peu`,
    why: 'SPF passe par un terme qui convient à presque toute adresse.',
    recipient: askAnotherWay,
    helpDesk: 'Jugez-le comme un message que rien ne prouve.',
    senderAdmin: 'Retirez +all et les plages immenses de l’enregistrement, et signez avec DKIM.',
  }),
  'dmarc-permerror': plainCause({
    label: 'Enregistrement DMARC fautif',
    summary: (report) =>
      `Rien ne montre que ${from(report)} a envoyé ceci ; l’enregistrement DMARC est fautif`,
    why: 'Un enregistrement fautif compte comme absent : rien ne dit comment juger les messages à son nom.',
    recipient: askAnotherWay,
    helpDesk: 'Regardez _dmarc du domaine : deux enregistrements, ou une faute de frappe.',
    senderAdmin:
      'Publiez un enregistrement valide, comme v=DMARC1; p=none, et relevez p= plus tard.',
  }),
  'arc-fail': plainCause({
    label: 'Modifié en chemin',
    summary: 'Qui a transmis ceci a rompu la chaîne qui s’en portait garante',
    why: 'La chaîne de sceaux (ARC) ne tient pas ; ce que les serveurs précédents ont trouvé ne compte donc pas.',
    recipient: askAnotherWay,
    helpDesk: 'Trouvez le serveur qui a modifié le message après le sceau.',
    senderAdmin:
      'Rien à corriger chez l’expéditeur. Qui transmet un message y met son sceau en dernier.',
  }),
  'arc-untrusted': plainCause({
    label: 'Quelqu’un s’en porte garant',
    summary: (report) => `Quelqu’un qui a transmis ceci garantit que ${from(report)} l’a envoyé`,
    why: 'Le sceau (ARC) tient. Il ne compte que pour qui se fie à celui qui l’a mis.',
    recipient:
      'Si c’est votre propre transfert, il est sans doute authentique. Sinon, ne vous fiez pas à l’expéditeur.',
    helpDesk:
      'Si celui qui a mis le sceau est un de vos services, ajoutez-le aux scelleurs ARC approuvés.',
    senderAdmin: nothingToMend,
  }),
  'sender-domain-not-found': plainCause({
    label: 'Expéditeur inexistant',
    summary: (report) =>
      `Aucun message ne peut atteindre ${from(report)}, dont ce message porte le nom`,
    why: 'Le DNS n’a ni serveur de messagerie ni adresse pour ce nom : personne ne peut y répondre et rien ne peut le prouver.',
    recipient: 'Ne vous y fiez pas. Une réponse n’arriverait pas.',
    helpDesk: 'Mal écrit, expiré ou inventé. Ne le mettez pas sur liste d’autorisation.',
    senderAdmin: protect,
  }),
  'null-mx-sender': plainCause({
    label: 'Ne veut pas de messages',
    summary: 'Le domaine de l’expéditeur ne veut pas de messages',
    why: 'Le DNS le dit (null MX) : ni réponse ni avis d’échec ne peut y arriver.',
    recipient: 'Une réponse ne peut pas arriver. Trouvez une autre adresse.',
    helpDesk:
      'Beaucoup de services refusent un tel expéditeur ; c’est le but de cet enregistrement.',
    senderAdmin: 'Envoyez depuis un domaine qui reçoit des messages.',
  }),
  'reply-to-mismatch': plainCause({
    label: 'Les réponses vont ailleurs',
    summary: (report) => `Les réponses à ${from(report)} iraient à ${answersTo(report)}`,
    why: 'Qui s’est introduit dans un compte, ou se fait passer pour quelqu’un, veut recevoir les réponses.',
    recipient:
      'N’utilisez pas le bouton de réponse. Écrivez à une adresse que vous connaissez déjà.',
    helpDesk:
      'Courant dans la fraude aux factures. Demandez à l’expéditeur par téléphone si l’autre adresse est la sienne.',
    senderAdmin: 'Que Reply-To soit de votre propre domaine.',
  }),
  'header-noncompliant': plainCause({
    label: 'En-tête fautif',
    summary: 'L’en-tête de ce message enfreint les règles',
    why: 'Les programmes lisent un tel en-tête de diverses façons et peuvent montrer divers expéditeurs.',
    recipient: askAnotherWay,
    helpDesk:
      'Dites à l’expéditeur de quelle ligne il s’agit. Beaucoup de services refusent de tels messages.',
    senderAdmin:
      'Corrigez le programme qui l’écrit : chaque champ une fois, des fins de ligne entières.',
  }),
  'ptr-missing': plainCause({
    label: 'Serveur sans nom',
    summary: 'Le serveur d’envoi n’a pas de nom confirmé dans le DNS',
    why: 'Beaucoup de services refusent les messages d’un tel serveur. Cela ne dit pas qui a écrit.',
    recipient: 'Traitez l’expéditeur comme inconnu.',
    helpDesk: (report) => `Cherchez le nom de ${ip(report)}. Il doit ramener à l’adresse.`,
    senderAdmin: (report) =>
      `Que le fournisseur de ${ip(report)} publie un nom qui y ramène, ou envoyez par son relais.`,
  }),
  'helo-bad': plainCause({
    label: 'Serveur mal nommé',
    summary: 'Le serveur d’envoi ne s’est pas présenté sous un vrai nom',
    why: 'Le nom qu’il a donné n’en est pas un, ou son propriétaire le dément.',
    recipient: 'Traitez l’expéditeur comme inconnu.',
    helpDesk: 'Comparez le nom du champ Received avec celui que l’adresse a dans le DNS.',
    senderAdmin: 'Que le serveur se présente (HELO) sous son propre nom complet, connu du DNS.',
  }),
} satisfies Partial<Record<Cause, CauseWords>>;
