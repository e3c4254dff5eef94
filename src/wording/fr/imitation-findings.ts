import type { Finding, FindingCode } from '../../report.ts';
import { bothNames } from '../both-names.ts';
import type { FindingWords } from '../words.ts';
import { say } from './facts.ts';

type Facts = Finding['facts'];

/** A name as people read it, with the one that DNS knows beside it where they differ. */
const both = (facts: Facts) => bothNames(facts, say(facts, 'domain'));

const like = (facts: Facts) => say(facts, (facts.like ?? null) === null ? 'name' : 'like');

/** After 'Ce domaine', in one sentence with whom it is like. */
const TRICKS: Readonly<Record<string, (facts: Facts) => string>> = {
  'name-before': (facts) => `commence par ${like(facts)}, et appartient à qui en possède la fin`,
  'looks-alike': (facts) => `ressemble à ${like(facts)}, et a d’autres caractères`,
  'other-ending': (facts) => `est ${like(facts)} avec une autre terminaison`,
  'word-added': (facts) =>
    `est le nom ${say(facts, 'name')} avec un mot ajouté, et n’est pas connu comme étant à lui`,
  'hyphen-added': (facts) => `est ${like(facts)} avec un trait d’union ajouté`,
  'letter-off': (facts) => `est ${like(facts)} à une lettre près`,
  'styled-letters': (facts) =>
    `est ${like(facts)} en lettres qu’aucun domaine n’a ; ce n’est donc pas ce domaine`,
  'mixed-scripts': () =>
    'mêle des lettres d’écritures qui se ressemblent, comme aucun nom honnête ne le fait',
};

const HELO: Readonly<Record<string, string>> = {
  literal: 'C’est une adresse. Un serveur a un nom, et ne donne une adresse que s’il n’en a pas.',
  'no-name':
    'Ce n’est pas un nom que d’autres pourraient chercher, comme en a un serveur qui envoie du courrier.',
  'own-name':
    'C’est le nom de votre propre organisation, et rien ne montre que le serveur est à vous.',
};

export const imitationFindings = {
  'domain-imitates': {
    title: (facts) =>
      (facts.name ?? null) === null
        ? `${both(facts)} se fait passer pour un autre nom`
        : `${both(facts)} n’est pas ${say(facts, 'name')}`,
    why: (facts) =>
      `${facts.field === 'reply-to' ? 'Les réponses iraient là. ' : ''}Ce domaine ${(TRICKS[say(facts, 'trick')] ?? (() => 'peut être pris pour un autre'))(facts)}.`,
    act: () => 'Comparez le domaine, lettre par lettre, à celui que vous connaissez.',
  },
  'name-imitates': {
    title: (facts) =>
      `Il affiche ${say(facts, 'name')}, et vient du domaine ${say(facts, 'domain')}`,
    why: (facts) =>
      facts.place === 'address'
        ? `${say(facts, 'name')} se trouve avant le @, où n’importe qui peut écrire n’importe quoi. Le domaine ${say(facts, 'domain')} n’est pas connu comme étant à lui.`
        : `N’importe qui peut y écrire n’importe quel nom. Le domaine ${say(facts, 'domain')} n’est pas connu comme appartenant à ${say(facts, 'name')}.`,
    act: () => 'Fiez-vous à l’adresse et non au nom.',
  },
  'free-mail-company': {
    title: (facts) => `Un nom d’entreprise, une adresse chez ${say(facts, 'domain')}`,
    why: (facts) =>
      `N’importe qui obtient gratuitement une adresse chez ${say(facts, 'domain')}. De petites entreprises écrivent ainsi, et aussi des gens qui se font passer pour une entreprise.`,
    act: () =>
      'Si c’est important, posez la question à l’entreprise par un moyen que vous connaissez déjà.',
  },
  'helo-odd': {
    title: (facts) => `Le serveur se présente comme ${say(facts, 'helo')}`,
    why: (facts) => HELO[say(facts, 'kind')] ?? 'Ce n’est pas un nom de serveur de messagerie.',
    act: () => '',
  },
} satisfies Partial<Record<FindingCode, FindingWords>>;
