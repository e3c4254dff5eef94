/**
 * Is it mail at all? People drop pictures, saved web pages and empty files; the answer is then one
 * sentence and no report. However odd it is, whatever has a header field is mail.
 */
import { latin1 } from '../syntax/syntax.ts';
import { mayBeReply } from './delivery-report.ts';
import type { Message } from './read-message.ts';

/** Why the input is no mail. */
export type Refusal = 'empty' | 'binary' | 'html' | 'json' | 'no-header-field';

// Leading bytes of files that people mistake for mail: PNG, JPEG, GIF, PDF, ZIP and Office, OLE (.msg).
const MAGIC = [
  '\x89PNG',
  '\xff\xd8\xff',
  'GIF8',
  '%PDF-',
  'PK\x03\x04',
  '\xd0\xcf\x11\xe0',
  '\x1f\x8b',
];

/** White space, and the bytes of a byte order mark. */
const WHITE = new Set([0x20, 0x09, 0x0d, 0x0a, 0xef, 0xbb, 0xbf]);

/** A tag, a comment, a doctype or an XML declaration: pages begin with any of these. */
const MARKUP = /^<(?:[a-z][a-z0-9-]*[\s>/]|!doctype|!--|\?xml)/i;

const JSON_START = /^(?:\{\s*["}]|\[\s*(?:[[{"\]\d-]|true|false|null))/;

/** Field names of which every real message has at least one. RFC 5322 §3.6, and what servers write. */
const TELLTALE = new Set([
  'from',
  'to',
  'subject',
  'date',
  'message-id',
  'received',
  'return-path',
  'mime-version',
  'content-type',
  'dkim-signature',
  'authentication-results',
  'sender',
  'cc',
  'reply-to',
  'delivered-to',
]);

/** Null where the input is mail, else what it looks like. */
export function refuse(message: Message): Refusal | null {
  const { bytes } = message;
  const first = bytes.findIndex((byte) => !WHITE.has(byte));
  if (first < 0) return 'empty';
  const start = latin1(bytes.subarray(first, first + 512));
  if (MAGIC.some((magic) => start.startsWith(magic))) return 'binary';
  if (MARKUP.test(start)) return 'html';
  if (JSON_START.test(start)) return 'json';
  return isMail(message) ? null : 'no-header-field';
}

/**
 * A known field stands in the header block, or, where none does, the block is all fields: prose
 * has a line with a colon in it soon enough ("Dear all: …"), but not all its lines.
 */
function isMail(message: Message): boolean {
  const { fields, problems } = message;
  if (fields.some((field) => TELLTALE.has(field.key))) return true;
  if (mayBeReply(message)) return false; // "<user@example.net>: host … said: 550 …", and fields of a report
  return (
    fields.length > 0 && !problems.some((problem) => problem.code === 'line-without-field-name')
  );
}
