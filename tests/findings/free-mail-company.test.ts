import { expect, test } from 'vitest';
import { findingOf } from '../support/findings.ts';
import { report } from '../support/messages.ts';

const rows: [from: string, speaks: boolean][] = [
  ['Acme Ltd <acme@gmail.com>', true],
  ['Acme GmbH & Co. KG <acme@gmx.de>', true],
  ['Acme AB <acme@hotmail.se>', true],
  ['"Acme A/S" <acme@live.dk>', true],
  ['"Acme B.V." <acme@outlook.com>', true],
  ['First Bank <x@yahoo.co.uk>', true],
  ['Helpdesk <x@icloud.com>', true],
  ['"acme.com" <acme@gmail.com>', true], //         a domain in the name
  ['Acme Ltd <x@acme.example>', false], //          its own domain
  ['Acme Ltd <x@mail.gmail.example>', false],
  ['Gmail Team <x@sub.gmail.com>', false], //       the service's own
  ['Ann Banks <ann@gmail.com>', false], //          part of a word
  ['As Ever <ann@gmail.com>', false], //            a legal form is at the end
  ['"ann@gmail.com" <ann@gmail.com>', false],
  ['<acme.ltd@gmail.com>', false], //               no name
];
test.each(rows)('%s', async (from, speaks) => {
  const text = `From: ${from}\r\n\r\n`;
  const one = await report(text, null);
  const finding = findingOf(one, 'free-mail-company', text);
  expect(finding !== null).toBe(speaks);
  if (finding) expect(finding.weight).toBe('advice');
});
