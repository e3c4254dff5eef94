import { expect, test } from 'vitest';
import {
  citationText,
  citationUrl,
  cite,
  type Standard,
  standards,
} from '../../src/standards/standards.ts';

test('a clause is named and found', () => {
  const clause = cite(7208, '4.6.4');
  expect(citationText(clause)).toBe('RFC 7208 §4.6.4');
  expect(citationUrl(clause)).toBe('https://www.rfc-editor.org/rfc/rfc7208.html#section-4.6.4');
});

test('the heir of a replaced document is in the table, and alive', () => {
  const table: Readonly<Record<string, Standard>> = standards;
  for (const { status } of Object.values(table)) {
    const heir = /^obsoleted by RFC (\d+)$/.exec(status)?.[1];
    if (heir) expect(table[heir]?.status).toBe('current');
  }
});

test('every document has a title of its own', () => {
  const titles = Object.values(standards).map(({ title }) => title);
  expect(new Set(titles).size).toBe(titles.length);
  expect(titles.every((title) => title.length > 0)).toBe(true);
});
