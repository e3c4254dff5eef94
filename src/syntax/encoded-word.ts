/**
 * Encoded words: text of other character sets in header fields.
 *
 *   encoded-word = "=?" charset ["*" language] "?" encoding "?" encoded-text "?="
 *
 * RFC 2047 §2, with the language of RFC 2231 §5. What cannot be decoded is left as it stands.
 */
import { bytesOf, lowerAscii, utf8 } from './ascii.ts';
import type { Span } from './span.ts';

// The classes exclude "?" and white space, so that no two neighbours overlap: linear on any text.
const ENCODED_WORD =
  /=\?([^?* \t\r\n]{1,75})(?:\*[^? \t\r\n]{0,75})?\?([bBqQ])\?([^? \t\r\n]*)\?=/g;

/** An encoded word that can be decoded, and where it stands. */
interface EncodedWord extends Span {
  /** Lower case. */
  readonly charset: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly decoder: TextDecoder;
}

/** The encoded words of a text, in order, but those that cannot be decoded. */
export function* encodedWords(text: string): Generator<EncodedWord> {
  for (const match of text.matchAll(ENCODED_WORD)) {
    const [whole, label = '', encoding = '', encoded = ''] = match;
    const charset = lowerAscii(label);
    const bytes = lowerAscii(encoding) === 'b' ? fromBase64(encoded) : fromQ(encoded);
    const decoder = bytes && decoderFor(charset);
    const { index: start } = match;
    if (decoder) yield { start, end: start + whole.length, charset, bytes, decoder };
  }
}

/**
 * A field text (one unit per byte) as a person reads it: encoded words decoded, raw 8-bit as
 * UTF-8. White space between two encoded words is dropped (RFC 2047 §6.2). For showing only.
 */
export function decodeEncodedWords(text: string): string {
  let shown = '';
  let at = 0;
  let run = null as Run | null;
  for (const { start, end, charset, bytes, decoder } of encodedWords(text)) {
    const between = text.slice(at, start);
    const adjacent = run !== null && /^[ \t\r\n]*$/.test(between);
    if (run?.charset !== charset || !adjacent) {
      shown += endOf(run) + (adjacent ? '' : utf8(between));
      run = { charset, decoder, text: '' };
    }
    // Multi-byte characters split over two words are common, though RFC 2047 §5 forbids them.
    run.text += run.decoder.decode(bytes, { stream: true });
    at = end;
  }
  return shown + endOf(run) + utf8(text.slice(at));
}

interface Run {
  readonly charset: string;
  readonly decoder: TextDecoder;
  text: string;
}

const endOf = (run: Run | null) => (run ? run.text + run.decoder.decode() : '');

function decoderFor(charset: string): TextDecoder | null {
  try {
    return new TextDecoder(charset);
  } catch {
    return null; // a label the Encoding Standard does not know
  }
}

/** Padding is left off, for want and excess of it are both common. */
function fromBase64(text: string): Uint8Array<ArrayBuffer> | null {
  let end = text.length;
  while (text.charAt(end - 1) === '=') end--;
  try {
    return bytesOf(atob(text.slice(0, end)));
  } catch {
    return null;
  }
}

function fromQ(text: string): Uint8Array<ArrayBuffer> {
  const decoded = text
    .replace(/_/g, ' ')
    .replace(/=([0-9A-Fa-f]{2})/g, (_, hex: string) =>
      String.fromCharCode(Number.parseInt(hex, 16)),
    );
  return bytesOf(decoded);
}
