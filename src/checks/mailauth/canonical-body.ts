/**
 * The body as it is hashed: "simple" (RFC 6376 §3.4.3) leaves it as it is but for empty lines at its
 * end, "relaxed" (§3.4.4) also leaves out white space at line ends and makes one space of a run of it.
 * A bare LF ends a line too, so that a copy that lost its CR is hashed as what was signed (§5.3); a
 * bare CR is text.
 */
export type BodyCanonicalization = 'simple' | 'relaxed';

const CR = 0x0d;
const LF = 0x0a;
const SPACE = 0x20;
const TAB = 0x09;
const CRLF = Uint8Array.of(CR, LF);
const ONE_SPACE = Uint8Array.of(SPACE);

type Take = (piece: Uint8Array) => void;

/** Hands the canonical body to `take`, in pieces that hold until it returns. Linear time. */
export function canonicalise(body: Uint8Array, how: BodyCanonicalization, take: Take): void {
  const { write, end } = gather(take);
  // Source bytes that are canonical as they stand, and are not yet written.
  let from = 0;
  let to = 0;
  // Line ends since then, which are written once text follows; are they CRLF, with nothing between?
  let lineEnds = 0;
  let verbatim = true;
  const relaxed = how === 'relaxed';
  const canonicalEnd = relaxed ? withoutSpace : unchanged;
  for (let start = 0; start < body.length; ) {
    const lf = body.indexOf(LF, start);
    const lineEnd = lf < 0 ? body.length : lf;
    const crlf = lf > start && body[lf - 1] === CR;
    const textEnd = lineEnd - Number(crlf);
    const end = canonicalEnd(body, start, textEnd);
    if (end > start) {
      if (!verbatim) {
        write(body.subarray(from, to));
        writeLineEnds(lineEnds, write);
        from = start;
      }
      if (relaxed) from = writeWithSingleSpaces(body, from, start, end, write);
      to = end;
      lineEnds = 0;
      verbatim = true;
    }
    lineEnds++;
    verbatim = verbatim && crlf && end === textEnd;
    start = lineEnd + 1;
  }
  write(body.subarray(from, to));
  if (to > 0 || !relaxed) write(CRLF);
  end();
}

/** Where the first `length` bytes of the canonical body end in the body itself; at its end, where it has no more. Linear time. */
export function endOfCanonical(
  body: Uint8Array,
  how: BodyCanonicalization,
  length: number,
): number {
  let left = length;
  let space = 0;
  for (let at = 0; at < body.length; at++) {
    const byte = body[at];
    if (byte === CR && body[at + 1] === LF) continue;
    if (how === 'relaxed' && (byte === SPACE || byte === TAB)) {
      space = 1;
      continue;
    }
    // White space counts where text follows it in its line.
    left -= byte === LF ? CRLF.length : 1 + space;
    if (left < 0) return at;
    space = 0;
  }
  return body.length;
}

function writeLineEnds(count: number, write: Take): void {
  for (let i = 0; i < count; i++) write(CRLF);
}

const unchanged = (_: Uint8Array, __: number, end: number) => end;

function withoutSpace(body: Uint8Array, start: number, end: number): number {
  let to = end;
  while (to > start && (body[to - 1] === SPACE || body[to - 1] === TAB)) to--;
  return to;
}

/** Writes what comes before the last run of white space in the line; where what is left begins. */
function writeWithSingleSpaces(
  body: Uint8Array,
  from: number,
  start: number,
  end: number,
  write: Take,
): number {
  let rest = from;
  for (let at = start; at < end; at++) {
    const byte = body[at];
    if (byte !== TAB && byte !== SPACE) continue;
    let next = at + 1;
    while (body[next] === SPACE || body[next] === TAB) next++;
    if (byte === TAB || next > at + 1) {
      write(body.subarray(rest, at));
      write(ONE_SPACE);
      rest = next;
    }
    at = next;
  }
  return rest;
}

const GATHERED = 1 << 14;

/** Joins small pieces, since each costs the hash a call. */
function gather(take: Take): { readonly write: Take; readonly end: () => void } {
  const gathered = new Uint8Array(GATHERED);
  let length = 0;
  const end = () => {
    if (length > 0) take(gathered.subarray(0, length));
    length = 0;
  };
  const write: Take = (piece) => {
    if (length + piece.length > GATHERED) end();
    if (piece.length > GATHERED) {
      take(piece);
      return;
    }
    gathered.set(piece, length);
    length += piece.length;
  };
  return { write, end };
}
