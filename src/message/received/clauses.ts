import { isFws, lowerAscii } from '../../syntax/syntax.ts';

/** A word, or a comment with all that is nested in it, without its own parentheses. */
export interface Item {
  readonly kind: 'word' | 'comment';
  readonly text: string;
}

export interface Clauses {
  /** What stands after each keyword; the first of a name counts. */
  readonly clauses: ReadonlyMap<string, readonly Item[]>;
  readonly comments: readonly Item[];
  /** After the last semicolon; '' where there is none. */
  readonly date: string;
}

const KEYWORDS = new Set(['from', 'by', 'via', 'with', 'id', 'for']);

/**
 * The clauses of a Received field. The word after a keyword is its value even if it reads like
 * another keyword, and the date is after the last semicolon, since the client chooses its HELO.
 */
export function clausesOf(text: string): Clauses {
  const closing = closingParentheses(text);
  const semicolon = lastSemicolon(text, closing);
  const clauses = new Map<string, Item[]>();
  const comments: Item[] = [];
  let clause: Item[] = [];
  for (const item of items(text.slice(0, semicolon), closing)) {
    const name = lowerAscii(item.text);
    if (item.kind === 'comment') comments.push(item);
    const value = clause.length === 0 && clauses.size > 0;
    if (item.kind === 'word' && !value && KEYWORDS.has(name)) {
      clause = [];
      if (!clauses.has(name)) clauses.set(name, clause);
    } else clause.push(item);
  }
  return { clauses, comments, date: text.slice(semicolon + 1) };
}

/** At the offset of a parenthesis, the offset of the one that closes it; 0 where none does. */
type Closing = Int32Array;

/** One that is never closed begins no comment: it would hide the rest, and a HELO may hold it. */
function closingParentheses(text: string): Closing {
  const closing = new Int32Array(text.length);
  const open: number[] = [];
  for (let at = 0; at < text.length; at++) {
    const char = text.charAt(at);
    if (char === '\\' && open.length > 0) at++;
    else if (char === '(') open.push(at);
    else if (char === ')') {
      const start = open.pop();
      if (start !== undefined) closing[start] = at;
    }
  }
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

function* items(text: string, closing: Closing): Generator<Item> {
  let at = 0;
  while (at < text.length) {
    const close = closing[at];
    if (close) {
      yield { kind: 'comment', text: text.slice(at + 1, close) };
      at = close + 1;
    } else if (isFws(text.charCodeAt(at))) at++;
    else {
      let end = at + 1;
      while (end < text.length && !closing[end] && !isFws(text.charCodeAt(end))) end++;
      yield { kind: 'word', text: text.slice(at, end) };
      at = end;
    }
  }
}
