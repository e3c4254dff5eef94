import type { StepWords } from '../step-words.ts';
import { editions, recordFaults } from './dmarc-faults.ts';
import { counted, number } from './numbers.ts';

const IDENTITIES = { mailfrom: 'MAIL FROM', helo: 'HELO' } as const;

const METHODS = { spf: 'SPF', dkim: 'DKIM' } as const;

export const steps: StepWords = {
  spf: 'SPF, terme par terme',
  dmarc: 'DMARC, pas à pas',
  more: (left) => `et ${number(left)} de plus`,

  judged: (identity, domain, ip, result) =>
    `${ip} peut-il envoyer pour ${domain} (${IDENTITIES[identity]}) ? ${result}`,
  recordOf: (domain) => `L’enregistrement du domaine ${domain}`,
  noRecord: (domain) => `${domain} n’a pas d’enregistrement`,
  outcomes: {
    match: 'correspond',
    'no-match': 'ne correspond pas',
    error: 'finit sur une erreur',
    taken: 'suivi',
    'not-reached': 'pas atteint',
  },
  found: (name, found) => `à ${name} se trouve ${found.join(', ')}`,
  lookups: (count) => counted(count, { one: 'recherche', other: 'recherches' }),
  limits: (lookups, voidLookups) =>
    `Recherches : ${number(lookups)}, où 10 sont permises ; sans réponse : ${number(voidLookups)}, où 2 sont permises`,
  problems: {
    'several-records': 'Plusieurs enregistrements, aucun ne compte donc',
    syntax: 'Un terme est illisible, aucun ne compte donc',
    'too-many-lookups': 'Plus de 10 recherches',
    'too-many-void-lookups': 'Plus de 2 recherches sans réponse',
    'too-many-names': 'Plus de 10 serveurs de messagerie à un même nom',
    'no-record-there': 'L’autre domaine n’a pas d’enregistrement',
    dns: 'Le DNS n’a pas répondu',
  },
  explanation: (text) => `Le domaine en dit : « ${text} »`,
  lenient: (result) => `Les services de réception qui passent sur ce défaut trouvent : ${result}`,

  walk: (domain) => `L’enregistrement du domaine ${domain}, ou d’un nom au-dessus`,
  nothingThere: 'pas d’enregistrement',
  recordProblems: recordFaults,
  stops: {
    'psd-y': 'un suffixe public (psd=y), le parcours s’arrête donc',
    'psd-n': 'une organisation, à ce qu’elle dit (psd=n), le parcours s’arrête donc',
    'no-labels': 'rien au-dessus',
    dns: 'le DNS n’a pas répondu, le parcours s’arrête donc',
  },
  organisation: (domain) => `L’organisation est ${domain}`,
  policy: (policy, by, domain) => `La politique est ${policy}, par ${by}= à ${domain}`,
  testMode: 'Elle est seulement à l’essai (t=y), il est donc demandé un degré de moins',
  identifier: (method, domain, result) => `${METHODS[method]} ${domain}, ${result}`,
  alignment: (aligned, mode, organizationalDomain) => {
    const whose = organizationalDomain === null ? '' : ` (${organizationalDomain})`;
    if (aligned === null) return 'on ne sait pas s’il appartient à From';
    if (mode === 'strict') return aligned ? 'le nom de From' : 'pas exactement le nom de From';
    return `${aligned ? 'de l’organisation de From' : 'd’une autre organisation que From'}${whose}`;
  },
  edition: (rfc, result, policy) =>
    `Selon la RFC ${rfc}${rfc === 7489 ? ', que la RFC 9989 a remplacée' : ''} : ${result}${policy === null ? '' : ` (${policy})`}`,
  recordAt: (domain) => `Son enregistrement est celui du domaine ${domain}`,
  editions,
};
