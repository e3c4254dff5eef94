/** A source that is there already: a file, a pasted text, or one that was kept. */
import type { Acquire, Acquired } from './ports.ts';

const PIECE = 1024 * 1024;

/** Reads a blob a megabyte at a time, so that a large one is never in memory as a whole. */
export function acquireGiven(blob: Blob, info: Acquired): Acquire {
  return (listener) => {
    let cancelled = false;
    const read = async () => {
      listener.onStart(info);
      for (let at = 0; at < blob.size; at += PIECE) {
        const piece = await blob.slice(at, at + PIECE).arrayBuffer();
        if (cancelled) return;
        listener.onPiece(new Uint8Array(piece));
      }
      listener.onEnd();
    };
    // A file that was moved or changed since it was chosen can't be read.
    read().catch(() => cancelled || listener.onFailure('unknown'));
    return {
      cancel: () => {
        cancelled = true;
      },
    };
  };
}
