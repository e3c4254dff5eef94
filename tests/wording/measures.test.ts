import { describe, expect, test } from 'vitest';
import type { ExchangeProblem } from '../../src/message/from/from.ts';
import type { MeasureCode } from '../../src/report.ts';
import { languages, loadWords } from '../../src/wording/wording.ts';

/** What Exchange Online objects to or advises against: `isRefused`, `isInvalid` and its own in src/message/from/. */
const PROBLEMS: readonly ExchangeProblem[] = [
  ...(['address-malformed', 'address-missing', 'address-quoted', 'angle-missing'] as const),
  ...(['angle-unclosed', 'angle-unopened', 'at-unquoted', 'character-forbidden'] as const),
  ...(['comma-unquoted', 'comment', 'comment-unclosed', 'control-character'] as const),
  ...(['domain-literal', 'domain-single-label', 'domain-underscore'] as const),
  ...([
    'encoded-word-in-address',
    'from-domain-malformed',
    'from-missing',
    'from-not-utf8',
  ] as const),
  ...(['from-raw-8bit', 'from-repeated', 'from-several-addresses', 'group'] as const),
  ...(['local-part-quoted', 'name-not-quoted', 'name-unquoted', 'obsolete-syntax'] as const),
  ...(['quote-unclosed', 'sender-malformed', 'space-around-at'] as const),
  ...(['space-before-angle-missing', 'space-in-angle', 'text-after-address'] as const),
];

describe.each(languages)('%s', async (language) => {
  const measures = await (await loadWords(language)).loadMeasures();

  test.each(PROBLEMS)('a From line with %s is told in words', (code) => {
    const text = measures['from-form']({ problems: [code], refused: true, valid: true });
    expect(text).not.toMatch(new RegExp(`: ${code}\\.$`));
    expect(text).toMatch(/: \p{L}[^.]{5,}\.$/u);
  });

  const facts = {
    domain: 'contoso.com',
    sender: '192.0.2.0/24',
    others: ['fabrikam.com', 'mailer.example'],
    problems: ['comment'],
    refused: false,
    valid: true,
    name: 'noreply.contoso.com',
    ip: '192.0.2.9',
    service: ['mailer.example'],
  };
  test.each(Object.keys(measures) as MeasureCode[])('%s: whole sentences, calm', (code) => {
    const text = measures[code](facts);
    expect(text).toMatch(/^\p{Lu}.*[.:)]$/u);
    expect(text).not.toMatch(/ {2}|!|please|undefined|\[object|\$\{/i);
  });

  test('the pair alone is told without others', () => {
    const alone = measures['allow-pair']({ ...facts, others: [] });
    expect(alone).toContain('192.0.2.0/24');
    expect(alone).not.toContain('fabrikam.com');
    expect(measures['allow-pair'](facts)).toContain('fabrikam.com');
  });
});
