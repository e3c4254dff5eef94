import { expect, test } from 'vitest';
import { findingOf } from '../support/findings.ts';
import { letter, report } from '../support/messages.ts';

const hop = (from: string, how = 'ESMTPS') =>
  `Received: from ${from}\n\tby mx.example.org (Postfix) with ${how} id 4711\n\tfor <alex@example.org>; Fri, 20 Nov 2026 08:59:31 +0000\n`;

const rows: [from: string, kind: string | null, section?: string][] = [
  ['mail.a.example (mail.a.example [192.0.2.9])', null],
  ['[192.0.2.9] (unknown [192.0.2.9])', 'literal', '4.1.4'],
  ['DESKTOP-1 (unknown [192.0.2.9])', 'no-name', '2.3.5'], //              a bare word
  ['localhost (unknown [192.0.2.9])', 'no-name', '2.3.5'],
  ['localhost.localdomain (unknown [192.0.2.9])', 'no-name', '2.3.5'],
  ['srv.corp (unknown [192.0.2.9])', 'no-name', '2.3.5'], //               of one network
  ['192.0.2.9 (unknown [192.0.2.9])', 'no-name', '2.3.5'], //              without brackets
  ['mx.example.org (unknown [192.0.2.9])', 'own-name', '4.1.1.1'], //      the reader's
  ['out.example.org (out.example.org [192.0.2.9])', null], //              and DNS says so, too
];
test.each(rows)('%s', async (from, kind, section) => {
  const text = hop(from) + letter('x@a.example');
  const finding = findingOf(await report(text, null), 'helo-odd', text);
  expect(finding?.facts.kind ?? null).toBe(kind);
  if (finding) expect(finding).toMatchObject({ weight: 'advice', cite: { rfc: 5321, section } });
});

test('a person who has logged in may call his machine anything', async () => {
  const text = hop('DESKTOP-1 (unknown [192.0.2.9])', 'ESMTPSA') + letter('x@a.example');
  expect(findingOf(await report(text, null), 'helo-odd', text)).toBeNull();
});

test('the author’s own server is his, though he writes to his own domain', async () => {
  const text = hop('out.example.org (unknown [192.0.2.9])') + letter('x@example.org');
  expect(findingOf(await report(text, null), 'helo-odd', text)).toBeNull();
});
