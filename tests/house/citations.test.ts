import { globSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { type Standard, standards } from '../../src/standards/standards.ts';

const table: Readonly<Record<string, Standard>> = standards;

/** What is wrong with the documents that a line names. */
function faults(line: string): readonly string[] {
  const named = [...line.matchAll(/\bRFC (\d+)|\bcite\((\d+)/g)].map(([, a, b]) => a ?? b ?? '');
  return named.flatMap((rfc) => {
    const status = table[rfc]?.status;
    if (status === undefined) return [`RFC ${rfc} is not in the table`];
    const heir = /^obsoleted by RFC (\d+)$/.exec(status)?.[1];
    return heir && !named.includes(heir) ? [`RFC ${rfc} without its heir`] : [];
  });
}

test('every RFC named in the source is in the table of standards, a dead one with its heir', () => {
  const files = globSync('{src,entrypoints,build,scripts}/**/*.{ts,tsx,css}');
  const wrong = files.flatMap((path) =>
    readFileSync(path, 'utf8')
      .split('\n')
      .flatMap((line, i) => faults(line).map((fault) => `${path}:${i + 1}: ${fault}`)),
  );
  expect(wrong).toEqual([]);
});

describe('what is reported', () => {
  const rows: [line: string, faults: string[]][] = [
    ['RFC 5322 §2.1, RFC 6532 §3.2', []],
    ['RFC 822', ['RFC 822 is not in the table']],
    ['RFC 7489 §6.6', ['RFC 7489 without its heir']],
    ['RFC 7489 §6.6, now RFC 9989 §5.4', []],
    ["cite(7601, '2.2')", ['RFC 7601 without its heir']],
    ["cite(8601, '2.2')", []],
  ];
  test.each(rows)('%s', (line, want) => {
    expect(faults(line)).toEqual(want);
  });
});
