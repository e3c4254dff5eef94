/**
 * The parts of a MIME message, walked over its bytes: leaves in order, each with its place in the
 * source. A returned message is a leaf; what is in it is somebody else's.
 *
 *   multipart-body = [preamble CRLF] dash-boundary … CRLF body-part *encapsulation close-delimiter
 *
 * RFC 2046 §5.1. Where no boundary line is found the body is one text.
 */
import { bodyOf, fieldsNamed, type Message, readMessage } from '../message/message.ts';
import { bytesOf, latin1, lowerAscii, type Span } from '../syntax/syntax.ts';

export interface Part {
  /** `text/plain`, lower case; that, where the header names none. RFC 2045 §5.2 */
  readonly type: string;
  readonly charset: string;
  /** Content-Transfer-Encoding, lower case. */
  readonly encoding: string;
  /** In the whole source. */
  readonly body: Span;
}

// Ours: real reports have three parts, two deep.
const DEEPEST = 6;
const MOST_PARTS = 100;

/** The leaves of a message, in order. */
export function readParts(message: Message): readonly Part[] {
  const parts: Part[] = [];
  walk(message, 0, 0, parts);
  return parts;
}

/** `header` was read of the bytes at `base`. */
function walk(header: Message, base: number, depth: number, parts: Part[]): void {
  const contentType = unfolded(header, 'content-type');
  const type = lowerAscii(/^\s*([^\s;]+\/[^\s;]+)/.exec(contentType)?.[1] ?? 'text/plain');
  const boundary = type.startsWith('multipart/') && depth < DEEPEST ? boundaryOf(contentType) : '';
  const sections = boundary === '' ? [] : sectionsOf(header.bytes, header.body, boundary);
  if (sections.length === 0) {
    parts.push({
      type: type.startsWith('multipart/') ? 'text/plain' : type,
      charset: /;\s*charset\s*=\s*"?([^";\s]+)/i.exec(contentType)?.[1] ?? '',
      encoding: lowerAscii(unfolded(header, 'content-transfer-encoding').trim()),
      body: { start: base + header.body.start, end: base + header.body.end },
    });
  }
  for (const { start, end } of sections) {
    if (parts.length >= MOST_PARTS) return;
    walk(readSection(header.bytes.subarray(start, end)), base + start, depth + 1, parts);
  }
}

/** A part without header fields begins with the empty line. RFC 2046 §5.1 */
function readSection(bytes: Uint8Array): Message {
  const message = readMessage(bytes);
  const start = bytes[0] === LF ? 1 : bytes[0] === CR && bytes[1] === LF ? 2 : 0;
  return start === 0
    ? message
    : { ...message, head: '', fields: [], body: { start, end: bytes.length } };
}

const CR = 0x0d;
const LF = 0x0a;

function unfolded(header: Message, name: string): string {
  const [field] = fieldsNamed(header, name);
  return field ? bodyOf(header, field).replace(/\r?\n/g, '') : '';
}

function boundaryOf(contentType: string): string {
  const [, quoted, bare] = /;\s*boundary\s*=\s*(?:"([^"]*)"|([^\s;]+))/i.exec(contentType) ?? [];
  return (quoted ?? bare ?? '').trimEnd();
}

/** What stands between the boundary lines; the last needs no close-delimiter. */
function sectionsOf(bytes: Uint8Array, within: Span, boundary: string): readonly Span[] {
  const sections: Span[] = [];
  let open: number | null = null;
  for (const { start, end, closes } of boundaryLines(bytes, within, boundary)) {
    if (open !== null) sections.push({ start: open, end: withoutLineEnd(bytes, open, start) });
    if (closes) return sections;
    open = end;
  }
  if (open !== null && open < within.end) sections.push({ start: open, end: within.end });
  return sections;
}

/** The lines that are the boundary and nothing else. */
function* boundaryLines(
  bytes: Uint8Array,
  { start, end }: Span,
  boundary: string,
): Generator<Span & { readonly closes: boolean }> {
  const delimiter = bytesOf(`--${boundary}`);
  let line = start;
  while (line < end) {
    const lf = bytes.indexOf(LF, line);
    const next = lf < 0 || lf >= end ? end : lf + 1;
    if (startsWith(bytes, line, delimiter)) {
      const rest = latin1(bytes.subarray(line + delimiter.length, next)).trimEnd();
      if (rest === '' || rest === '--') yield { start: line, end: next, closes: rest === '--' };
    }
    line = next;
  }
}

function startsWith(bytes: Uint8Array, at: number, text: Uint8Array): boolean {
  for (let i = 0; i < text.length; i++) if (bytes[at + i] !== text[i]) return false;
  return true;
}

/** "The CRLF preceding the boundary delimiter line is conceptually attached to the boundary." RFC 2046 §5.1.1 */
function withoutLineEnd(bytes: Uint8Array, start: number, end: number): number {
  if (end <= start || bytes[end - 1] !== LF) return end;
  return end - 1 > start && bytes[end - 2] === CR ? end - 2 : end - 1;
}
