/** Signatures for the tests of what is found of them: other keys than the usual one, other records of it. */
import { generateKeyPairSync } from 'node:crypto';
import { keyRecord, published, type Zone } from './messages.ts';

const [[usual = '']] = keyRecord as [[string]];
/** The usual key, as a tag. */
export const p = usual.slice(usual.indexOf('p='));

/** DNS of a.example, whose key is published by these records. */
export const keyAs = (...records: readonly string[]): Zone => ({
  ...published('a.example', '192.0.2.1', 'none'),
  's1._domainkey.a.example': { TXT: records.map((record) => [record]) },
});

export interface Pair {
  /** PEM */
  readonly privateKey: string;
  readonly record: string;
}

/** A key pair of this size. */
export function rsa(modulusLength: number): Pair {
  const { publicKey, privateKey } = generateKeyPairSync('rsa', {
    modulusLength,
    publicKeyEncoding: { type: 'spki', format: 'der' },
    privateKeyEncoding: { type: 'pkcs8', format: 'pem' },
  });
  return { privateKey, record: `v=DKIM1; p=${publicKey.toString('base64')}` };
}

export function ed25519(): Pair {
  const { publicKey, privateKey } = generateKeyPairSync('ed25519', {
    publicKeyEncoding: { type: 'spki', format: 'der' },
    privateKeyEncoding: { type: 'pkcs8', format: 'pem' },
  });
  // The bare key, which is the last 32 bytes: RFC 8463 §4.
  const bare = publicKey.subarray(-32).toString('base64');
  return { privateKey, record: `v=DKIM1; k=ed25519; p=${bare}` };
}
