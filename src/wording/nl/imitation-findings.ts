import type { Finding, FindingCode } from '../../report.ts';
import { bothNames } from '../both-names.ts';
import type { FindingWords } from '../words.ts';
import { say } from './facts.ts';

type Facts = Finding['facts'];

/** A name as people read it, with the one that DNS knows beside it where they differ. */
const both = (facts: Facts) => bothNames(facts, say(facts, 'domain'));

const like = (facts: Facts) => say(facts, (facts.like ?? null) === null ? 'name' : 'like');

/** After "Het domein", in one sentence with whom it is like. */
const TRICKS: Readonly<Record<string, (facts: Facts) => string>> = {
  'name-before': (facts) => `begint met ${like(facts)}, en is van wie het einde ervan bezit`,
  'looks-alike': (facts) => `lijkt op ${like(facts)}, en heeft andere tekens`,
  'other-ending': (facts) => `is ${like(facts)} met een andere uitgang`,
  'word-added': (facts) =>
    `is de naam ${say(facts, 'name')} met een woord erbij, en niet bekend als een domein daarvan`,
  'hyphen-added': (facts) => `is ${like(facts)} met een koppelteken erbij`,
  'letter-off': (facts) => `is op één letter na ${like(facts)}`,
  'styled-letters': (facts) =>
    `is ${like(facts)} in letters die geen domein heeft, dus is het niet dat domein`,
  'mixed-scripts': () =>
    'mengt letters uit schriften die op elkaar lijken, zoals geen eerlijke naam doet',
};

const HELO: Readonly<Record<string, string>> = {
  literal:
    'Dat is een adres. Een server heeft een naam, en noemt alleen een adres als hij er geen heeft.',
  'no-name':
    'Dat is geen naam die anderen kunnen opzoeken, zoals een server heeft die mail verstuurt.',
  'own-name':
    'Dat is de naam van je eigen organisatie, en uit niets blijkt dat de server van jullie is.',
};

export const imitationFindings = {
  'domain-imitates': {
    title: (facts) =>
      (facts.name ?? null) === null
        ? `${both(facts)} gaat door voor een andere naam`
        : `${both(facts)} is niet ${say(facts, 'name')}`,
    why: (facts) =>
      `${facts.field === 'reply-to' ? 'Antwoorden zouden daarheen gaan. ' : ''}Het domein ${(TRICKS[say(facts, 'trick')] ?? (() => 'kan voor een ander domein worden aangezien'))(facts)}.`,
    act: () => 'Vergelijk het domein letter voor letter met het domein dat je kent.',
  },
  'name-imitates': {
    title: (facts) => `Er staat ${say(facts, 'name')}, en het komt van ${say(facts, 'domain')}`,
    why: (facts) =>
      facts.place === 'address'
        ? `${say(facts, 'name')} staat voor de @, waar iedereen alles kan schrijven. ${say(facts, 'domain')} is niet bekend als domein daarvan.`
        : `Iedereen kan daar elke naam schrijven. ${say(facts, 'domain')} is niet bekend als domein van ${say(facts, 'name')}.`,
    act: () => 'Ga af op het adres en niet op de naam.',
  },
  'free-mail-company': {
    title: (facts) => `De naam van een bedrijf, een adres bij ${say(facts, 'domain')}`,
    why: (facts) =>
      `Iedereen krijgt gratis een adres bij ${say(facts, 'domain')}. Kleine bedrijven schrijven zo, en mensen die zich voor een bedrijf uitgeven ook.`,
    act: () => 'Is het belangrijk, vraag het bedrijf dan op een manier die je al kent.',
  },
  'helo-odd': {
    title: (facts) => `De server noemde zich ${say(facts, 'helo')}`,
    why: (facts) => HELO[say(facts, 'kind')] ?? 'Dat is geen naam van een mailserver.',
    act: () => '',
  },
} satisfies Partial<Record<FindingCode, FindingWords>>;
