import { lowerAscii, type Span, utf8 } from '../syntax/syntax.ts';
import { type Segment, spanOf, type Token } from './tokens.ts';

/** `name=value`, both as the writer has them but for the case of the name. */
export interface Pair {
  readonly name: string;
  readonly value: string;
  readonly span: Span;
}

export interface Pairs {
  readonly pairs: readonly Pair[];
  /** Words that belong to no pair. */
  readonly loose: readonly Token[];
}

/** The pairs of a segment without its comments, in order. */
export function readPairs(words: Segment): Pairs {
  const pairs: Pair[] = [];
  const loose: Token[] = [];
  let from = 0; // the first word that belongs to no pair yet
  for (let at = 1; at < words.length; at++) {
    if (words[at]?.kind !== '=' || at <= from) continue;
    const { text, first } = nameBefore(words, at, from);
    while (from < first) pushAt(loose, words, from++);
    from = valueEnd(words, at);
    const value = words.slice(at + 1, from).map((word) => word.text);
    pairs.push({
      name: utf8(text),
      value: utf8(value.join('')),
      span: spanOf(words.slice(first, from)),
    });
    at = from - 1;
  }
  while (from < words.length) pushAt(loose, words, from++);
  return { pairs, loose };
}

function pushAt(list: Token[], words: Segment, at: number): void {
  const word = words[at];
  if (word) list.push(word);
}

/** A name is at most three words: "dkim", "/", "1" or "smtp", ".", "mailfrom". */
const NAME_WORDS = 3;

/** The name before the "=" at `equals` and the index of its first word, not before `from`. */
export function nameBefore(
  words: Segment,
  equals: number,
  from: number,
): { readonly text: string; readonly first: number } {
  let first = equals - 1;
  while (first > from && equals - first < NAME_WORDS && isJoined(words[first - 1], words[first])) {
    first--;
  }
  const text = words.slice(first, equals).map((word) => word.text);
  return { text: lowerAscii(text.join('')), first };
}

/** Whether a "/" or a "." joins two words that comments or white space part. */
function isJoined(a: Token | undefined, b: Token | undefined): boolean {
  return a?.kind === 'word' && b !== undefined && (/[./]$/.test(a.text) || /^[./]/.test(b.text));
}

/** The index after the value of the "=" at `equals`: the next word, and all that touches it ("gfT/i2HB=="). */
function valueEnd(words: Segment, equals: number): number {
  let end = equals + 1;
  if (beginsPair(words, end)) return end; // "a= b=c": the value of a is empty
  while (end < words.length && (end === equals + 1 || touches(words[end - 1], words[end]))) end++;
  return end;
}

/** Whether a word, an "=" and another word stand together, and away from what is before them. */
function beginsPair(words: Segment, at: number): boolean {
  const [name, equals, value] = [words[at], words[at + 1], words[at + 2]];
  return (
    name?.kind === 'word' &&
    equals?.kind === '=' &&
    value?.kind === 'word' &&
    !touches(words[at - 1], name) &&
    touches(name, equals) &&
    touches(equals, value)
  );
}

const touches = (a: Token | undefined, b: Token | undefined) => a?.end === b?.start;
