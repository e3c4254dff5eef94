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
  'name-before': (facts) => `börjar med ${like(facts)}, och tillhör den som har dess slut`,
  'looks-alike': (facts) => `ser ut som ${like(facts)}, men har andra tecken`,
  'other-ending': (facts) => `är ${like(facts)} med en annan ändelse`,
  'word-added': (facts) =>
    `är namnet ${say(facts, 'name')} med ett ord tillagt, och inte känd som dess egen`,
  'hyphen-added': (facts) => `är ${like(facts)} med ett bindestreck tillagt`,
  'letter-off': (facts) => `är ${like(facts)} så när som på en bokstav`,
  'styled-letters': (facts) =>
    `är ${like(facts)} med bokstäver som ingen domän har, så det är inte den domänen`,
  'mixed-scripts': () =>
    'blandar bokstäver ur skriftsystem som liknar varandra, vilket inget ärligt namn gör',
};

const HELO: Readonly<Record<string, string>> = {
  literal:
    'Det är en adress. En server har ett namn, och uppger en adress bara om den saknar namn.',
  'no-name': 'Det är inget namn som andra kan slå upp, och det har en server som skickar mejl.',
  'own-name': 'Det är din egen organisations namn, och inget visar att servern tillhör er.',
};

export const imitationFindings = {
  'domain-imitates': {
    title: (facts) =>
      (facts.name ?? null) === null
        ? `${both(facts)} utger sig för ett annat namn`
        : `${both(facts)} är inte ${say(facts, 'name')}`,
    why: (facts) =>
      `${facts.field === 'reply-to' ? 'Svar skulle gå dit. ' : ''}Domänen ${(TRICKS[say(facts, 'trick')] ?? (() => 'kan tas för en annan domän'))(facts)}.`,
    act: () => 'Jämför domänen bokstav för bokstav med den du känner till.',
  },
  'name-imitates': {
    title: (facts) => `Det står ${say(facts, 'name')}, och det kommer från ${say(facts, 'domain')}`,
    why: (facts) =>
      facts.place === 'address'
        ? `${say(facts, 'name')} står före @, där vem som helst kan skriva vad som helst. ${say(facts, 'domain')} är inte känd som dess domän.`
        : `Vem som helst kan skriva vilket namn som helst där. ${say(facts, 'domain')} är inte känd som en domän för ${say(facts, 'name')}.`,
    act: () => 'Gå efter adressen och inte efter namnet.',
  },
  'free-mail-company': {
    title: (facts) => `Ett företags namn, en adress hos ${say(facts, 'domain')}`,
    why: (facts) =>
      `Vem som helst får gratis en adress hos ${say(facts, 'domain')}. Små företag skriver så, och det gör också de som låtsas vara ett.`,
    act: () => 'Om det är viktigt, fråga företaget på ett sätt som du redan känner till.',
  },
  'helo-odd': {
    title: (facts) => `Servern kallade sig ${say(facts, 'helo')}`,
    why: (facts) => HELO[say(facts, 'kind')] ?? 'Det är inget namn på en e-postserver.',
    act: () => '',
  },
} satisfies Partial<Record<FindingCode, FindingWords>>;
