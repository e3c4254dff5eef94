/** White space and line ends that were changed, of the whole body: what relaxed bodies don't notice, simple ones do. */
import type { Span } from '../../syntax/syntax.ts';
import type { Edit, Undo } from './edit.ts';

/** Ways to undo what was done to white space at the end of lines, the commonest first. */
export function* trailingSpaceUndone(text: string): Generator<Undo> {
  const ways: readonly (readonly [pattern: RegExp, kept: (found: string) => string])[] = [
    [/(?<![ \t])[ \t]+(?=\r?\n|$)/g, () => ''],
    [/(?<!(?:^|\n)--|[ \t])[ \t]+(?=\r?\n|$)/g, () => ''], //      but of the line above a signature
    [/[ \t](?=\r?\n|$)/g, () => ''], //                      one from each line that has some
    [/[ \t]{2}(?=\r?\n|$)/g, () => ''],
    [/(?<=(?:^|\n))[ \t]+(?=\r?\n|$)/g, () => ''], //        of lines that hold nothing else
    [/(?<=[^ \t\r\n])[ \t]+(?=\r?\n|$)/g, () => ''], //      of lines that hold something else
    [/(?<=(?:^|\n)--)(?=\r?\n|$)/g, () => ' '], //           taken off: RFC 3676 §4.3
    [/(?<![ \t])[ \t]+(?=\r?\n|$)/g, () => ' '],
  ];
  for (const [pattern, kept] of ways) {
    const edits = editsFor(text, pattern, kept);
    if (edits.length > 0) yield undo('trailing-space', text, edits);
  }
  // Of one line, or of all from it on: a line that was typed so keeps what it has.
  const [all = /^/] = ways[0] ?? [];
  const each = editsFor(text, all, () => '');
  for (let i = 0; i < Math.min(each.length, LINES); i++) {
    yield undo('trailing-space', text, each.slice(i, i + 1));
    yield undo('trailing-space', text, each.slice(i));
    yield undo('trailing-space', text, each.slice(0, i));
  }
}

/** Ours: lines with white space at their end that are tried apart. */
const LINES = 20;

/** Ways to undo what was done to line ends. */
export function* lineEndsUndone(text: string): Generator<Undo> {
  const ways: readonly (readonly [pattern: RegExp, kept: (found: string) => string])[] = [
    [/(?<!\r)\r+\r\n/g, () => '\r\n'],
    [/\r(?!\n)/g, () => '\r\n'],
    [/\r\n\r\n/g, () => '\r\n'], //                            each doubled
    [/\n\n/g, () => '\n'],
    [/^(?:\r?\n)+/g, () => ''], //                           empty lines above the text
    [/^(?=.)/g, () => '\r\n'],
    [/(?:\r?\n){3,}/g, () => '\r\n\r\n'],
    [/!\r?\n ?/g, () => ''], //                              long lines, as old servers broke them
    [/(?<=[^\n]{900})\r?\n[ \t]?/g, () => ''],
    [/(?<=[^\n]{900})\r?\n/g, () => ''],
    [/(?<![ \t])[ \t]+\r?\n(?=[ \t])/g, () => ' '],
    [/\r?\n(?![\r\n])/g, (found) => found + found],
  ];
  for (const [pattern, kept] of ways) {
    const edits = editsFor(text, pattern, kept);
    if (edits.length > 0) yield undo('line-ends', text, edits);
  }
}

function editsFor(text: string, pattern: RegExp, kept: (found: string) => string): readonly Edit[] {
  return [...text.matchAll(pattern)].map(({ 0: found, index }) => ({
    start: index,
    end: index + found.length,
    with: kept(found),
  }));
}

/** Ours: places that are told of; what was done to every line is told by the first of them. */
const PLACES = 50;

function undo(kind: Undo['kind'], text: string, edits: readonly Edit[]): Undo {
  const at = edits.slice(0, PLACES).map(({ start, end }): Span => {
    return { start: Math.min(start, text.length), end };
  });
  return { kind, edits, at };
}
