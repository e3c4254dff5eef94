import { expect, test } from 'vitest';
import type { Fidelity } from '../../src/report.ts';
import { findingOf } from '../support/findings.ts';
import { report } from '../support/messages.ts';

const rows: [text: string, fidelity: Fidelity | undefined, speaks: boolean][] = [
  ['From: x@a.example\r\n\r\nbody', undefined, false],
  ['From: x@a.example\r\n\r\n', undefined, false], //       an empty body is a body
  ['From: x@a.example\r\n', undefined, true],
  ['From: x@a.example', undefined, true],
  ['From: x@a.example', 'exact', true], //                    it is so, however the bytes were had
  ['From: x@a.example\r\n\r\nbody', 'headers-only', true], // whatever is there is not the body
];
test.each(rows)('%j, %s', async (text, fidelity, speaks) => {
  const found = await report(text, null, fidelity ? { fidelity } : {});
  expect(findingOf(found, 'headers-only', text) !== null).toBe(speaks);
});
