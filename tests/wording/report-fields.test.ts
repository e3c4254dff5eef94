import { describe, expect, test } from 'vitest';
import { worded } from '../../src/analyse.ts';
import { PROVIDERS } from '../../src/claims/reports/providers.ts';
import { SOFTWARE } from '../../src/claims/reports/software.ts';
import { languages, loadWords } from '../../src/wording/wording.ts';
import { letter, received, report } from '../support/messages.ts';

const vendors = [...PROVIDERS.values(), ...SOFTWARE.values()];

describe.each(languages)('%s', async (language) => {
  const { reportFields, said } = await (await loadWords(language)).loadReceiver();
  const names = Object.keys(reportFields);

  test('every field that decides has its words', () => {
    const deciding = vendors.flatMap(({ says }) => Object.keys(says));
    expect(deciding.filter((name) => !names.includes(name.toLowerCase()))).toEqual([]);
  });

  test('no words for a field that is not read', () => {
    const unread = names.filter((name) => !vendors.some(({ fields }) => fields.test(name)));
    expect(unread).toEqual(['dis']); // which is no field
  });

  test.each(Object.entries({ ...reportFields, ...said }))('%s: %s', (name, sentence) => {
    if (name === 'unknown') expect(sentence).toBe('');
    else expect(sentence).toMatch(/^[^\s.].*\.$/);
    expect(sentence).not.toMatch(/ {2}|!|please/i);
  });
});

const rows: readonly (readonly [
  field: string,
  by: string,
  name: string,
  meaning: string | null,
])[] = [
  [
    'X-Pm-Spam-Action: phishing',
    'mail.protonmail.ch',
    'X-Pm-Spam-Action',
    'What Proton decided. It took the message for phishing.',
  ],
  [
    'X-Spam-Flag: NO',
    'mx.example.org',
    'X-Spam-Flag',
    'What the spam filter decided. It did not take the message for spam.',
  ],
  ['X-Rspamd-Score: 3', 'mx.example.org', 'X-Rspamd-Score', 'The spam score of rspamd.'],
  [
    'X-Example-MailScanner-SpamCheck: spam, score=9',
    'mx.example.org',
    'X-Example-MailScanner-SpamCheck',
    'What MailScanner decided, and mostly the score. It took the message for spam.',
  ],
  [
    'Authentication-Results: mx.example.org; dmarc=fail (p=reject dis=none) header.from=a.example',
    'mx.example.org',
    'dis',
    'What the receiver did with the message on account of DMARC.',
  ],
  ['X-Rspamd-Fuzzy: a', 'mx.example.org', 'X-Rspamd-Fuzzy', null], // nobody wrote words for it
];
test.each(rows)('%s at %s', async (field, by, name, meaning) => {
  const message = received(letter('x@a.example'), { ip: '192.0.2.9', by, below: `${field}\n` });
  const unworded = await report(message, null);
  expect(unworded.claims.receiver.spam[name]?.meaning).toBeNull();
  expect((await worded(unworded)).claims.receiver.spam[name]?.meaning).toBe(meaning);
});
