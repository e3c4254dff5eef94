/**
 * A structured field that stands in encoded words as a whole. RFC 2047 §5 allows no such thing, but
 * Exchange writes its results so where a domain in them is not ASCII.
 */
import { latin1 } from './ascii.ts';
import { encodedWords } from './encoded-word.ts';
import { type Span, trimSpan } from './span.ts';

export interface DecodedField {
  /** What was encoded, in UTF-8, one unit per byte. */
  readonly text: string;
  /** Where a part of that text stands in the source: the encoded words that it is in. */
  readonly placeOf: (part: Span) => Span;
}

/** An encoded word, and where in the decoded text its own text starts. */
interface Piece extends Span {
  readonly from: number;
}

/**
 * Decodes a field body; null where anything but encoded words and the white space between them is
 * in it, or one of them cannot be decoded. Linear time; `within` is of `source`.
 */
export function decodeEncodedField(source: string, within: Span): DecodedField | null {
  const { start, end } = trimSpan(source, within);
  if (!source.startsWith('=?', start)) return null;
  const body = source.slice(start, end);
  const pieces: Piece[] = [];
  let text = '';
  let run = null as { readonly charset: string; readonly decoder: TextDecoder } | null;
  const add = (more = '') => {
    text += latin1(new TextEncoder().encode(more));
  };
  let at = 0;
  for (const word of encodedWords(body)) {
    if (!/^[ \t\r\n]*$/.test(body.slice(at, word.start))) return null;
    if (run?.charset !== word.charset) {
      add(run?.decoder.decode());
      run = word;
    }
    pieces.push({ start: start + word.start, end: start + word.end, from: text.length });
    add(run.decoder.decode(word.bytes, { stream: true }));
    at = word.end;
  }
  add(run?.decoder.decode());
  return at === body.length ? { text, placeOf: (part) => placeOf(pieces, part) } : null;
}

function placeOf(pieces: readonly Piece[], { start, end }: Span): Span {
  const first = pieceAt(pieces, start);
  const last = pieceAt(pieces, Math.max(start, end - 1));
  return { start: first?.start ?? 0, end: last?.end ?? 0 };
}

/** The last piece that does not start after `at`. */
function pieceAt(pieces: readonly Piece[], at: number): Piece | undefined {
  let low = 0;
  let high = pieces.length;
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if ((pieces[middle]?.from ?? 0) <= at) low = middle;
    else high = middle;
  }
  return pieces[low];
}
