import type { StepWords } from '../step-words.ts';
import { editions, recordFaults } from './dmarc-faults.ts';
import { counted, number } from './numbers.ts';

const IDENTITIES = { mailfrom: 'MAIL FROM', helo: 'HELO' } as const;

const METHODS = { spf: 'SPF', dkim: 'DKIM' } as const;

export const steps: StepWords = {
  spf: 'SPF, onderdeel voor onderdeel',
  dmarc: 'DMARC, stap voor stap',
  more: (left) => `en nog ${number(left)}`,

  judged: (identity, domain, ip, result) =>
    `Mag ${ip} versturen voor ${domain} (${IDENTITIES[identity]})? ${result}`,
  recordOf: (domain) => `Het record van ${domain}`,
  noRecord: (domain) => `${domain} heeft geen record`,
  outcomes: {
    match: 'past',
    'no-match': 'past niet',
    error: 'eindigt in een fout',
    taken: 'gevolgd',
    'not-reached': 'niet bereikt',
  },
  found: (name, found) => `onder ${name} staat ${found.join(', ')}`,
  lookups: (count) => counted(count, { one: 'opzoeking', other: 'opzoekingen' }),
  limits: (lookups, voidLookups) =>
    `Opzoekingen: ${number(lookups)}, waar er 10 mogen; zonder antwoord: ${number(voidLookups)}, waar er 2 mogen`,
  problems: {
    'several-records': 'Meerdere records, dus telt er geen',
    syntax: 'Een onderdeel is niet te lezen, dus telt er geen',
    'too-many-lookups': 'Meer dan 10 opzoekingen',
    'too-many-void-lookups': 'Meer dan 2 opzoekingen zonder antwoord',
    'too-many-names': 'Meer dan 10 mailservers onder één naam',
    'no-record-there': 'Het andere domein heeft geen record',
    dns: 'DNS antwoordde niet',
  },
  explanation: (text) => `Het domein zegt hierover: ‘${text}’`,
  lenient: (result) => `Ontvangers die de fout over het hoofd zien, vinden: ${result}`,

  walk: (domain) => `Het record van ${domain}, of van een naam erboven`,
  nothingThere: 'geen record',
  recordProblems: recordFaults,
  stops: {
    'psd-y': 'een openbaar achtervoegsel (psd=y), dus de zoektocht eindigt',
    'psd-n': 'naar eigen zeggen een organisatie (psd=n), dus de zoektocht eindigt',
    'no-labels': 'niets erboven',
    dns: 'DNS antwoordde niet, dus de zoektocht eindigt',
  },
  organisation: (domain) => `De organisatie is ${domain}`,
  policy: (policy, by, domain) => `Het beleid is ${policy}, door ${by}= bij ${domain}`,
  testMode: 'Het wordt alleen uitgeprobeerd (t=y), dus er wordt een stap minder gevraagd',
  identifier: (method, domain, result) => `${METHODS[method]} ${domain}, ${result}`,
  alignment: (aligned, mode, organizationalDomain) => {
    const whose = organizationalDomain === null ? '' : ` (${organizationalDomain})`;
    if (aligned === null) return 'of het bij From hoort, is niet bekend';
    if (mode === 'strict') return aligned ? 'de naam in From' : 'niet precies de naam in From';
    return `${aligned ? 'van de organisatie in From' : 'van een andere organisatie dan From'}${whose}`;
  },
  edition: (rfc, result, policy) =>
    `Volgens RFC ${rfc}${rfc === 7489 ? ', vervangen door RFC 9989' : ''}: ${result}${policy === null ? '' : ` (${policy})`}`,
  recordAt: (domain) => `Het record is dat van ${domain}`,
  editions,
};
