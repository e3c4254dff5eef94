import { expect, test } from 'vitest';
import { findingOf } from '../support/findings.ts';
import { report } from '../support/messages.ts';

const bytes = (text: string) => Uint8Array.from(text, (char) => char.charCodeAt(0));

test.each([
  ['From: x@a.example\n\nbody\n', true],
  ['From: x@a.example\r\n\r\nbody\r\n', false],
  ['From: x@a.example\r\n\nbody\n', false], // mixed is header-noncompliant
  ['From: x@a.example', false],
])('%j: %s', async (text, speaks) => {
  const found = await report(bytes(text), null);
  expect(findingOf(found, 'lines-end-in-lf', bytes(text)) !== null).toBe(speaks);
});
