/**
 * The message that a report is about, or its header, where it came back: a part of its own (RFC 3464 §2,
 * RFC 6522 §3), or, in the older kinds, below a line that says so.
 */
import type { Message } from '../message/message.ts';
import { bytesOf, latin1, type Span } from '../syntax/syntax.ts';
import { decodedBytes } from './decoded.ts';
import type { Part } from './parts.ts';

export interface Returned {
  readonly bytes: Uint8Array;
  /** Where it stands in the source; null where a transfer encoding had to be undone. */
  readonly at: Span | null;
  /** Whether only its header came back. */
  readonly headersOnly: boolean;
}

const MESSAGE = /^message\/(?:rfc822|global|partial|news)$/;
const HEADERS =
  /^(?:text\/rfc822-headers|message\/global-headers|text\/rfc822-header|message\/rfc822-headers)$/;

/** The returned message among the parts; null where none came back. */
export function findReturned(message: Message, parts: readonly Part[]): Returned | null {
  const part =
    parts.find(({ type }) => MESSAGE.test(type)) ?? parts.find(({ type }) => HEADERS.test(type));
  if (part) return partReturned(message.bytes, part, HEADERS.test(part.type));
  const text = parts.find(({ type }) => type === 'text/plain');
  return text ? belowALine(message.bytes, text) : null;
}

const isPlain = ({ encoding }: Part) => encoding !== 'base64' && encoding !== 'quoted-printable';

function partReturned(bytes: Uint8Array, part: Part, headersOnly: boolean): Returned | null {
  const decoded = decodedBytes(bytes, part);
  if (decoded.every((byte) => byte <= 0x20)) return null;
  return { bytes: decoded, at: isPlain(part) ? part.body : null, headersOnly };
}

/** A line of dashes or the like that names what is below it a message, a copy, a header. */
const LINE =
  /^[ \t|]{0,8}[-_=*+]{2,}[ \t]*(?=[^\r\n]*\b(?:message|mail|headers?|copy|original|e-?mail|nachricht|bericht|meddelande|besked)\b)(?![^\r\n]*\b(?:transcript|session|fatal|errors?|address(?:es)?|recipients?|log|reason)\b)/i;

const FOLLOWS =
  /^[^\r\n]{0,80}\b(?:message|mail|copy|headers?)\b[^\r\n]{0,40}\b(?:follows|following|attached below|below)\b[ .:]*$/i;

/** Fields that stand at the top of a message that was sent, where no line announces it. */
const TOP = /^(?:received|return-path)[ \t]*:/i;

/** A line of nothing but dashes. */
const RULE = /^[-_=]{20,}$/;

const FIELD = /^[A-Za-z][A-Za-z0-9-]*:/;

/** A line of a mailbox file. RFC 4155 */
const MBOX = /^From \S+ {1,2}\w{3} /;

/** Where the returned message begins in a text, or -1: the first field below a line that announces it. */
export function returnedStart(text: string): number {
  let announced = false;
  let below = false; // an empty line
  let at = 0;
  while (at < text.length) {
    const lf = text.indexOf('\n', at);
    const next = lf < 0 ? text.length : lf + 1;
    const line = text.slice(at, Math.min(next, at + 400)).trimEnd();
    if (line.trim() === '') below = true;
    else if (LINE.test(line) || FOLLOWS.test(line) || RULE.test(line)) announced = true;
    else if (announced ? FIELD.test(line) || MBOX.test(line) : below && TOP.test(line)) return at;
    else [announced, below] = [false, false];
    at = next;
  }
  return -1;
}

/** Where the first empty line stands. RFC 5322 §2.1 */
function bodyStart(text: string, from: number): number {
  const empty = /\n\r?\n/g;
  empty.lastIndex = from;
  return empty.exec(text)?.index ?? text.length;
}

function belowALine(bytes: Uint8Array, part: Part): Returned | null {
  const decoded = decodedBytes(bytes, part);
  const text = latin1(decoded);
  const start = returnedStart(text);
  if (start < 0) return null;
  const at = isPlain(part) ? { start: part.body.start + start, end: part.body.end } : null;
  return {
    bytes: at ? bytes.subarray(at.start, at.end) : bytesOf(text.slice(start)),
    at,
    headersOnly: text.slice(bodyStart(text, start)).trim() === '',
  };
}
