import { expect, test } from 'vitest';
import { findingOf } from '../support/findings.ts';
import { report } from '../support/messages.ts';

test.each([
  [100, false],
  [512 * 1024 - 40, false],
  [512 * 1024, true],
  [2 << 20, true],
])('a header of %d bytes and more: %s', async (size, speaks) => {
  const text = `From: x@a.example\r\nX:${'\r\n x'.repeat(Math.floor(size / 4))}\r\n\r\n`;
  const finding = findingOf(await report(text, null), 'header-oversized', text);
  expect(finding !== null).toBe(speaks);
  if (finding) expect(finding.facts.bytes).toBe(text.length - 2);
});
