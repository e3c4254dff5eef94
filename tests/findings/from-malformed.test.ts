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
  ['From: Team: x@a.example bank.test;', 'must', ['Team:', 'bank.test']], // the graver one decides
  ['From: x@a.example bank.test', 'must', ['bank.test']],
  ['From: "ceo@bank.com" <x@a.example>', null, []], //                a name misleads, and breaks nothing
  ['From: x@localhost', null, []], //                                 no such domain, and no doubt whose
  ['From: x@a_b.example', null, []],
  ['From: x @a.example', null, []],
  ['From: "=?utf-8?q?J=C3=BC?=" <x@a.example>', null, []],
  ['From: x@%a.example', 'must', ['x@%a.example']],
  ['From: x@𝗮.example', 'must', ['x@ð\x9d—®.example']], //           RFC 5891 §5.4
];
test.each(rows)('%j', async (header, weight, texts) => {
  const message = `${header}\r\nTo: z@c.example\r\n\r\n`;
  const finding = findingOf(await report(message, null), 'from-malformed', message);
  expect([finding?.weight ?? null, finding?.texts ?? []]).toEqual([weight, texts]);
});

test('the gravest is named first', async () => {
  const { facts, cite } =
    findingOf(
      await report('From: Team: x@a.example bank.test;\r\n\r\n', null),
      'from-malformed',
      '',
    ) ?? {};
  expect(facts?.problems).toEqual(['text-after-address', 'group']);
  expect(cite).toEqual({ rfc: 5322, section: '3.4' });
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
