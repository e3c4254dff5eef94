import type { FindingCode } from '../../report.ts';
import type { FindingWords } from '../words.ts';
import { say, someDomain } from './facts.ts';

/** After the domain that has the record. */
const FAULTS: Readonly<Record<string, string>> = {
  'several-records': 'hat mehrere SPF-Einträge, also zählt keiner davon',
  syntax: 'hat einen SPF-Eintrag, der nicht lesbar ist',
  'no-record-there': 'verweist auf eine Domain, die keinen SPF-Eintrag hat',
  'too-many-names': 'nennt an einer Stelle mehr als zehn Mail-Server',
};

export const spfFindings = {
  'spf-fails': {
    title: (facts) => `${say(facts, 'ip')} darf nicht für ${say(facts, 'domain')} senden`,
    why: (facts) =>
      `Die Domain nennt die Adressen, die für sie senden, und diese steht nicht auf der Liste.${(facts.explanation ?? null) === null ? '' : ` Sie sagt: „${say(facts, 'explanation')}“.`}`,
    act: () => 'Weitergeleitete Mails fallen ebenso durch: Sehen Sie sich die Signatur an.',
  },
  'helo-fails': {
    title: (facts) => `${say(facts, 'ip')} darf sich nicht ${say(facts, 'domain')} nennen`,
    why: () =>
      'Der sendende Server stellte sich mit einem Namen vor, dessen Besitzer sagt, dass diese Adresse nicht seine ist.',
    act: () => '',
  },
  'spf-says-nothing': {
    title: (facts) => `${say(facts, 'domain')} sagt nicht, wer senden darf`,
    why: (facts) =>
      facts.term === null
        ? `Der SPF-Eintrag nennt weder ${say(facts, 'ip')} noch, was für andere Adressen gilt.`
        : `Der SPF-Eintrag antwortet für ${say(facts, 'ip')} mit ${say(facts, 'term')}, und das heißt weder ja noch nein.`,
    act: () => '',
  },
  'spf-allows-anyone': {
    title: (facts) => `${say(facts, 'domain')} lässt fast jeden senden`,
    why: (facts) =>
      facts.passed === true
        ? `SPF ist hier nur durch ${say(facts, 'term')} bestanden, was auch Fremde zulässt. Das zeigt nichts darüber, wer dies gesendet hat.`
        : `Der SPF-Eintrag hat ${say(facts, 'term')}, was auch Fremde zulässt.`,
    act: () => '',
  },
  'spf-record-faulty': {
    title: (facts) => `${say(facts, 'record')} nennt die eigenen Server fehlerhaft`,
    why: (facts) => {
      const place =
        facts.term === null
          ? ''
          : `: ${say(facts, 'term')}, bei Zeichen ${say(facts, 'column')} des Eintrags`;
      return `${say(facts, 'domain')} ${FAULTS[say(facts, 'fault')] ?? 'hat einen Fehler im SPF-Eintrag'}${place}. Bis das behoben ist, gilt es bei empfangenden Diensten als Fehler.`;
    },
    act: () => '',
  },
  'spf-too-many-lookups': {
    title: (facts) => `Die Serverliste von ${say(facts, 'domain', someDomain)} fragt zu viel`,
    why: (facts) =>
      facts.limit === 'void'
        ? `Mehr als zwei DNS-Fragen des SPF-Eintrags haben keine Antwort: ${say(facts, 'terms')}. Empfangende Dienste brechen dort mit einem Fehler ab.`
        : `Der SPF-Eintrag braucht mehr als zehn DNS-Fragen, und empfangende Dienste brechen dort mit einem Fehler ab. Fragen je Teil: ${say(facts, 'terms')}.`,
    act: () => '',
  },
  'spf-uses-ptr': {
    title: (facts) => `${say(facts, 'domain')} nennt die eigenen Server auf veraltete Weise`,
    why: (facts) =>
      `${say(facts, 'term')} im SPF-Eintrag richtet sich nach dem Namen der Adresse. Das ist langsam und unzuverlässig und soll nicht mehr veröffentlicht werden.`,
    act: () => '',
  },
  'local-part-withheld': {
    title: () => 'Eine Frage mit dem Namen des Absenders unterblieb',
    why: (facts) =>
      `${say(facts, 'domain')} will nach ${say(facts, 'questions')} gefragt werden; der DNS-Server dort würde so erfahren, wer Ihnen geschrieben hat.${facts.open === true ? ' Deshalb ist SPF offen.' : ''}`,
    act: () => 'Die Einstellungen können solche Fragen erlauben.',
  },
} satisfies Partial<Record<FindingCode, FindingWords>>;
