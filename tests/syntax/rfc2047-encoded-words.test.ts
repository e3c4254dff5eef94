import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { bytesOf, decodeEncodedWords, latin1 } from '../../src/syntax/syntax.ts';
import { expectLinear } from '../support/linear.ts';

/** UTF-8 as it lies in a header. */
const raw = (text: string) => latin1(new TextEncoder().encode(text));

describe('RFC 2047 encoded words', () => {
  const rows: [text: string, shown: string][] = [
    ['=?US-ASCII?Q?Keith_Moore?=', 'Keith Moore'], //                       §8, underscore is a space
    ['=?ISO-8859-1?Q?Keld_J=F8rn_Simonsen?=', 'Keld Jørn Simonsen'], //     §8
    ['=?ISO-8859-1?B?SWYgeW91IGNhbiByZWFkIHRoaXMgeW8=?=', 'If you can read this yo'], // §8
    ['=?utf-8?b?w6k=?=', 'é'], //                                           either case of both names
    ['=?utf-8?q?=c3=A9?=', 'é'], //                                         and of the digits
    ['=?utf-8*fr?q?=C3=A9t=C3=A9?=', 'été'], //                             RFC 2231 §5: a language
    ['(=?ISO-8859-1?Q?a?=)', '(a)'], //                                     §8: a word in a comment
    ['(=?ISO-8859-1?Q?a?= b)', '(a b)'], //                                 §8
    ['(=?ISO-8859-1?Q?a?= =?ISO-8859-1?Q?b?=)', '(ab)'], //                 §8: the space between two goes
    ['(=?ISO-8859-1?Q?a?=\r\n\t=?ISO-8859-1?Q?b?=)', '(ab)'], //            §8: and so does a fold
    ['(=?ISO-8859-1?Q?a_b?=)', '(a b)'], //                                 §8
    ['=?utf-8?q?a?= =?iso-8859-1?q?=E9?=', 'aé'], //                        also between two charsets
    ['=?utf-8?b?4oI=?= =?utf-8?b?rA==?=', '€'], //                          a character split over two words
    ['=?utf-8?q?=E2=82?= x', '\ufffd x'], //                                and its end cut off
    ['=?utf-8?q?=E2=82?= =?iso-8859-1?q?a?=', '\ufffda'], //                a charset does not run on
    ['=?iso-2022-jp?b?GyRCRnxLXBsoQg==?=', '日本'], //                      escapes are bytes
    ['=?gb2312?b?1tDOxA==?=', '中文'],
    ['=?utf-8?b?SGk?=', 'Hi'], //                                           padding forgotten
    ['=?utf-8?b?SGk===?=', 'Hi'], //                                        or too much of it
    ['a =?utf-8?q?b?= c', 'a b c'], //                                      text around keeps its spaces
    [' =?utf-8?q?a?=', ' a'],
    [raw('é =?utf-8?q?=C3=A9?= é'), 'é é é'], //                            raw UTF-8 beside: RFC 6532
    [raw('à'), 'à'], //                                                     C3 A0 is no space
    ['=?x-unknown?q?a?=', '=?x-unknown?q?a?='], //                          left as it stands
    ['=?utf-8?q?a?= =?x-unknown?q?b?=', 'a =?x-unknown?q?b?='], //          with the space before it
    ['=?x-unknown?q?a?= =?utf-8?q?b?=', '=?x-unknown?q?a?= b'], //          and after it
    ['=?utf-8?b?%%%%?=', '=?utf-8?b?%%%%?='], //                            no base64
    ['=?utf-8?x?a?=', '=?utf-8?x?a?='], //                                  no such encoding
    ['=?utf-8?q?a b?=', '=?utf-8?q?a b?='], //                              §2: no space inside
    ['=?utf-8?q?a', '=?utf-8?q?a'], //                                      cut off
    ['=??q?a?=', '=??q?a?='], //                                            no charset
    ['=?utf-8?q??=', ''], //                                                nothing encoded
    ['=?utf-8?q?=ZZ?=', '=ZZ'], //                                          no hexadecimal digits
    ['=?utf-8?q?a?==?utf-8?q?b?=', 'ab'], //                                §5 wants a space between; many forget it
  ];
  test.each(rows)('shows %j', (text, shown) => {
    expect(decodeEncodedWords(text)).toBe(shown);
  });

  test('shows what was encoded, however it is split', () => {
    const text = fc.string({ unit: 'grapheme', minLength: 1 });
    fc.assert(
      fc.property(text, fc.integer({ min: 1, max: 5 }), fc.boolean(), (said, size, base64) => {
        const bytes = new TextEncoder().encode(said);
        const words: string[] = [];
        for (let at = 0; at < bytes.length; at += size) {
          const part = Buffer.from(bytes.subarray(at, at + size));
          const q = () => part.toString('hex').replace(/../g, (hex) => `=${hex}`);
          words.push(`=?utf-8?${base64 ? `b?${part.toString('base64')}` : `q?${q()}`}?=`);
        }
        expect(decodeEncodedWords(words.join('\r\n '))).toBe(said);
      }),
    );
  });

  test('reads any bytes without throwing', () => {
    const pieces = fc.constantFrom('=?', '?=', '?', 'utf-8', 'q', 'b', ' ', '=', '*', '\xff', 'x');
    const text = fc.array(fc.oneof(pieces, fc.uint8Array().map(latin1))).map((all) => all.join(''));
    fc.assert(fc.property(text, (one) => typeof decodeEncodedWords(one) === 'string'));
  });

  const hostile: [pattern: string, around: string][] = [
    ['=?', '%'],
    ['=', '=?utf-8?b?%x?='], //                       padding without end
    ['=?utf-8?q?', '%'],
    ['=?utf-8?q?a?= ', '%'],
    [' ', '=?utf-8?q?a?=%=?utf-8?x'],
    ['=?utf-8?q?=E2?= =?x-unknown?b?a?= ', '%'],
    ['a', '=?%?q?a?='],
    ['?', '=%'],
  ];
  test.each(hostile)('is linear on %j in %j', async (pattern, around) => {
    await expectLinear(decodeEncodedWords, pattern, around);
  });
});

test('the bytes of a text are the text of the bytes', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 70_000 }), (bytes) => {
      expect(bytesOf(latin1(bytes))).toEqual(new Uint8Array(bytes));
    }),
  );
});
