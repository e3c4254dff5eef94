import crypto, { type KeyObject } from 'node:crypto';
import { Point } from '@noble/ed25519';
import { sha512 } from '@noble/hashes/sha2.js';
import { describe, expect, test } from 'vitest';
import {
  createHash,
  createPublicKey,
  verify,
} from '../../../src/checks/mailauth/browser/crypto.ts';
import { type Case, ed25519Cases, flipped, rsaCases } from './crypto-cases.ts';

/** true, false, or "refused" where the key cannot be read or not be used so. */
type Verdict = boolean | 'refused';

function byNode({ algorithm, key, message, signature }: Case): Verdict {
  try {
    const read = crypto.createPublicKey({ key, format: 'der', type: 'spki' });
    if (!['rsa', 'ed25519'].includes(read.asymmetricKeyType ?? '')) return 'refused';
    return crypto.verify(algorithm, message, read, signature);
  } catch {
    return 'refused';
  }
}

function byOurs({ algorithm, key, message, signature }: Case): Verdict {
  try {
    return verify(algorithm, message, createPublicKey({ key, type: 'spki' }).export(), signature);
  } catch {
    return 'refused';
  }
}

/** Cases in which the two engines do not say the same. */
function disagreements(cases: Iterable<Case>) {
  let good = 0;
  let tried = 0;
  const found: string[] = [];
  for (const one of cases) {
    const [node, ours] = [byNode(one), byOurs(one)];
    tried++;
    if (node === true) good++;
    if (node !== ours) {
      const { what, key, message, signature } = one;
      const hex = [key, message, signature].map((bytes) => bytes.toString('hex')).join(' ');
      found.push(`${what}: node ${node}, ours ${ours}: ${one.algorithm} ${hex}`);
    }
  }
  return { tried, good, found };
}

const rsaKey = (modulusLength: number, publicExponent: number) =>
  crypto.generateKeyPairSync('rsa', { modulusLength, publicExponent });

// EM needs 62 octets for SHA-256: 488 bits are just too few, 489 just enough.
const SIZES = [512, 768, 1023, 1024, 1031, 2048];
const EXPONENTS = [3, 17, 257, 65537];

describe('the same signatures are good as in OpenSSL', () => {
  const keys: readonly (readonly [bits: number, e: number])[] = [
    ...SIZES.flatMap((bits) => EXPONENTS.map((e) => [bits, e] as const)),
    [4096, 65537],
  ];
  let total = 0;
  test.each(keys)('RSA of %i bits, e = %i', (bits, e) => {
    const { tried, good, found } = disagreements(rsaCases(rsaKey(bits, e), 12));
    total += tried;
    expect(found).toEqual([]);
    expect(good).toBeGreaterThanOrEqual(2); // each hash signed once
    expect(good).toBeLessThan(tried / 4);
  });

  test('Ed25519', () => {
    for (let i = 0; i < 8; i++) {
      const { tried, good, found } = disagreements(
        ed25519Cases(crypto.generateKeyPairSync('ed25519'), 12),
      );
      total += tried;
      expect(found).toEqual([]);
      expect(good).toBe(1);
    }
  });

  test('in 2,000 cases and more', () => {
    expect(total).toBeGreaterThanOrEqual(2000);
  });

  // What a key may cost, whoever published it; e < n, n odd. Signed by raw arithmetic: s = EM, e = 1.
  const limits: readonly (readonly [what: string, bits: number, e: bigint])[] = [
    ['e = 1', 1024, 1n],
    ['e of 64 bits, n of 3080', 3080, (1n << 64n) - 1n],
    ['e of 65 bits, n of 3080', 3080, (1n << 64n) + 1n],
    ['e of 65 bits, n of 3072', 3072, (1n << 64n) + 1n],
    ['n of 16384 bits', 16384, 3n],
    ['n of 16392 bits', 16392, 3n],
  ];
  test.each(limits)('limits: %s', (what, bits, e) => {
    const n = (1n << BigInt(bits - 1)) + 1n;
    const octets = bits / 8;
    const message = Buffer.from(what);
    const prefix = Buffer.from('3031300d060960864801650304020105000420', 'hex');
    const info = Buffer.concat([prefix, crypto.createHash('sha256').update(message).digest()]);
    const filling = Buffer.alloc(octets - info.length - 3, 0xff);
    const encoded = Buffer.concat([Buffer.of(0, 1), filling, Buffer.of(0), info]);
    const key = rsaSpki(n, e);
    for (const signature of [encoded, Buffer.alloc(octets, 7)]) {
      const one: Case = { what, algorithm: 'rsa-sha256', key, message, signature };
      expect(byOurs(one)).toBe(byNode(one));
    }
  });

  test('an even modulus, and one not above e', () => {
    const { publicKey, privateKey } = rsaKey(1024, 65537);
    const message = Buffer.from('x');
    const signature = crypto.sign('sha256', message, privateKey);
    const n = integer(publicKey, 'n');
    for (const [modulus, e] of [
      [n + 1n, 65537n],
      [n, n],
      [n, n + 2n],
      [0n, 3n],
      [1n, 3n],
    ] as const) {
      const key = rsaSpki(modulus, e);
      const one: Case = { what: '', algorithm: 'rsa-sha256', key, message, signature };
      expect(byOurs(one), `${modulus} ${e}`).toBe(byNode(one));
    }
  });
});

/** A key in both forms that mailauth hands over: the same to both engines, or refused by both. */
function describeKey(bytes: Buffer, type: 'spki' | 'pkcs1') {
  const node = (() => {
    try {
      const key = crypto.createPublicKey({ key: bytes, format: 'der', type });
      if (key.asymmetricKeyType === 'ed25519') return `ed25519 ${integer(key, 'x')}`;
      if (key.asymmetricKeyType !== 'rsa') return null;
      const { modulusLength } = key.asymmetricKeyDetails ?? {};
      return `rsa ${integer(key, 'n')} ${integer(key, 'e')} ${modulusLength}`;
    } catch {
      return null;
    }
  })();
  const ours = (() => {
    try {
      const { asymmetricKeyDetails: details, ...object } = createPublicKey({ key: bytes, type });
      const key = object.export();
      if (key.type === 'ed25519') return `ed25519 ${toInteger(key.point)}`;
      return `rsa ${key.n} ${key.e} ${details.modulusLength}`;
    } catch {
      return null;
    }
  })();
  return { node, ours };
}

describe('the same keys are read as by OpenSSL', () => {
  const keys: readonly KeyObject[] = [
    rsaKey(512, 3).publicKey,
    rsaKey(1024, 65537).publicKey,
    rsaKey(1031, 17).publicKey,
    rsaKey(2048, 257).publicKey,
    crypto.generateKeyPairSync('ed25519').publicKey,
  ];

  test.each(keys.map((key, i) => [i, key] as const))('as they are: key %i', (_, key) => {
    const forms =
      key.asymmetricKeyType === 'rsa' ? (['spki', 'pkcs1'] as const) : (['spki'] as const);
    for (const type of forms) {
      const { node, ours } = describeKey(key.export({ type, format: 'der' }), type);
      expect(node).not.toBeNull();
      expect(ours).toBe(node);
    }
  });

  // Named deviations: these we refuse and OpenSSL does not. Nobody publishes such a key.
  const UNUSED_BITS = 'a BIT STRING that is no whole number of octets';
  const PARAMETERS = 'parameters other than those of the algorithm';
  function deviation(spki: Buffer): string | null {
    const algorithm = elementAt(spki, elementAt(spki, 0).start);
    const identifier = elementAt(spki, algorithm.start);
    const rsa = spki.subarray(0, identifier.end).includes(Buffer.from('2a864886f70d010101', 'hex'));
    const parameters = spki.subarray(identifier.end, algorithm.end).toString('hex');
    if (parameters !== '' && !(rsa && parameters === '0500')) return PARAMETERS;
    return spki[elementAt(spki, algorithm.end).start] === 0 ? null : UNUSED_BITS;
  }

  test('with octets changed, lost, added: 4,000 of them', () => {
    const strange: string[] = [];
    let read = 0;
    for (let i = 0; i < 4000; i++) {
      const key = keys[i % keys.length];
      const type = i % 2 === 0 && key?.asymmetricKeyType === 'rsa' ? 'pkcs1' : 'spki';
      const mutated = mutate(key?.export({ type, format: 'der' }) ?? Buffer.alloc(0));
      const { node, ours } = describeKey(mutated, type);
      if (node !== null && ours === node) read++;
      if (ours === node || (ours === null && type === 'spki' && deviation(mutated))) continue;
      strange.push(`${type} ${mutated.toString('hex')}: node ${node}, ours ${ours}`);
    }
    expect(strange).toEqual([]);
    expect(read).toBeGreaterThan(1000); // trailing octets, and changes within n and e
  });

  const rsa = rsaBody((0xc5n ** 64n) | 1n, 3n);
  const rows: readonly (readonly [what: string, der: Buffer, ours: boolean, node: boolean])[] = [
    ['NULL parameters', wrapped('06092a864886f70d010101 0500', rsa), true, true],
    ['no parameters', wrapped('06092a864886f70d010101', rsa), true, true],
    [PARAMETERS, wrapped('06092a864886f70d010101 0c00', rsa), false, true],
    [UNUSED_BITS, wrapped('06092a864886f70d010101 0500', rsa, 1), false, true],
    ['RSASSA-PSS only', wrapped('06092a864886f70d01010a', rsa), false, false],
    ['X25519', wrapped('06032b656e', Buffer.alloc(32, 9)), false, false],
    ['an Ed25519 point of 31 octets', wrapped('06032b6570', Buffer.alloc(31, 9)), false, false],
    [
      'an indefinite length',
      Buffer.from(`3080${rsa.subarray(2).toString('hex')}0000`, 'hex'),
      false,
      false,
    ],
    ['nothing', Buffer.alloc(0), false, false],
    ['text', Buffer.from('not a key'), false, false],
  ];
  test.each(rows)('%s', (_, der, ours, node) => {
    const found = describeKey(der, 'spki');
    expect([found.ours !== null, found.node !== null]).toEqual([ours, node]);
  });
});

describe('Ed25519 keys with a part of small order', () => {
  const asCase = (point: Uint8Array, message: Buffer, signature: Uint8Array): Case => ({
    what: '',
    algorithm: null,
    key: wrapped('06032b6570', Buffer.from(point)),
    message,
    signature: Buffer.from(signature),
  });
  const ORDER = Point.CURVE().n;
  const order8 = Point.fromHex('c7176a703d4dd84fba3c0b760d10670f2a2053fa2c39ccc64ec7fd7792ac03fa');

  // Every signature with R = [0]B and S = 0 would be good for one message in eight at least.
  test.each([0n, 1n, 2n, 3n, 4n, 5n, 6n, 7n])(
    '[%i]T alone is refused, as OpenSSL does',
    (times) => {
      const point = (times === 0n ? Point.ZERO : order8.multiply(times, false)).toBytes();
      const signature = Buffer.concat([Point.ZERO.toBytes(), Buffer.alloc(32)]);
      for (let i = 0; i < 32; i++) {
        const one = asCase(point, Buffer.from(`message ${i}`), signature);
        expect([byNode(one), byOurs(one)]).toEqual([false, false]);
      }
    },
  );

  // A named deviation. "It's sufficient, but not required, to instead check [S]B = R + [k]A'": we
  // check what is required, OpenSSL what is sufficient. Only who holds the key can make such a
  // signature. RFC 8032 §5.1.7
  test('added to an honest key: we take it, OpenSSL only where [k]T vanishes', () => {
    const [secret, nonce] = [1234567n, 7654321n];
    const key = Point.BASE.multiply(secret).add(order8).toBytes();
    const r = Point.BASE.multiply(nonce).toBytes();
    for (let i = 0; i < 32; i++) {
      const message = Buffer.from(`message ${i}`);
      const hash = Buffer.from(sha512(Buffer.concat([r, key, message]))).reverse();
      const k = toInteger(hash) % ORDER;
      const s = (nonce + k * secret) % ORDER;
      const scalar = Buffer.from(s.toString(16).padStart(64, '0'), 'hex').reverse();
      const one = asCase(key, message, Buffer.concat([r, scalar]));
      expect([byNode(one), byOurs(one)]).toEqual([k % 8n === 0n, true]);
    }
  });
});

describe('hashes', () => {
  test.each(['sha1', 'sha256', 'SHA256', 'rsa-sha256'])('%s, in pieces', (name) => {
    const bytes = crypto.randomBytes(1000);
    const node = crypto.createHash(name.replace('rsa-', '').toLowerCase()).update(bytes);
    const ours = createHash(name).update(bytes.subarray(0, 300)).update(bytes.subarray(300));
    expect(ours.digest('base64')).toBe(node.digest('base64'));
  });
  test('no other', () => {
    expect(() => createHash('md5')).toThrow();
  });
});

const toInteger = (bytes: Uint8Array) => BigInt(`0x0${Buffer.from(bytes).toString('hex')}`);

function integer(key: KeyObject, part: 'n' | 'e' | 'x'): bigint {
  return toInteger(Buffer.from(key.export({ format: 'jwk' })[part] ?? '', 'base64url'));
}

function mutate(bytes: Buffer): Buffer {
  // Most of what can go wrong stands in the first octets.
  const at = crypto.randomInt(crypto.randomInt(2) === 0 ? bytes.length : 40);
  const before = bytes.subarray(0, at);
  switch (crypto.randomInt(5)) {
    case 0:
      return flipped(bytes);
    case 1:
      return Buffer.concat([before, crypto.randomBytes(1), bytes.subarray(at + 1)]);
    case 2:
      return before;
    case 3:
      return Buffer.concat([bytes, crypto.randomBytes(3)]);
    default:
      return Buffer.concat([before, crypto.randomBytes(1), bytes.subarray(at)]);
  }
}

/** Where the content of the DER element at `at` starts and ends. */
function elementAt(bytes: Buffer, at: number) {
  const first = bytes[at + 1] ?? 0;
  const octets = first < 0x80 ? 0 : first & 0x7f;
  const length = octets === 0 ? first : bytes.readUIntBE(at + 2, Math.min(octets, 4));
  return { start: at + 2 + octets, end: at + 2 + octets + length };
}

function der(tag: number, ...parts: readonly Uint8Array[]): Buffer {
  const content = Buffer.concat(parts);
  const size = content.length;
  const length =
    size < 0x80 ? [size] : size < 0x100 ? [0x81, size] : [0x82, size >> 8, size & 0xff];
  return Buffer.concat([Buffer.of(tag, ...length), content]);
}

function rsaBody(n: bigint, e: bigint): Buffer {
  const number = (value: bigint) => {
    const hex = value.toString(16);
    return der(2, Buffer.from(`00${hex.length % 2 === 0 ? hex : `0${hex}`}`, 'hex'));
  };
  return der(0x30, number(n), number(e));
}

/** A SubjectPublicKeyInfo around `body`; `algorithm` in hexadecimal. */
function wrapped(algorithm: string, body: Buffer, unusedBits = 0): Buffer {
  const identifier = der(0x30, Buffer.from(algorithm.replaceAll(' ', ''), 'hex'));
  return der(0x30, identifier, der(3, Buffer.of(unusedBits), body));
}

const rsaSpki = (n: bigint, e: bigint) => wrapped('06092a864886f70d010101 0500', rsaBody(n, e));
