import type { StepWords } from '../step-words.ts';
import { editions, recordFaults } from './dmarc-faults.ts';
import { number } from './numbers.ts';

const IDENTITIES = { mailfrom: 'MAIL FROM', helo: 'HELO' } as const;

const METHODS = { spf: 'SPF', dkim: 'DKIM' } as const;

export const steps: StepWords = {
  spf: 'SPF, term för term',
  dmarc: 'DMARC, steg för steg',
  more: (left) => `och ${number(left)} till`,

  judged: (identity, domain, ip, result) =>
    `Får ${ip} skicka för ${domain} (${IDENTITIES[identity]})? ${result}`,
  recordOf: (domain) => `Posten för ${domain}`,
  noRecord: (domain) => `${domain} har ingen post`,
  outcomes: {
    match: 'stämmer',
    'no-match': 'stämmer inte',
    error: 'slutar i ett fel',
    taken: 'följd',
    'not-reached': 'inte nådd',
  },
  found: (name, found) => `vid ${name} står ${found.join(', ')}`,
  lookups: (count) => `${number(count)} uppslag`,
  limits: (lookups, voidLookups) =>
    `Uppslag: ${number(lookups)}, där 10 är tillåtna; utan svar: ${number(voidLookups)}, där 2 är tillåtna`,
  problems: {
    'several-records': 'Flera poster, så ingen av dem räknas',
    syntax: 'En term går inte att läsa, så ingen av dem räknas',
    'too-many-lookups': 'Fler än 10 uppslag',
    'too-many-void-lookups': 'Fler än 2 uppslag utan svar',
    'too-many-names': 'Fler än 10 e-postservrar vid ett namn',
    'no-record-there': 'Den andra domänen har ingen post',
    dns: 'DNS svarade inte',
  },
  explanation: (text) => `Domänen säger om detta: ”${text}”`,
  lenient: (result) => `Mottagande servrar som bortser från felet finner: ${result}`,

  walk: (domain) => `Posten för ${domain}, eller för ett namn ovanför`,
  nothingThere: 'ingen post',
  recordProblems: recordFaults,
  stops: {
    'psd-y': 'ett publikt suffix (psd=y), så vandringen slutar',
    'psd-n': 'en organisation enligt egen uppgift (psd=n), så vandringen slutar',
    'no-labels': 'inget ovanför',
    dns: 'DNS svarade inte, så vandringen slutar',
  },
  organisation: (domain) => `Organisationen är ${domain}`,
  policy: (policy, by, domain) => `Policyn är ${policy}, genom ${by}= vid ${domain}`,
  testMode: 'Den provas bara (t=y), så ett steg mindre begärs',
  identifier: (method, domain, result) => `${METHODS[method]} ${domain}, ${result}`,
  alignment: (aligned, mode, organizationalDomain) => {
    const whose = organizationalDomain === null ? '' : ` (${organizationalDomain})`;
    if (aligned === null) return 'om den hör till From är inte känt';
    if (mode === 'strict') return aligned ? 'namnet i From' : 'inte exakt namnet i From';
    return `${aligned ? 'hör till organisationen i From' : 'hör till en annan organisation än From'}${whose}`;
  },
  edition: (rfc, result, policy) =>
    `Enligt RFC ${rfc}${rfc === 7489 ? ', som RFC 9989 ersatte' : ''}: ${result}${policy === null ? '' : ` (${policy})`}`,
  recordAt: (domain) => `Dess post är den för ${domain}`,
  editions,
};
