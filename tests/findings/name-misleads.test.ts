import { expect, test } from 'vitest';
import { findingOf } from '../support/findings.ts';
import { report } from '../support/messages.ts';

const rows: [from: string, tricks: string[] | null][] = [
  ['Ann <x@a.example>', null],
  ['"x@a.example" <x@a.example>', null],
  ['"Help: y@a.example" <x@a.example>', null], //          another address of the same organisation
  ['"Booking.com" <x@mail.booking.com>', null],
  ['"Jürgen Å 东京 🎉" <x@a.example>', null],
  ['"ceo@bank.example" <x@a.example>', ['name-has-other-address']],
  ['=?utf-8?B?Y2VvQGJhbmsuZXhhbXBsZQ==?= <x@a.example>', ['name-has-other-address']],
  ['x@a.example (bank.com)', ['name-has-other-domain']], //  the old way to give a name
  ['"bank.com", <x@a.example>', ['name-has-other-domain']],
  ['"b@bank.com or bank.com" <x@a.example>', ['name-has-other-address', 'name-has-other-domain']],
  ['"Pay\u200bPal" <x@a.example>', ['name-invisible-character']],
  ['"Bank\u202egpj" <x@a.example>', ['name-invisible-character']],
  ['"P\u0430yPal" <x@a.example>', ['name-mixed-scripts']], // a Cyrillic а
  ['"𝗣𝗮𝘆𝗣𝗮𝗹" <x@a.example>', ['name-styled-letters']],
  ['=?utf-8?q?a=1Bb?= <x@a.example>', ['name-control-character']],
];
test.each(rows)('%s', async (from, tricks) => {
  const text = `From: ${from}\r\nTo: z@c.example\r\n\r\n`;
  const finding = findingOf(await report(text, null), 'name-misleads', text);
  expect(finding?.facts.tricks ?? null).toEqual(tricks);
  if (finding)
    expect(finding).toMatchObject({ weight: 'advice', cite: null, facts: { domain: 'a.example' } });
});

test('it points at the name', async () => {
  const text = 'From: "ceo@bank.com bank.com" <x@a.example>\r\n\r\n';
  const finding = findingOf(await report(text, null), 'name-misleads', text);
  expect(finding?.texts).toEqual(['"ceo@bank.com bank.com"']);
});
