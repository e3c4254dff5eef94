import { describe, expect, test } from 'vitest';
import { languages, loadWords, word } from '../../src/wording/wording.ts';
import { findingOf } from '../support/findings.ts';
import { report } from '../support/messages.ts';

/** The reader is of example.org; Contoso is on the list of protected names. */
const found = async (from: string, more = '') => {
  const text = `From: ${from}\r\nTo: alex@example.org\r\n${more}\r\n`;
  const one = await report(text, null, { protected: ['contoso.com', 'Northwind'] });
  return { ...one.diagnosis, finding: findingOf(one, 'domain-imitates', text) };
};

const rows: [domain: string, trick: string, like: string | null, whose: string | null][] = [
  ['paypa1.com', 'looks-alike', 'paypal.com', 'brand'], //                a digit
  ['p\u0430ypal.com', 'looks-alike', 'paypal.com', 'brand'], //           a Cyrillic letter
  ['xn--pypal-4ve.com', 'looks-alike', 'paypal.com', 'brand'], //         the same as an A-label
  ['netf1ix.com', 'looks-alike', 'netflix.com', 'brand'],
  ['\u0430pple.com', 'looks-alike', 'apple.com', 'brand'], //             a common word, in other letters
  ['conto50.com', 'looks-alike', 'contoso.com', 'listed'],
  ['exarnple.org', 'looks-alike', 'example.org', 'own'], //               "rn" for "m"
  ['𝗽𝗮𝘆𝗽𝗮𝗹.com', 'styled-letters', 'paypal.com', 'brand'], //            which no mail server knows
  ['exam\u00adple.org', 'styled-letters', 'example.org', 'own'], //        a soft hyphen, which does not show
  ['conto\u200bso.com', 'styled-letters', 'contoso.com', 'listed'], //     nor does this
  ['g\u03bfod-firm.example', 'mixed-scripts', null, null], //             a Greek letter among Latin ones
  ['secure.paypal.com.evil.example', 'name-before', 'paypal.com', 'brand'],
  ['paypal.com-login.example', 'name-before', 'paypal.com', 'brand'],
  ['mail.example.org.evil.example', 'name-before', 'example.org', 'own'],
  ['paypal.support', 'other-ending', 'paypal.com', 'brand'],
  ['contoso.co', 'other-ending', 'contoso.com', 'listed'], //             who lists a domain lists all that are his
  ['deliver-fedex.com', 'word-added', 'fedex.com', 'brand'],
  ['paypal-secure.com', 'word-added', 'paypal.com', 'brand'],
  ['netflixbilling.com', 'word-added', 'netflix.com', 'brand'],
  ['example-login.org', 'word-added', 'example.org', 'own'],
  ['pay-pal.com', 'hyphen-added', 'paypal.com', 'brand'],
  ['con-toso.com', 'hyphen-added', 'contoso.com', 'listed'],
  ['ex-ample.org', 'hyphen-added', 'example.org', 'own'],
  ['payypal.com', 'letter-off', 'paypal.com', 'brand'], //                doubled
  ['paypl.com', 'letter-off', 'paypal.com', 'brand'], //                  missing
  ['papyal.com', 'letter-off', 'paypal.com', 'brand'], //                 swapped
  ['exmaple.org', 'letter-off', 'example.org', 'own'],
  ['nortwhind.com', 'letter-off', null, 'listed'], //                     of a name without a domain
];
test.each(rows)('%s: %s', async (domain, trick, like, whose) => {
  const { finding, level } = await found(`x@${domain}`);
  expect(finding?.facts).toMatchObject({ field: 'from', trick, like, protected: whose });
  // "or it imitates an own or protected domain"; one's own firm may add a word itself
  const danger = (whose === 'own' || whose === 'listed') && trick !== 'word-added';
  expect(level).toBe(danger ? 'danger' : 'caution');
});

const others: [domain: string][] = [
  ['paypal.com'],
  ['mail.paypal.com'], //             below its own
  ['paypal.de'], //                   its own name in a country
  ['paypal.net'], //                  as most firms have
  ['microsoftstoreemail.com'], //     its own, by the list
  ['amazon.com.mx'], //               an ending of a country, not labels behind it
  ['example.org'], //                 one's own
  ['example.com'], //                 a sister firm, or another one
  ['ex\u00e4mple.org'], //            one's own name with its accent
  ['northwind.com'], //               the name that was listed
  ['apple-farm.com'], //              a common word
  ['visa-service.com'],
  ['revolt.com'], //                  a letter less than a common name
  ['gis.com'], //                     short names are near to many: DHL's neighbour
  ['fedex-cup-golf.com'], //          words of one's own
  ['gmx.net'],
  ['googlemail.com'], //              free addresses, of a service that is known
  ['finance.com'],
  ['m\u00fcller.de'], //              one script, nobody's name
  ['\u043f\u043e\u0447\u0442\u0430.\u0440\u0444'], // all Cyrillic
];
test.each(others)('not %s', async (domain) => {
  expect((await found(`x@${domain}`)).finding).toBeNull();
});

test('an address for answers, too, and where', async () => {
  const { finding } = await found('x@a.example', 'Reply-To: y@paypa1.com\r\n');
  expect(finding).toMatchObject({ texts: ['y@paypa1.com'], facts: { field: 'reply-to' } });
});

test('nobody’s own are free addresses', async () => {
  const text = 'From: x@gmall.example\r\nTo: a@web.de\r\nDelivered-To: b@gmail.com\r\n\r\n';
  expect(findingOf(await report(text, null), 'domain-imitates', text)).toBeNull();
});

test('Punycode stands beside its Unicode form', async () => {
  const { finding } = await found('x@xn--pypal-4ve.com');
  expect(finding?.facts).toMatchObject({ domain: 'xn--pypal-4ve.com', unicode: 'p\u0430ypal.com' });
});

describe('as written, where no domain has such characters', () => {
  const rows: [domain: string, written: string | null][] = [
    ['𝗲𝗯𝗮𝘆.𝗱e', '𝗲𝗯𝗮𝘆.𝗱e'],
    ['𝗽𝗮𝘆𝗽𝗮1.com', '𝗽𝗮𝘆𝗽𝗮1.com'], // and a digit besides
    ['PAYPA1.COM', null], //         case is no difference
    ['P\u0430ypal.com', null], //    nor are U-labels: they have their own fact
  ];
  test.each(rows)('%s', async (domain, written) => {
    expect((await found(`x@${domain}`)).finding?.facts).toMatchObject({ written });
  });

  test('one’s own name that is no U-label is one’s own', async () => {
    const text = 'From: x@i\u2764.example\r\nTo: a@i\u2764.example\r\n\r\n';
    expect(findingOf(await report(text, null), 'domain-imitates', text)).toBeNull();
  });

  test.each(languages)(
    'it stands beside what it folds to, and that one is not to be blocked: %s',
    async (language) => {
      const text = 'From: x@𝗲𝗯𝗮𝘆.𝗱e\r\nTo: alex@example.org\r\n\r\n';
      const words = await loadWords(language);
      const { diagnosis, findings } = word(await report(text, null), words);
      const facts = findings.find(({ code }) => code === 'domain-imitates')?.facts ?? {};
      const plain = word(await report(text.replace('𝗲𝗯𝗮𝘆.𝗱e', 'paypa1.com'), null), words);
      expect(diagnosis.summary).toContain('𝗲𝗯𝗮𝘆.𝗱e (ebay.de)');
      expect(words.findings['domain-imitates'].title(facts)).toContain('𝗲𝗯𝗮𝘆.𝗱e (ebay.de)');
      expect(diagnosis.advice?.helpDesk).not.toBe(plain.diagnosis.advice?.helpDesk);
    },
  );
});
