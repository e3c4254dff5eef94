/** The body's hashes: one pass for each that any signature asks for, whichever mode asks. */
import { type BodyHasher, toBuffer } from '#mailauth';

/** The hashers of a verifier, by canonicalization, hash and length. */
type Hashers = Map<string, BodyHasher>;

/** Hashes `body` for two verifiers; each finds the digests in its own map. */
export function hashForBoth(mine: Hashers, others: Hashers, body: Uint8Array): void {
  for (const [key, hasher] of new Map([...others, ...mine])) {
    if (body.length > 0) hasher.update(toBuffer(body));
    const digest = hasher.digest('base64');
    for (const map of [mine, others]) {
      // Each verifier writes its own `hash` onto what its map holds.
      if (map.has(key)) map.set(key, Object.create(hasher, { digest: { value: () => digest } }));
    }
  }
}

/** Bare LF to CRLF: a copy that lost its CR is hashed as what was signed. RFC 6376 §5.3 */
export function withCrlf(bytes: Uint8Array): Uint8Array {
  let bare = 0;
  for (let at = bytes.indexOf(LF); at >= 0; at = bytes.indexOf(LF, at + 1)) {
    if (bytes[at - 1] !== CR) bare++;
  }
  if (bare === 0) return bytes;
  const out = new Uint8Array(bytes.length + bare);
  let from = 0;
  let to = 0;
  for (let at = bytes.indexOf(LF); at >= 0; at = bytes.indexOf(LF, at + 1)) {
    if (bytes[at - 1] === CR) continue;
    out.set(bytes.subarray(from, at), to);
    to += at - from;
    out[to++] = CR;
    from = at;
  }
  out.set(bytes.subarray(from), to);
  return out;
}

const CR = 0x0d;
const LF = 0x0a;
