import { describe, expect, test } from 'vitest';
import type { Fidelity } from '../../src/report.ts';
import { findingOf } from '../support/findings.ts';
import { crlf, letter, published, received, report, signed } from '../support/messages.ts';

const ZONE = { ...published('a.example', null, 'none'), ...published('b.example', null, 'none') };
const LETTER = letter('x@a.example');
const LENGTH = crlf('Dear Alex,\n\nall is well.\n').length;
const limited = (domain: string, text = LETTER, maxBodyLength = LENGTH) =>
  signed(text, domain, { maxBodyLength });

async function told(text: string, fidelity: Fidelity = 'exact') {
  const message = received(text, { ip: '192.0.2.9' });
  const found = await report(message, ZONE, { fidelity });
  return findingOf(found, 'dkim-text-beyond', crlf(message));
}

describe('RFC 6376 §8.2: text beyond l=', () => {
  const rows: [what: string, more: string, fidelity: Fidelity, speaks: boolean][] = [
    ['nothing', '', 'exact', false],
    ['a line', 'Pay here.\n', 'exact', true],
    ['a line in a copy that lost its CR', 'Pay here.\n', 'exact-lf', true],
    ['empty lines', '\n\n', 'exact', false],
    ['a line that a webmail may have written', 'Pay here.\n', 'reserialised', false],
    ['in a copy of the header', 'Pay here.\n', 'headers-only', false],
  ];
  test.each(rows)('%s, %s', async (_, more, fidelity, speaks) => {
    const finding = await told((await limited('a.example')) + more, fidelity);
    expect(finding !== null).toBe(speaks);
    if (finding) {
      expect(finding).toMatchObject({
        weight: 'should',
        facts: { domains: ['a.example'], bytes: 11 },
        texts: [String(LENGTH), 'Pay here.\r\n'],
      });
    }
  });

  test('where the signed part does not hold, that is said instead', async () => {
    expect(await told(`${(await limited('a.example')).replace('well', 'lost')}More.\n`)).toBeNull();
  });
  test('another signature of the author covers the rest', async () => {
    expect(
      await told(await signed(`${await limited('a.example')}More.\n`, 'a.example')),
    ).toBeNull();
  });
  test('that of somebody else, who may have written it, does not', async () => {
    const text = await signed(`${await limited('a.example')}More.\n`, 'b.example');
    expect((await told(text))?.facts.domains).toEqual(['a.example']);
  });
  test('beyond somebody else’s stands nothing that the author did not sign', async () => {
    expect(await told(await limited('b.example', await signed(LETTER, 'a.example'), 3))).toBeNull();
  });
  test('of two the one that reaches further counts', async () => {
    const both = await limited('a.example', await limited('a.example', LETTER, 3));
    expect((await told(`${both}More.\n`))?.texts).toEqual([String(LENGTH), '3', 'More.\r\n']);
  });
});
