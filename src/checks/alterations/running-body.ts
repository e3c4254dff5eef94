/**
 * The hash of a body that is put together from pieces and can branch: what two bodies have in common
 * at their beginning is hashed once.
 */
import type { RunningHash, Trial } from '../mailauth/mailauth.ts';
import { type CanonicalLines, canonicalLine } from './canonical-lines.ts';

const LF = 0x0a;
const CRLF = Uint8Array.of(0x0d, LF);
const NOTHING = new Uint8Array();

export class RunningBody {
  readonly #trial: Trial;
  readonly #hash: RunningHash;
  /** Of l=: canonical bytes that are still to be hashed. */
  #left: number;
  /** Of the line that has not ended. */
  #line: Uint8Array;
  /** Line ends that are hashed once text follows: those at the end of a body are not. */
  #lineEnds: number;
  #empty: boolean;

  constructor(trial: Trial, from?: RunningBody) {
    this.#trial = trial;
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

  /** Adds bytes as they stand in a message. */
  add(piece: Uint8Array): this {
    let start = 0;
    for (let lf = piece.indexOf(LF); lf >= 0; lf = piece.indexOf(LF, start)) {
      this.#endLine(this.#joined(piece.subarray(start, lf)));
      start = lf + 1;
    }
    this.#line = this.#joined(piece.subarray(start));
    return this;
  }

  /** Adds a range of a body whose lines are canonical already. */
  addRange(lines: CanonicalLines, start: number, end: number): this {
    if (start >= end) return this;
    const first = lines.lineAt(start);
    const whole = lines.startOf(first) === start && this.#line.length === 0 ? first : first + 1;
    const last = lines.lineAt(end);
    if (whole >= last) return this.add(lines.bytes.subarray(start, end));
    this.add(lines.bytes.subarray(start, lines.startOf(whole)));
    const { text, lineEnds } = lines.between(whole, last);
    if (text.length > 0) this.#addText(text);
    this.#lineEnds += lineEnds;
    return this.add(lines.bytes.subarray(lines.startOf(last), end));
  }

  /** Whether bh= is the hash of what was added. To be asked once: it ends the body. */
  fits(): boolean {
    if (this.#line.length > 0) this.#endLine(this.#line, false);
    if (!this.#empty || this.#trial.canonicalization === 'simple') this.#write(CRLF);
    return this.#hash.digest('base64') === this.#trial.bodyHash;
  }

  #joined(more: Uint8Array): Uint8Array {
    const line = this.#line;
    if (line.length === 0) return more;
    const joined = new Uint8Array(line.length + more.length);
    joined.set(line);
    joined.set(more, line.length);
    this.#line = NOTHING;
    return joined;
  }

  #endLine(line: Uint8Array, ended = true): void {
    this.#line = NOTHING;
    const text = canonicalLine(line, this.#trial.canonicalization, ended);
    if (text.length > 0) this.#addText(text);
    this.#lineEnds++;
  }

  #addText(text: Uint8Array): void {
    for (; this.#lineEnds > 0; this.#lineEnds--) this.#write(CRLF);
    this.#write(text);
    this.#empty = false;
  }

  #write(bytes: Uint8Array): void {
    if (this.#left > 0) this.#hash.update(bytes.subarray(0, this.#left));
    this.#left -= bytes.length;
  }
}
