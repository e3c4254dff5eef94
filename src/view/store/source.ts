/** The raw source of one message: one copy, in the browser's keeping, read where it is needed. */
export interface SourceKeeper {
  /** Keeps a piece; the bytes may be given away afterwards. */
  add(piece: Uint8Array<ArrayBuffer>): void;
  size(): number;
  /** The first bytes, at most `end` of them. */
  head(end: number): Promise<Uint8Array>;
  whole(): Blob;
}

/** Keeps a source as a Blob: that copies a piece once, and joining them copies nothing. */
export function keepSource(): SourceKeeper {
  const kept: Blob[] = [];
  let size = 0;
  const whole = () => new Blob(kept);
  return {
    add: (piece) => {
      kept.push(new Blob([piece]));
      size += piece.length;
    },
    size: () => size,
    head: async (end) => new Uint8Array(await whole().slice(0, end).arrayBuffer()),
    whole,
  };
}
