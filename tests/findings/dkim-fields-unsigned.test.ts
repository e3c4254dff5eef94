import { expect, test } from 'vitest';
import { findingOf } from '../support/findings.ts';
import { crlf, letter, published, received, report, signed } from '../support/messages.ts';

const ZONE = { ...published('a.example', null, 'none'), ...published('b.example', null, 'none') };
const SIGNED = await signed(letter('x@a.example'), 'a.example');

const added = (header: string) => SIGNED.replace('From:', `${header}From:`);
const rows: [what: string, text: string, names: readonly string[]][] = [
  ['everything is signed', SIGNED, []],
  ['a field of its own that nobody shows', added('X-Mark: 1\n'), []],
  ['Reply-To', added('Reply-To: y@evil.example\n'), ['reply-to']],
  ['Cc and Reply-To', added('Cc: y@b.example\nReply-To: y@b.example\n'), ['cc', 'reply-to']],
  ['a second Subject is on top, not unsigned', added('Subject: Pay\n'), []],
  ['by another signature of the author', await signed(added('Cc: y@b.example\n'), 'a.example'), []],
  ['by somebody else', await signed(added('Cc: y@b.example\n'), 'b.example'), ['cc']],
  ['a signature that fails covers nothing', added('Cc: y@b.example\n').replace('well', 'lost'), []],
];
test.each(rows)('%s', async (_, text, names) => {
  const message = received(text, { ip: '192.0.2.9' });
  const finding = findingOf(await report(message, ZONE), 'dkim-fields-unsigned', crlf(message));
  expect(finding?.facts.names ?? []).toEqual(names);
  if (finding) {
    expect(finding).toMatchObject({ weight: 'advice', facts: { domains: ['a.example'] } });
    expect(finding.texts.map((one) => one.split(':')[0]?.toLowerCase())).toEqual(names);
  }
});
