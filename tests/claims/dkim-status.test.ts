import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseDkimStatus } from '../../src/claims/dkim-status/dkim-status.ts';
import { latin1 } from '../../src/syntax/syntax.ts';
import { expectLinear } from '../support/linear.ts';

const read = (text: string) => parseDkimStatus(text, { start: 0, end: text.length });

describe('what became of DKIM, in a field of its own', () => {
  const rows: [text: string, result: string, domain: string | null, comment: string | null][] = [
    ['pass [(a.example) - 192.0.2.1]', 'pass', 'a.example', null], //                      Hetzner
    ['good (id: a.example)            ', 'pass', 'a.example', null], //                    Wirtualna Polska
    ['no signature', 'none', null, null], //                                               Axigen
    ['No records', 'none', null, null],
    ['Ok', 'pass', null, null],
    ['no signature (no signatures)', 'none', null, 'no signatures'], //                    IndiMail
    ['fail (bad signature)', 'fail', null, 'bad signature'],
    ['Pass(t)', 'pass', null, 't'], //                                                     Hotmail
    ['permerror', 'permerror', null, null], //                                             CommuniGate
    ['signer="a.example"\r\n status="pass"', 'pass', 'a.example', null], //                seen by RainLoop
  ];
  test.each(rows)('%j', (text, result, domain, comment) => {
    expect(read(text)).toEqual({ result, domain, comment });
  });

  test.each([
    '',
    'OpenDKIM Filter v2.11.0 mx.a.example 603E420B7167', // a program, no result
    'Sendmail DKIM Filter v2.8.2 mx.a.example 2628E8200E4',
    'perhaps',
    'pass; fail',
    'pass (a (b))',
    '(pass)',
    'signer="a.example" status="perhaps"',
  ])('%j says nothing', (text) => {
    expect(read(text)).toBeNull();
  });
});

test('any bytes are read without throwing, in linear time', async () => {
  fc.assert(fc.property(fc.uint8Array().map(latin1), (text) => read(text) !== undefined));
  for (const pattern of ['a', ' ', '(', 'a ', '"', '['])
    await expectLinear(read, pattern, 'pass (%');
  for (const pattern of ['a', ' ', 'a ']) await expectLinear(read, pattern);
});
