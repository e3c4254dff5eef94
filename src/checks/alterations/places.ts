/**
 * Where a text may have been added to: the ranges of a part whose removal gives back what was before.
 * The likeliest first; how many there may be is ours.
 */
import type { Span } from '../../syntax/syntax.ts';

const ENDS = 4000;
const TOPS = 400;

/** Ranges at the end of a part: a footer of any length and wording. */
export function endsOf(text: string, html: boolean): readonly Span[] {
  const ranges: Span[] = [];
  for (const end of html ? closings(text) : [text.length]) {
    for (const start of startsBefore(text, end, html)) {
      if (ranges.length >= ENDS) return ranges;
      ranges.push({ start, end });
    }
  }
  return ranges;
}

/** Where a document closes: before `</body>` and `</html>`, and the white space there, and at its end. */
function closings(text: string): readonly number[] {
  const found = new Set<number>();
  const from = Math.max(text.length - LOOKED_AT, 0);
  for (const tag of [/<\/body\s*>/gi, /<\/html\s*>/gi]) {
    const last = [...text.slice(from).matchAll(tag)].at(-1);
    if (!last) continue;
    const start = from + last.index;
    found.add(start);
    found.add(text.slice(0, start).trimEnd().length);
  }
  found.add(text.length);
  return [...found];
}

/** Bytes at the end of a document in which its closing tags are looked for. */
const LOOKED_AT = 2000;

/** From the end up: where a line or, in HTML, a tag starts; then where one ends. */
function startsBefore(text: string, end: number, html: boolean): readonly number[] {
  const starts: number[] = [];
  const ends: number[] = [];
  const most = html ? ENDS / 8 : ENDS / 2;
  for (let at = end - 1; at >= 0 && starts.length < most; at--) {
    if (!isSeam(text, at, html)) continue;
    (text[at - 1] === '\n' || text[at] === '<' ? starts : ends).push(at);
  }
  return [...starts, ...ends.slice(0, most)];
}

/** Whether something that was put in may begin or end here. */
function isSeam(text: string, at: number, html: boolean): boolean {
  if (text[at - 1] === '\n') return true;
  if (text[at] === '\r' && text[at + 1] === '\n') return true;
  if (text[at] === '\n' && text[at - 1] !== '\r') return true;
  return html && (text[at] === '<' || text[at - 1] === '>');
}

/** Ranges at the top of a part: a banner of any length and wording. */
export function topsOf(text: string, html: boolean): readonly Span[] {
  const starts = html ? openings(text) : [0];
  const ranges = starts.flatMap((start) =>
    endsAfter(text, start, html).map((end) => ({ start, end })),
  );
  return ranges.slice(0, TOPS);
}

/** After `<body …>` and the white space there; at the top where there is none. */
function openings(text: string): readonly number[] {
  const body = /<body(?:\s[^>]{0,2000})?>\s*/i.exec(text.slice(0, BODY_LOOKED_FOR));
  if (!body) return [0];
  const end = body.index + body[0].length;
  return [...new Set([body.index + body[0].trimEnd().length, end, 0])];
}

/** A style sheet may stand before it. */
const BODY_LOOKED_FOR = 200_000;

/** First where all that was opened is closed again or a paragraph ends, then every other seam. */
function endsAfter(text: string, start: number, html: boolean): readonly number[] {
  const likely: number[] = [];
  const others: number[] = [];
  let depth = 0;
  for (let at = start; at < text.length && likely.length + others.length < TOPS; at++) {
    if (html && text[at] === '<') depth += nesting(text, at);
    const end = at + 1;
    if (!isSeam(text, end, html)) continue;
    const closed = html ? depth === 0 : /\n\r?\n$/.test(text.slice(Math.max(end - 3, 0), end));
    (closed ? likely : others).push(end);
  }
  return [...likely.slice(0, TOPS / 4), ...others.slice(0, TOPS / 4)];
}

const VOID = /^<(?:area|base|br|col|embed|hr|img|input|link|meta|source|track|wbr|!)/i;

function nesting(text: string, at: number): number {
  if (text[at + 1] === '/') return -1;
  return VOID.test(text.slice(at, at + 10)) ? 0 : 1;
}
