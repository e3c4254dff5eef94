import type { FindingCode } from '../../report.ts';
import type { FindingWords } from '../words.ts';
import { say } from './facts.ts';

/** After the domain that has the record. */
const FAULTS: Readonly<Record<string, string>> = {
  'several-records': 'har flera SPF-poster, så ingen av dem räknas',
  syntax: 'har en SPF-post som inte går att läsa',
  'no-record-there': 'hänvisar till en domän som inte har någon SPF-post',
  'too-many-names': 'anger fler än tio e-postservrar på ett ställe',
};

export const spfFindings = {
  'spf-fails': {
    title: (facts) => `${say(facts, 'ip')} får inte skicka för ${say(facts, 'domain')}`,
    why: (facts) =>
      `Domänen räknar upp adresserna som skickar för den, och den här står inte på listan.${(facts.explanation ?? null) === null ? '' : ` Den säger: ”${say(facts, 'explanation')}”.`}`,
    act: () => 'Även vidarebefordrade mejl misslyckas på det viset: titta på signaturen.',
  },
  'helo-fails': {
    title: (facts) => `${say(facts, 'ip')} får inte kalla sig ${say(facts, 'domain')}`,
    why: () =>
      'Den sändande servern presenterade sig med ett namn vars ägare säger att adressen inte är dess egen.',
    act: () => '',
  },
  'spf-says-nothing': {
    title: (facts) => `${say(facts, 'domain')} säger inte vem som får skicka`,
    why: (facts) =>
      facts.term === null
        ? `Dess SPF-post nämner varken ${say(facts, 'ip')} eller vad som gäller för andra adresser.`
        : `Dess SPF-post svarar för ${say(facts, 'ip')} med ${say(facts, 'term')}, vilket varken betyder ja eller nej.`,
    act: () => '',
  },
  'spf-allows-anyone': {
    title: (facts) => `${say(facts, 'domain')} låter nästan vem som helst skicka`,
    why: (facts) =>
      facts.passed === true
        ? `SPF ger pass här bara genom ${say(facts, 'term')}, som släpper in även främmande. Det visar inget om vem som skickade det.`
        : `Dess SPF-post har ${say(facts, 'term')}, som släpper in främmande.`,
    act: () => '',
  },
  'spf-record-faulty': {
    title: (facts) => `${say(facts, 'record')} räknar upp sina servrar fel`,
    why: (facts) => {
      const place =
        facts.term === null
          ? ''
          : `: ${say(facts, 'term')}, vid tecken ${say(facts, 'column')} i posten`;
      return `${say(facts, 'domain')} ${FAULTS[say(facts, 'fault')] ?? 'har ett fel i sin SPF-post'}${place}. Tills det är åtgärdat behandlar mottagande servrar det som ett fel.`;
    },
    act: () => '',
  },
  'spf-too-many-lookups': {
    title: (facts) => `Listan över servrar för ${say(facts, 'domain')} frågar för mycket`,
    why: (facts) =>
      facts.limit === 'void'
        ? `Fler än två DNS-frågor i dess SPF-post saknar svar: ${say(facts, 'terms')}. Där slutar mottagande servrar med ett fel.`
        : `Dess SPF-post kräver fler än tio DNS-frågor, och där slutar mottagande servrar med ett fel. Frågor per term: ${say(facts, 'terms')}.`,
    act: () => '',
  },
  'spf-uses-ptr': {
    title: (facts) => `${say(facts, 'domain')} anger sina servrar på ett föråldrat sätt`,
    why: (facts) =>
      `${say(facts, 'term')} i dess SPF-post går efter adressens namn. Det är långsamt och opålitligt, och bör inte publiceras längre.`,
    act: () => '',
  },
  'local-part-withheld': {
    title: () => 'En fråga som nämner avsändaren ställdes inte',
    why: (facts) =>
      `${say(facts, 'domain')} vill bli frågad om ${say(facts, 'questions')}, vilket skulle berätta för dess DNS-server vem som skrev till dig.${facts.open === true ? ' Därför är SPF obesvarat.' : ''}`,
    act: () => 'Inställningarna kan tillåta sådana frågor.',
  },
} satisfies Partial<Record<FindingCode, FindingWords>>;
