/**
 * node:buffer, as far as mailauth reads with it: bytes that are read and written as text. The npm
 * package of that name has all of it, at 7 KB of the engine's 150. What mailauth does not ask for
 * throws.
 */
type Encoding = 'utf8' | 'utf-8' | 'binary' | 'latin1' | 'ascii' | 'base64' | 'hex';

class Octets extends Uint8Array {
  /** Shares its bytes, unlike that of a typed array. */
  override slice(start?: number, end?: number): this {
    return this.subarray(start, end);
  }

  override subarray(start?: number, end?: number): this {
    return super.subarray(start, end) as this;
  }

  override toString(encoding: Encoding = 'utf8', start = 0, end = this.length): string {
    const part = this.subarray(start, end);
    switch (encoding) {
      case 'hex':
        return Array.from(part, (octet) => octet.toString(16).padStart(2, '0')).join('');
      case 'base64':
        return btoa(latin1(part));
      case 'ascii':
        return latin1(part.map((octet) => octet & 0x7f));
      case 'binary':
      case 'latin1':
        return latin1(part);
      default:
        return new TextDecoder('utf-8', { ignoreBOM: true }).decode(part);
    }
  }

  equals(other: Uint8Array): boolean {
    return this.length === other.length && this.every((octet, i) => octet === other[i]);
  }
}

/** At most this many arguments to a call. */
const CHUNK = 8192;

function latin1(octets: Uint8Array): string {
  let text = '';
  for (let at = 0; at < octets.length; at += CHUNK)
    text += String.fromCharCode(...octets.subarray(at, at + CHUNK));
  return text;
}

function octetsOf(text: string, encoding: Encoding = 'utf8'): Octets {
  switch (encoding) {
    case 'hex':
      return new Octets((/^(?:[\da-f]{2})*/i.exec(text)?.[0].match(/../g) ?? []).map(hexOctet));
    case 'base64':
      return base64Octets(text);
    case 'binary':
    case 'latin1':
    case 'ascii':
      return latin1Octets(text);
    default:
      return new Octets(new TextEncoder().encode(text));
  }
}

const latin1Octets = (text: string) =>
  new Octets(Array.from({ length: text.length }, (_, i) => text.charCodeAt(i)));

const hexOctet = (digits: string) => Number.parseInt(digits, 16);

/** Both alphabets; what belongs to neither is passed over, and the first "=" ends it. RFC 4648 §4, §5 */
function base64Octets(text: string): Octets {
  const digits = (/^[^=]*/.exec(text)?.[0] ?? '')
    .replace(/-/g, '+')
    .replace(/_/g, '/')
    .replace(/[^A-Za-z0-9+/]/g, '');
  // A last digit alone holds no octet.
  const whole = digits.length % 4 === 1 ? digits.slice(0, -1) : digits;
  const octets = atob(whole);
  return latin1Octets(octets);
}

export const Buffer = Object.assign(Octets, {
  /** A view of an ArrayBuffer; a copy of anything else. */
  from(
    source: string | ArrayBuffer | ArrayLike<number>,
    encodingOrOffset?: Encoding | number,
    length?: number,
  ): Octets {
    if (typeof source === 'string') return octetsOf(source, encodingOrOffset as Encoding);
    return source instanceof ArrayBuffer
      ? new Octets(source, Number(encodingOrOffset ?? 0), length)
      : new Octets(source);
  },
  isBuffer: (value: unknown) => value instanceof Octets,
  byteLength: (text: string, encoding?: Encoding) => octetsOf(text, encoding).length,
  concat(parts: readonly Uint8Array[]): Octets {
    const whole = new Octets(parts.reduce((sum, { length }) => sum + length, 0));
    let at = 0;
    for (const part of parts) {
      whole.set(part, at);
      at += part.length;
    }
    return whole;
  },
});
