import type { Span } from '../syntax/syntax.ts';
import { columns, cutEnd, cutStart } from './columns.ts';
import { inert } from './inert.ts';

/** A line of the source with the place in it that matters. All three parts are inert. */
export interface ExcerptLine {
  /** 1 is the first line of the source. */
  readonly number: number;
  readonly before: string;
  readonly marked: string;
  readonly after: string;
}

const LF = 0x0a;
const CR = 0x0d;
const SP = 0x20;
const HTAB = 0x09;

/** Ours: a place that goes on for more lines is shown by its beginning. */
const MAX_LINES = 2;

/** Ours: a line can be a megabyte; no more of it than this is looked at, either side. */
const REACH = 400;

/** Columns that what follows the place may claim. */
const AFTER = 10;

/** The lines of the source that a span stands in, each no wider than `width`; [] for an empty span. */
export function excerpt(bytes: Uint8Array, span: Span, width: number): readonly ExcerptLine[] {
  const lines: ExcerptLine[] = [];
  const end = Math.min(span.end, bytes.length);
  let start = span.start;
  while (start < end && lines.length < MAX_LINES) {
    const lf = bytes.indexOf(LF, start);
    const next = lf < 0 ? bytes.length : lf + 1;
    const lineEnd = lf > 0 && bytes[lf - 1] === CR ? lf - 1 : lf < 0 ? bytes.length : lf;
    const first = skipBlanks(bytes, start, lineEnd);
    if (first < Math.min(end, lineEnd)) {
      lines.push(lineAt(bytes, { start: first, end: Math.min(end, lineEnd) }, lineEnd, width));
    }
    start = next;
  }
  return lines;
}

function lineAt(bytes: Uint8Array, span: Span, lineEnd: number, width: number): ExcerptLine {
  const lineStart = bytes.lastIndexOf(LF, span.start - 1) + 1;
  const from = skipBlanks(bytes, Math.max(lineStart, span.start - REACH), span.start);
  const place = shown(bytes, span.start, Math.min(span.end, span.start + REACH));
  const rest = shown(bytes, span.end, Math.min(lineEnd, span.end + REACH));
  const lead = Math.max(
    width - columns(place) - Math.min(columns(rest), AFTER),
    Math.floor(width / 3),
  );
  const before = cutStart(shown(bytes, from, span.start), lead);
  const marked = cutEnd(place, width - columns(before));
  const room = width - columns(before) - columns(marked);
  const number = lineNumber(bytes, lineStart);
  return { number, before, marked, after: room > 0 ? cutEnd(rest, room) : '' };
}

/** Folds begin with white space, which tells nothing here. */
function skipBlanks(bytes: Uint8Array, start: number, end: number): number {
  let at = start;
  while (at < end && (bytes[at] === SP || bytes[at] === HTAB)) at++;
  return at;
}

/** Of the line that an offset is in, counted from 1. */
export function lineNumber(bytes: Uint8Array, offset: number): number {
  let number = 1;
  for (let lf = bytes.indexOf(LF); lf >= 0 && lf < offset; lf = bytes.indexOf(LF, lf + 1)) number++;
  return number;
}

const shown = (bytes: Uint8Array, start: number, end: number) =>
  inert(new TextDecoder().decode(bytes.subarray(start, end)));

/** A line with its number before it, and below it the marks under the very characters. */
export interface MarkedLine {
  readonly line: ExcerptLine;
  /** "17 | ", and as many blanks. */
  readonly number: string;
  readonly gutter: string;
  /** Blanks, and "^" under what is marked. */
  readonly markers: string;
}

/** Lines that are shown together, their numbers below each other. */
export function markedLines(lines: readonly ExcerptLine[]): readonly MarkedLine[] {
  const digits = Math.max(0, ...lines.map(({ number }) => `${number}`.length));
  return lines.map((line) => ({
    line,
    number: `${`${line.number}`.padStart(digits)} | `,
    gutter: `${' '.repeat(digits)} | `,
    markers: ' '.repeat(columns(line.before)) + '^'.repeat(columns(line.marked)),
  }));
}
