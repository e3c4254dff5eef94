import { expect, test } from 'vitest';
import { SIZE_LIMIT } from '../../src/analyse.ts';
import { findingOf } from '../support/findings.ts';
import { report } from '../support/messages.ts';

const header = new TextEncoder().encode('From: x@a.example\r\n\r\n');

test.each([
  [SIZE_LIMIT, null],
  [SIZE_LIMIT + 1, 1],
  [SIZE_LIMIT + 1000, 1000],
])('a source of %d bytes', async (size, cut) => {
  const bytes = new Uint8Array(size).fill(0x20);
  bytes.set(header);
  const found = await report(bytes, null);
  expect(findingOf(found, 'source-cut', header)?.facts.cut ?? null).toBe(cut);
  expect(found.source).toMatchObject({ size, fidelity: cut ? 'headers-only' : 'exact' });
});
