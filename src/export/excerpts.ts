/**
 * The source behind a statement: whole header fields, with the characters marked that it rests on.
 * Long fields are cut to what stands around the marks; nothing is decoded but UTF-8.
 */
import type { ReportedField, Span } from '../report.ts';

export interface Piece {
  readonly text: string;
  readonly marked: boolean;
  /** Bytes that were left out here; `text` is then ''. */
  readonly left: number;
  /** Line ends in it, also in what was left out. */
  readonly lines: number;
}

export interface Excerpt {
  /** Bytes of the source. */
  readonly at: Span;
  /** Of the first mark, counted from 1; null outside of the bytes at hand. */
  readonly line: number | null;
  /** Of the first byte, likewise. */
  readonly first: number | null;
  readonly by: ReportedField['by'] | null;
  readonly pieces: readonly Piece[];
}

/** Fields up to this size are shown whole. */
const WHOLE = 1500;
/** Around a mark in a longer field. */
const CONTEXT = 160;
/** Of one mark. */
const MARK_LIMIT = 1200;
/** Excerpts of one statement: what comes after is more of the same. */
const EXCERPTS = 6;

/** Where the header block ends, as far as the fields tell. */
export function headerEnd(fields: readonly ReportedField[]): number {
  return fields.at(-1)?.at.end ?? 0;
}

/** The fields that the marks stand in, in order; `head` are the first bytes of the source. */
export function excerptsOf(
  head: Uint8Array,
  fields: readonly ReportedField[],
  marks: readonly Span[],
): readonly Excerpt[] {
  const sorted = [...marks].sort((a, b) => a.start - b.start);
  const groups = new Map<ReportedField | Span, Span[]>();
  for (const mark of sorted) {
    const field = fields.find(({ at }) => at.start <= mark.start && mark.start < at.end) ?? mark;
    const group = groups.get(field);
    if (group) group.push(mark);
    else groups.set(field, [mark]);
  }
  return [...groups].slice(0, EXCERPTS).map(([field, own]) => excerptOf(head, field, own));
}

function excerptOf(head: Uint8Array, field: ReportedField | Span, marks: readonly Span[]): Excerpt {
  const at = 'at' in field ? field.at : field;
  const by = 'by' in field ? field.by : null;
  if (at.end > head.length) return { at, line: null, first: null, by, pieces: [] };
  const block = withoutLineEnd(head, at);
  const trimmed = marks
    .map((mark) => withoutLineEnd(head, { start: mark.start, end: Math.min(mark.end, block.end) }))
    .filter((mark) => mark.end > mark.start);
  const first = lineOf(head, at.start);
  const mark = trimmed[0]?.start;
  const line = mark === undefined ? first : first + lineEnds(head, at.start, mark);
  // Where the field as a whole is meant there is nothing in it to tell apart.
  const within = trimmed.filter((mark) => mark.start > block.start || mark.end < block.end);
  return { at, line, first, by, pieces: piecesOf(head, block, within) };
}

const LF = 0x0a;
const CR = 0x0d;

function withoutLineEnd(head: Uint8Array, { start, end }: Span): Span {
  let to = end;
  while (to > start && (head[to - 1] === LF || head[to - 1] === CR)) to--;
  return { start, end: to };
}

function lineOf(head: Uint8Array, offset: number): number {
  return 1 + lineEnds(head, 0, offset);
}

function lineEnds(head: Uint8Array, start: number, end: number): number {
  let count = 0;
  for (let at = head.indexOf(LF, start); at >= 0 && at < end; at = head.indexOf(LF, at + 1))
    count++;
  return count;
}

/** What is shown of the block: everything where it is short, else the marks and what is around. */
function shownOf(block: Span, marks: readonly Span[]): readonly Span[] {
  if (block.end - block.start <= WHOLE) return [block];
  const shown = [{ start: block.start, end: block.start + CONTEXT }];
  for (const mark of marks) {
    const start = Math.max(block.start, mark.start - CONTEXT);
    const end = Math.min(block.end, mark.end + CONTEXT, mark.start + MARK_LIMIT);
    const last = shown.at(-1);
    if (last && start <= last.end) last.end = Math.max(last.end, end);
    else shown.push({ start, end });
  }
  return shown;
}

function piecesOf(head: Uint8Array, block: Span, marks: readonly Span[]): readonly Piece[] {
  const pieces: Piece[] = [];
  let at = block.start;
  const write = (end: number, marked: boolean) => {
    const to = characterStart(head, end, block.end);
    const lines = lineEnds(head, at, to);
    if (to > at) pieces.push({ text: decode(head.subarray(at, to)), marked, left: 0, lines });
    at = Math.max(at, to);
  };
  const skip = (end: number) => {
    const to = characterStart(head, end, block.end);
    const lines = lineEnds(head, at, to);
    if (to > at) pieces.push({ text: '', marked: false, left: to - at, lines });
    at = Math.max(at, to);
  };
  for (const shown of shownOf(block, marks)) {
    skip(shown.start);
    for (const mark of marks) {
      if (mark.end <= shown.start || mark.start >= shown.end) continue;
      write(mark.start, false);
      write(Math.min(mark.end, shown.end), true);
    }
    write(shown.end, false);
  }
  skip(block.end);
  return pieces;
}

/** The next offset that is not inside a UTF-8 sequence. RFC 3629 §3 */
function characterStart(head: Uint8Array, offset: number, end: number): number {
  let at = offset;
  while (at < end && at < offset + 3 && ((head[at] ?? 0) & 0xc0) === 0x80) at++;
  return at;
}

// "\r\n" is a line end to a reader; a CR alone stays, and is shown as what it is.
const decode = (bytes: Uint8Array) => new TextDecoder().decode(bytes).replace(/\r\n/g, '\n');
