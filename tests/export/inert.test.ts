import fc from 'fast-check';
import { expect, test } from 'vitest';
import { inert, inertJson } from '../../src/export/inert.ts';
import { OBEYED } from '../support/obeyed.ts';

const rows: [text: string, shown: string][] = [
  ['Chris Green', 'Chris Green'],
  ['Zoë 中文 😀', 'Zoë 中文 😀'], //                             letters and emoji stay
  ['\u001b[31mred', '<U+001B>[31mred'], //                      an escape sequence
  ['\u009b31m', '<U+009B>31m'], //                              the same, begun with C1
  ['a\u0007b\u0000', 'a<U+0007>b<U+0000>'],
  ['moc.elpmaxe\u202e', 'moc.elpmaxe<U+202E>'], //              right-to-left override
  ['pay\u200bpal', 'pay<U+200B>pal'], //                        zero width
  ['a\u00adb', 'a<U+00AD>b'], //                                soft hyphen
  ['x\u3164\u2800', 'x<U+3164><U+2800>'], //                    letters that draw nothing
  ['\u{e0041}\u2028\ufeff', '<U+E0041><U+2028><U+FEFF>'], //    tags, line separator, byte order mark
  ['\ud800', '<U+D800>'], //                                    half a character
  ['one\r\n two\tthree\nfour', 'one  two three four'], //       one line
  ['a\rb', 'a<U+000D>b'], //                                    a lone CR would overwrite the line
];
test.each(rows)('%j is shown as %j', (text, shown) => {
  expect(inert(text)).toBe(shown);
});

test('whatever goes in, nothing that a terminal obeys comes out', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      expect(inert(text)).not.toMatch(OBEYED);
    }),
  );
});

test('JSON keeps its value and commands nothing', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      const json = inertJson(JSON.stringify({ text }));
      expect(json).not.toMatch(OBEYED);
      expect(JSON.parse(json)).toEqual({ text });
    }),
  );
});
