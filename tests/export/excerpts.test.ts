import { describe, expect, test } from 'vitest';
import { type Excerpt, excerptsOf } from '../../src/export/export.ts';
import { bytesOf } from '../support/messages.ts';

/** The field that `text` is, at `start`. */
const field = (start: number, text: string) => ({
  name: 'X',
  by: 'unverified' as const,
  at: { start, end: start + bytesOf(text).length },
});

const first = 'From: Laura <laura@fabrikam.com>\n';
const second = 'Subject: one\n two\n';
const head = bytesOf(first + second);
const fields = [field(0, first), field(bytesOf(first).length, second)];

/** `From: «mark» …12…`: marks in quotes, what was left out as its count. */
const drawn = ({ pieces }: Excerpt) =>
  pieces
    .map(({ text, marked, left }) => (marked ? `«${text}»` : left ? `…${left}…` : text))
    .join('');

describe('the source behind a statement', () => {
  test('is the whole field, with the very characters marked', () => {
    const [excerpt] = excerptsOf(head, fields, [{ start: 13, end: 31 }]);
    expect(excerpt && drawn(excerpt)).toBe('From: Laura <«laura@fabrikam.com»>');
    expect(excerpt?.line).toBe(1);
  });

  test('has several marks in their order, and each field once', () => {
    const at = bytesOf(first).length;
    const excerpts = excerptsOf(head, fields, [
      { start: at + 15, end: at + 18 },
      { start: 0, end: 4 },
      { start: at, end: at + 7 },
    ]);
    expect(excerpts.map(drawn)).toEqual([
      '«From»: Laura <laura@fabrikam.com>',
      '«Subject»: one\n «two»',
    ]);
  });

  test('says the line of its first mark', () => {
    const at = bytesOf(first).length;
    expect(excerptsOf(head, fields, [{ start: at + 15, end: at + 18 }])[0]?.line).toBe(3);
  });

  test('marks nothing where the field as a whole is meant', () => {
    const [excerpt] = excerptsOf(head, fields, [fields[0]?.at ?? { start: 0, end: 0 }]);
    expect(excerpt && drawn(excerpt)).toBe('From: Laura <laura@fabrikam.com>');
  });

  test('of a long field is what stands around the marks', () => {
    const long = `X: ${'a'.repeat(5000)}MARK${'b'.repeat(5000)}\n`;
    const [excerpt] = excerptsOf(bytesOf(long), [field(0, long)], [{ start: 5003, end: 5007 }]);
    const text = excerpt ? drawn(excerpt) : '';
    expect(text).toMatch(/^X: a+…\d+…a{160}«MARK»b{160}…\d+…$/);
    const left = [...text.matchAll(/…(\d+)…/g)].reduce((sum, [, n]) => sum + Number(n), 0);
    expect(left + text.replace(/…\d+…|[«»]/g, '').length).toBe(long.length - 1);
  });

  test('cuts no character in two', () => {
    const long = `X: ${'é'.repeat(3000)}\n`;
    const [excerpt] = excerptsOf(bytesOf(long), [field(0, long)], [{ start: 3004, end: 3005 }]);
    expect(excerpt?.pieces.map(({ text }) => text).join('')).not.toContain('\uFFFD');
  });

  test('outside of the bytes at hand is named by its place', () => {
    const [excerpt] = excerptsOf(head, fields, [{ start: 9000, end: 9010 }]);
    expect(excerpt).toMatchObject({ at: { start: 9000, end: 9010 }, line: null, pieces: [] });
  });
});
