/** Signatures to try on two engines: good ones, and every way of being nearly good. */
import crypto, { type KeyObject } from 'node:crypto';

export interface Case {
  readonly what: string;
  readonly algorithm: 'rsa-sha1' | 'rsa-sha256' | 'sha256' | null;
  /** A SubjectPublicKeyInfo. */
  readonly key: Buffer;
  readonly message: Buffer;
  readonly signature: Buffer;
}

const DIGEST_INFO = {
  sha1: Buffer.from('3021300906052b0e03021a05000414', 'hex'),
  sha256: Buffer.from('3031300d060960864801650304020105000420', 'hex'),
} as const;
/** The same without the NULL that stands for "no parameters". */
const WITHOUT_NULL = {
  sha1: Buffer.from('301f300706052b0e03021a0414', 'hex'),
  sha256: Buffer.from('302f300b06096086480165030402010420', 'hex'),
} as const;

type Hash = keyof typeof DIGEST_INFO;

const digest = (hash: Hash, message: Buffer) => crypto.createHash(hash).update(message).digest();
const spki = (key: KeyObject) => key.export({ type: 'spki', format: 'der' });

/** Cases of one RSA key; about `flips` * 3 + 20 for each hash. */
export function* rsaCases(
  { publicKey, privateKey }: { readonly publicKey: KeyObject; readonly privateKey: KeyObject },
  flips: number,
): Generator<Case> {
  const key = spki(publicKey);
  const octets = Math.ceil((publicKey.asymmetricKeyDetails?.modulusLength ?? 0) / 8);
  for (const hash of ['sha1', 'sha256'] as const) {
    const message = crypto.randomBytes(crypto.randomInt(400));
    const signature = crypto.sign(hash, message, privateKey);
    const base = { algorithm: `rsa-${hash}`, key, message, signature } as const;
    yield { ...base, what: 'good' };
    yield {
      ...base,
      what: 'the other hash',
      algorithm: hash === 'sha1' ? 'rsa-sha256' : 'rsa-sha1',
    };
    yield { ...base, what: 'no algorithm named', algorithm: null };
    for (let i = 0; i < flips; i++) {
      yield { ...base, what: 'bit of the message', message: flipped(message) };
      yield { ...base, what: 'bit of the signature', signature: flipped(signature) };
      yield { ...base, what: 'bit of n or e', key: flipped(key, key.length - octets - 2) };
    }
    for (const length of [0, 1, octets - 1, octets + 1, octets * 2]) {
      const cut = Buffer.concat([signature, Buffer.alloc(octets)]).subarray(0, length);
      yield { ...base, what: `${length} octets of signature`, signature: cut };
    }
    yield { ...base, what: 'a zero in front', signature: Buffer.concat([Buffer.of(0), signature]) };
    yield { ...base, what: 'zero', signature: Buffer.alloc(octets) };
    yield { ...base, what: 'signature + n', signature: plusModulus(signature, publicKey) };
    for (const [what, encoded] of wrongEncodings(hash, message, octets)) {
      const wrong = encoded && rawSigned(encoded, privateKey);
      if (wrong) yield { ...base, what, signature: wrong };
    }
    const forged = cubeRootForgery(hash, message, publicKey, octets);
    if (forged) yield { ...base, what: 'e=3, cube root with trailing garbage', signature: forged };
    if (octets >= 66) {
      const padding = crypto.constants.RSA_PKCS1_PSS_PADDING;
      const pss = crypto.sign(hash, message, { key: privateKey, padding, saltLength: 8 });
      yield { ...base, what: 'PSS', signature: pss };
    }
  }
}

/** Encoded messages that a lax verifier takes. RFC 8017 §9.2 has one only. */
function wrongEncodings(
  hash: Hash,
  message: Buffer,
  octets: number,
): readonly (readonly [string, Buffer | null])[] {
  const info = Buffer.concat([DIGEST_INFO[hash], digest(hash, message)]);
  const encoded = (type: number, padding: number, content: Buffer) => {
    const size = octets - 3 - content.length;
    if (size < 0) return null;
    return Buffer.concat([Buffer.of(0, type), Buffer.alloc(size, padding), Buffer.of(0), content]);
  };
  const right = encoded(1, 0xff, info);
  const at = (offset: number, value: number) => {
    const copy = right && Buffer.from(right);
    if (copy) copy[offset] = value;
    return copy;
  };
  const short = Buffer.concat([Buffer.of(0, 1), Buffer.alloc(8, 0xff), Buffer.of(0), info]);
  const garbage = crypto.randomBytes(Math.max(0, octets - short.length));
  return [
    ['right, signed by hand', right],
    ['block type 0', encoded(0, 0, info)],
    ['block type 2', encoded(2, 0xaa, info)],
    ['block type 1, other padding', encoded(1, 0xfe, info)],
    ['first octet not zero', at(0, 1)],
    ['a zero within the padding', at(6, 0)],
    ['no zero after the padding', at(octets - info.length - 1, 0xff)],
    ['no NULL', encoded(1, 0xff, Buffer.concat([WITHOUT_NULL[hash], digest(hash, message)]))],
    ['the hash alone', encoded(1, 0xff, digest(hash, message))],
    [
      'the other hash named',
      encoded(1, 0xff, Buffer.concat([DIGEST_INFO.sha1, digest(hash, message)])),
    ],
    ['trailing garbage', garbage.length > 0 ? Buffer.concat([short, garbage]) : null],
  ];
}

function rawSigned(encoded: Buffer, privateKey: KeyObject): Buffer | null {
  try {
    return crypto.privateEncrypt(
      { key: privateKey, padding: crypto.constants.RSA_NO_PADDING },
      encoded,
    );
  } catch {
    return null; // a number above the modulus cannot be signed
  }
}

/** Bleichenbacher's forgery of 2006: for e=3 no private key is needed, where garbage is let pass. */
function cubeRootForgery(
  hash: Hash,
  message: Buffer,
  publicKey: KeyObject,
  octets: number,
): Buffer | null {
  const { publicExponent } = publicKey.asymmetricKeyDetails ?? {};
  const head = Buffer.concat([
    Buffer.of(0, 1),
    Buffer.alloc(8, 0xff),
    Buffer.of(0),
    DIGEST_INFO[hash],
    digest(hash, message),
  ]);
  if (publicExponent !== 3n || octets < head.length * 3) return null;
  const aim = toInteger(Buffer.concat([head, Buffer.alloc(octets - head.length, 0xff)]));
  return toOctets(cubeRoot(aim), octets);
}

function cubeRoot(value: bigint): bigint {
  let low = 0n;
  let high = 1n << BigInt(Math.ceil(value.toString(2).length / 3) + 1);
  while (high - low > 1n) {
    const middle = (low + high) / 2n;
    if (middle ** 3n <= value) low = middle;
    else high = middle;
  }
  return low;
}

function plusModulus(signature: Buffer, publicKey: KeyObject): Buffer {
  const { n = '' } = publicKey.export({ format: 'jwk' });
  const sum = toInteger(signature) + toInteger(Buffer.from(n, 'base64url'));
  return toOctets(sum, Math.max(signature.length, Math.ceil(sum.toString(16).length / 2)));
}

/** 2^252 + 27742317777372353535851937790883648493. RFC 8032 §5.1 */
const L = (1n << 252n) + 27742317777372353535851937790883648493n;

/** Cases of one Ed25519 key. */
export function* ed25519Cases(
  { publicKey, privateKey }: { readonly publicKey: KeyObject; readonly privateKey: KeyObject },
  flips: number,
): Generator<Case> {
  const message = crypto.randomBytes(32);
  const signature = crypto.sign(null, message, privateKey);
  const base = { algorithm: null, key: spki(publicKey), message, signature } as const;
  yield { ...base, what: 'good' };
  yield { ...base, what: 'a digest named', algorithm: 'sha256' };
  for (let i = 0; i < flips; i++) {
    yield { ...base, what: 'bit of the message', message: flipped(message) };
    yield { ...base, what: 'bit of the signature', signature: flipped(signature) };
    yield { ...base, what: 'bit of the point', key: flipped(base.key, 12) };
  }
  for (const length of [0, 1, 32, 63, 65, 128]) {
    const cut = Buffer.concat([signature, Buffer.alloc(64)]).subarray(0, length);
    yield { ...base, what: `${length} octets of signature`, signature: cut };
  }
  for (const times of [1n, 2n, 8n]) {
    const s = toInteger(Buffer.from(signature.subarray(32)).reverse()) + times * L;
    const high = toOctets(s, 32).reverse();
    yield {
      ...base,
      what: `S + ${times}L`,
      signature: Buffer.concat([signature.subarray(0, 32), high]),
    };
  }
}

/** One bit, somewhere at or after `from`, turned over. */
export function flipped(bytes: Buffer, from = 0): Buffer {
  const copy = Buffer.from(bytes);
  if (copy.length <= from) return Buffer.of(1);
  const at = crypto.randomInt(from, copy.length);
  copy[at] = (copy[at] ?? 0) ^ (1 << crypto.randomInt(8));
  return copy;
}

const toInteger = (bytes: Uint8Array) => BigInt(`0x0${Buffer.from(bytes).toString('hex')}`);
const toOctets = (value: bigint, length: number) =>
  Buffer.from(
    value
      .toString(16)
      .padStart(length * 2, '0')
      .slice(-length * 2),
    'hex',
  );
