/** The body of a part as bytes and as text: transfer encoding and character set undone. RFC 2045 §6 */
import { bytesOf, latin1, lowerAscii } from '../syntax/syntax.ts';
import type { Part } from './parts.ts';

/** Ours: what a server writes to a person stays far below. */
const LONGEST_TEXT = 256 * 1024;

/** The bytes of a part's body. Of base64 and quoted-printable that is broken, what can be read. */
export function decodedBytes(bytes: Uint8Array, { encoding, body }: Part): Uint8Array {
  const encoded = bytes.subarray(body.start, body.end);
  if (encoding === 'base64') return fromBase64(latin1(encoded));
  if (encoding === 'quoted-printable') return fromQuotedPrintable(latin1(encoded));
  return encoded;
}

/** The text of a part, its beginning where it is long; of HTML, what stands between the tags. */
export function decodedText(bytes: Uint8Array, part: Part): string {
  const { start, end } = part.body;
  const short = { ...part, body: { start, end: Math.min(end, start + LONGEST_TEXT) } };
  const text = inCharset(decodedBytes(bytes, short), part.charset);
  return part.type === 'text/html' ? withoutTags(text) : text;
}

/** Bytes in a named character set; UTF-8, else windows-1252, where the name is none or is wrong. */
export function inCharset(bytes: Uint8Array, charset: string): string {
  for (const label of [charset, 'utf-8']) {
    const strict = label === 'utf-8';
    try {
      if (label !== '') return new TextDecoder(label, { fatal: strict }).decode(bytes);
    } catch {} // a label that the Encoding Standard does not know, or no UTF-8
  }
  return new TextDecoder('windows-1252').decode(bytes);
}

function fromBase64(text: string): Uint8Array {
  const clean = text.replace(/[^A-Za-z0-9+/]/g, '');
  try {
    return bytesOf(atob(clean.length % 4 === 1 ? clean.slice(0, -1) : clean));
  } catch {
    return new Uint8Array();
  }
}

function fromQuotedPrintable(text: string): Uint8Array {
  const joined = text.replace(/=[ \t]{0,80}\r?\n/g, '');
  return bytesOf(
    joined.replace(/=([0-9A-Fa-f]{2})/g, (_, hex: string) =>
      String.fromCharCode(Number.parseInt(hex, 16)),
    ),
  );
}

const ENTITIES: Readonly<Record<string, string>> = {
  lt: '<',
  gt: '>',
  amp: '&',
  quot: '"',
  nbsp: ' ',
  '#39': "'",
};

/** Tags that end a line. */
const BREAKS = /^\/?(?:p|br|div|tr|li|h\d|table)\b/i;

/** Of a page the text between its tags, with their common entities. */
export function withoutTags(html: string): string {
  const [first = '', ...rest] = html.split('<');
  let hidden = '';
  const pieces = rest.map((piece) => {
    const end = piece.indexOf('>');
    const tag = piece.slice(0, end < 0 ? piece.length : end);
    const name = /^\/?(style|script)\b/i.exec(tag);
    if (name) hidden = tag.startsWith('/') ? '' : 'hidden';
    const text = end < 0 || hidden !== '' ? '' : piece.slice(end + 1);
    return (BREAKS.test(tag) ? '\n' : '') + text;
  });
  return (first + pieces.join('')).replace(
    /&([a-z]{2,4}|#39);/gi,
    (whole, name: string) => ENTITIES[lowerAscii(name)] ?? whole,
  );
}
