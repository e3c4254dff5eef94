/** A mail that passes for several domains, none of them the author's: a sentence has them as its language lists them. */
import { describe, expect, test } from 'vitest';
import { loadWords, word } from '../../src/wording/wording.ts';
import { situated, zone } from '../diagnosis/situation.ts';
import { published } from '../support/messages.ts';

type Language = Parameters<typeof loadWords>[0];

/** The word between the last two, and what would be said of one domain only. */
const rows: [language: Language, and: string, ofOne: RegExp][] = [
  ['en', 'and', /Is d\.|b\.example (?:passed its|is|uses|sends|writes|says)\b/],
  ['sv', 'och', /Är d\.|låt den|b\.example klarade sina/],
  ['nl', 'en', /Is d\.|Verstuurt d\.|b\.example (?:heeft|is|dat zegt)/],
  ['fr', 'et', /b\.example (?:a|est|envoie|écrit|écrirait|vous l’a)\b|b\.example est-il/],
  ['da', 'og', /Er d\.|lad den|b\.example bestod sine/],
  ['de', 'und', /(?:Ist|Sendet) d\.|b\.example (?:schreibt|hat|ist)\b/],
];

const receipt = { ip: '192.0.2.7', mailFrom: 'x@bounces.d.example' };
const served = (policy: string | null) => ({
  ...zone(policy),
  ...published('d.example', '192.0.2.7', null),
  ...published('bounces.d.example', '192.0.2.7', null),
});

describe.each([
  ['under a policy', 'reject', 'dmarc-misaligned'],
  ['without one', null, 'unaligned-pass'],
])('%s', (_, policy, cause) => {
  test.each(rows)('%s', async (language, and, ofOne) => {
    const report = await situated({ sign: 'b.example', receipt, zone: served(policy) });
    const { diagnosis, findings } = word(report, await loadWords(language));
    expect(diagnosis.cause).toBe(cause);
    const { summary, why, advice } = diagnosis;
    expect(summary).toContain(`bounces.d.example ${and} b.example`);
    const finding = findings.find(({ code }) => code === 'unaligned-pass');
    expect(finding?.facts.passing).toEqual(['bounces.d.example', 'b.example']);
    for (const text of [summary, why, ...Object.values(advice ?? {})]) {
      expect(String(text)).not.toMatch(ofOne);
    }
  });
});
