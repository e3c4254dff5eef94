/**
 * The body: the same parts, of the same types, with nothing of what stood in them. Of a report on another
 * message the lines that tell of it stay, as a server wrote them, and the returned header is redacted as any.
 */
import { returnedStart, withoutTags } from '../bounce/bounce.ts';
import { bodyOf, fieldsNamed, type Message, readMessage } from '../message/message.ts';
import { bytesOf, latin1, lowerAscii } from '../syntax/syntax.ts';
import { type FieldContext, redactField, redactFieldName } from './fields.ts';
import { redactMachineText, redactUrl } from './machine-text.ts';
import { isCode, isProtocolWord } from './vocabulary.ts';

/** Ours, as everywhere: real mail is six deep at most. */
const DEEPEST = 8;

/** Whole head and body of a message or a part, one unit per byte. */
export function redactEntity(message: Message, context: FieldContext, depth = 0): string {
  const { head, preamble, fields, separator, body, bytes } = message;
  const above = redactMachineText(head.slice(preamble.start, preamble.end), context.who);
  const header = fields.map((field) => {
    const value = redactField(field.key, bodyOf(message, field), context);
    const name = redactFieldName(
      field.key,
      head.slice(field.span.start, field.body.start),
      context.who,
    );
    return `${name}${value}${head.slice(field.body.end, field.span.end)}`;
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
  const boundary = /;\s*boundary\s*=\s*(?:"((?:[^"\\]|\\.){0,2000})"|([^;\s]+))/i.exec(contentType);
  const delimiter = boundary?.[1] ?? boundary?.[2] ?? '';
  if (depth < DEEPEST && type.startsWith('multipart/') && delimiter !== '') {
    return redactParts(text, delimiter, context, depth);
  }
  const end = /\r?\n$/.exec(text)?.[0] ?? '';
  const encoding = lowerAscii(header('content-transfer-encoding').trim());
  if (context.reports > 0 && depth < DEEPEST) {
    const within = (plain: string) => redactReturned(plain, context, depth + 1);
    if (RETURNED.test(type)) return recoded(text, encoding, within);
    const redact = type === 'text/html' ? redactPage : redactReportText;
    if (OF_REPORT.test(type)) return recoded(text, encoding, (one) => redact(one, context, depth));
  }
  return `${encoding === 'base64' ? REDACTED_BASE64 : 'redacted'}${end}`;
}

const REDACTED_BASE64 = 'cmVkYWN0ZWQ=';

/** What a returned message, or its header, stands in. RFC 3464 §2, RFC 6522 §3, and what programs wrote for it */
const RETURNED =
  /^message\/(?:rfc822|global|partial|news|global-headers|rfc822-headers)$|^text\/rfc822-headers?$/;

/** Parts in which a report tells of its message. */
const OF_REPORT = /^(?:text\/(?:plain|html)|message\/.+|multipart\/.+)$/;

/** Of a page what it says; its tags may hold anything. */
function redactPage(html: string, context: FieldContext, depth: number): string {
  const said = withoutTags(html).replace(/&#(x?)([0-9a-f]{1,6});/gi, (_, x, digits) => {
    const code = Number.parseInt(digits, x === '' ? 10 : 16);
    return latin1(new TextEncoder().encode(code < 0x110000 ? String.fromCodePoint(code) : ''));
  });
  return redactReportText(said, context, depth)
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;');
}

/** Whoever returned it did not write it: of its own body nothing stays, unless it is a report as well. */
const redactReturned = (text: string, context: FieldContext, depth: number) =>
  redactEntity(readMessage(bytesOf(text)), { ...context, reports: context.reports - 1 }, depth);

/** What servers wrote, and below it the message, in reports from before there were parts for it. */
function redactReportText(text: string, context: FieldContext, depth: number): string {
  const start = returnedStart(text);
  if (start < 0) return redactReport(text, context);
  const told = redactReport(text.slice(0, start), context);
  return told + redactReturned(text.slice(start), context, depth + 1);
}

/** Undoes the transfer encoding, so that no word is split by it, and does it again. RFC 2045 §6.7, §6.8 */
function recoded(text: string, encoding: string, redact: (plain: string) => string): string {
  if (encoding === 'base64') {
    const letters = text.replace(/[^A-Za-z0-9+/]/g, '');
    const whole = letters.slice(0, letters.length - (letters.length % 4 === 1 ? 1 : 0));
    const lines = btoa(redact(atob(whole))).match(/.{1,76}/g) ?? [];
    return `${lines.join('\r\n')}\r\n`;
  }
  if (encoding !== 'quoted-printable') return redact(text);
  const plain = text
    .replace(/=[ \t]*\r?\n/g, '')
    .replace(/=([0-9a-f]{2})/gi, (_, pair) => String.fromCharCode(Number.parseInt(pair, 16)));
  return redact(plain).replace(
    /[=\x80-\xff]/g,
    (unit) => `=${unit.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`,
  );
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
    (context.reports > 0
      ? redactReportText(body, context, depth)
      : `redacted${/\r?\n$/.exec(body)?.[0] ?? ''}`)
  );
}

const PEOPLE_OR_URL =
  /([a-z][a-z0-9+.-]{1,20}:\/\/[^\s<>"]*|www\.[\w.-]{1,255}\/[^\s<>"]*)|("[^"\r\n]{0,400}"@[\w.-]+|[\w.!#$%&'*+/=?^`{|}~\x80-\xff-]{1,400}@[\w.\x80-\xff-]{1,255})|([\w\x80-\xff][\w.\x80-\xff-]*)/gi;

/** What a server wrote of a refusal: its words stay, but those of people, ids, and URLs. */
export function redactReport(text: string, { who }: Pick<FieldContext, 'who'>): string {
  const plain = text
    .replace(/=\?[^?\s]{1,75}\?[bq]\?[^?\s]*\?=/gi, 'redacted')
    .replace(OF_ONE_MESSAGE, (_, name, id) => name + who.token(id));
  return plain.replace(PEOPLE_OR_URL, (piece, url, address) => {
    if (url !== undefined) {
      return /^www\./i.test(piece) ? piece.replace(/\/.*/s, '/redacted') : redactUrl(piece, who);
    }
    if (address !== undefined) return redactMachineText(piece, who);
    const isDomain = piece.includes('.') && redactMachineText(piece, who) === piece;
    if (isDomain || isProtocolWord(piece)) return piece;
    if (piece.split(/[._-]+/).some((word) => who.isHidden(word) && !isProtocolWord(word))) {
      return 'redacted';
    }
    return isId(piece) ? who.token(piece) : piece;
  });
}

/** Fields of a delivery report that hold an id. RFC 3464 §2.2.1, and what Postfix adds */
const OF_ONE_MESSAGE =
  /^((?:original-envelope-id|x-[\w-]{1,40}-(?:queue-id|id)|final-log-id|arrival-id)[ \t]*:[ \t]*)(\S+)/gim;

/** Letters and figures mixed: nobody's word, and no number or code of the protocols. */
const isId = (word: string) =>
  /[a-z]/i.test(word) &&
  /\d/.test(word) &&
  (word.length >= 12 || (word.length >= 8 && !/^[a-z]+-?\d{1,3}$/i.test(word))) &&
  !isCode(word);
