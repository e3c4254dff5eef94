import type { StepWords } from '../step-words.ts';
import { editions, recordFaults } from './dmarc-faults.ts';
import { number } from './numbers.ts';

const IDENTITIES = { mailfrom: 'MAIL FROM', helo: 'HELO' } as const;

const METHODS = { spf: 'SPF', dkim: 'DKIM' } as const;

export const steps: StepWords = {
  spf: 'SPF, led for led',
  dmarc: 'DMARC, trin for trin',
  more: (left) => `og ${number(left)} til`,

  judged: (identity, domain, ip, result) =>
    `Må ${ip} sende for ${domain} (${IDENTITIES[identity]})? ${result}`,
  recordOf: (domain) => `Posten for ${domain}`,
  noRecord: (domain) => `${domain} har ingen post`,
  outcomes: {
    match: 'passer',
    'no-match': 'passer ikke',
    error: 'ender i en fejl',
    taken: 'fulgt',
    'not-reached': 'ikke nået',
  },
  found: (name, found) => `ved ${name} står ${found.join(', ')}`,
  lookups: (count) => `${number(count)} opslag`,
  limits: (lookups, voidLookups) =>
    `Opslag: ${number(lookups)}, hvor 10 er tilladt; uden svar: ${number(voidLookups)}, hvor 2 er tilladt`,
  problems: {
    'several-records': 'Flere poster, så ingen af dem tæller',
    syntax: 'Et led kan ikke læses, så ingen af dem tæller',
    'too-many-lookups': 'Mere end 10 opslag',
    'too-many-void-lookups': 'Mere end 2 opslag uden svar',
    'too-many-names': 'Mere end 10 mailservere ved ét navn',
    'no-record-there': 'Det andet domæne har ingen post',
    dns: 'DNS svarede ikke',
  },
  explanation: (text) => `Domænet siger om dette: ”${text}”`,
  lenient: (result) => `Modtagende servere, der overser fejlen, finder: ${result}`,

  walk: (domain) => `Posten for ${domain} eller for et navn over det`,
  nothingThere: 'ingen post',
  recordProblems: recordFaults,
  stops: {
    'psd-y': 'et offentligt suffiks (psd=y), så vandringen slutter',
    'psd-n': 'en organisation efter eget udsagn (psd=n), så vandringen slutter',
    'no-labels': 'intet over det',
    dns: 'DNS svarede ikke, så vandringen slutter',
  },
  organisation: (domain) => `Organisationen er ${domain}`,
  policy: (policy, by, domain) => `Politikken er ${policy}, ved ${by}= hos ${domain}`,
  testMode: 'Den er kun på prøve (t=y), så der bedes om et trin mindre',
  identifier: (method, domain, result) => `${METHODS[method]} ${domain}, ${result}`,
  alignment: (aligned, mode, organizationalDomain) => {
    const whose = organizationalDomain === null ? '' : ` (${organizationalDomain})`;
    if (aligned === null) return 'om det hører til From, vides ikke';
    if (mode === 'strict') return aligned ? 'navnet i From' : 'ikke præcis navnet i From';
    return `${aligned ? 'hører til organisationen i From' : 'hører til en anden organisation end From'}${whose}`;
  },
  edition: (rfc, result, policy) =>
    `Efter RFC ${rfc}${rfc === 7489 ? ', som RFC 9989 erstattede' : ''}: ${result}${policy === null ? '' : ` (${policy})`}`,
  recordAt: (domain) => `Dets post er den for ${domain}`,
  editions,
};
