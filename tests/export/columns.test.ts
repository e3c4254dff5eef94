import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { columns, cutEnd, cutMiddle, cutStart, wrap } from '../../src/export/columns.ts';

describe('columns', () => {
  const rows: [text: string, width: number][] = [
    ['abc', 3],
    ['Zoë', 3],
    ['Zoe\u0308', 3], // a combining mark takes none
    ['中文', 4], //       East Asian letters take two
    ['😀', 2],
  ];
  test.each(rows)('%j takes %i', (text, width) => {
    expect(columns(text)).toBe(width);
  });
});

describe('cutting', () => {
  const host = 'accounts.contoso.com.login.verify.0123456789.evil.example';
  test('a name keeps its end, where its owner stands', () => {
    expect(cutMiddle(host, 24)).toBe('account…789.evil.example');
  });
  const rows: [cut: typeof cutEnd, text: string, width: number, shown: string][] = [
    [cutEnd, 'abcdef', 6, 'abcdef'],
    [cutEnd, 'abcdef', 4, 'abc…'],
    [cutStart, 'abcdef', 4, '…def'],
    [cutMiddle, 'abcdef', 4, 'a…ef'],
    [cutEnd, '中文中文', 4, '中…'], // never half a wide letter
  ];
  test.each(rows)('%o of %j to %i', (cut, text, width, shown) => {
    expect(cut(text, width)).toBe(shown);
  });
  test('a heap of combining marks is cut too', () => {
    expect(cutEnd(`a${'\u0301'.repeat(5000)}`, 10).length).toBeLessThan(200);
  });
});

describe('wrapping', () => {
  test('breaks at spaces and keeps every word', () => {
    expect(wrap('one two three four', 9)).toEqual(['one two', 'three', 'four']);
  });
  test('no line is wider than asked', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme' }),
        fc.integer({ min: 4, max: 60 }),
        (text, width) => {
          expect(Math.max(...wrap(text, width).map(columns))).toBeLessThanOrEqual(width);
        },
      ),
    );
  });
});
