import type { Finding, FindingCode } from '../../report.ts';
import { bothNames } from '../both-names.ts';
import type { FindingWords } from '../words.ts';
import { say } from './facts.ts';

type Facts = Finding['facts'];

/** A name as people read it, with the one that DNS knows beside it where they differ. */
const both = (facts: Facts) => bothNames(facts, say(facts, 'domain'));

const like = (facts: Facts) => say(facts, (facts.like ?? null) === null ? 'name' : 'like');

/** After the domain, in one sentence with whom it is like. */
const TRICKS: Readonly<Record<string, (facts: Facts) => string>> = {
  'name-before': (facts) => `begins with ${like(facts)}, and belongs to whoever has its end`,
  'looks-alike': (facts) => `looks like ${like(facts)}, and has other characters`,
  'other-ending': (facts) => `is ${like(facts)} with another ending`,
  'word-added': (facts) =>
    `is the name of ${say(facts, 'name')} with a word added, and not known as its own`,
  'hyphen-added': (facts) => `is ${like(facts)} with a hyphen added`,
  'letter-off': (facts) => `is ${like(facts)} but for a letter`,
  'styled-letters': (facts) =>
    `is ${like(facts)} in letters that no domain has, so it is not that domain`,
  'mixed-scripts': () => 'mixes letters of scripts that look alike, as no honest name does',
};

const HELO: Readonly<Record<string, string>> = {
  literal: 'That is an address. A server has a name, and gives an address only where it has none.',
  'no-name': 'That is no name that others could look up, as a server that sends mail has.',
  'own-name': 'That is your own organisation’s name, and nothing shows that the server is yours.',
};

export const imitationFindings = {
  'domain-imitates': {
    title: (facts) =>
      (facts.name ?? null) === null
        ? `${both(facts)} passes for another name`
        : `${both(facts)} is not ${say(facts, 'name')}`,
    why: (facts) =>
      `${facts.field === 'reply-to' ? 'Answers would go there. ' : ''}It ${(TRICKS[say(facts, 'trick')] ?? (() => 'can be taken for another domain'))(facts)}.`,
    act: () => 'Compare the domain letter by letter with the one you know.',
  },
  'name-imitates': {
    title: (facts) => `It says ${say(facts, 'name')}, and comes from ${say(facts, 'domain')}`,
    why: (facts) =>
      facts.place === 'address'
        ? `${say(facts, 'name')} stands before the @, where anybody can write anything. ${say(facts, 'domain')} is not known as its domain.`
        : `Anybody can write any name there. ${say(facts, 'domain')} is not known as a domain of ${say(facts, 'name')}.`,
    act: () => 'Go by the address and not by the name.',
  },
  'free-mail-company': {
    title: (facts) => `A company’s name, an address at ${say(facts, 'domain')}`,
    why: (facts) =>
      `Anybody gets an address at ${say(facts, 'domain')} for nothing. Small firms write so, and so do people who pretend to be one.`,
    act: () => 'If it matters, ask the company by a way you already know.',
  },
  'helo-odd': {
    title: (facts) => `The server called itself ${say(facts, 'helo')}`,
    why: (facts) => HELO[say(facts, 'kind')] ?? 'That is no name of a mail server.',
    act: () => '',
  },
} satisfies Partial<Record<FindingCode, FindingWords>>;
