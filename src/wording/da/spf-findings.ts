import type { FindingCode } from '../../report.ts';
import type { FindingWords } from '../words.ts';
import { say } from './facts.ts';

/** After the domain that has the record. */
const FAULTS: Readonly<Record<string, string>> = {
  'several-records': 'har flere SPF-poster, så ingen af dem tæller',
  syntax: 'har en SPF-post, der ikke kan læses',
  'no-record-there': 'henviser til et domæne, der ikke har nogen SPF-post',
  'too-many-names': 'nævner mere end ti mailservere ét sted',
};

export const spfFindings = {
  'spf-fails': {
    title: (facts) => `${say(facts, 'ip')} må ikke sende for ${say(facts, 'domain')}`,
    why: (facts) =>
      `Domænet angiver de adresser, der sender for det, og denne står ikke på listen.${(facts.explanation ?? null) === null ? '' : ` Det siger: ”${say(facts, 'explanation')}”.`}`,
    act: () => 'Videresendt mail fejler også på den måde: se på signaturen.',
  },
  'helo-fails': {
    title: (facts) => `${say(facts, 'ip')} må ikke kalde sig ${say(facts, 'domain')}`,
    why: () =>
      'Den afsendende server præsenterede sig med et navn, hvis ejer siger, at adressen ikke er dens egen.',
    act: () => '',
  },
  'spf-says-nothing': {
    title: (facts) => `${say(facts, 'domain')} siger ikke, hvem der må sende`,
    why: (facts) =>
      facts.term === null
        ? `Dets SPF-post nævner hverken ${say(facts, 'ip')}, eller hvad der gælder for andre adresser.`
        : `Dets SPF-post svarer for ${say(facts, 'ip')} med ${say(facts, 'term')}, som hverken betyder ja eller nej.`,
    act: () => '',
  },
  'spf-allows-anyone': {
    title: (facts) => `${say(facts, 'domain')} lader næsten hvem som helst sende`,
    why: (facts) =>
      facts.passed === true
        ? `SPF giver kun pass her ved ${say(facts, 'term')}, som også lukker fremmede ind. Det viser intet om, hvem der sendte den.`
        : `Dets SPF-post har ${say(facts, 'term')}, som lukker fremmede ind.`,
    act: () => '',
  },
  'spf-record-faulty': {
    title: (facts) => `${say(facts, 'record')} angiver sine servere forkert`,
    why: (facts) => {
      const place =
        facts.term === null
          ? ''
          : `: ${say(facts, 'term')}, ved tegn ${say(facts, 'column')} i posten`;
      return `${say(facts, 'domain')} ${FAULTS[say(facts, 'fault')] ?? 'har en fejl i sin SPF-post'}${place}. Indtil det er rettet, behandler modtagende servere det som en fejl.`;
    },
    act: () => '',
  },
  'spf-too-many-lookups': {
    title: (facts) => `Listen over servere for ${say(facts, 'domain')} spørger for meget`,
    why: (facts) =>
      facts.limit === 'void'
        ? `Mere end to DNS-forespørgsler i dets SPF-post har intet svar: ${say(facts, 'terms')}. Dér stopper modtagende servere med en fejl.`
        : `Dets SPF-post kræver mere end ti DNS-forespørgsler, og dér stopper modtagende servere med en fejl. Forespørgsler efter led: ${say(facts, 'terms')}.`,
    act: () => '',
  },
  'spf-uses-ptr': {
    title: (facts) => `${say(facts, 'domain')} angiver sine servere på en forældet måde`,
    why: (facts) =>
      `${say(facts, 'term')} i dets SPF-post går efter adressens navn. Det er langsomt og upålideligt og bør ikke publiceres længere.`,
    act: () => '',
  },
  'local-part-withheld': {
    title: () => 'Et spørgsmål, der nævner afsenderen, blev ikke stillet',
    why: (facts) =>
      `${say(facts, 'domain')} vil spørges om ${say(facts, 'questions')}, og det ville fortælle dets DNS-server, hvem der skrev til dig.${facts.open === true ? ' Derfor er SPF uafklaret.' : ''}`,
    act: () => 'Indstillingerne kan tillade sådanne spørgsmål.',
  },
} satisfies Partial<Record<FindingCode, FindingWords>>;
