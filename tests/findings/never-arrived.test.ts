import { expect, test } from 'vitest';
import { findingOf } from '../support/findings.ts';
import { letter, received, report, signed } from '../support/messages.ts';

const crlf = (text: string) => text.replace(/\r?\n/g, '\r\n');
const draft = letter('x@a.example', 'X-Mozilla-Draft-Info: internal/draft\n');
const rows: [what: string, message: string, found: boolean][] = [
  ['a draft', draft, true],
  ['a server took it', received(draft, { ip: '192.0.2.9' }), false],
  ['a server delivered it', `Return-Path: <x@a.example>\n${draft}`, false],
  ['a server wrote results', `Authentication-Results: mx.example.org; none\n${draft}`, false],
  ['a server signed it', await signed(draft, 'a.example'), false],
  ['it has no author', 'Subject: x\n\n', false],
];
test.each(rows)('%s', async (_, message, found) => {
  const finding = findingOf(await report(message, null), 'never-arrived', crlf(message));
  expect(finding !== null).toBe(found);
});

test('who knows the transaction knows that it arrived', async () => {
  const known = await report(draft, null, { envelope: { ip: '192.0.2.9' } });
  expect(findingOf(known, 'never-arrived', crlf(draft))).toBeNull();
});
