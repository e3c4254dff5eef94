/**
 * node:crypto, as far as mailauth verifies with it; synchronous, as it calls it, which WebCrypto is
 * not. The arithmetic is noble's; ours are OpenSSL's limits, so that both engines refuse the same.
 */
import { Buffer } from 'node:buffer';
import { hashes, verify as verifyEdwards } from '@noble/ed25519';
import { sha1 } from '@noble/hashes/legacy.js';
import { sha256, sha512 } from '@noble/hashes/sha2.js';
import { PKCS1_SHA1, PKCS1_SHA256 } from 'micro-rsa-dsa-dh/rsa.js';
import { type PublicKey, readRsaPublicKey, readSpki } from './public-key.ts';

hashes.sha512 = sha512; // the library has none of its own

const HASHES = { sha1, sha256 } as const;
const RSA = { sha1: PKCS1_SHA1, sha256: PKCS1_SHA256 } as const;

/** A running hash. Throws for any but SHA-1 and SHA-256. */
export function createHash(name: string): RunningHash {
  return new RunningHash(HASHES[hashNamed(name)].create());
}

/** The part of noble's hashes that is used. */
interface NobleHash {
  update(bytes: Uint8Array): unknown;
  digest(): Uint8Array;
  clone(): NobleHash;
}

class RunningHash {
  readonly #hash: NobleHash;

  constructor(hash: NobleHash) {
    this.#hash = hash;
  }

  update(bytes: Uint8Array): this {
    this.#hash.update(bytes);
    return this;
  }

  /** Another that goes on from here. */
  copy(): RunningHash {
    return new RunningHash(this.#hash.clone());
  }

  digest(encoding?: 'base64' | 'hex') {
    const digest = Buffer.from(this.#hash.digest());
    return encoding ? digest.toString(encoding) : digest;
  }
}

/** Throws where the DER holds no RSA or Ed25519 key. */
export function createPublicKey(source: {
  readonly key: Uint8Array;
  readonly type: 'spki' | 'pkcs1';
}) {
  const key = source.type === 'pkcs1' ? readRsaPublicKey(source.key) : readSpki(source.key);
  if (!key) throw new Error('unsupported key');
  return {
    asymmetricKeyType: key.type,
    asymmetricKeyDetails: key.type === 'rsa' ? { modulusLength: bitLength(key.n) } : {},
    // mailauth does nothing with an exported key but to hand it to `verify`.
    export: () => key,
  };
}

/** Whether the signature is good. Throws, as OpenSSL does, where the key cannot be used so. */
export function verify(
  algorithm: string | null,
  message: Uint8Array,
  key: PublicKey,
  signature: Uint8Array,
): boolean {
  if (key.type === 'ed25519') {
    if (algorithm !== null) throw new Error('an Ed25519 key takes no digest');
    return verifyEd25519(message, key.point, signature);
  }
  return verifyRsa(hashNamed(algorithm ?? 'sha256'), message, key, signature);
}

export const randomUUID = (): string => globalThis.crypto.randomUUID();

/** RFC 8032 §5.1.7, by the cofactored equation; a key of small order signs anything and is refused. */
function verifyEd25519(message: Uint8Array, point: Uint8Array, signature: Uint8Array): boolean {
  return signature.length === 64 && verifyEdwards(signature, message, point, { zip215: false });
}

/** OpenSSL's limits: what a key may cost, whoever published it. */
const MODULUS_BITS = 16384;
const SMALL_MODULUS_BITS = 3072;
const LARGE_MODULUS_EXPONENT_BITS = 64;
/** EMSA-PKCS1-v1_5: eleven octets of padding, and the DigestInfo. RFC 8017 §9.2 */
const ENCODED_OCTETS = { sha1: 11 + 15 + 20, sha256: 11 + 19 + 32 } as const;

/** RSASSA-PKCS1-v1_5: the whole encoded message is compared. RFC 8017 §8.2.2 */
function verifyRsa(
  hash: keyof typeof RSA,
  message: Uint8Array,
  { n, e }: { readonly n: bigint; readonly e: bigint },
  signature: Uint8Array,
): boolean {
  const bits = bitLength(n);
  const odd = (n & 1n) === 1n;
  if (!odd || e >= n || bits > MODULUS_BITS || bits <= (ENCODED_OCTETS[hash] - 1) * 8) return false;
  if (bits > SMALL_MODULUS_BITS && bitLength(e) > LARGE_MODULUS_EXPONENT_BITS) return false;
  return RSA[hash].verify({ n, e }, message, signature);
}

const bitLength = (value: bigint) => (value === 0n ? 0 : value.toString(2).length);

/** "sha256", or "rsa-sha256" as a= has it. */
function hashNamed(name: string): keyof typeof HASHES {
  switch (name.toLowerCase()) {
    case 'sha1':
    case 'rsa-sha1':
      return 'sha1';
    case 'sha256':
    case 'rsa-sha256':
      return 'sha256';
    default:
      throw new Error(`no digest ${name}`);
  }
}
