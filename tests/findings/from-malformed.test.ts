import { expect, test } from 'vitest';
import { findingOf } from '../support/findings.ts';
import { report } from '../support/messages.ts';

const rows: [header: string, weight: string | null, texts: string[]][] = [
  ['From: Ann <x@a.example>', null, []],
  ['From: J. Doe <x@a.example>', null, []], //                        obsolete, and nobody is in doubt
  ['From: Käthe <x@a.example>', null, []], //                         raw UTF-8, the same
  ['Subject: x', 'must', ['']],
  ['From: nobody', 'must', ['nobody']],
  ['From: x@a.example\r\nFrom: y@b.example', 'must', ['From: y@b.example\r\n']],
  ['From: x@a.example, y@b.example', 'must', ['y@b.example']],
  ['From: x@a.example, y@b.example\r\nSender: x@a.example', 'should', ['y@b.example']], // allowed; whose policy counts?
  ['From: Team: x@a.example;', 'should', ['Team:']], //               RFC 6854 §3
  ['From: Team: x@a.example bank.test;', 'must', ['Team:', 'x@a.example']], // the graver one decides
  ['From: x@a.example bank.test', 'must', ['x@a.example']],
];
test.each(rows)('%j', async (header, weight, texts) => {
  const message = `${header}\r\nTo: z@c.example\r\n\r\n`;
  const finding = findingOf(await report(message, null), 'from-malformed', message);
  expect([finding?.weight ?? null, finding?.texts ?? []]).toEqual([weight, texts]);
});

test('it names what is wrong, and the clause of the first', async () => {
  const finding = findingOf(
    await report('From: x@a.example\r\nFrom: <\r\n\r\n', null),
    'from-malformed',
    '',
  );
  expect(finding).toMatchObject({
    facts: { domain: 'a.example', problems: ['from-repeated'] },
    cite: { rfc: 5322, section: '3.6' },
  });
});
