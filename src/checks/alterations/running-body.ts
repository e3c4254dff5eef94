/**
 * The hash of a body that is given in pieces and can branch: what two bodies have in common at their
 * beginning is canonicalised (RFC 6376 §3.4.3, §3.4.4) and hashed once.
 */
import type { RunningHash, Trial } from '../mailauth/mailauth.ts';

const CR = 0x0d;
const LF = 0x0a;
const SPACE = 0x20;
const TAB = 0x09;
const CRLF = Uint8Array.of(CR, LF);

export class RunningBody {
  readonly #trial: Trial;
  readonly #relaxed: boolean;
  readonly #hash: RunningHash;
  /** Of l=: canonical bytes that are still to be hashed. */
  #left: number;
  /** Of the line that has not ended. */
  #line: Uint8Array;
  /** Line ends that are hashed once text follows. */
  #lineEnds: number;
  #empty: boolean;

  constructor(trial: Trial, from?: RunningBody) {
    this.#trial = trial;
    this.#relaxed = trial.canonicalization === 'relaxed';
    this.#hash = from ? from.#hash.copy() : trial.newHash();
    this.#left = from ? from.#left : (trial.length ?? Number.POSITIVE_INFINITY);
    this.#line = from ? from.#line : NOTHING;
    this.#lineEnds = from ? from.#lineEnds : 0;
    this.#empty = from ? from.#empty : true;
  }

  /** Another that goes on from here. */
  branch(): RunningBody {
    return new RunningBody(this.#trial, this);
  }

  add(piece: Uint8Array): this {
    let start = 0;
    for (let lf = piece.indexOf(LF); lf >= 0; lf = piece.indexOf(LF, start)) {
      this.#endLine(this.#joined(piece.subarray(start, lf)));
      start = lf + 1;
    }
    this.#line = this.#joined(piece.subarray(start));
    return this;
  }

  /** Whether bh= is the hash of what was added. To be asked once: it ends the body. */
  fits(): boolean {
    if (this.#line.length > 0) this.#endLine(this.#line);
    if (!this.#empty || !this.#relaxed) this.#write(CRLF);
    return this.#hash.digest('base64') === this.#trial.bodyHash;
  }

  #joined(more: Uint8Array): Uint8Array {
    if (this.#line.length === 0) return more;
    const joined = new Uint8Array(this.#line.length + more.length);
    joined.set(this.#line);
    joined.set(more, this.#line.length);
    this.#line = NOTHING;
    return joined;
  }

  #endLine(line: Uint8Array): void {
    this.#line = NOTHING;
    const text = line.at(-1) === CR ? line.subarray(0, -1) : line;
    const canonical = this.#relaxed ? withoutSpace(text) : text;
    if (canonical.length > 0) {
      for (; this.#lineEnds > 0; this.#lineEnds--) this.#write(CRLF);
      this.#write(canonical);
      this.#empty = false;
    }
    this.#lineEnds++;
  }

  #write(bytes: Uint8Array): void {
    if (this.#left > 0) this.#hash.update(bytes.subarray(0, this.#left));
    this.#left -= bytes.length;
  }
}

const NOTHING = new Uint8Array();

/** A line by §3.4.4: no white space at its end, and one space for each run of it. */
function withoutSpace(line: Uint8Array): Uint8Array {
  let end = line.length;
  while (end > 0 && isSpace(line[end - 1])) end--;
  const kept = new Uint8Array(end);
  let length = 0;
  for (let at = 0; at < end; at++) {
    const byte = line[at] ?? 0;
    if (!isSpace(byte)) kept[length++] = byte;
    else if (length === 0 || kept[length - 1] !== SPACE) kept[length++] = SPACE;
  }
  return kept.subarray(0, length);
}

const isSpace = (byte: number | undefined) => byte === SPACE || byte === TAB;
