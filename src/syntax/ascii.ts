/**
 * Bytes as text: one unit per byte (ISO 8859-1), so that an index is a byte offset.
 * `TextDecoder('latin1')` will not do: the Encoding Standard makes it windows-1252.
 */

// String.fromCharCode takes its units as arguments, and engines bound their number.
const CHUNK = 0x4000;

/** Bytes to a string of one unit per byte; `bytesOf` undoes it. */
export function latin1(bytes: Uint8Array): string {
  let text = '';
  for (let at = 0; at < bytes.length; at += CHUNK) {
    // `apply` takes the bytes as they lie, where spreading them would make a list of each.
    text += String.fromCharCode.apply(null, bytes.subarray(at, at + CHUNK) as unknown as number[]);
  }
  return text;
}

/** The bytes of a string of one unit per byte. Units above 255 (there are none in mail) keep their low byte. */
export function bytesOf(text: string): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(text.length);
  for (let i = 0; i < text.length; i++) bytes[i] = text.charCodeAt(i);
  return bytes;
}

/**
 * ASCII letters in lower case and nothing else changed: `toLowerCase` would fold the bytes of a
 * UTF-8 sequence and change lengths, and with them every span.
 */
export function lowerAscii(text: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: the range is ASCII
  return /^[\x00-\x7f]*$/.test(text)
    ? text.toLowerCase()
    : text.replace(/[A-Z]+/g, (letters) => letters.toLowerCase());
}

/** Whether two texts are the same but for the case of ASCII letters. */
export function sameAscii(a: string, b: string): boolean {
  return a.length === b.length && lowerAscii(a) === lowerAscii(b);
}

/**
 * A string of one unit per byte read as UTF-8 (RFC 6532); bytes that are no UTF-8 become U+FFFD,
 * and U+FEFF stays. For showing and comparing only: verifiers and spans need the bytes.
 */
export function utf8(text: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: the range is ASCII
  return /^[\x00-\x7f]*$/.test(text)
    ? text
    : new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytesOf(text));
}

/** Whether the bytes are UTF-8. RFC 3629 §4 */
export function isUtf8(text: string): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytesOf(text));
    return true;
  } catch {
    return false;
  }
}
