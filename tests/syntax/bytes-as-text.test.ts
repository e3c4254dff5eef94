import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  bytesOf,
  closingParenthesis,
  closingQuote,
  isFws,
  isUtf8,
  latin1,
  lowerAscii,
  oneLine,
  sameAscii,
  textAt,
  trimSpan,
  unquotePairs,
  utf8,
} from '../../src/syntax/syntax.ts';

const everyByte = Uint8Array.from({ length: 256 }, (_, i) => i);

describe('bytes as text', () => {
  test('one unit per byte, each with its own value', () => {
    // TextDecoder('latin1') would make windows-1252 of 0x80 to 0x9f
    expect([...latin1(everyByte)].map((char) => char.charCodeAt(0))).toEqual([...everyByte]);
  });

  test('bytes of a text of more than one chunk come back', () => {
    const bytes = Uint8Array.from({ length: 3 * 0x4000 + 7 }, (_, i) => i % 251);
    expect(bytesOf(latin1(bytes))).toEqual(bytes);
  });

  test('any bytes come back', () => {
    fc.assert(fc.property(fc.uint8Array(), (bytes) => latin1(bytes).length === bytes.length));
    fc.assert(
      fc.property(fc.uint8Array(), (bytes) => {
        expect([...bytesOf(latin1(bytes))]).toEqual([...bytes]);
      }),
    );
  });

  const lower: [text: string, want: string][] = [
    ['DKIM-Signature', 'dkim-signature'],
    ['\xc3\x84BC', '\xc3\x84bc'], // the UTF-8 of "Ä": toLowerCase would make \xe3 of its first byte
    ['\u0130', '\u0130'], //         and two units of this one
    ['@[`{', '@[`{'], //             the neighbours of A and Z
  ];
  test.each(lower)('lower case of %j is %j', (text, want) => {
    expect(lowerAscii(text)).toBe(want);
    expect(lowerAscii(text)).toHaveLength(text.length);
    expect(sameAscii(text, want)).toBe(true);
  });

  const different: [a: string, b: string][] = [
    ['a', 'ab'],
    ['\xc4', '\xe4'], // "Ä" and "ä" in ISO 8859-1: no letters of ASCII
    ['a', 'b'],
  ];
  test.each(different)('%j and %j are not the same', (a, b) => {
    expect(sameAscii(a, b)).toBe(false);
  });

  const shown: [bytes: string, want: string][] = [
    ['plain', 'plain'],
    ['\xc3\xa9', 'é'],
    ['\xff', '\ufffd'], //             no UTF-8
    ['\xef\xbb\xbfa', '\ufeffa'], //   a byte order mark is not dropped silently
  ];
  test.each(shown)('%j is shown as %j', (bytes, want) => {
    expect(utf8(bytes)).toBe(want);
  });

  test.each(shown)('%j is UTF-8, or not: RFC 3629 §4', (bytes, want) => {
    expect(isUtf8(bytes)).toBe(!want.includes('\ufffd'));
  });

  test('RFC 5322 §2.2.3 folds and runs of white space become one space', () => {
    expect(oneLine(' a\r\n\tb  c\n d\r\n ')).toBe('a b c d');
    expect(oneLine('\xa0a\xa0')).toBe('\xa0a\xa0'); // a byte of UTF-8, not a space
  });
});

describe('places', () => {
  const rows: [text: string, trimmed: string][] = [
    [' a ', 'a'],
    ['\t\r\na b\r\n ', 'a b'],
    ['\xa0a\v', '\xa0a\v'], // no white space of mail
    [' \t ', ''],
    ['', ''],
  ];
  test.each(rows)('%j without white space around it', (text, trimmed) => {
    const span = trimSpan(text, { start: 0, end: text.length });
    expect(textAt(text, span)).toBe(trimmed);
  });

  test('white space is SP, HTAB, CR and LF and nothing else', () => {
    const white = [...everyByte].filter(isFws);
    expect(white).toEqual([0x09, 0x0a, 0x0d, 0x20]);
  });
});

describe('RFC 5322 §3.2.4 quoted strings, §3.2.2 comments', () => {
  const quotes: [text: string, end: number | null][] = [
    ['"a"b', 3],
    ['""', 2],
    ['"a\\"b"', 6], //   an escaped quote does not close
    ['"a\\\\"b', 5], //  an escaped backslash escapes nothing
    ['"a', null],
    ['"a\\', null], //   nothing left to escape
    ['"a\\"', null],
  ];
  test.each(quotes)('the quote of %j closes before %j', (text, end) => {
    expect(closingQuote(text, 0, text.length)).toBe(end);
  });

  const comments: [text: string, end: number | null][] = [
    ['(a)b', 3],
    ['(a(b)c)d', 7], //   they nest
    ['(a\\)b)', 6], //    an escaped parenthesis does not close
    ['(a\\(b)', 6], //    nor open
    ['("a)")', 4], //     a quote means nothing in a comment
    ['(a(b)', null],
    ['(', null],
  ];
  test.each(comments)('the comment %j closes before %j', (text, end) => {
    expect(closingParenthesis(text, 0, text.length)).toBe(end);
  });

  test('nothing closes beyond the end that is given', () => {
    expect(closingQuote('"ab"', 0, 3)).toBeNull();
    expect(closingParenthesis('(ab)', 0, 3)).toBeNull();
  });

  test('§3.2.1 quoted pairs are undone, each once', () => {
    expect(unquotePairs('a\\"b\\\\c\\')).toBe('a"b\\c\\');
    expect(unquotePairs('a\\\nb')).toBe('a\nb');
  });
});
