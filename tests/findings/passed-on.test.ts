import { expect, test } from 'vitest';
import { findingOf } from '../support/findings.ts';
import { letter, published, received, report, signed, type Zone } from '../support/messages.ts';

const crlf = (text: string) => text.replace(/\r?\n/g, '\r\n');

/** The author is at a.example, the list at l.example. */
const zone: Zone = {
  ...published('a.example', '192.0.2.1', 'none'),
  ...published('l.example', '192.0.2.9', null),
};
const listId = 'List-Id: <talk.l.example>\n';
const stamp = (results: string) =>
  `Authentication-Results: mx.example.org; ${results}; spf=pass smtp.mailfrom=l.example\n`;
const footer = (text: string) => `${text}-- \nThe list\n`;
const other = (text: string) => text.replace('Subject: Hello', 'Subject: Pay');
const tag = (text: string) => text.replace(/^Subject: /m, 'Subject: [talk] ');

type Row = readonly [
  what: string,
  fields: string,
  change: (text: string) => string,
  dns: Zone | null,
  told: readonly [kind: string, shown: boolean] | null,
];
const rows: Row[] = [
  ['a list that added a footer, checked', listId, footer, zone, ['list', true]],
  ['a list that tagged the subject, undone and verified', listId, tag, zone, ['list', true]],
  ['a list, and another subject: nothing shows the author', listId, other, zone, ['list', false]],
  [
    'no DNS, and the receiver saw the list',
    `${stamp('dkim=fail')}${listId}`,
    tag,
    null,
    ['list', false],
  ],
  ['no DNS, nobody saw the list', listId, tag, null, null],
  ['a list of another domain', 'List-Id: <talk.c.example>\n', footer, zone, null],
  [
    'a mailbox that forwards',
    'X-Forwarded-To: alex@example.org\nX-Forwarded-For: me@l.example alex@example.org\n',
    tag,
    zone,
    ['forward', false],
  ],
  ['nobody says so', '', footer, zone, null],
  ['nothing to explain', listId, (text) => text, zone, null],
];
test.each(rows)('%s', async (_, fields, change, dns, told) => {
  const authored = await signed(letter('Ann <ann@a.example>'), 'a.example');
  const message = received(change(authored), {
    ip: '192.0.2.9',
    mailFrom: 'x@l.example',
    above: fields,
  });
  const finding = findingOf(await report(message, dns), 'passed-on', crlf(message));
  expect(finding ? [finding.facts.kind, finding.facts.shown] : null).toEqual(told);
  if (finding) expect(finding.facts.by).toBe('l.example');
});
