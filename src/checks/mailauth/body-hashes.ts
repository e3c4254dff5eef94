/** The body's hashes: one pass for each that any signature asks for, whoever asks. */
import { type BodyHash, createHash } from '#mailauth';
import { type BodyCanonicalization, canonicalise } from './canonical-body.ts';

/** What a verifier has asked for: by canonicalization, hash and length, as mailauth names it. */
type Asked = Map<string, BodyHash>;

/**
 * Hashes `body` for several verifiers; each finds what it asked for in its own map. What one has asked for
 * before, whose map is `known`, is not hashed again.
 */
export function hashForAll(all: readonly Asked[], body: Uint8Array, known?: Asked): void {
  for (const name of new Set(all.flatMap((asked) => [...asked.keys()]))) {
    const hash = known?.get(name) ?? hashBody(body, name);
    for (const asked of all) {
      // Each verifier writes onto what its map holds.
      if (asked.has(name)) asked.set(name, { ...hash });
    }
  }
}

/** "relaxed:sha256:", or with what l= says at its end. */
function hashBody(body: Uint8Array, name: string): BodyHash {
  const [canonicalization, algorithm = '', l = ''] = name.split(':');
  const running = createHash(algorithm);
  let left = l === '' ? Number.POSITIVE_INFINITY : Number(l);
  canonicalise(body, canonicalization as BodyCanonicalization, (piece) => {
    // "a count of zero": the body is not signed at all. RFC 6376 §3.5
    if (left > 0) running.update(piece.length > left ? piece.subarray(0, left) : piece);
    left -= piece.length;
  });
  const hash = running.digest('base64');
  return { hash, digest: () => hash, getMimeStructureStart: () => null };
}
