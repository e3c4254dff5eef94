import { oneLine, type Span, textAt } from '../../syntax/syntax.ts';
import type { Report } from './problem.ts';
import type { Token } from './tokens.ts';
import { ATEXT, hangTogether, isWord, outline, spanOf, textOf } from './words.ts';

export interface AddrSpec {
  /** All of it, also what does not belong there. */
  readonly address: Span;
  /** As one would write it; verbatim on one line where it is malformed. */
  readonly written: string;
  readonly localPart: string;
  /** As written, a domain literal with its brackets. */
  readonly domain: string;
  /** Whether the grammar knows it, be it as obsolete. */
  readonly wellFormed: boolean;
}

/**
 * addr-spec = local-part "@" domain, RFC 5322 §3.4.1: the last "@" parts the two. Null where either
 * is missing; whatever else the tokens hold makes it malformed.
 */
export function readAddrSpec(
  text: string,
  words: readonly Token[],
  report: Report,
): AddrSpec | null {
  const at = words.findLastIndex(({ kind }) => kind === '@');
  const local = words.slice(0, at);
  const host = hostAfter(text, words, at);
  const [sign, first] = [words[at], host[0]];
  const last = local.at(-1);
  if (!sign || !first || !last) return null;
  const address = spanOf(words);
  const whole = at + host.length === words.length - 1;
  const strength = whole ? Math.max(judgeLocalPart(text, local), judgeHost(text, host)) : BROKEN;
  if (strength === BROKEN) report('address-malformed', address, '3.4.1');
  else if (strength === OBSOLETE) report('obsolete-syntax', address, '4.4');
  if (strength !== BROKEN && (last.end < sign.start || sign.end < first.start)) {
    // "Comments and folding white space SHOULD NOT be used around the "@""; legal all the same (A.5).
    report('space-around-at', { start: last.end, end: first.start }, '3.4.1', 5322, 'should');
  }
  const plain = `${textOf(text, local)}@${textOf(text, host)}`;
  if (ENCODED_WORD.test(plain)) report('encoded-word-in-address', address, '5', 2047);
  return {
    address,
    written: strength === BROKEN ? oneLine(textAt(text, address)) : plain,
    localPart:
      strength === BROKEN
        ? oneLine(textAt(text, { start: address.start, end: sign.start }))
        : textOf(text, local),
    domain: textOf(text, host),
    wellFormed: strength !== BROKEN,
  };
}

// "An 'encoded-word' MUST NOT appear in any portion of an 'addr-spec'." RFC 2047 §5
const ENCODED_WORD = /=\?[^?\s]+\?[bq]\?[^?\s]*\?=/i;

const [GOOD, OBSOLETE, BROKEN] = [0, 1, 2] as const;

const DOT_ATOM = new RegExp(`^${ATEXT}+(?:\\.${ATEXT}+)*$`);
const WORDS_AND_DOTS = new RegExp(`^(?:${ATEXT}+|")(?:\\.(?:${ATEXT}+|"))*$`);

/** local-part = dot-atom / quoted-string / obs-local-part, which is word *("." word). §3.4.1, §4.4 */
function judgeLocalPart(text: string, words: readonly Token[]): number {
  const written = outline(text, words);
  if (!words.every(isWord) || !WORDS_AND_DOTS.test(written)) return BROKEN;
  return words.length === 1 ? GOOD : OBSOLETE;
}

// dtext is printable but for brackets and the backslash; obs-dtext has controls and quoted pairs. §3.4.1, §4.4
const LITERAL = /^\[[ \t\r\n!-Z^-~\x80-\xff]*\]$/;
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is obsolete
const OBSOLETE_LITERAL = /^\[(?:[\x00-Z^-\xff]|\\[\s\S])*\]$/;

/** Whether the tokens are a domain, be it an obsolete one. */
export const isDomain = (text: string, words: readonly Token[]): boolean =>
  judgeHost(text, words) !== BROKEN;

/** domain = dot-atom / domain-literal / obs-domain, which has white space around its dots. §3.4.1, §4.4 */
function judgeHost(text: string, words: readonly Token[]): number {
  const [first] = words;
  if (words.length === 1 && first?.kind === 'literal') {
    const literal = textAt(text, first);
    if (LITERAL.test(literal)) return GOOD;
    return OBSOLETE_LITERAL.test(literal) ? OBSOLETE : BROKEN;
  }
  if (!DOT_ATOM.test(outline(text, words))) return BROKEN;
  return words.length === 1 ? GOOD : OBSOLETE;
}

/** The words that make one domain, from the "@" on. */
function hostAfter(text: string, words: readonly Token[], at: number): readonly Token[] {
  let end = at + 1;
  while (end < words.length && (end === at + 1 || hangTogether(text, words[end - 1], words[end]))) {
    end++;
  }
  return words.slice(at + 1, end).filter(isWord);
}
