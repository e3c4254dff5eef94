import type { Finding, FindingCode } from '../../report.ts';
import type { FindingWords } from '../words.ts';
import { whatWasChanged } from './altered.ts';
import { say, sayDay } from './facts.ts';
import { listed, number } from './numbers.ts';

/** As they are written. */
const FIELDS: Readonly<Record<string, string>> = {
  from: 'From',
  subject: 'Subject',
  date: 'Date',
  to: 'To',
  cc: 'Cc',
  'reply-to': 'Reply-To',
  'content-type': 'Content-Type',
};

/** "Subject et Date" */
const fields = ({ names }: Finding['facts']) =>
  listed([names ?? []].flat().map((name) => FIELDS[String(name)] ?? String(name)));

/** " From et Subject", after the word for a field; '' where none is named. */
const named = (facts: Finding['facts']) => (fields(facts) ? ` ${fields(facts)}` : '');

const many = (fact: Finding['facts'][string] | undefined) =>
  typeof fact === 'number' ? number(fact) : 'plusieurs';

/** After the name of the key in DNS. */
const KEY_FAULTS: Readonly<Record<string, string>> = {
  malformed: 'est mal formé',
  version: 'est d’une version que personne ne connaît',
  type: 'est pour un autre algorithme que celui de la signature',
  hash: 'ne permet pas l’empreinte que la signature utilise',
  'not-for-mail': 'n’est pas pour le courrier',
};

const SIGNATURE_FAULTS: Readonly<Record<string, string>> = {
  'tag-missing': 'Il lui manque une partie que toute signature a',
  'version-unknown': 'Elle est d’une version que personne ne connaît',
  'algorithm-unknown': 'Elle est d’un algorithme qui n’est pas connu',
  'from-not-signed': 'Elle ne couvre pas From',
};

export const dkimFindings = {
  'dkim-field-added': {
    title: (facts) => `Non signé : un second champ${named(facts)}`,
    why: (facts) =>
      `La partie signée par ${say(facts, 'domains')} se trouve sous un autre champ${named(facts)}, que les programmes de messagerie peuvent montrer à la place. Quiconque a transmis le message peut l’avoir écrit.`,
    act: (facts) => `Ne vous fiez pas au champ${named(facts)} que vous voyez.`,
  },
  'dkim-text-beyond': {
    title: () => 'Une partie du texte n’est pas signée',
    why: (facts) =>
      `${say(facts, 'domains')} n’a signé que le début (l=). Les octets qui suivent (${many(facts.bytes)}) peuvent être de quiconque a transmis le message.`,
    act: () =>
      'Ne vous fiez pas au texte ni aux pièces jointes qui viennent après la partie signée.',
  },
  'dkim-body-changed': {
    title: () => 'Le texte a été modifié après la signature',
    why: (facts) =>
      `${say(facts, 'domains')} a signé un autre texte que celui-ci ; l’en-tête signé est intact.${whatWasChanged(facts)}`,
    act: () =>
      'Cherchez qui a transmis le message : les listes et les logiciels d’analyse ajoutent des lignes.',
  },
  'dkim-header-changed': {
    title: () => 'L’en-tête a été modifié après la signature',
    why: (facts) =>
      `L’en-tête signé par ${say(facts, 'domains')} n’est pas celui qui est là maintenant.${whatWasChanged(facts)}`,
    act: () => 'Comparez l’objet et l’expéditeur à ce que vous attendiez.',
  },
  'dkim-identity-mismatch': {
    title: () => 'Une signature est pour un autre domaine',
    why: (facts) =>
      facts.strict === true
        ? `Elle est pour ${say(facts, 'identity')}, et la clé du signataire, ${say(facts, 'domains')}, ne permet aucun nom en dessous (t=s) ; elle ne compte donc pas.`
        : `Elle est pour ${say(facts, 'identity')}, qui n’est pas du domaine signataire, ${say(facts, 'domains')} ; elle ne compte donc pas.`,
    act: () => '',
  },
  'dkim-expired': {
    title: () => 'La signature a expiré',
    why: (facts) =>
      `Elle devait compter jusqu’${facts.on === null || facts.on === undefined ? 'à un jour qui est passé' : `au ${sayDay(facts, 'on')}`}. Cela arrive au courrier resté longtemps en chemin, et à celui que quelqu’un envoie de nouveau.`,
    act: () => 'Demandez-vous si sa date correspond à ce qu’il dit.',
  },
  'dkim-signed-long-before': {
    title: () => 'Il a été signé longtemps avant d’arriver',
    why: (facts) =>
      `${say(facts, 'domains')} l’a signé${facts.on === null || facts.on === undefined ? '' : ` le ${sayDay(facts, 'on')}`}. Un message met quelques minutes, et quelques jours quand un serveur est en panne : quelqu’un a retenu celui-ci, ou l’a envoyé de nouveau.`,
    act: () => 'Demandez-vous si sa date correspond à ce qu’il dit.',
  },
  'dkim-algorithm-outdated': {
    title: () => 'Une signature est d’un type périmé',
    why: (facts) =>
      `${say(facts, 'domains')} utilise SHA-1, que les services de réception ne doivent plus accepter ; certains l’acceptent encore.`,
    act: () => '',
  },
  'dkim-key-too-short': {
    title: () => 'La clé est trop courte pour compter',
    why: (facts) =>
      `Signataire : ${say(facts, 'domains')} ; taille de la clé : ${many(facts.bits)} bits. Une clé de moins de 1 024 bits peut être cassée ; la signature ne prouve donc rien.`,
    act: () => '',
  },
  'dkim-key-short': {
    title: () => 'La clé est plus courte que recommandé',
    why: (facts) =>
      `Signataire : ${say(facts, 'domains')} ; taille de la clé : ${many(facts.bits)} bits ; 2 048 sont recommandés. La signature compte malgré tout.`,
    act: () => '',
  },
  'dkim-fields-unsigned': {
    title: (facts) => `Non signé : ${fields(facts) || 'certains champs'}`,
    why: (facts) =>
      `La signature faite par ${say(facts, 'domains')} ne couvre pas cela ; on a donc pu le modifier en chemin sans laisser de trace.`,
    act: () => '',
  },
  'dkim-key-missing': {
    title: () => 'La clé n’est plus publiée',
    why: (facts) =>
      `Le DNS n’a pas de clé à ${say(facts, 'keys')} ; il en avait peut-être une quand le message a été envoyé.`,
    act: () => '',
  },
  'key-from-archive': {
    title: (facts) =>
      facts.fits === true
        ? 'Une archive a une clé qui correspond'
        : 'La clé de l’archive ne correspond pas',
    why: (facts) =>
      `Une archive publique dit avoir vu une clé pour ${say(facts, 'domain')}, et la signature ${facts.fits === true ? 'lui correspond' : 'ne lui correspond pas'}. C’est l’archive qui le dit, et cela ne tranche rien.`,
    act: () => '',
  },
  'dkim-key-revoked': {
    title: () => 'La clé a été retirée',
    why: (facts) =>
      `${say(facts, 'domains')} publie une clé vide à ${say(facts, 'keys')}. Le courrier signé par elle ne peut plus être vérifié ; ce n’est pas un signe de falsification.`,
    act: () => '',
  },
  'dkim-key-unusable': {
    title: () => 'La clé ne peut pas être utilisée',
    why: (facts) =>
      `L’enregistrement à ${say(facts, 'keys')} ${KEY_FAULTS[say(facts, 'fault')] ?? 'n’est pas de ceux qui comptent'}.`,
    act: () => '',
  },
  'dkim-key-several': {
    title: () => 'Plusieurs enregistrements là où il faut une clé',
    why: (facts) =>
      `Le DNS en a ${many(facts.records)} à ${say(facts, 'keys')}. Lequel est lu à la réception est un hasard.`,
    act: () => '',
  },
  'dkim-key-testing': {
    title: () => 'Le signataire ne fait qu’essayer la signature',
    why: (facts) =>
      `La clé à ${say(facts, 'keys')} le dit (t=y) : les services de réception doivent traiter le message comme s’il n’avait pas cette signature.`,
    act: () => '',
  },
  'dkim-signature-unusable': {
    title: () => 'Une signature ne peut pas être essayée',
    why: (facts) =>
      `${SIGNATURE_FAULTS[say(facts, 'fault')] ?? 'Elle est mal formée'} ; elle ne compte donc pas, et ce n’est pas un signe de falsification.`,
    act: () => '',
  },
  'body-not-checkable': {
    title: () => 'Le texte n’a pas pu être vérifié',
    why: (facts) =>
      `L’en-tête signé par ${say(facts, 'domains')} est intact ; le texte de cette copie n’est pas celui qui a été signé, car beaucoup de webmails le réécrivent.`,
    act: () =>
      'Enregistrez le message en .eml depuis un autre programme de messagerie pour vérifier aussi son texte.',
  },
  'signature-from-the-future': {
    title: () => 'La signature est datée d’après son arrivée',
    why: () => 'L’horloge de l’expéditeur ou de votre service de réception était fausse.',
    act: () => '',
  },
} satisfies Partial<Record<FindingCode, FindingWords>>;
