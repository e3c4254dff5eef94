import { expect, test } from 'vitest';
import { analyse } from '../../src/analyse.ts';
import { bounceFacts } from '../../src/export/export.ts';
import { providerName } from '../../src/export/provider-names.ts';
import { readKnownReplies } from '../../src/standards/standards.ts';
import { loadWords } from '../../src/wording/wording.ts';

const words = await loadWords('en');

async function factsOf(reply: string): Promise<Readonly<Record<string, string>>> {
  const { bounce } = await analyse(new TextEncoder().encode(`${reply}\n`));
  return Object.fromEntries(bounce ? bounceFacts(bounce, words) : []);
}

const rows: readonly (readonly [
  reply: string,
  by: string | undefined,
  means: string | undefined,
])[] = [
  [
    '450 4.7.25 Service unavailable, sending IPv6 address [2001:db8::7] must have reverse DNS record.',
    'Microsoft 365',
    'Mail came over IPv6 and the sending address has no PTR record.',
  ],
  // The same code is another thing at Gmail than in the registry.
  [
    '550-5.7.30 Mail is unauthenticated, which poses a security risk: DKIM = did not pass https://support.google.com/mail/answer/180707 - gsmtp\n550 5.7.30 - gsmtp',
    'Google',
    'Bulk rule: DKIM did not pass; refused.',
  ],
  ['550 5.7.30 something in no language', undefined, 'REQUIRETLS support required'],
  ['550 5.1.1 <bo@b.example>: unbekannt', undefined, 'Bad destination mailbox address'],
  ['550 no', undefined, undefined],
];
test.each(rows)('%s', async (reply, by, means) => {
  const facts = await factsOf(reply);
  expect(facts[words.view.refusedBy]).toBe(by);
  expect(facts[words.view.itMeans]).toBe(means);
});

/** Programs and no mail services: a host that runs one is named by its own name. */
const SOFTWARE = [
  'any',
  'postfix',
  'policyd-spf',
  'opendmarc',
  'exim',
  'rspamd',
  'mox',
  'sendmail',
];

test('every provider of the tables has a name', () => {
  const codes = new Set(readKnownReplies().map(({ provider }) => provider));
  const nameless = [...codes].filter((code) => providerName(code) === code);
  expect(nameless.filter((code) => !SOFTWARE.includes(code))).toEqual([]);
});
