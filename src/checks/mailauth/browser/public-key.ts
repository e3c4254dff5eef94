/**
 * Public keys as DKIM records hold them: a SubjectPublicKeyInfo (RFC 5280 §4.1) around an RSA or an
 * Ed25519 key, or the bare RSAPublicKey that RFC 6376 §3.6.1 means.
 *
 *   SubjectPublicKeyInfo = SEQUENCE { SEQUENCE { OBJECT IDENTIFIER, parameters }, BIT STRING }
 *   RSAPublicKey         = SEQUENCE { modulus INTEGER, publicExponent INTEGER }   RFC 8017 §A.1.1
 */
export type PublicKey =
  | { readonly type: 'rsa'; readonly n: bigint; readonly e: bigint }
  | { readonly type: 'ed25519'; readonly point: Uint8Array };

/** A SubjectPublicKeyInfo; null where it is none, or holds another kind of key. */
export function readSpki(der: Uint8Array): PublicKey | null {
  const info = element(der, SEQUENCE);
  const algorithm = info && element(info.content, SEQUENCE);
  const identifier = algorithm && element(algorithm.content, OBJECT_IDENTIFIER);
  const bits = algorithm && element(algorithm.rest, BIT_STRING);
  // The first octet of a BIT STRING counts the bits that its last octet leaves unused.
  if (!identifier || !bits || bits.content[0] !== 0) return null;
  const key = bits.content.subarray(1);
  switch (`${hex(identifier.content)} ${hex(identifier.rest)}`) {
    case '2a864886f70d010101 0500': // rsaEncryption, whose parameters are NULL. RFC 8017 §A.1
    case '2a864886f70d010101 ': //     or left out, as some do
      return readRsaPublicKey(key);
    case '2b6570 ': // id-Ed25519, without parameters. RFC 8410 §3
      return key.length === 32 ? { type: 'ed25519', point: key } : null;
    default:
      return null;
  }
}

/** A bare RSAPublicKey; null where it is none. */
export function readRsaPublicKey(der: Uint8Array): PublicKey | null {
  const key = element(der, SEQUENCE);
  const modulus = key && element(key.content, INTEGER);
  const exponent = modulus && element(modulus.rest, INTEGER);
  if (!modulus || !exponent || exponent.rest.length > 0) return null;
  return { type: 'rsa', n: unsigned(modulus.content), e: unsigned(exponent.content) };
}

const INTEGER = 0x02;
const BIT_STRING = 0x03;
const OBJECT_IDENTIFIER = 0x06;
const SEQUENCE = 0x30;

interface Element {
  readonly content: Uint8Array;
  /** What follows the element. */
  readonly rest: Uint8Array;
}

/** The element at the start of `der`, if it has this tag and its length is definite. X.690 §8.1 */
function element(der: Uint8Array, tag: number): Element | null {
  const [found, first] = der;
  if (found !== tag || first === undefined) return null;
  let start = 2;
  let length = first;
  if (first >= 0x80) {
    // A length of more than four octets is longer than any message.
    const octets = der.subarray(2, 2 + (first & 0x7f));
    if (octets.length === 0 || octets.length > 4 || octets.length < (first & 0x7f)) return null;
    start += octets.length;
    length = octets.reduce((sum, octet) => sum * 256 + octet, 0);
  }
  const end = start + length;
  if (end > der.length) return null;
  return { content: der.subarray(start, end), rest: der.subarray(end) };
}

/** OpenSSL reads the integers of a key without their sign, and so do those who publish them. */
const unsigned = (bytes: Uint8Array) => BigInt(`0x0${hex(bytes)}`);

const hex = (bytes: Uint8Array) =>
  Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
