import { expect, test } from 'vitest';
import { findingOf } from '../support/findings.ts';
import { report } from '../support/messages.ts';

const rows: [header: string, to: string | null][] = [
  ['From: x@a.example', null],
  ['From: x@a.example\r\nReply-To: y@a.example', null],
  ['From: x@a.example\r\nReply-To: y@help.a.example', null], //          the same organisation
  ['From: x@a.example\r\nReply-To: y@A.EXAMPLE.', null],
  ['From: x@a.example\r\nReply-To: Help <y@b.example>', 'y@b.example'],
  ['From: x@a.example\r\nReply-To: y@a.example, z@b.example', 'z@b.example'], // one of several
  ['From: x@a.example\r\nReply-To: y@b.example, z@c.example', 'y@b.example'], // the first of them
  ['From: x@a.example\r\nReply-To: y@a.example\r\nReply-To: z@b.example', 'z@b.example'], // a second field
  ['From: x@alice.github.io\r\nReply-To: y@bob.github.io', 'y@bob.github.io'], // customers of one suffix
  ['From: x@a.example\r\nReply-To: nobody', null],
  ['From: nobody\r\nReply-To: y@b.example', null], //                    elsewhere than where?
  ['From: x@b\xfccher.example\r\nReply-To: y@xn--bcher-kva.example', null], // no UTF-8: no name, so the same
];
test.each(rows)('%j', async (header, to) => {
  const text = `${header}\r\n\r\n`;
  const bytes = Uint8Array.from(text, (char) => char.charCodeAt(0));
  const finding = findingOf(await report(bytes, null), 'replies-go-elsewhere', bytes);
  expect(finding?.facts.to ?? null).toBe(to);
  if (finding) expect(finding.texts).toEqual([to]);
});

test.each([
  ['x@bank.example', 'y@gmail.com', { free: true, looksAlike: false }],
  ['x@mybank.example', 'y@rnybank.example', { free: false, looksAlike: true }], // "rn" for "m"
  ['x@bank.example', 'y@other.example', { free: false, looksAlike: false }],
])('what the other address is: %s, %s', async (from, to, facts) => {
  const text = `From: ${from}\r\nReply-To: ${to}\r\n\r\n`;
  const finding = findingOf(await report(text, null), 'replies-go-elsewhere', text);
  expect(finding?.facts).toMatchObject(facts);
});
