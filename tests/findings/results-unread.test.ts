import { expect, test } from 'vitest';
import { findingOf } from '../support/findings.ts';
import { report } from '../support/messages.ts';

const from = 'From: x@a.example\r\n\r\nbody\r\n';
const stamp = (results: string) => `Authentication-Results: mx.example.org; ${results}\r\n${from}`;

const rows: [what: string, text: string, unread: string[] | null][] = [
  ['all of it is read', stamp('spf=pass; dkim=fail (why) header.d=a.example'), null],
  ['nothing to say', stamp('none'), null],
  ['a comment that never ends', stamp('spf=pass; dkim=fail (why'), ['dkim=fail (why']],
  ['a quote that never ends', stamp('spf=pass; dkim=fail reason="why'), ['dkim=fail reason="why']],
  ['a field that holds no stamp', `Authentication-Results: (\r\n${from}`, ['(']],
];
test.each(rows)('%s', async (_, text, unread) => {
  const finding = findingOf(await report(text, null), 'results-unread', text);
  expect(finding?.texts.map((part) => part.trim()) ?? null).toEqual(unread);
});
