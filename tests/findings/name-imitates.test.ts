import { expect, test } from 'vitest';
import { findingOf } from '../support/findings.ts';
import { letter, published, received, report, signed } from '../support/messages.ts';

const found = async (from: string) => {
  const text = `From: ${from}\r\nTo: alex@example.org\r\n\r\n`;
  return findingOf(await report(text, null, { protected: ['Jane Boss'] }), 'name-imitates', text);
};

const rows: [from: string, name: string, place: string, whose: string][] = [
  ['PayPal <x@a.example>', 'PayPal', 'name', 'brand'],
  ['PayPal Security Team <x@a.example>', 'PayPal', 'name', 'brand'],
  ['"P a y P a l" <x@a.example>', 'PayPal', 'name', 'brand'],
  ['"F.e.d.E.x" <x@a.example>', 'FedEx', 'name', 'brand'],
  ['"𝗣𝗮𝘆𝗣𝗮𝗹" <x@a.example>', 'PayPal', 'name', 'brand'],
  ['"P\u0430yP\u0430l" <x@a.example>', 'PayPal', 'name', 'brand'], //          Cyrillic а
  ['"Pay\u200bPal" <x@a.example>', 'PayPal', 'name', 'brand'], //              a character of no width
  ['"PaypaI" <x@a.example>', 'PayPal', 'name', 'brand'], //                    a capital i
  ['"Bank of America Alerts" <x@a.example>', 'Bank of America', 'name', 'brand'],
  ['Apple <x@a.example>', 'Apple', 'name', 'brand'], //                        a common word alone
  ['Apple Support <x@a.example>', 'Apple', 'name', 'brand'],
  ['"Microsoft account team ,_ " <x@a.example>', 'Microsoft', 'name', 'brand'],
  ['Microsoft account team ,_ <x@a.example>', 'Microsoft', 'name', 'brand'], // of a broken field
  ['PayPal Refund of your Order <x@gmail.com>', 'PayPal', 'name', 'brand'], // other words, a free address
  ['<service.paypal.com@gmail.com>', 'PayPal', 'address', 'brand'],
  ['Ann <paypal.com@a.example>', 'PayPal', 'address', 'brand'],
  ['Ann <paypal.support@gmail.com>', 'PayPal', 'address', 'brand'],
  ['Jane Boss <jane@gmail.com>', 'Jane Boss', 'name', 'listed'],
];
test.each(rows)('%s', async (from, name, place, whose) => {
  expect(await found(from)).toMatchObject({
    weight: 'advice',
    facts: { name, place, protected: whose },
  });
});

const others: [from: string][] = [
  ['PayPal <service@paypal.com>'],
  ['PayPal <service@e.paypal.de>'], //                     its own name in a country
  ['Microsoft Store <x@microsoftstoreemail.com>'], //      its own, by the list
  ['"Ann (PayPal)" <ann@gmail.com>'], //                   where somebody works
  ['"\'Amazon\' via Accounts" <accounts@a.example>'], //   a list in the author's place
  ['Ann Apple <ann@gmail.com>'], //                        a common word, somebody's name
  ['Granny Smith Apple Farm <x@a.example>'],
  ['Amazon rainforest friends <x@a.example>'], //          words of one's own
  ['Paypalia <x@a.example>'], //                           part of a word
  ['Ann <list+ann.paypal.com@a.example>'], //              a forwarder writes so
  ['Ann <ann=paypal.com@a.example>'],
  ['Ann <paypal@a.example>'], //                           her address for what she buys
  ['Ann <x@a.example>'],
];
test.each(others)('not %s', async (from) => {
  expect(await found(from)).toBeNull();
});

test('not where a domain of that name passed', async () => {
  const text = received(await signed(letter('PayPal <x@a.example>'), 'paypal.com'), {
    ip: '192.0.2.9',
  });
  const one = await report(text, published('paypal.com', null, null));
  expect(findingOf(one, 'name-imitates', text)).toBeNull();
});
