import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decodeEncodedField, latin1, textAt } from '../../src/syntax/syntax.ts';
import { expectLinear } from '../support/linear.ts';

const decode = (text: string) => decodeEncodedField(text, { start: 0, end: text.length });

/** One unit per byte as UTF-8. */
const shown = (text: string) => Buffer.from(text, 'latin1').toString('utf8');

describe('a field that is encoded as a whole', () => {
  const rows: [text: string, decoded: string | null][] = [
    ['=?utf-8?B?c3BmPXBhc3M=?=', 'spf=pass'],
    [' =?utf-8?Q?spf=3Dpass?=\r\n', 'spf=pass'],
    ['=?utf-8?B?c3BmPQ==?=\r\n =?utf-8?Q?pass_?= =?utf-8?q?x?=', 'spf=pass x'],
    ['=?utf-8?b?4oI=?= =?utf-8?b?rA==?=', '€'], //                a character split over two words
    ['=?utf-8?b?4oI=?=', '\ufffd'], //                            and its end cut off
    ['=?iso-8859-1?q?=E9?= =?utf-8?q?=C3=A9?=', 'éé'],
    ['=?utf-8?q?a?= b', null], //                                 something beside it
    ['a =?utf-8?q?b?=', null],
    ['=?utf-8?q?a?= b =?utf-8?q?c?=', null],
    ['=?utf-8?q?a?= =?x-unknown?q?b?=', null], //                 a word that cannot be decoded
    ['=?utf-8?q?a', null], //                                     cut off
    ['=? spf=pass', null],
    ['', null],
  ];
  test.each(rows)('%j', (text, decoded) => {
    const found = decode(text);
    expect(found && shown(found.text)).toBe(decoded);
  });

  test('a part is found in the encoded words that hold it', () => {
    const text = `: =?utf-8?q?spf=3Dp?=\r\n =?utf-8?q?ass;?= =?utf-8?q?_dkim=3Dnone?=`;
    const found = decodeEncodedField(text, { start: 1, end: text.length });
    const place = (part: string) => {
      const start = found?.text.indexOf(part) ?? -1;
      const span = found?.placeOf({ start, end: start + part.length });
      return span && textAt(text, span);
    };
    expect(place('spf=pass')).toBe('=?utf-8?q?spf=3Dp?=\r\n =?utf-8?q?ass;?=');
    expect(place('ass;')).toBe('=?utf-8?q?ass;?=');
    expect(place('dkim=none')).toBe('=?utf-8?q?_dkim=3Dnone?=');
    expect(place('')).toBe('=?utf-8?q?spf=3Dp?=');
  });

  test('any bytes are read without throwing, and places lie in the field', () => {
    const pieces = fc.constantFrom(
      '=?utf-8?q?a?=',
      '=?utf-8?b?4oI=?=',
      '=?',
      '?=',
      ' ',
      '=?big5?q?',
    );
    const field = fc.array(fc.oneof(pieces, fc.uint8Array({ maxLength: 5 }).map(latin1)));
    fc.assert(
      fc.property(field, (all) => {
        const text = all.join('');
        const found = decode(text);
        if (!found) return;
        for (let at = 0; at <= found.text.length; at++) {
          const { start, end } = found.placeOf({ start: at, end: at });
          expect(0 <= start && start < end && end <= text.length).toBe(true);
        }
      }),
    );
  });

  test.each(['=?utf-8?q?a?= ', '=?utf-8?b?4oI=?=', '=?', ' ', '=?utf-8?q?'])(
    'a megabyte of %j is read in linear time',
    async (pattern) => {
      await expectLinear(decode, pattern, '=?utf-8?q?a?= %=?utf-8?q?a?=');
    },
  );
});
