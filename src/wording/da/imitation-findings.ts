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
  'name-before': (facts) => `begynder med ${like(facts)} og tilhører den, der har dets slutning`,
  'looks-alike': (facts) => `ligner ${like(facts)}, men har andre tegn`,
  'other-ending': (facts) => `er ${like(facts)} med en anden endelse`,
  'word-added': (facts) =>
    `er navnet ${say(facts, 'name')} med et ord tilføjet og ikke kendt som dets eget`,
  'hyphen-added': (facts) => `er ${like(facts)} med en bindestreg tilføjet`,
  'letter-off': (facts) => `er ${like(facts)} på nær et bogstav`,
  'styled-letters': (facts) =>
    `er ${like(facts)} med bogstaver, som intet domæne har, så det er ikke det domæne`,
  'mixed-scripts': () =>
    'blander bogstaver fra skriftsystemer, der ligner hinanden, som intet ærligt navn gør',
};

const HELO: Readonly<Record<string, string>> = {
  literal:
    'Det er en adresse. En server har et navn og opgiver kun en adresse, hvis den ikke har noget.',
  'no-name': 'Det er ikke et navn, som andre kan slå op, og det har en server, der sender mail.',
  'own-name': 'Det er din egen organisations navn, og intet viser, at serveren er jeres.',
};

export const imitationFindings = {
  'domain-imitates': {
    title: (facts) =>
      (facts.name ?? null) === null
        ? `${both(facts)} udgiver sig for et andet navn`
        : `${both(facts)} er ikke ${say(facts, 'name')}`,
    why: (facts) =>
      `${facts.field === 'reply-to' ? 'Svar ville gå dertil. ' : ''}Domænet ${(TRICKS[say(facts, 'trick')] ?? (() => 'kan forveksles med et andet domæne'))(facts)}.`,
    act: () => 'Sammenlign domænet bogstav for bogstav med det, du kender.',
  },
  'name-imitates': {
    title: (facts) => `Der står ${say(facts, 'name')}, og den kommer fra ${say(facts, 'domain')}`,
    why: (facts) =>
      facts.place === 'address'
        ? `${say(facts, 'name')} står før @, hvor enhver kan skrive hvad som helst. ${say(facts, 'domain')} er ikke kendt som dets domæne.`
        : `Enhver kan skrive et hvilket som helst navn dér. ${say(facts, 'domain')} er ikke kendt som et domæne for ${say(facts, 'name')}.`,
    act: () => 'Gå efter adressen og ikke efter navnet.',
  },
  'free-mail-company': {
    title: (facts) => `Et firmas navn, en adresse hos ${say(facts, 'domain')}`,
    why: (facts) =>
      `Enhver kan gratis få en adresse hos ${say(facts, 'domain')}. Små firmaer skriver sådan, og det gør folk, der giver sig ud for at være et, også.`,
    act: () => 'Hvis det er vigtigt, så spørg firmaet på en måde, du allerede kender.',
  },
  'helo-odd': {
    title: (facts) => `Serveren kaldte sig ${say(facts, 'helo')}`,
    why: (facts) => HELO[say(facts, 'kind')] ?? 'Det er ikke navnet på en mailserver.',
    act: () => '',
  },
} satisfies Partial<Record<FindingCode, FindingWords>>;
