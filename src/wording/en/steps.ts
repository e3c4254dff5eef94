import type { StepWords } from '../step-words.ts';
import { editions, recordFaults } from './dmarc-faults.ts';
import { counted, number } from './numbers.ts';

const IDENTITIES = { mailfrom: 'MAIL FROM', helo: 'HELO' } as const;

const METHODS = { spf: 'SPF', dkim: 'DKIM' } as const;

export const steps: StepWords = {
  spf: 'SPF, term by term',
  dmarc: 'DMARC, step by step',
  more: (left) => `and ${number(left)} more`,

  judged: (identity, domain, ip, result) =>
    `May ${ip} send for ${domain} (${IDENTITIES[identity]})? ${result}`,
  recordOf: (domain) => `The record of ${domain}`,
  noRecord: (domain) => `${domain} has no record`,
  outcomes: {
    match: 'matches',
    'no-match': 'does not match',
    error: 'ends in an error',
    taken: 'followed',
    'not-reached': 'not reached',
  },
  found: (name, found) => `at ${name} stands ${found.join(', ')}`,
  lookups: (count) => counted(count, { one: 'lookup', other: 'lookups' }),
  limits: (lookups, voidLookups) =>
    `Lookups: ${number(lookups)}, where 10 are allowed; without an answer: ${number(voidLookups)}, where 2 are allowed`,
  problems: {
    'several-records': 'Several records, so none of them counts',
    syntax: 'A term cannot be read, so none of them counts',
    'too-many-lookups': 'More than 10 lookups',
    'too-many-void-lookups': 'More than 2 lookups without an answer',
    'too-many-names': 'More than 10 mail hosts at one name',
    'no-record-there': 'The other domain has no record',
    dns: 'DNS did not answer',
  },
  explanation: (text) => `The domain says of this: “${text}”`,
  lenient: (result) => `Receivers that overlook the fault find: ${result}`,

  walk: (domain) => `The record of ${domain}, or of a name above it`,
  nothingThere: 'no record',
  recordProblems: recordFaults,
  stops: {
    'psd-y': 'a public suffix (psd=y), so the walk ends',
    'psd-n': 'an organisation by its own word (psd=n), so the walk ends',
    'no-labels': 'nothing above it',
    dns: 'DNS did not answer, so the walk ends',
  },
  organisation: (domain) => `The organisation is ${domain}`,
  policy: (policy, by, domain) => `The policy is ${policy}, by ${by}= at ${domain}`,
  testMode: 'It is only tried out (t=y), so one step less is asked for',
  identifier: (method, domain, result) => `${METHODS[method]} ${domain}, ${result}`,
  alignment: (aligned, mode, organizationalDomain) => {
    const whose = organizationalDomain === null ? '' : ` (${organizationalDomain})`;
    if (aligned === null) return 'whether it belongs to From is not known';
    if (mode === 'strict') return aligned ? 'the name in From' : 'not exactly the name in From';
    return `${aligned ? 'of the organisation in From' : 'of another organisation than From'}${whose}`;
  },
  edition: (rfc, result, policy) =>
    `By RFC ${rfc}${rfc === 7489 ? ', which RFC 9989 replaced' : ''}: ${result}${policy === null ? '' : ` (${policy})`}`,
  recordAt: (domain) => `Its record is that of ${domain}`,
  editions,
};
