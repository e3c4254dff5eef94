import { expect, test } from 'vitest';
import { findingOf } from '../support/findings.ts';
import { report } from '../support/messages.ts';

const bytes = (text: string) => Uint8Array.from(text, (char) => char.charCodeAt(0));

const rows: [text: string, problems: string[] | null][] = [
  ['From: x@a.example\r\n\r\nbody\r\n', null],
  ['From: x@a.example\n\nbody\n', null], //               lines-end-in-lf says that
  ['From: x@a.example\r\n\nbody\n', ['line-ends-mixed']],
  ['From: x@a.example\r\nX: \0\r\n\r\n', ['nul-in-header']],
  [`From: x@a.example\r\nX: ${'x'.repeat(1000)}\r\n\r\n`, ['line-too-long']],
  ['From: x@a.example\r\nstray\r\n\r\n', ['line-without-field-name']],
  ['From: x@a.example', null], //                          headers-only says that
];
test.each(rows)('%j', async (text, problems) => {
  const finding = findingOf(await report(bytes(text), null), 'header-noncompliant', bytes(text));
  expect(finding?.facts.problems ?? null).toEqual(problems);
  expect(finding?.weight ?? 'must').toBe('must');
});

test('it points at the line', async () => {
  const text = 'From: x@a.example\r\nstray\r\n\r\n';
  expect(findingOf(await report(text, null), 'header-noncompliant', text)?.texts).toEqual([
    'stray\r\n',
  ]);
});
