/** A place in the raw source: byte offsets, `end` exclusive. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** The text at a span of a string whose indexes are byte offsets. */
export function textAt(source: string, { start, end }: Span): string {
  return source.slice(start, end);
}

/** The span without white space (SP, HTAB, CR, LF) at either end; empty at `start` when all is white. */
export function trimSpan(source: string, { start, end }: Span): Span {
  let from = start;
  let to = end;
  while (from < to && isFws(source.charCodeAt(from))) from++;
  while (to > from && isFws(source.charCodeAt(to - 1))) to--;
  return { start: from, end: to };
}

/** SP, HTAB, CR or LF: what folding white space is made of. RFC 5322 §3.2.2 */
export function isFws(code: number): boolean {
  return code === 0x20 || code === 0x09 || code === 0x0d || code === 0x0a;
}
