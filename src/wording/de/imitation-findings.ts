import type { Finding, FindingCode } from '../../report.ts';
import { bothNames } from '../both-names.ts';
import type { FindingWords } from '../words.ts';
import { say, someDomain } from './facts.ts';

type Facts = Finding['facts'];

/** A name as people read it, with the one that DNS knows beside it where they differ. */
const both = (facts: Facts) => bothNames(facts, say(facts, 'domain'));

const like = (facts: Facts) => say(facts, (facts.like ?? null) === null ? 'name' : 'like');

/** A sentence without its full stop, which says of the domain whom it is like. */
const TRICKS: Readonly<Record<string, (facts: Facts) => string>> = {
  'name-before': (facts) =>
    `Die Domain beginnt mit ${like(facts)} und gehört dem, dem ihr Ende gehört`,
  'looks-alike': (facts) => `Die Domain sieht aus wie ${like(facts)} und hat andere Zeichen`,
  'other-ending': (facts) => `Die Domain ist ${like(facts)} mit einer anderen Endung`,
  'word-added': (facts) =>
    `Die Domain ist der Name ${say(facts, 'name')} mit einem Wort dazu und nicht als zugehörig bekannt`,
  'hyphen-added': (facts) => `Die Domain ist ${like(facts)} mit einem Bindestrich dazu`,
  'letter-off': (facts) => `Die Domain ist bis auf einen Buchstaben ${like(facts)}`,
  'styled-letters': (facts) =>
    `Die Domain ist ${like(facts)} in Buchstaben, die keine Domain hat, also ist sie nicht diese Domain`,
  'mixed-scripts': () =>
    'Die Domain mischt Buchstaben verschiedener Schriften, die gleich aussehen, was kein ehrlicher Name tut',
};

const HELO: Readonly<Record<string, string>> = {
  literal:
    'Das ist eine Adresse. Ein Server hat einen Namen und nennt nur dann eine Adresse, wenn er keinen hat.',
  'no-name':
    'Das ist kein Name, den andere nachschlagen könnten, wie ihn ein Server hat, der Mails sendet.',
  'own-name':
    'Das ist der Name Ihrer eigenen Organisation, und nichts zeigt, dass der Server Ihnen gehört.',
};

export const imitationFindings = {
  'domain-imitates': {
    title: (facts) =>
      (facts.name ?? null) === null
        ? `${both(facts)} geht als ein anderer Name durch`
        : `${both(facts)} ist nicht ${say(facts, 'name')}`,
    why: (facts) =>
      `${facts.field === 'reply-to' ? 'Antworten würden dorthin gehen. ' : ''}${(TRICKS[say(facts, 'trick')] ?? (() => 'Die Domain kann mit einer anderen Domain verwechselt werden'))(facts)}.`,
    act: () => 'Vergleichen Sie die Domain Buchstabe für Buchstabe mit der, die Sie kennen.',
  },
  'name-imitates': {
    title: (facts) =>
      `Da steht ${say(facts, 'name')}, und sie kommt von ${say(facts, 'domain', someDomain)}`,
    why: (facts) =>
      facts.place === 'address'
        ? `${say(facts, 'name')} steht vor dem @, wo jeder alles schreiben kann. ${say(facts, 'domain')} ist nicht als zugehörige Domain bekannt.`
        : `Dort kann jeder jeden Namen schreiben. ${say(facts, 'domain')} ist nicht als Domain von ${say(facts, 'name', someDomain)} bekannt.`,
    act: () => 'Gehen Sie nach der Adresse und nicht nach dem Namen.',
  },
  'free-mail-company': {
    title: (facts) => `Der Name einer Firma, eine Adresse bei ${say(facts, 'domain', someDomain)}`,
    why: (facts) =>
      `Jeder bekommt bei ${say(facts, 'domain', someDomain)} kostenlos eine Adresse. Kleine Firmen schreiben so, und Leute, die sich als eine ausgeben, auch.`,
    act: () => 'Wenn es wichtig ist, fragen Sie die Firma auf einem Weg, den Sie schon kennen.',
  },
  'helo-odd': {
    title: (facts) => `Der Server nannte sich ${say(facts, 'helo')}`,
    why: (facts) => HELO[say(facts, 'kind')] ?? 'Das ist kein Name eines Mail-Servers.',
    act: () => '',
  },
} satisfies Partial<Record<FindingCode, FindingWords>>;
