import { isFws, lowerAscii, oneLine, type Span } from '../../syntax/syntax.ts';

/** A word, or a comment with all that is nested in it. */
export interface Item extends Span {
  readonly kind: 'word' | 'comment';
  /** Of a comment without its own parentheses, and on one line. */
  readonly text: string;
}

export interface Clause {
  /** The keyword in lower case. */
  readonly name: string;
  /** What stands after the keyword, up to the next one. */
  readonly items: readonly Item[];
}

export interface Clauses {
  /** In order; a keyword may stand twice ("with ESMTP with STARTTLS"). */
  readonly clauses: readonly Clause[];
  /** Before the first keyword. */
  readonly opening: readonly Item[];
  /** Every comment, those after the semicolon too. */
  readonly comments: readonly Item[];
  /** Those that are the server's own: without a space before it, a comment may be part of HELO. */
  readonly told: readonly Item[];
  /** After the last semicolon; '' where there is none. */
  readonly date: string;
}

// "from", "by" and Opt-info of RFC 5321 §4.4, and of Additional-Registered-Clauses the one that
// RFC 8314 §4.3 registers.
const KEYWORDS = new Set(['from', 'by', 'via', 'with', 'id', 'for', 'tls']);

/** Clauses that some servers write behind the date (Courier). */
const AFTER_DATE = new Set(['id', 'for']);

/**
 * The clauses of a Received field. The word after a keyword is its value even if it reads like
 * another keyword, and the date is after the last semicolon, since the client chooses its HELO.
 *
 * @param base offset of the text in the source: items carry offsets of the source
 */
export function clausesOf(text: string, base = 0): Clauses {
  const closing = closingParentheses(text);
  const semicolon = lastSemicolon(text, closing);
  const within = (start: number, end: number) => itemsOf(text, closing, start, end, base);
  const { opening, clauses } = clausesIn(within(0, semicolon), KEYWORDS);
  const tail = clausesIn(within(semicolon + 1, text.length), AFTER_DATE);
  const all = [opening, ...clauses.map(({ items }) => items), tail.opening];
  const comments = [...all, ...tail.clauses.map(({ items }) => items)]
    .flat()
    .filter(({ kind }) => kind === 'comment');
  const helo = clauseNamed(clauses, 'from')[0];
  return {
    clauses: [...clauses, ...tail.clauses],
    opening,
    comments,
    told: comments.filter(({ start }) => start !== helo?.end),
    date: text.slice(semicolon + 1),
  };
}

/** The words among them. */
export const wordsOf = (items: readonly Item[] = []): readonly string[] =>
  items.filter(({ kind }) => kind === 'word').map(({ text }) => text);

/** What stands after the first keyword of this name. */
export const clauseNamed = (clauses: readonly Clause[], name: string): readonly Item[] =>
  clauses.find((clause) => clause.name === name)?.items ?? [];

function clausesIn(
  items: Iterable<Item>,
  keywords: ReadonlySet<string>,
): Pick<Clauses, 'opening' | 'clauses'> {
  const opening: Item[] = [];
  const clauses: { name: string; items: Item[] }[] = [];
  let current = opening;
  for (const item of items) {
    const name = lowerAscii(item.text);
    const isValue = current.length === 0 && clauses.length > 0;
    if (item.kind === 'word' && !isValue && keywords.has(name)) {
      current = [];
      clauses.push({ name, items: current });
    } else current.push(item);
  }
  return { opening, clauses };
}

/** At the offset of a parenthesis, the offset of the one that closes it; 0 where none does. */
type Closing = Int32Array;

/**
 * One that is never closed begins no comment: it would hide the rest, and a HELO may hold it. While a
 * parenthesis is open, its place holds what encloses it, so that a megabyte of them needs no stack.
 */
function closingParentheses(text: string): Closing {
  const closing = new Int32Array(text.length);
  let inside = 0; // one more than the offset of the innermost that is open
  const leave = (end: number) => {
    const start = inside - 1;
    inside = -(closing[start] ?? 0);
    closing[start] = end;
  };
  for (let at = 0; at < text.length; at++) {
    const char = text.charAt(at);
    if (char === '\\' && inside > 0) at++;
    else if (char === '(') {
      closing[at] = -inside;
      inside = at + 1;
    } else if (char === ')' && inside > 0) leave(at);
  }
  while (inside > 0) leave(0);
  return closing;
}

/** The last semicolon outside comments; the text's end where there is none. */
function lastSemicolon(text: string, closing: Closing): number {
  let found = text.length;
  for (let at = 0; at < text.length; at++) {
    if (text.charAt(at) === ';') found = at;
    else at = closing[at] || at;
  }
  return found;
}

function* itemsOf(
  text: string,
  closing: Closing,
  start: number,
  limit: number,
  base: number,
): Generator<Item> {
  const item = (kind: Item['kind'], from: number, to: number) => {
    const inner = kind === 'comment' ? oneLine(text.slice(from + 1, to - 1)) : text.slice(from, to);
    return { kind, text: inner, start: base + from, end: base + to };
  };
  let at = start;
  while (at < limit) {
    const close = closing[at];
    if (close) {
      yield item('comment', at, close + 1);
      at = close + 1;
    } else if (isFws(text.charCodeAt(at))) at++;
    else {
      let end = at + 1;
      while (end < limit && !closing[end] && !isFws(text.charCodeAt(end))) end++;
      yield item('word', at, end);
      at = end;
    }
  }
}
