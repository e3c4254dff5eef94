import { expect, test } from 'vitest';
import { findingOf } from '../support/findings.ts';
import { crlf, letter, published, received, report, signed } from '../support/messages.ts';

const A = published('a.example', null, 'none');
const sha1 = await signed(letter('x@a.example'), 'a.example', { algorithm: 'rsa-sha1' });
const rows: [what: string, text: string, zone: typeof A | null, speaks: boolean][] = [
  ['rsa-sha1', sha1, A, true],
  ['whatever else is wrong with it', sha1.replace('well', 'lost'), A, true],
  ['whether or not DNS is asked', sha1, null, true],
  ['rsa-sha256', await signed(letter('x@a.example'), 'a.example'), A, false],
];
test.each(rows)('%s', async (_, text, zone, speaks) => {
  const message = received(text, { ip: '192.0.2.9' });
  const finding = findingOf(await report(message, zone), 'dkim-algorithm-outdated', crlf(message));
  expect(finding !== null).toBe(speaks);
  if (finding) expect(finding).toMatchObject({ weight: 'must', texts: ['rsa-sha1'] });
});
