import { expect, test } from 'vitest';
import { loadWords, word } from '../../src/analyse.ts';
import { surenessOf, verdictOf } from '../../src/export/export.ts';
import {
  outlook,
  type Situation,
  situated,
  spoofed,
  stranger,
  zone,
} from '../diagnosis/situation.ts';

const words = await loadWords('en');

const down = {
  'a.example': 'ETIMEOUT',
  '_dmarc.a.example': 'ETIMEOUT',
  'b.example': 'ETIMEOUT',
} as const;
const refused = 'mx.example.org; dmarc=fail (p=REJECT) header.from=a.example';

const rows: [what: string, situation: Situation, label: string, title: string][] = [
  [
    'another domain under a flag',
    { stamp: spoofed, receipt: { ...stranger, ...outlook }, zone: zone(null) },
    'Danger · Sent by another domain',
    'Nothing shows that a.example sent this; b.example did',
  ],
  [
    'another domain without one',
    { receipt: stranger, zone: { 'b.example': { TXT: [['v=spf1 ip4:192.0.2.9 -all']] } } },
    'Take care · Sent by another domain',
    'b.example sent this, not shown to be for a.example',
  ],
  [
    'a flag while DNS fails',
    { stamp: spoofed, receipt: { ...stranger, ...outlook }, zone: down },
    'Danger',
    'Your mail service marked it as forged',
  ],
  [
    'a failure that a receiver wrote, while DNS fails',
    { stamp: refused, zone: down },
    'Danger · Sender is not proved',
    'Nothing proves that a.example sent this',
  ],
  [
    'the same, and SPF passes now',
    { stamp: refused, zone: { ...down, 'a.example': { TXT: [['v=spf1 ip4:192.0.2.1 -all']] } } },
    'Danger',
    'A receiver wrote that its checks failed',
  ],
  [
    'DNS fails, and nobody wrote anything',
    { zone: down },
    'Cannot tell',
    'The sender could not be checked now: no answer came',
  ],
];
test.each(rows)('%s', async (_, situation, label, title) => {
  const verdict = verdictOf(word(await situated(situation), words), words);
  expect([verdict.label, verdict.title]).toEqual([label, title]);
  expect(verdict.advice).not.toBe('');
});

test('what is certainly unknown is not called certain before what would make it surer', async () => {
  const report = word(await situated({ zone: null }), words);
  expect(report.diagnosis).toMatchObject({ cause: 'unknown', confidence: 'certain' });
  expect(surenessOf(report, words)).toEqual([words.raises['dns-on']]);
  const genuine = word(await situated({}), words);
  expect(surenessOf(genuine, words)).toEqual([words.view.confidence.certain]);
});
