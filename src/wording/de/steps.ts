import type { StepWords } from '../step-words.ts';
import { editions, recordFaults } from './dmarc-faults.ts';
import { counted, number } from './numbers.ts';

const IDENTITIES = { mailfrom: 'MAIL FROM', helo: 'HELO' } as const;

const METHODS = { spf: 'SPF', dkim: 'DKIM' } as const;

export const steps: StepWords = {
  spf: 'SPF, Teil für Teil',
  dmarc: 'DMARC, Schritt für Schritt',
  more: (left) => `und ${number(left)} weitere`,

  judged: (identity, domain, ip, result) =>
    `Darf ${ip} für ${domain} senden (${IDENTITIES[identity]})? ${result}`,
  recordOf: (domain) => `Der Eintrag von ${domain}`,
  noRecord: (domain) => `${domain} hat keinen Eintrag`,
  outcomes: {
    match: 'trifft zu',
    'no-match': 'trifft nicht zu',
    error: 'endet mit einem Fehler',
    taken: 'gefolgt',
    'not-reached': 'nicht erreicht',
  },
  found: (name, found) => `unter ${name} steht ${found.join(', ')}`,
  lookups: (count) => counted(count, { one: 'Abfrage', other: 'Abfragen' }),
  limits: (lookups, voidLookups) =>
    `Abfragen: ${number(lookups)}, erlaubt sind 10; ohne Antwort: ${number(voidLookups)}, erlaubt sind 2`,
  problems: {
    'several-records': 'Mehrere Einträge, also zählt keiner davon',
    syntax: 'Ein Teil ist nicht lesbar, also zählt keiner davon',
    'too-many-lookups': 'Mehr als 10 Abfragen',
    'too-many-void-lookups': 'Mehr als 2 Abfragen ohne Antwort',
    'too-many-names': 'Mehr als 10 Mail-Server unter einem Namen',
    'no-record-there': 'Die andere Domain hat keinen Eintrag',
    dns: 'DNS hat nicht geantwortet',
  },
  explanation: (text) => `Die Domain sagt dazu: „${text}“`,
  lenient: (result) => `Empfänger, die den Fehler übersehen, finden: ${result}`,

  walk: (domain) => `Der Eintrag von ${domain} oder von einem Namen darüber`,
  nothingThere: 'kein Eintrag',
  recordProblems: recordFaults,
  stops: {
    'psd-y': 'ein öffentliches Suffix (psd=y), also endet die Suche',
    'psd-n': 'nach eigener Angabe eine Organisation (psd=n), also endet die Suche',
    'no-labels': 'nichts darüber',
    dns: 'DNS hat nicht geantwortet, also endet die Suche',
  },
  organisation: (domain) => `Die Organisation ist ${domain}`,
  policy: (policy, by, domain) => `Die Richtlinie ist ${policy}, durch ${by}= unter ${domain}`,
  testMode: 'Sie wird nur erprobt (t=y), also wird eine Stufe weniger verlangt',
  identifier: (method, domain, result) => `${METHODS[method]} ${domain}, ${result}`,
  alignment: (aligned, mode, organizationalDomain) => {
    const whose = organizationalDomain === null ? '' : ` (${organizationalDomain})`;
    if (aligned === null) return 'ob es zu From gehört, ist nicht bekannt';
    if (mode === 'strict') return aligned ? 'der Name in From' : 'nicht genau der Name in From';
    return `${aligned ? 'aus der Organisation in From' : 'aus einer anderen Organisation als From'}${whose}`;
  },
  edition: (rfc, result, policy) =>
    `Nach RFC ${rfc}${rfc === 7489 ? ', abgelöst durch RFC 9989' : ''}: ${result}${policy === null ? '' : ` (${policy})`}`,
  recordAt: (domain) => `Der Eintrag ist der von ${domain}`,
  editions,
};
