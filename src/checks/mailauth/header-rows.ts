/** The header as mailauth wants it, and the part of it in which it is to look for signatures. */
import { type HeaderRow, toBuffer } from '#mailauth';
import { bodyOf, type Field, type Message } from '../../message/message.ts';
import { bytesOf } from '../../syntax/syntax.ts';

/** A field without the line end that closes it, its folds in CRLF. */
export function headerRow(message: Message, field: Field): HeaderRow {
  const text = `${message.head.slice(field.span.start, field.body.start)}${bodyOf(message, field)}`;
  const line = toBuffer(bytesOf(text.replace(/\r?\n/g, '\r\n')));
  return { key: field.key, casedKey: field.name, line };
}

/**
 * Signatures that are verified, topmost first: ours, as RFC 6376 §6.1 lets a verifier limit them.
 * Each costs a DNS question and may cost a pass over the body; of 472 real messages none had
 * more than four.
 */
const SIGNATURE_LIMIT = 20;

/**
 * Names in h= times fields of the message, for one signature: ours. mailauth looks through the
 * fields for each name; real messages stay under 10,000.
 */
const LOOKING_LIMIT = 1_000_000;

/** The DKIM signatures that will be verified, and the fields of the ARC chain. */
export function signatureFields({ head, fields }: Message): readonly Field[] {
  const isCheap = ({ body }: Field) =>
    countColons(head, body.start, body.end) * fields.length <= LOOKING_LIMIT;
  let signatures = 0;
  return fields.filter((field) => {
    if (field.key === 'dkim-signature') return isCheap(field) && ++signatures <= SIGNATURE_LIMIT;
    return field.key === 'arc-message-signature' ? isCheap(field) : ARC_KEYS.has(field.key);
  });
}

const ARC_KEYS = new Set(['arc-seal', 'arc-authentication-results']);

function countColons(text: string, start: number, end: number): number {
  let count = 0;
  for (let at = text.indexOf(':', start); at >= 0 && at < end; at = text.indexOf(':', at + 1)) {
    count++;
  }
  return count;
}
