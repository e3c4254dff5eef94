import { type Span, textAt, trimSpan } from '../../syntax/syntax.ts';
import type { Report } from './problem.ts';
import type { Token } from './tokens.ts';

export interface Mailbox {
  /** What stands before the angle bracket, or in the comment after a bare address; raw. */
  readonly name: Span | null;
  /** The addr-spec. */
  readonly address: Span;
  readonly localPart: string;
  /** As written, a domain literal with its brackets. */
  readonly domain: string;
  readonly span: Span;
}

/** The mailbox of one entry of a list; null where there is no address in it. RFC 5322 §3.4 */
export function readMailbox(text: string, entry: readonly Token[], report: Report): Mailbox | null {
  const span = spanOf(entry);
  const words = entry.filter(({ kind }) => kind !== 'comment');
  const open = words.findLastIndex(({ kind }) => kind === '<');
  const close = words.findIndex(({ kind }, i) => open >= 0 && i > open && kind === '>');
  if (open >= 0 && close < 0) report('angle-unclosed', span, '3.4');
  const before = words.slice(0, Math.max(open, 0));
  const inside = words.slice(open + 1, close < 0 ? undefined : close);
  const after = close < 0 ? [] : words.slice(close + 1);
  if (after.length > 0) report('text-after-address', spanOf(after), '3.4');
  const found = readSpec(text, inside, span, report);
  if (found === null) return null;
  const { address, localPart, domain, left } = found;
  if (before.length > 0) checkPhrase(text, before, report);
  // "Name user@host": no form at all, yet what stands before the address is meant for its name.
  const name = [...before, ...left];
  const comment = entry.findLast(({ kind }) => kind === 'comment');
  return {
    name: name.length > 0 ? spanOf(name) : comment ? insideOf(text, comment) : null,
    address,
    localPart,
    domain,
    span,
  };
}

interface Spec extends Pick<Mailbox, 'address' | 'localPart' | 'domain'> {
  /** Words before the address that do not belong to it. */
  readonly left: readonly Token[];
}

// dot-atom-text, with the UTF-8 of RFC 6532 §3.2 (here: bytes above 127).
const ATEXT = "[A-Za-z0-9!#$%&'*+\\-/=?^_`{|}~\\x80-\\xff]";
const DOT_ATOM = new RegExp(`^${ATEXT}+(?:\\.${ATEXT}+)*$`);

/** addr-spec = local-part "@" domain, RFC 5322 §3.4.1; a route before it (§4.4) is skipped. */
function readSpec(text: string, words: readonly Token[], entry: Span, report: Report): Spec | null {
  const colon = words.findLastIndex(({ kind }) => kind === ':');
  if (colon >= 0) {
    const code = words[0]?.kind === '@' ? 'obsolete-syntax' : 'address-malformed';
    report(code, spanOf(words.slice(0, colon + 1)), '4.4');
  }
  const spec = words.slice(colon + 1);
  const at = spec.findLastIndex(({ kind }) => kind === '@');
  const first = runStart(text, spec, at);
  const last = runEnd(text, spec, at);
  const local = spec.slice(first, at).filter(isWord);
  const host = spec.slice(at + 1, last + 1).filter(isWord);
  if (local.length === 0 || host.length === 0) {
    report('address-missing', entry, '3.4.1');
    return null;
  }
  const address = spanOf(spec.slice(first, last + 1));
  const strength = Math.max(judgeLocalPart(text, local), judgeHost(text, host));
  if (strength === BROKEN || first > 0 || last < spec.length - 1) {
    report('address-malformed', address, '3.4.1');
  } else if (strength === OBSOLETE) report('obsolete-syntax', address, '4.4');
  return {
    address,
    localPart: textOf(text, local),
    domain: textOf(text, host),
    left: spec.slice(0, first),
  };
}

const [GOOD, OBSOLETE, BROKEN] = [0, 1, 2] as const;

/** local-part = dot-atom / quoted-string / obs-local-part, which is word *("." word). §3.4.1, §4.4 */
function judgeLocalPart(text: string, words: readonly Token[]): number {
  if (words.length === 1 && words[0]?.kind === 'quoted') return GOOD;
  const atoms = words.map((word) => (word.kind === 'quoted' ? 'q' : textAt(text, word))).join('');
  if (!DOT_ATOM.test(atoms)) return BROKEN;
  return words.length === 1 ? GOOD : OBSOLETE;
}

/** domain = dot-atom / domain-literal / obs-domain, which has white space around its dots. §3.4.1, §4.4 */
function judgeHost(text: string, words: readonly Token[]): number {
  if (words.length === 1 && words[0]?.kind === 'literal') return GOOD;
  if (!DOT_ATOM.test(textOf(text, words))) return BROKEN;
  return words.length === 1 ? GOOD : OBSOLETE;
}

/** The first word of the run that ends before `at`; `at` itself where there is none. */
function runStart(text: string, words: readonly Token[], at: number): number {
  let first = at;
  while (first > 0 && (first === at || hangTogether(text, words[first - 1], words[first]))) first--;
  return first;
}

/** The last word of the run that begins after `at`. */
function runEnd(text: string, words: readonly Token[], at: number): number {
  let last = at;
  while (
    last < words.length - 1 &&
    (last === at || hangTogether(text, words[last], words[last + 1]))
  ) {
    last++;
  }
  return last;
}

/** Whether two tokens are parts of one local part or domain: nothing between them, or a dot. */
function hangTogether(text: string, a: Token | undefined, b: Token | undefined): boolean {
  if (!a || !b || !isWord(a) || !isWord(b)) return false;
  return a.end === b.start || text.charAt(a.end - 1) === '.' || text.charAt(b.start) === '.';
}

const isWord = ({ kind }: Token) => kind === 'text' || kind === 'quoted' || kind === 'literal';

const PHRASE_TEXT = new RegExp(`^${ATEXT}*$`);

/** display-name = phrase = 1*word; dots in it are obsolete syntax. §3.2.5, §4.1 */
function checkPhrase(text: string, words: readonly Token[], report: Report): void {
  const bare = words.filter(({ kind }) => kind !== 'quoted');
  const plain = ({ kind }: Token) => kind === 'text';
  const shown = bare.map((word) => textAt(text, word));
  if (!bare.every(plain) || !shown.every((word) => PHRASE_TEXT.test(word.replaceAll('.', '')))) {
    report('name-unquoted', spanOf(words), '3.2.5');
  } else if (shown.some((word) => word.includes('.'))) {
    report('obsolete-syntax', spanOf(words), '4.1');
  }
}

const textOf = (text: string, words: readonly Token[]) =>
  words.map((word) => textAt(text, word)).join('');

function spanOf(list: readonly Token[]): Span {
  const start = list[0]?.start ?? 0;
  return { start, end: list.at(-1)?.end ?? start };
}

function insideOf(text: string, { start, end }: Span): Span {
  return trimSpan(text, { start: start + 1, end: text.charAt(end - 1) === ')' ? end - 1 : end });
}
