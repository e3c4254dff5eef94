/**
 * Names of people in address fields. A name becomes "Person-1", with what may mislead a reader still in it:
 * addresses and domains, hidden characters, letters of other scripts, a company's form. What is quoted, in a
 * comment or encoded stays that.
 */
import { hasPublicSuffix, mixesScripts } from '../domain/domain.ts';
import { decodeEncodedWords, latin1, utf8 } from '../syntax/syntax.ts';
import { redactAddress } from './machine-text.ts';
import type { Pseudonyms } from './pseudonyms.ts';

const ENCODED = /=\?[^?\s]{1,75}\?[bq]\?[^?\s]*\?=/i;
const TOKEN = new RegExp(
  [
    new RegExp(`${ENCODED.source}(?:\\s+${ENCODED.source})*`), //     encoded words
    /"(?:[^"\\]|\\.){0,400}"@[\w.\x80-\xff-]{1,255}/, //            an address with a quoted local part
    /[^\s<>()[\]",;:@]{1,400}@(?:\[[^\]\s]{0,60}\]|[\w.\x80-\xff-]{1,255})/, // an address
    /"(?:[^"\\]|\\.){0,2000}"/, //                                  a quoted string
    /\((?:[^()\\]|\\.){0,2000}\)/, //                               a comment
    /[,;]/,
    /[^\s<>()[\]",;:@]+/, //                                        an atom
  ]
    .map(({ source }) => `(${source})`)
    .join('|'),
  'gis',
);

interface Token {
  readonly kind: 'encoded' | 'address' | 'quoted' | 'comment' | 'sign' | 'atom';
  readonly text: string;
  readonly start: number;
}
const KINDS = ['encoded', 'address', 'address', 'quoted', 'comment', 'sign', 'atom'] as const;

function tokensOf(text: string): readonly Token[] {
  return [...text.matchAll(TOKEN)].map(({ 0: found, index, ...groups }) => {
    const at = KINDS.findIndex((_, i) => groups[(i + 1) as never] !== undefined);
    return { kind: KINDS[at] ?? 'atom', text: found, start: index };
  });
}

/** People of a field, for `hide`: their names and what stands before the "@". */
export function peopleOf(text: string): readonly string[] {
  return tokensOf(text).flatMap(({ kind, text: one }) => {
    if (kind === 'sign') return [];
    return [kind === 'address' ? one.slice(0, one.lastIndexOf('@')) : decodeEncodedWords(one)];
  });
}

/** The body of an address field. `instead` is what the first name of it is to say. */
export function redactPeople(text: string, who: Pseudonyms, instead: string | null = null): string {
  const tokens = tokensOf(text);
  let [at, out] = [0, ''];
  let name = nameState(tokens, 0, who, instead);
  for (const [i, token] of tokens.entries()) {
    out += text.slice(at, token.start);
    at = token.start + token.text.length;
    if (token.kind === 'sign') {
      name = instead === null ? nameState(tokens, i + 1, who, null) : { next: '', rest: '_' };
      out += token.text;
    } else out += redactToken(token, who, name);
  }
  return squeezed(out + text.slice(at));
}

/** Further words of a name say nothing. */
const squeezed = (text: string) =>
  text.replace(/(?<=[\w\x80-\xff])(?:[ \t]+[x_](?![\w\x80-\xff@.:]))+/g, '');

interface Name {
  /** What to call its owner, once. */
  next: string;
  /** What to put for further words. */
  readonly rest: 'x' | '_';
}

/** The name of the mailbox that begins there: by its address, if it has one. */
function nameState(
  tokens: readonly Token[],
  from: number,
  who: Pseudonyms,
  instead: string | null,
): Name {
  const own = tokens.slice(from);
  const end = own.findIndex(({ kind }) => kind === 'sign');
  const mailbox = end < 0 ? own : own.slice(0, end);
  const address = mailbox.find(({ kind }) => kind === 'address')?.text;
  if (instead !== null) return { next: instead, rest: '_' };
  const isNamed = mailbox.some(({ kind }) => kind !== 'address');
  if (!address || !isNamed) {
    const known = mailbox.map(({ text }) => text).join(' ');
    return { next: isNamed ? `Person-${who.numberOfName(known)}` : '', rest: 'x' };
  }
  const sign = address.lastIndexOf('@');
  const local = address.slice(0, sign).replace(/^"(.*)"$/s, '$1');
  return { next: `Person-${who.numberOf(local, address.slice(sign + 1))}`, rest: 'x' };
}

function redactToken({ kind, text }: Token, who: Pseudonyms, name: Name): string {
  switch (kind) {
    case 'address':
      return redactAddress(text, who);
    case 'encoded': {
      const shown = redactName(decodeEncodedWords(text), who, name, false);
      return shown.startsWith('=?') ? 'x' : encoded(squeezed(shown));
    }
    default:
      return /^undisclosed[ -]?recipients?$/i.test(text)
        ? text
        : latin1(new TextEncoder().encode(redactName(utf8(text), who, name, true)));
  }
}

/** Q of RFC 2047 §4.2, in UTF-8; in words of no more than 75 characters (§2). */
function encoded(text: string): string {
  const bytes = latin1(new TextEncoder().encode(text));
  const units = [...bytes].map((unit) =>
    /[A-Za-z0-9]/.test(unit)
      ? unit
      : unit === ' '
        ? '_'
        : `=${unit.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`,
  );
  const words: string[] = [''];
  for (const unit of units) {
    const last = words.length - 1;
    if (`${words[last]}${unit}`.length > 60) words.push(unit);
    else words[last] += unit;
  }
  return words.map((word) => `=?UTF-8?Q?${word}?=`).join(' ');
}

const NAME_PIECE =
  /[^\s<>()[\]",;:]{1,400}@[\p{L}\p{N}.-]{1,255}|[\p{L}\p{N}\p{M}_'’`´]+(?:[.-][\p{L}\p{N}\p{M}_'’]+)*/gu;

/** Legal forms and offices, which make a name a company's. */
const COMPANY =
  /^(?:aps|bank|banque|billing|foundation|gmbh|helpdesk|inc|limited|llc|ltd|plc|sarl|support|via|AB|AG|AS|BV|KG|NV|SAS?)$/;

/** Text of a name, decoded; `raw` where it stands in the header as it is. */
function redactName(text: string, who: Pseudonyms, name: Name, raw: boolean): string {
  return text.replace(NAME_PIECE, (piece) => {
    if (piece.includes('@'))
      return utf8(redactAddress(latin1(new TextEncoder().encode(piece)), who));
    if (/\.\p{L}/u.test(piece) && hasPublicSuffix(piece)) return piece;
    if (COMPANY.test(piece) || COMPANY.test(piece.toLowerCase())) return piece;
    const said = name.next === '' ? name.rest : name.next;
    name.next = '';
    return said + oddityOf(piece, raw);
  });
}

/** What is odd about its letters, told by other letters. */
function oddityOf(piece: string, raw: boolean): string {
  const letters = piece.match(/[\p{L}\p{M}]+/gu) ?? [];
  if (letters.some(mixesScripts)) return ' x\u0445'; // Cyrillic "х" beside Latin "x"
  const styled = [...piece].filter(
    (char) =>
      char > '\u00ff' && !/[\uff01-\uff5e]/.test(char) && /^[A-Za-z]$/.test(char.normalize('NFKC')),
  );
  if (styled.length > 1) return ' \u{1D431}\u{1D431}'; // mathematical "xx"
  return raw && /[^\p{ASCII}]/u.test(piece) ? ' \u00f6' : '';
}
