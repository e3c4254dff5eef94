import type { FindingCode } from '../../report.ts';
import type { FindingWords } from '../words.ts';
import { say } from './facts.ts';

/** After the domain that has the record. */
const FAULTS: Readonly<Record<string, string>> = {
  'several-records': 'a plusieurs enregistrements SPF, aucun ne compte donc',
  syntax: 'a un enregistrement SPF illisible',
  'no-record-there': 'renvoie à un domaine qui n’a pas d’enregistrement SPF',
  'too-many-names': 'nomme plus de dix serveurs de messagerie au même endroit',
};

export const spfFindings = {
  'spf-fails': {
    title: (facts) => `${say(facts, 'ip')} n’a pas le droit d’envoyer pour ${say(facts, 'domain')}`,
    why: (facts) =>
      `Le domaine énumère les adresses qui envoient pour lui, et celle-ci n’est pas sur la liste.${(facts.explanation ?? null) === null ? '' : ` Il dit : « ${say(facts, 'explanation')} ».`}`,
    act: () => 'Le courrier transféré échoue aussi de cette façon : regardez la signature.',
  },
  'helo-fails': {
    title: (facts) => `${say(facts, 'ip')} n’a pas droit au nom ${say(facts, 'domain')}`,
    why: () =>
      'Le serveur d’envoi s’est présenté sous un nom dont le propriétaire dit que cette adresse n’est pas la sienne.',
    act: () => '',
  },
  'spf-says-nothing': {
    title: (facts) => `${say(facts, 'domain')} ne dit pas qui peut envoyer`,
    why: (facts) =>
      facts.term === null
        ? `Son enregistrement SPF ne nomme ni ${say(facts, 'ip')} ni ce qui vaut pour les autres adresses.`
        : `Son enregistrement SPF répond pour ${say(facts, 'ip')} par ${say(facts, 'term')}, ce qui ne dit ni oui ni non.`,
    act: () => '',
  },
  'spf-allows-anyone': {
    title: (facts) => `${say(facts, 'domain')} laisse presque tout le monde envoyer`,
    why: (facts) =>
      facts.passed === true
        ? `SPF ne réussit ici que par ${say(facts, 'term')}, qui admet aussi des inconnus. Cela ne montre rien de qui l’a envoyé.`
        : `Son enregistrement SPF contient ${say(facts, 'term')}, qui admet des inconnus.`,
    act: () => '',
  },
  'spf-record-faulty': {
    title: (facts) => `${say(facts, 'record')} énumère mal ses serveurs`,
    why: (facts) => {
      const place =
        facts.term === null
          ? ''
          : ` : ${say(facts, 'term')}, au caractère ${say(facts, 'column')} de l’enregistrement`;
      return `${say(facts, 'domain')} ${FAULTS[say(facts, 'fault')] ?? 'a un défaut dans son enregistrement SPF'}${place}. Tant que ce n’est pas corrigé, les services de réception y voient une erreur.`;
    },
    act: () => '',
  },
  'spf-too-many-lookups': {
    title: (facts) => `Une liste de serveurs demande trop : ${say(facts, 'domain')}`,
    why: (facts) =>
      facts.limit === 'void'
        ? `Plus de deux requêtes DNS de son enregistrement SPF sont sans réponse : ${say(facts, 'terms')}. Les services de réception s’y arrêtent sur une erreur.`
        : `Il faut à son enregistrement SPF plus de dix requêtes DNS, et les services de réception s’y arrêtent sur une erreur. Requêtes par terme : ${say(facts, 'terms')}.`,
    act: () => '',
  },
  'spf-uses-ptr': {
    title: (facts) => `${say(facts, 'domain')} désigne ses serveurs d’une façon périmée`,
    why: (facts) =>
      `${say(facts, 'term')}, dans son enregistrement SPF, se fonde sur le nom de l’adresse. C’est lent et peu fiable, et ne devrait plus être publié.`,
    act: () => '',
  },
  'local-part-withheld': {
    title: () => 'Une requête nommant l’expéditeur a été retenue',
    why: (facts) =>
      `${say(facts, 'domain')} veut être interrogé sur ${say(facts, 'questions')}, ce qui dirait à son serveur DNS qui vous a écrit.${facts.open === true ? ' SPF reste donc ouvert.' : ''}`,
    act: () => 'Les réglages peuvent autoriser de telles requêtes.',
  },
} satisfies Partial<Record<FindingCode, FindingWords>>;
