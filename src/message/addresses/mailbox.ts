import { type Span, textAt } from '../../syntax/syntax.ts';
import { type AddrSpec, isDomain, readAddrSpec } from './addr-spec.ts';
import { checkPhrase } from './phrase.ts';
import type { Report } from './problem.ts';
import type { Token } from './tokens.ts';
import { hangTogether, insideOf, isWord, spanOf } from './words.ts';

export interface Mailbox extends AddrSpec {
  /** What stands before the angle bracket, or in the comment after the address; raw. */
  readonly name: Span | null;
  readonly span: Span;
}

/** One entry of a list. */
export interface Entry {
  readonly mailbox: Mailbox | null;
  /** A name without an address. */
  readonly name: Span | null;
  /** Whether it is words and nothing else: no address was meant to stand here. */
  readonly isPhrase: boolean;
}

/** mailbox = [display-name] "<" addr-spec ">" / addr-spec, RFC 5322 §3.4; `entry` has a token that is no comment. */
export function readEntry(text: string, entry: readonly Token[], report: Report): Entry {
  const words = entry.filter(({ kind }) => kind !== 'comment');
  const open = openingAngle(words);
  const { spec, name } =
    open < 0 ? readBare(text, words, report) : readAngle(text, entry, words, open, report);
  if (!spec) {
    const isPhrase = !words.some(({ kind }) => kind === '<' || kind === '@');
    return { mailbox: null, name: nameOf(name), isPhrase };
  }
  // The old way to give a name: a comment after the address, the last of several.
  const comment = entry.findLast(
    ({ kind, start }) => kind === 'comment' && start >= spec.address.end,
  );
  const said = nameOf(name) ?? (comment ? insideOf(text, comment) : null);
  return { mailbox: { ...spec, name: said, span: spanOf(entry) }, name: null, isPhrase: false };
}

interface Found {
  readonly spec: AddrSpec | null;
  /** The words beside the address. */
  readonly name: readonly Token[];
}

/** The bracket that opens the address: of several the last before an "@", for most readers take that. */
function openingAngle(words: readonly Token[]): number {
  let at = false;
  for (let i = words.length - 1; i >= 0; i--) {
    const kind = words[i]?.kind;
    if (kind === '<' && at) return i;
    if (kind === '@' || kind === '>') at = kind === '@';
  }
  return words.findLastIndex(({ kind }) => kind === '<');
}

/** angle-addr = "<" addr-spec ">" / obs-angle-addr, after a display name. §3.4, §4.4 */
function readAngle(
  text: string,
  entry: readonly Token[],
  words: readonly Token[],
  open: number,
  report: Report,
): Found {
  const close = words.findIndex(({ kind }, i) => i > open && kind === '>');
  const name = words.slice(0, open);
  const inside = words.slice(open + 1, close < 0 ? undefined : close);
  const after = close < 0 ? [] : words.slice(close + 1);
  if (close < 0) report('angle-unclosed', spanOf(entry), '3.4');
  if (after.length > 0) report('text-after-address', spanOf(after), '3.4');
  if (name.length > 0) checkPhrase(text, name, report);
  const spec = readAddrSpec(text, withoutRoute(text, inside, report), report);
  const [only] = inside;
  if (spec === null) {
    const quoted = inside.length === 1 && only?.kind === 'quoted' && /@./.test(textAt(text, only));
    report(quoted ? 'address-quoted' : 'address-missing', spanOf(entry), '3.4.1');
  }
  return { spec, name };
}

/** What follows a route, or whatever else ends in a colon before the "@". */
function withoutRoute(text: string, words: readonly Token[], report: Report): readonly Token[] {
  const at = words.findLastIndex(({ kind }) => kind === '@');
  const colon = words.findLastIndex(({ kind }, i) => kind === ':' && i < at);
  if (colon < 0) return words;
  const before = words.slice(0, colon + 1);
  report(isRoute(text, before) ? 'obsolete-syntax' : 'address-malformed', spanOf(before), '4.4');
  return words.slice(colon + 1);
}

// obs-domain-list ":", without comments and with every domain as one letter. RFC 5322 §4.4
const ROUTE = /^,*@d(?:,(?:@d)?)*:$/;

function isRoute(text: string, words: readonly Token[]): boolean {
  const runs: Token[][] = [];
  for (const [i, word] of words.entries()) {
    if (i > 0 && hangTogether(text, words[i - 1], word)) runs.at(-1)?.push(word);
    else runs.push([word]);
  }
  const shape = runs.map(([first, ...more]) => {
    if (!first || !isWord(first)) return first ? textAt(text, first) : '';
    return isDomain(text, [first, ...more]) ? 'd' : '?';
  });
  return ROUTE.test(shape.join(''));
}

/** An address without brackets: what touches it belongs to it, and what stands apart does not. */
function readBare(text: string, words: readonly Token[], report: Report): Found {
  const at = words.findLastIndex(({ kind }) => kind === '@');
  if (at < 0) {
    const stray = words.find(({ kind }) => kind === '>');
    if (stray) report('angle-unopened', stray, '3.4');
    return { spec: null, name: words };
  }
  let first = at;
  while (first > 0 && (first === at || touches(text, words[first - 1], words[first]))) first--;
  let last = at;
  while (
    last < words.length - 1 &&
    words[last + 1]?.kind !== '>' &&
    (last === at || touches(text, words[last], words[last + 1]))
  ) {
    last++;
  }
  const name = words.slice(0, first);
  const after = words.slice(last + 1);
  const address = words.slice(first, last + 1);
  const spec = readAddrSpec(text, address, report);
  if (!spec) {
    report('address-missing', spanOf(words), '3.4.1');
    return { spec: null, name: [] };
  }
  if (after[0]?.kind === '>') report('angle-unopened', after[0], '3.4');
  else if (after.length > 0) report('text-after-address', spanOf(after), '3.4');
  if (name.length > 0) {
    report('angle-missing', spec.address, '3.4');
    checkPhrase(text, name, report);
  }
  return { spec, name };
}

function touches(text: string, a: Token | undefined, b: Token | undefined): boolean {
  return a !== undefined && b !== undefined && (a.end === b.start || hangTogether(text, a, b));
}

const nameOf = (words: readonly Token[]) => (words.some(isWord) ? spanOf(words) : null);
