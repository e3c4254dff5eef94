/**
 * Bytes to fields and body, verbatim: nothing is decoded, and fields and body put together give
 * the input back, byte for byte.
 *
 *   message = (fields) [CRLF body];   field = field-name ":" unstructured CRLF
 *
 * RFC 5322 §3.5 and §3.6.8, with the folding of §2.2.3. Bare LF ends a line too, since webmails and
 * files lose the CR; a bare CR is text.
 */
import { cite } from '../standards/standards.ts';
import { latin1, lowerAscii, type Problem, type Span, textAt, trimSpan } from '../syntax/syntax.ts';

export interface Field {
  /** As written. */
  readonly name: string;
  /** In lower case, for comparing. */
  readonly key: string;
  /** The whole field with its line end. */
  readonly span: Span;
  /** After the colon, without the line end that closes the field; folds are inside. */
  readonly body: Span;
}

export type MessageProblem =
  | 'line-ends-mixed'
  | 'line-too-long'
  | 'nul-in-header'
  | 'line-without-field-name'
  | 'header-without-body'
  | 'header-oversized';

export type LineEnds = 'crlf' | 'lf' | 'mixed' | 'none';

export interface Message {
  readonly bytes: Uint8Array;
  /** The header block, one unit per byte: an index here is a byte offset of the source. */
  readonly head: string;
  readonly fields: readonly Field[];
  /** What stands above the first field: a byte order mark, empty lines, an mbox "From " line. */
  readonly preamble: Span;
  /** The empty line between header and body; empty where there is none. */
  readonly separator: Span;
  readonly body: Span;
  readonly lineEnds: LineEnds;
  readonly problems: readonly Problem<MessageProblem>[];
}

/** "Each line of characters MUST be no more than 998 characters". RFC 5322 §2.1.1 */
const LINE_LIMIT = 998;

/** Ours: header blocks of real mail stay under 200 KB; beyond this we still read them, and say so. */
const HEADER_LIMIT = 512 * 1024;

const CR = 0x0d;
const LF = 0x0a;
const BYTE_ORDER_MARK = [0xef, 0xbb, 0xbf];

// field-name = 1*ftext (33-57, 59-126). RFC 5322 §3.6.8; WSP before the colon is obsolete syntax, §4.5.
const FIELD_START = /^[!-9;-~]+[ \t]*:/;
// A fold between name and colon is no syntax at all, but some readers take it for that field.
const FIELD_NAME_ALONE = /^[!-9;-~]+[ \t]*\r?\n?$/;
const COLON_FIRST = /^[ \t]*:/;

/** Reads a message; never throws, and takes time linear in the size of the header block. */
export function readMessage(bytes: Uint8Array): Message {
  const start = findHeaderStart(bytes);
  const { end, separator } = findHeaderEnd(bytes, start);
  const head = latin1(bytes.subarray(0, end));
  const lines = linesOf(head, start);
  const starts = fieldStarts(head, lines);
  const fields = starts.map((at, i) => readField(head, at, starts[i + 1] ?? end));
  const body = { start: separator.end, end: bytes.length };
  const lineEnds = lineEndsOf(bytes);
  return {
    bytes,
    head,
    fields,
    preamble: { start: 0, end: starts[0] ?? end },
    separator,
    body,
    lineEnds,
    problems: problemsOf(head, lines, fields, separator, lineEnds),
  };
}

/** The text of a field's body, one unit per byte, folds kept. */
export function bodyOf(message: Pick<Message, 'head'>, field: Field): string {
  return message.head.slice(field.body.start, field.body.end);
}

/** The fields of a name, topmost first. */
export function fieldsNamed(message: Pick<Message, 'fields'>, name: string): readonly Field[] {
  const key = lowerAscii(name);
  return message.fields.filter((field) => field.key === key);
}

/**
 * Editors put a byte order mark before a text, and copying leaves empty lines there: neither came
 * by mail, for a server writes its Received field above all it gets.
 */
function findHeaderStart(bytes: Uint8Array): number {
  let at = BYTE_ORDER_MARK.every((byte, i) => bytes[i] === byte) ? BYTE_ORDER_MARK.length : 0;
  for (;;) {
    if (bytes[at] === LF) at++;
    else if (bytes[at] === CR && bytes[at + 1] === LF) at += 2;
    else return at;
  }
}

/** The header ends at the first empty line; without one everything is header. RFC 5322 §2.1 */
function findHeaderEnd(bytes: Uint8Array, start: number): { end: number; separator: Span } {
  let line = start;
  for (;;) {
    const lf = bytes.indexOf(LF, line);
    if (lf < 0) return { end: bytes.length, separator: { start: bytes.length, end: bytes.length } };
    if (lf === line || (lf === line + 1 && bytes[line] === CR)) {
      return { end: line, separator: { start: line, end: lf + 1 } };
    }
    line = lf + 1;
  }
}

/** Where each line of the header block starts, with its end: the line end is part of the line. */
function linesOf(head: string, from: number): readonly Span[] {
  const lines: Span[] = [];
  let start = from;
  while (start < head.length) {
    const lf = head.indexOf('\n', start);
    const end = lf < 0 ? head.length : lf + 1;
    lines.push({ start, end });
    start = end;
  }
  return lines;
}

/**
 * The offsets at which a field starts. Every other line belongs to the field above it, also one
 * that is neither field nor fold: readers differ on such lines, and to add bytes to a signed field
 * can only turn a pass into a fail, never the other way round.
 */
function fieldStarts(head: string, lines: readonly Span[]): readonly number[] {
  return lines
    .filter(({ start, end }, i) => {
      const line = head.slice(start, end);
      if (FIELD_START.test(line)) return true;
      const next = lines[i + 1];
      return (
        next !== undefined &&
        FIELD_NAME_ALONE.test(line) &&
        COLON_FIRST.test(head.slice(next.start, next.end))
      );
    })
    .map(({ start }) => start);
}

function readField(head: string, start: number, end: number): Field {
  const colon = head.indexOf(':', start);
  const name = textAt(head, trimSpan(head, { start, end: colon }));
  const body = { start: colon + 1, end: lineTextEnd(head, colon + 1, end) };
  return { name, key: lowerAscii(name), span: { start, end }, body };
}

/** Where a line that ends at `end` ends without its CRLF or LF. */
function lineTextEnd(head: string, start: number, end: number): number {
  if (end === start || head.charCodeAt(end - 1) !== LF) return end;
  return end - 1 > start && head.charCodeAt(end - 2) === CR ? end - 2 : end - 1;
}

function lineEndsOf(bytes: Uint8Array): LineEnds {
  let crlf = false;
  let lf = false;
  for (let at = bytes.indexOf(LF); at >= 0; at = bytes.indexOf(LF, at + 1)) {
    if (at > 0 && bytes[at - 1] === CR) crlf = true;
    else lf = true;
    if (crlf && lf) return 'mixed';
  }
  if (crlf) return 'crlf';
  return lf ? 'lf' : 'none';
}

function problemsOf(
  head: string,
  lines: readonly Span[],
  fields: readonly Field[],
  separator: Span,
  lineEnds: LineEnds,
): readonly Problem<MessageProblem>[] {
  const problems: Problem<MessageProblem>[] = [];
  const whole = { start: 0, end: head.length };
  if (lineEnds === 'mixed') {
    problems.push({
      code: 'line-ends-mixed',
      weight: 'must',
      span: whole,
      cite: cite(5322, '2.3'),
    });
  }
  const long = lines.find(({ start, end }) => lineTextEnd(head, start, end) - start > LINE_LIMIT);
  if (long) {
    problems.push({ code: 'line-too-long', weight: 'must', span: long, cite: cite(5322, '2.1.1') });
  }
  const nul = head.indexOf('\0');
  if (nul >= 0) {
    const span = { start: nul, end: nul + 1 };
    problems.push({ code: 'nul-in-header', weight: 'must', span, cite: cite(5322, '2.2') });
  }
  const stray = strayLine(head, lines, fields);
  if (stray) {
    problems.push({
      code: 'line-without-field-name',
      weight: 'must',
      span: stray,
      cite: cite(5322, '2.2'),
    });
  }
  if (separator.start === separator.end) {
    // "optional body": a message without one is allowed, and a sign of a copy that was cut.
    problems.push({ code: 'header-without-body', weight: 'advice', span: separator, cite: null });
  }
  if (head.length > HEADER_LIMIT) {
    problems.push({ code: 'header-oversized', weight: 'advice', span: whole, cite: null });
  }
  return problems;
}

// What a mailbox file writes above each message; it is no part of the message. RFC 4155
const MBOX_FROM = /^>?From /;

/** The first line that neither starts a field nor folds one (by WSP). */
function strayLine(head: string, lines: readonly Span[], fields: readonly Field[]): Span | null {
  const starts = new Set(fields.map((field) => field.span.start));
  const first = fields[0]?.span.start ?? head.length;
  return (
    lines.find(({ start, end }, i) => {
      if (starts.has(start)) return false;
      if (start < first) return i > 0 || !MBOX_FROM.test(head.slice(start, end));
      const code = head.charCodeAt(start);
      return code !== 0x20 && code !== 0x09;
    }) ?? null
  );
}
