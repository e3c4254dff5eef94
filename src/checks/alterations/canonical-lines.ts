/** A body by its lines, each as it is hashed: RFC 6376 §3.4.3 (simple) and §3.4.4 (relaxed). */
import type { Trial } from '../mailauth/mailauth.ts';

const CR = 0x0d;
const LF = 0x0a;
const SPACE = 0x20;
const TAB = 0x09;

/** A line without its LF, as it is hashed; a CR that no LF follows is text. */
export function canonicalLine(
  line: Uint8Array,
  canonicalization: Trial['canonicalization'],
  ended: boolean,
): Uint8Array {
  const text = ended && line.at(-1) === CR ? line.subarray(0, -1) : line;
  return canonicalization === 'relaxed' ? singleSpaced(text) : text;
}

/** No white space at the line's end, and one space for each run of it. */
function singleSpaced(line: Uint8Array): Uint8Array {
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

/** Every line of a body, canonicalised once. */
export class CanonicalLines {
  readonly bytes: Uint8Array;
  /** The lines, each with CRLF. */
  readonly canonical: Uint8Array;
  readonly #starts: number[] = [];
  readonly #canonicalStarts: number[] = [];
  /** For each line the last at or above it that holds text; -1: none does. */
  readonly #lastText: number[] = [];

  constructor(bytes: Uint8Array, canonicalization: Trial['canonicalization']) {
    this.bytes = bytes;
    const canonical = new Uint8Array(2 * bytes.length + 2); // each bare LF becomes CRLF
    let length = 0;
    let lastText = -1;
    for (let start = 0; start < bytes.length; ) {
      const lf = bytes.indexOf(LF, start);
      const end = lf < 0 ? bytes.length : lf;
      const line = canonicalLine(bytes.subarray(start, end), canonicalization, lf >= 0);
      if (line.length > 0) lastText = this.#starts.length;
      this.#starts.push(start);
      this.#canonicalStarts.push(length);
      this.#lastText.push(lastText);
      canonical.set(line, length);
      length += line.length;
      canonical[length++] = CR;
      canonical[length++] = LF;
      start = end + 1;
    }
    this.#canonicalStarts.push(length);
    this.canonical = canonical.subarray(0, length);
  }

  get count(): number {
    return this.#starts.length;
  }

  /** Where a line starts; of the one after the last, the end. */
  startOf(line: number): number {
    return this.#starts[line] ?? this.bytes.length;
  }

  /** The line that a byte is in. */
  lineAt(at: number): number {
    let low = 0;
    let high = this.#starts.length;
    while (high - low > 1) {
      const middle = (low + high) >> 1;
      if ((this.#starts[middle] ?? 0) <= at) low = middle;
      else high = middle;
    }
    return low;
  }

  /** Lines `from` to `to` as hashed, without the line ends that close them, and how many those are. */
  between(from: number, to: number): { readonly text: Uint8Array; readonly lineEnds: number } {
    const last = to > from ? (this.#lastText[to - 1] ?? -1) : -1;
    if (last < from) return { text: this.canonical.subarray(0, 0), lineEnds: to - from };
    const end = (this.#canonicalStarts[last + 1] ?? 0) - 2;
    const text = this.canonical.subarray(this.#canonicalStarts[from] ?? 0, end);
    return { text, lineEnds: to - last };
  }
}
