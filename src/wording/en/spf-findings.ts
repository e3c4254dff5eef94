import type { FindingCode } from '../../report.ts';
import type { FindingWords } from '../words.ts';
import { say } from './facts.ts';

/** After the domain that has the record. */
const FAULTS: Readonly<Record<string, string>> = {
  'several-records': 'has several SPF records, so none of them counts',
  syntax: 'has an SPF record that cannot be read',
  'no-record-there': 'points to a domain that has no SPF record',
  'too-many-names': 'names more than ten mail hosts at one place',
};

export const spfFindings = {
  'spf-fails': {
    title: (facts) => `${say(facts, 'ip')} may not send for ${say(facts, 'domain')}`,
    why: (facts) =>
      `The domain lists the addresses that send for it, and this one is not on the list.${(facts.explanation ?? null) === null ? '' : ` It says: “${say(facts, 'explanation')}”.`}`,
    act: () => 'Forwarded mail fails in this way too: look at the signature.',
  },
  'helo-fails': {
    title: (facts) => `${say(facts, 'ip')} may not call itself ${say(facts, 'domain')}`,
    why: () =>
      'The sending host introduced itself by a name whose owner says that this address is not its own.',
    act: () => '',
  },
  'spf-says-nothing': {
    title: (facts) => `${say(facts, 'domain')} does not say who may send`,
    why: (facts) =>
      facts.term === null
        ? `Its SPF record names neither ${say(facts, 'ip')} nor what holds for other addresses.`
        : `Its SPF record answers for ${say(facts, 'ip')} with ${say(facts, 'term')}, which says neither yes nor no.`,
    act: () => '',
  },
  'spf-allows-anyone': {
    title: (facts) => `${say(facts, 'domain')} lets almost anybody send`,
    why: (facts) =>
      facts.passed === true
        ? `SPF passes here only by ${say(facts, 'term')}, which lets strangers in too. That shows nothing of who sent it.`
        : `Its SPF record has ${say(facts, 'term')}, which lets strangers in.`,
    act: () => '',
  },
  'spf-record-faulty': {
    title: (facts) => `${say(facts, 'record')} lists its servers wrongly`,
    why: (facts) => {
      const place =
        facts.term === null
          ? ''
          : `: ${say(facts, 'term')}, at character ${say(facts, 'column')} of the record`;
      return `${say(facts, 'domain')} ${FAULTS[say(facts, 'fault')] ?? 'has a fault in its SPF record'}${place}. Until that is mended, receivers treat it as an error.`;
    },
    act: () => '',
  },
  'spf-too-many-lookups': {
    title: (facts) => `The list of servers of ${say(facts, 'domain')} asks too much`,
    why: (facts) =>
      facts.limit === 'void'
        ? `More than two DNS questions of its SPF record have no answer: ${say(facts, 'terms')}. Receivers stop there with an error.`
        : `Its SPF record needs more than ten DNS questions, and receivers stop there with an error. Questions by term: ${say(facts, 'terms')}.`,
    act: () => '',
  },
  'spf-uses-ptr': {
    title: (facts) => `${say(facts, 'domain')} names its servers in an outdated way`,
    why: (facts) =>
      `${say(facts, 'term')} in its SPF record goes by the name of the address. That is slow and unreliable, and should not be published any more.`,
    act: () => '',
  },
  'local-part-withheld': {
    title: () => 'A question naming the sender was withheld',
    why: (facts) =>
      `${say(facts, 'domain')} wants to be asked for ${say(facts, 'questions')}, which would tell its DNS server who wrote to you.${facts.open === true ? ' So SPF is open.' : ''}`,
    act: () => 'The settings can allow such questions.',
  },
} satisfies Partial<Record<FindingCode, FindingWords>>;
