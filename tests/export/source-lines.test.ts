import { expect, test } from 'vitest';
import { excerpt } from '../../src/export/source-lines.ts';

const source = new TextEncoder().encode(
  'Received: x\r\nFrom: "Zoë" <chris@contoso.com>\r\nX: first;\r\n\tsecond;\r\n third;\r\n\r\nbody\u001b[1m',
);
const at = (text: string) => {
  const start = Buffer.from(source).indexOf(text);
  return { start, end: start + Buffer.byteLength(text) };
};

const rows: [text: string, lines: readonly (readonly [number, string, string, string])[]][] = [
  ['contoso.com', [[2, 'From: "Zoë" <chris@', 'contoso.com', '>']]], // bytes, not letters, are counted
  ['first', [[3, 'X: ', 'first', ';']]],
  ['second', [[4, '', 'second', ';']]], // the white space of a fold tells nothing
  [
    'X: first;\r\n\tsecond;\r\n third;', // a place over three lines is shown by its beginning
    [
      [3, '', 'X: first;', ''],
      [4, '', 'second;', ''],
    ],
  ],
  ['body\u001b[1m', [[7, '', 'body<U+001B>[1m', '']]],
];
test.each(rows)('%j', (text, lines) => {
  expect(
    excerpt(source, at(text), 60).map(({ number, before, marked, after }) => [
      number,
      before,
      marked,
      after,
    ]),
  ).toEqual(lines);
});

test('an empty place shows nothing', () => {
  expect(excerpt(source, { start: 5, end: 5 }, 60)).toEqual([]);
});

test('a place beyond the bytes shows nothing', () => {
  expect(excerpt(source, { start: 5000, end: 5010 }, 60)).toEqual([]);
});

test('a long line is cut around the place', () => {
  const line = new TextEncoder().encode(`${'a'.repeat(1000)}HERE${'b'.repeat(1000)}`);
  const [shown] = excerpt(line, { start: 1000, end: 1004 }, 40);
  expect(`${shown?.before}${shown?.marked}${shown?.after}`).toHaveLength(40);
  expect(shown?.marked).toBe('HERE');
});
