/**
 * The body: the same parts, of the same types, with nothing of what stood in them. Of a report on another
 * message the lines that tell of it stay, as a server wrote them, and the returned header is redacted as any.
 */
import { bodyOf, fieldsNamed, type Message, readMessage } from '../message/message.ts';
import { bytesOf, latin1, lowerAscii } from '../syntax/syntax.ts';
import { type FieldContext, redactField } from './fields.ts';
import { redactMachineText, redactUrl } from './machine-text.ts';
import { isProtocolWord } from './vocabulary.ts';

/** Ours, as everywhere: real mail is six deep at most. */
const DEEPEST = 8;

/** Whole head and body of a message or a part, one unit per byte. */
export function redactEntity(message: Message, context: FieldContext, depth = 0): string {
  const { head, preamble, fields, separator, body, bytes } = message;
  const above = redactMachineText(head.slice(preamble.start, preamble.end), context.who);
  const header = fields.map((field) => {
    const value = redactField(field.key, bodyOf(message, field), context);
    return `${head.slice(field.span.start, field.body.start)}${value}${head.slice(field.body.end, field.span.end)}`;
  });
  const blank = latin1(bytes.subarray(separator.start, separator.end));
  const text = latin1(bytes.subarray(body.start, body.end));
  return above + header.join('') + blank + redactBody(message, text, context, depth);
}

function redactBody(message: Message, text: string, context: FieldContext, depth: number): string {
  if (text.trim() === '') return text;
  const header = (name: string) =>
    fieldsNamed(message, name).map((field) => bodyOf(message, field))[0] ?? '';
  const contentType = header('content-type');
  const type = lowerAscii(/^\s*([^\s;]+)/.exec(contentType)?.[1] ?? 'text/plain');
  const boundary = /;\s*boundary\s*=\s*(?:"((?:[^"\\]|\\.)*)"|([^;\s]+))/i.exec(contentType);
  const delimiter = boundary?.[1] ?? boundary?.[2] ?? '';
  if (depth < DEEPEST && type.startsWith('multipart/') && delimiter !== '') {
    return redactParts(text, delimiter, context, depth);
  }
  const end = /\r?\n$/.exec(text)?.[0] ?? '';
  if (context.isReport) {
    if (depth < DEEPEST && /^message\/(?:rfc822|global)$|^text\/rfc822-headers$/.test(type)) {
      return redactEntity(readMessage(bytesOf(text)), context, depth + 1);
    }
    const encoding = lowerAscii(header('content-transfer-encoding').trim());
    if (encoding !== 'base64') return redactReport(text, context);
  }
  const isBase64 = lowerAscii(header('content-transfer-encoding').trim()) === 'base64';
  return `${isBase64 ? 'cmVkYWN0ZWQ=' : 'redacted'}${end}`;
}

/** RFC 2046 §5.1.1: each line that begins with "--" and the boundary parts two of them. */
function redactParts(text: string, boundary: string, context: FieldContext, depth: number): string {
  const renamed = context.boundaries.get(boundary) ?? 'part-0';
  const lines = text.split(/(?<=\n)/);
  const out: string[] = [];
  let part: string[] | null = null;
  const close = () => {
    if (part === null) return;
    out.push(redactPart(part.join(''), context, depth));
    part = null;
  };
  for (const line of lines) {
    const mark = line.startsWith(`--${boundary}`)
      ? line.slice(boundary.length + 2).trimEnd()
      : null;
    if (mark !== '' && mark !== '--') {
      part?.push(line);
      continue;
    }
    close();
    out.push(`--${renamed}${mark}${/\r?\n$/.exec(line)?.[0] ?? ''}`);
    if (mark === '') part = [];
  }
  close();
  return out.join('');
}

/** A part without a header begins with an empty line. §5.1 */
function redactPart(text: string, context: FieldContext, depth: number): string {
  const [blank = ''] = /^(?:\r?\n)?/.exec(text) ?? [];
  if (blank === '') return redactEntity(readMessage(bytesOf(text)), context, depth + 1);
  const body = text.slice(blank.length);
  if (body.trim() === '') return text;
  return (
    blank +
    (context.isReport ? redactReport(body, context) : `redacted${/\r?\n$/.exec(body)?.[0] ?? ''}`)
  );
}

const PEOPLE_OR_URL =
  /([a-z][a-z0-9+.-]{1,20}:\/\/[^\s<>"'()[\],;]*)|("[^"\r\n]{0,400}"@[\w.-]+|[\w.!#$%&'*+/=?^`{|}~\x80-\xff-]{1,400}@[\w.\x80-\xff-]{1,255})|([\w\x80-\xff][\w.\x80-\xff-]*)/gi;

/** What a server wrote of a refusal: its words stay, but those of people, long ones with digits, and URLs. */
export function redactReport(text: string, { who }: Pick<FieldContext, 'who'>): string {
  const plain = text.replace(/=\?[^?\s]{1,75}\?[bq]\?[^?\s]*\?=/gi, 'redacted');
  return plain.replace(PEOPLE_OR_URL, (piece, url, address) => {
    if (url !== undefined) return redactUrl(piece, who);
    if (address !== undefined) return redactMachineText(piece, who);
    if (who.isHidden(piece) && !isProtocolWord(piece)) return 'redacted';
    const isDomain = piece.includes('.') && redactMachineText(piece, who) === piece;
    return piece.length >= 12 && /\d/.test(piece) && !isDomain ? who.token(piece) : piece;
  });
}
