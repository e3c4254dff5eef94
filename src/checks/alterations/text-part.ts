/** The text parts of a body, as far as MIME tells them apart: RFC 2045, RFC 2046 §5.1. */
import { lowerAscii, type Span } from '../../syntax/syntax.ts';

export type Encoding = 'identity' | 'quoted-printable' | 'base64';

/** An entity's header, as far as it says what the entity is. */
export interface Described {
  /** Content-Type, without folds. */
  readonly type: string;
  /** Content-Transfer-Encoding. */
  readonly encoding: string;
}

export interface TextPart {
  readonly html: boolean;
  readonly encoding: Encoding;
  /** The content. */
  readonly at: Span;
  /** Its Content-Transfer-Encoding field with its line end; empty where one would stand; null: the message's own. */
  readonly encodingField: Span | null;
}

/** A part of a multipart, from its delimiter line to the next one. */
export interface BodyPart extends Span {
  readonly content: Span;
  readonly described: Described;
  readonly fields: Span;
}

export interface Parts {
  readonly texts: readonly TextPart[];
  /** Of the outermost multipart; [] where the body is none. */
  readonly outermost: readonly BodyPart[];
}

const DEPTH = 5;
const PARTS = 50;

/** Reads a body, one unit per byte. Never throws; linear time but for the depth, which is bounded. */
export function readParts(described: Described, body: string): Parts {
  const texts: TextPart[] = [];
  const read = (entity: Described, at: Span, field: Span | null, depth: number) => {
    const found = bodyParts(entity.type, body, at);
    if (found && depth < DEPTH) {
      for (const part of found) {
        const own = fieldIn(body, part.fields, 'content-transfer-encoding');
        read(part.described, part.content, own, depth + 1);
      }
    } else if (/^(?:$|text\/)/.test(entity.type)) {
      const html = entity.type.startsWith('text/html');
      texts.push({ html, encoding: encodingOf(entity.encoding), at, encodingField: field });
    }
    return found;
  };
  const outermost = read(described, { start: 0, end: body.length }, null, 0);
  return { texts, outermost: outermost ?? [] };
}

/** The names of RFC 2045 §6.1; what is none of them is as it stands. */
function encodingOf(name: string): Encoding {
  return name === 'quoted-printable' || name === 'base64' ? name : 'identity';
}

const BOUNDARY = /;[ \t]*boundary[ \t]*=[ \t]*(?:"([^"]{1,200})"|([^ \t;"]{1,200}))/i;

/** The parts of a multipart; null where the entity is none. */
function bodyParts(type: string, body: string, within: Span): readonly BodyPart[] | null {
  if (!type.startsWith('multipart/')) return null;
  const [, quoted, token] = BOUNDARY.exec(type) ?? [];
  const boundary = quoted ?? token;
  if (boundary === undefined) return null;
  const delimiter = `--${boundary}`;
  const parts: BodyPart[] = [];
  let start = -1;
  let content = 0;
  for (let at = within.start; at < within.end && parts.length < PARTS; ) {
    const found = body.indexOf(delimiter, at);
    if (found < 0 || found >= within.end) break;
    at = found + delimiter.length;
    if (found > within.start && body[found - 1] !== '\n') continue;
    // "the CRLF preceding the boundary delimiter line is conceptually attached to the boundary": RFC 2046 §5.1.1
    const before = lineEndBefore(body, found, within.start);
    if (start >= 0) parts.push(bodyPart(body, { start, end: before }, content));
    if (body.startsWith('--', at)) return parts;
    const lf = body.indexOf('\n', at);
    if (lf < 0 || lf >= within.end) return parts;
    start = before;
    content = lf + 1;
  }
  return parts;
}

function lineEndBefore(body: string, at: number, from: number): number {
  if (at <= from || body[at - 1] !== '\n') return at;
  return at - 1 > from && body[at - 2] === '\r' ? at - 2 : at - 1;
}

function bodyPart(body: string, span: Span, header: number): BodyPart {
  const end = Math.min(headerEnd(body, header), span.end);
  const fields = { start: Math.min(header, end), end };
  const lf = body.indexOf('\n', end);
  const value = (name: string) => {
    const at = fieldIn(body, fields, name);
    const text = body.slice(at.start, at.end).replace(/\r?\n(?=[ \t])/g, '');
    return text.slice(text.indexOf(':') + 1).trim();
  };
  return {
    ...span,
    fields,
    content: { start: lf < 0 ? span.end : Math.min(lf + 1, span.end), end: span.end },
    described: describe(value('content-type'), value('content-transfer-encoding')),
  };
}

/** What two field bodies say, names in lower case and a boundary as it is. */
export function describe(type: string, encoding: string): Described {
  const end = type.indexOf(';');
  const media = end < 0 ? type : type.slice(0, end);
  return {
    type: `${lowerAscii(media.trim())}${end < 0 ? '' : type.slice(end)}`,
    encoding: lowerAscii(encoding.trim()),
  };
}

/** Where the empty line starts that ends a header. */
function headerEnd(body: string, from: number): number {
  for (let at = from; at < body.length; ) {
    const lf = body.indexOf('\n', at);
    if (lf < 0) return body.length;
    if (lf === at || (lf === at + 1 && body[at] === '\r')) return at;
    at = lf + 1;
  }
  return body.length;
}

/** A field with its line end; where it is not there, empty at the end of the fields. */
function fieldIn(body: string, fields: Span, name: string): Span {
  const header = body.slice(fields.start, fields.end);
  const found = new RegExp(`^${name}[ \\t]*:[^\\n]*\\n(?:[ \\t][^\\n]*\\n)*`, 'im').exec(header);
  if (!found) return { start: fields.end, end: fields.end };
  const start = fields.start + found.index;
  return { start, end: start + found[0].length };
}
