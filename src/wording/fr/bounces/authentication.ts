import type { BounceWords } from '../../words.ts';
import { askOther, askSender, lookUp, noAllowList } from './steps.ts';

/** Refused for what did not pass: SPF, DKIM, DMARC, and their kin. */
export const authentication = {
  'spf-fail': {
    title: 'Refusé : le serveur d’envoi n’est pas sur la liste du domaine',
    why: 'SPF a échoué : le domaine de l’adresse de retour ne nomme pas le serveur qui a envoyé ceci.',
    recipient: askSender,
    helpDesk: `Comparez l’adresse donnée dans la réponse à l’enregistrement SPF de l’adresse de retour. ${lookUp}`,
    senderAdmin:
      'Ajoutez l’adresse du serveur, ou l’include du service, à l’unique enregistrement SPF ; signez aussi avec DKIM.',
  },
  'spf-none': {
    title: 'Refusé : le domaine ne dit pas quels serveurs envoient pour lui',
    why: 'Le domaine de l’adresse de retour n’a pas d’enregistrement SPF.',
    recipient: askSender,
    helpDesk:
      'Cherchez l’enregistrement TXT du domaine de l’adresse de retour ; un sous-domaine a besoin du sien.',
    senderAdmin:
      'Publiez un enregistrement SPF qui énumère tous les serveurs qui envoient pour le domaine.',
  },
  'spf-permerror': {
    title: 'Refusé : la liste des serveurs du domaine est illisible',
    why: 'Son enregistrement SPF a un défaut : deux enregistrements, un mot erroné, ou plus de dix requêtes.',
    recipient: askSender,
    helpDesk: `Trouvez le défaut dans l’enregistrement SPF de l’adresse de retour. ${lookUp}`,
    senderAdmin:
      'Gardez un seul enregistrement SPF, retirez les include inutiles, corrigez sa syntaxe.',
  },
  'spf-temperror': {
    title: 'Différé : la liste des serveurs du domaine n’a pas pu être consultée',
    why: 'La requête DNS pour son enregistrement SPF est restée sans réponse.',
    recipient: 'Attendez : le serveur essaie de nouveau.',
    helpDesk: 'Si cela dure, regardez les serveurs de noms du domaine de l’expéditeur.',
    senderAdmin: 'Voyez si tous les serveurs de noms du domaine répondent.',
  },
  'spf-suspicious': {
    title: 'Refusé : la liste des serveurs du domaine est trop large',
    why: 'Son enregistrement SPF admet bien plus d’adresses qu’un expéditeur n’en a besoin.',
    recipient: askSender,
    helpDesk: 'Cherchez « +all » et de très grandes plages dans l’enregistrement SPF.',
    senderAdmin: 'Retirez « +all », les grandes plages et les include qui ne servent pas.',
  },
  'dkim-none': {
    title: 'Refusé : le message n’est pas signé',
    why: 'Le serveur du destinataire veut une signature DKIM, et il n’y en avait pas.',
    recipient: askSender,
    helpDesk: 'Voyez si le service d’envoi signe, et avec quel domaine.',
    senderAdmin:
      'Signez avec DKIM pour le domaine de From dans chaque service qui envoie pour lui.',
  },
  'dkim-fail': {
    title: 'Refusé : la signature n’a pas tenu',
    why: 'Aucune signature DKIM qui compte n’a réussi chez le serveur du destinataire.',
    recipient: askSender,
    helpDesk: `Cherchez si la clé est publiée et ce qui a modifié le message. ${lookUp}`,
    senderAdmin:
      'Vérifiez le sélecteur et la clé dans le DNS ; signez après tout ce qui modifie le message.',
  },
  'dkim-key-missing': {
    title: 'Refusé : la clé de la signature n’est pas publiée',
    why: 'La clé DKIM que la signature nomme n’était pas dans le DNS, ou était révoquée.',
    recipient: askSender,
    helpDesk: 'Cherchez l’enregistrement TXT du sélecteur sous « _domainkey ».',
    senderAdmin:
      'Publiez la clé sous le sélecteur employé ; gardez une ancienne clé quelques jours.',
  },
  'dkim-body-changed': {
    title: 'Son texte a été modifié après la signature',
    why: 'L’empreinte du corps dans la signature DKIM ne correspondait pas chez le serveur du destinataire.',
    recipient:
      'Le message est peut-être de vous, mais quelque chose en a modifié le texte en chemin.',
    helpDesk:
      'Trouvez ce qui l’a traité après la signature : une passerelle, une mention légale, une liste.',
    senderAdmin: 'Signez en dernier, ou ne laissez rien modifier le message une fois signé.',
  },
  'dmarc-fail-policy': {
    title: 'Refusé : rien n’a prouvé que le domaine de l’expéditeur l’a envoyé',
    why: 'DMARC a échoué, et le domaine de From demande de ne pas accepter un tel courrier.',
    recipient:
      'Si vous l’avez envoyé, prévenez votre service de messagerie. Sinon, quelqu’un s’est servi de votre adresse.',
    helpDesk: `Quel service l’a envoyé, et réussit-il SPF ou DKIM pour le domaine de From ? ${noAllowList}`,
    senderAdmin:
      'Faites réussir SPF ou DKIM pour le domaine de From dans chaque service ; les rapports DMARC les énumèrent.',
  },
  'dmarc-misaligned': {
    title: 'Un autre domaine a réussi ses vérifications, pas celui de l’expéditeur',
    why: 'Ce qui a réussi SPF ou DKIM n’appartient pas au domaine de From, et ne compte donc pas.',
    recipient: askSender,
    helpDesk:
      'Habituel pour les services de lettres d’information, de tickets et de boutique qui envoient sous leur propre domaine.',
    senderAdmin:
      'Faites signer le service pour le domaine de From, ou donnez-lui une adresse de retour sous ce domaine.',
  },
  'dmarc-missing': {
    title: 'Refusé : le domaine de l’expéditeur n’a pas de politique pour son courrier',
    why: 'Il n’a pas d’enregistrement DMARC, et le service du destinataire en veut un de ceux qui envoient beaucoup de courrier.',
    recipient: askSender,
    helpDesk: 'Cherchez l’enregistrement TXT « _dmarc » du domaine de From.',
    senderAdmin:
      'Publiez « v=DMARC1; p=none; rua=… » et lisez ses rapports avant de demander davantage.',
  },
  'dmarc-permerror': {
    title: 'Refusé : la politique du domaine pour son courrier est illisible',
    why: 'Il a deux enregistrements DMARC, ou un seul qui a un défaut.',
    recipient: askSender,
    helpDesk: 'Cherchez l’enregistrement TXT « _dmarc » du domaine de From.',
    senderAdmin: 'Gardez un seul enregistrement DMARC, et corrigez-le.',
  },
  'dmarc-temperror': {
    title: 'Différé : les enregistrements de l’expéditeur n’ont pas pu être consultés',
    why: 'Une requête DNS pour SPF, DKIM ou DMARC est restée sans réponse.',
    recipient: 'Attendez : le serveur essaie de nouveau.',
    helpDesk: 'Si cela dure, regardez les serveurs de noms du domaine de l’expéditeur.',
    senderAdmin: 'Voyez si tous les serveurs de noms du domaine répondent.',
  },
  unauthenticated: {
    title: 'Refusé : rien ne prouve qui l’a envoyé',
    why: 'Ni SPF ni DKIM n’a réussi chez le serveur du destinataire.',
    recipient: askSender,
    helpDesk: `Voyez quel serveur l’a envoyé, et s’il peut envoyer pour le domaine. ${lookUp}`,
    senderAdmin:
      'Publiez SPF pour le serveur d’envoi et signez avec DKIM ; avec les deux, on survit au transfert.',
  },
  'bulk-auth-missing': {
    title: 'Refusé : les règles pour ceux qui envoient beaucoup ne sont pas remplies',
    why: 'Le service du destinataire demande SPF, DKIM et DMARC aux domaines qui envoient des milliers de messages par jour.',
    recipient: askSender,
    helpDesk: 'Les petits expéditeurs ne sont visés que si leur domaine envoie beaucoup au total.',
    senderAdmin:
      'SPF, DKIM et DMARC en accord avec From, DNS inverse, TLS, désabonnement en un clic, peu de réclamations.',
  },
  'forward-breaks-auth': {
    title: 'Refusé après avoir été transféré',
    why: 'Un serveur qui transfère n’est pas sur la liste du domaine de l’expéditeur, et aucune signature n’y a suppléé.',
    recipient: 'Envoyez-le vous-même à l’adresse finale, si vous la connaissez.',
    helpDesk:
      'Qui transfère ? Qui transfère peut réécrire l’adresse de retour, et ne devrait rien modifier.',
    senderAdmin: 'Signez avec DKIM : une signature survit au transfert, SPF non.',
  },
  'arc-fail': {
    title: 'Refusé : les sceaux des serveurs sur son chemin ne tiennent pas',
    why: 'La validation ARC a échoué : un serveur l’a modifié sans le sceller de nouveau.',
    recipient: askOther,
    helpDesk: 'Trouvez la liste ou le serveur de transfert qui l’a modifié.',
    senderAdmin: 'Le serveur intermédiaire doit sceller ce qu’il modifie.',
  },
  'direct-send-blocked': {
    title: 'Refusé : envoyé au nom de cette organisation sans s’identifier',
    why: 'L’organisation a désactivé Direct Send : le courrier en son propre nom doit passer par un connecteur ou une connexion identifiée.',
    recipient: 'Dites à votre administrateur quel appareil ou programme l’a envoyé.',
    helpDesk:
      'Un scanner, un site web ou un service envoie au serveur de l’organisation chez Microsoft.',
    senderAdmin:
      'Donnez à l’appareil un identifiant ou un connecteur, et inscrivez son adresse dans SPF.',
  },
  'anti-spoof-policy': {
    title: 'Refusé : il est venu de l’extérieur au nom du destinataire lui-même',
    why: 'Une règle de la passerelle du destinataire refuse le courrier venu de l’extérieur sous ses propres domaines.',
    recipient: askOther,
    helpDesk: 'Si un de leurs services l’a envoyé, son adresse doit être permise à la passerelle.',
    senderAdmin:
      'Inscrivez le service dans SPF, puis faites permettre par la passerelle ce qui le réussit.',
  },
} satisfies Record<string, BounceWords>;
