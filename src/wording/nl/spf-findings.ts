import type { FindingCode } from '../../report.ts';
import type { FindingWords } from '../words.ts';
import { say } from './facts.ts';

/** After the domain that has the record. */
const FAULTS: Readonly<Record<string, string>> = {
  'several-records': 'heeft meerdere SPF-records, dus telt er geen',
  syntax: 'heeft een SPF-record dat niet te lezen is',
  'no-record-there': 'verwijst naar een domein dat geen SPF-record heeft',
  'too-many-names': 'noemt op één plaats meer dan tien mailservers',
};

export const spfFindings = {
  'spf-fails': {
    title: (facts) => `${say(facts, 'ip')} mag niet versturen voor ${say(facts, 'domain')}`,
    why: (facts) =>
      `Het domein noemt de adressen die ervoor versturen, en dit staat niet op de lijst.${(facts.explanation ?? null) === null ? '' : ` Het zegt: ‘${say(facts, 'explanation')}’.`}`,
    act: () => 'Doorgestuurde mail slaagt op deze manier ook niet: kijk naar de handtekening.',
  },
  'helo-fails': {
    title: (facts) => `${say(facts, 'ip')} mag zich niet ${say(facts, 'domain')} noemen`,
    why: () =>
      'De verzendende server stelde zich voor met een naam waarvan de eigenaar zegt dat dit adres niet van hem is.',
    act: () => '',
  },
  'spf-says-nothing': {
    title: (facts) => `${say(facts, 'domain')} zegt niet wie mag versturen`,
    why: (facts) =>
      facts.term === null
        ? `Het SPF-record noemt noch ${say(facts, 'ip')}, noch wat voor andere adressen geldt.`
        : `Het SPF-record antwoordt voor ${say(facts, 'ip')} met ${say(facts, 'term')}, en dat zegt ja noch nee.`,
    act: () => '',
  },
  'spf-allows-anyone': {
    title: (facts) => `${say(facts, 'domain')} laat bijna iedereen versturen`,
    why: (facts) =>
      facts.passed === true
        ? `SPF slaagt hier alleen door ${say(facts, 'term')}, dat ook vreemden toelaat. Dat zegt niets over wie dit heeft gestuurd.`
        : `Het SPF-record heeft ${say(facts, 'term')}, dat ook vreemden toelaat.`,
    act: () => '',
  },
  'spf-record-faulty': {
    title: (facts) => `${say(facts, 'record')} noemt zijn servers verkeerd`,
    why: (facts) => {
      const place =
        facts.term === null
          ? ''
          : `: ${say(facts, 'term')}, bij teken ${say(facts, 'column')} van het record`;
      return `${say(facts, 'domain')} ${FAULTS[say(facts, 'fault')] ?? 'heeft een fout in zijn SPF-record'}${place}. Tot dat is hersteld, geldt het bij ontvangende diensten als fout.`;
    },
    act: () => '',
  },
  'spf-too-many-lookups': {
    title: (facts) => `De serverlijst van ${say(facts, 'domain')} vraagt te veel`,
    why: (facts) =>
      facts.limit === 'void'
        ? `Meer dan twee DNS-vragen van het SPF-record hebben geen antwoord: ${say(facts, 'terms')}. Ontvangende diensten stoppen daar met een fout.`
        : `Het SPF-record heeft meer dan tien DNS-vragen nodig, en ontvangende diensten stoppen daar met een fout. Vragen per onderdeel: ${say(facts, 'terms')}.`,
    act: () => '',
  },
  'spf-uses-ptr': {
    title: (facts) => `${say(facts, 'domain')} noemt zijn servers op een verouderde manier`,
    why: (facts) =>
      `${say(facts, 'term')} in het SPF-record gaat af op de naam van het adres. Dat is traag en onbetrouwbaar, en zou niet meer moeten worden gepubliceerd.`,
    act: () => '',
  },
  'local-part-withheld': {
    title: () => 'Een vraag met de afzendernaam is ingehouden',
    why: (facts) =>
      `${say(facts, 'domain')} wil worden gevraagd naar ${say(facts, 'questions')}; de DNS-server daar zou zo weten wie je heeft geschreven.${facts.open === true ? ' Daarom staat SPF nog open.' : ''}`,
    act: () => 'In de instellingen kun je zulke vragen toestaan.',
  },
} satisfies Partial<Record<FindingCode, FindingWords>>;
