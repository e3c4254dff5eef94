/**
 * How a domain is made to be taken for another. Every trick is one that honest domains seldom have;
 * what they do have as often (another country's ending, a word of one's own) is none.
 */
import { isBehind, plainLetters, type Reading, readingOf, readsAs } from './confusables.ts';
import type { Held, NameTools, Original } from './originals.ts';
import { isLure, type Phrase, phrasesOf, saysName } from './said-name.ts';

export type Trick =
  | 'name-before' //  "paypal.com.evil.example"
  | 'looks-alike' //  "paypa1.com", or letters of another script
  | 'other-ending' // "paypal.support"
  | 'word-added' //   "paypal-secure.com"
  | 'hyphen-added' // "pay-pal.com"
  | 'letter-off'; //  "payypal.com", "paypl.com", "papyal.com"

/** Beyond it nothing is a name. RFC 1035 §2.3.4 */
const LONGEST = 255;
/** Ours: shorter names are too near to too many others. */
const LONG_ENOUGH = 6;

/** A domain, worked out once: it is held against a hundred others. */
export interface Suspect extends Held {
  /** The first label of the registrable domain, in Unicode, and what follows it. */
  readonly label: string;
  readonly ending: readonly string[];
  /** The label without hyphens, and as it reads. */
  readonly squeezed: string;
  readonly reading: Reading;
  /** Of the label's parts between hyphens. */
  readonly phrases: readonly Phrase[];
}

export function suspectOf(domain: string, names: NameTools): Suspect {
  const holder = names.organisation(domain);
  const [label = '', ...ending] = names.unicodeDomain(holder.slice(0, LONGEST)).split('.');
  const squeezed = label.replaceAll('-', '');
  const phrases = phrasesOf(plainLetters(label).split('-'));
  return { domain, holder, label, ending, squeezed, reading: readingOf(squeezed), phrases };
}

/** How the suspect imitates `of`; null where it does not. Whether it is one of its own is the caller's to know. */
export function trickOf(suspect: Suspect, of: Original): Trick | null {
  const { domain, holder, label, ending, squeezed, reading } = suspect;
  if (domain.length > LONGEST || of.word.length < 3) return null;
  if (of.domains.some((own) => isBehind(domain, holder, own))) return 'name-before';
  const endsAlike = of.domains.some((own) => own.endsWith(`.${ending.join('.')}`));
  if (endsAlike && !of.common && isHyphened(label, of)) return 'hyphen-added';
  if (squeezed === of.word || label === of.name.toLocaleLowerCase('en')) {
    return isOtherEnding(ending, endsAlike, of) ? 'other-ending' : null;
  }
  // A sister of one's own organisation may have the name under another ending, or with its accents.
  if (of.kind === 'own' && (!endsAlike || /[à-ÿ]/.test(label))) return null;
  const isAscii = /^[!-~]*$/.test(label);
  if ((!of.common || !isAscii) && readsAs(reading, of.reading)) return 'looks-alike';
  if (of.common) return null;
  if (hasLure(suspect, of)) return 'word-added';
  return of.word.length >= LONG_ENOUGH && isLetterOff(squeezed, of.word) ? 'letter-off' : null;
}

/** Whether hyphens part a name of which no domain of its own has any: "pay-pal". */
function isHyphened(label: string, { word, domains }: Original): boolean {
  return (
    word.length >= LONG_ENOUGH &&
    label.includes('-') &&
    label.replaceAll('-', '') === word &&
    !domains.some((own) => own.startsWith(`${label}.`) || own.includes(`.${label}.`))
  );
}

/** Endings that most firms have for their own, whatever else they have. */
const USUAL = new Set(['com', 'net', 'org', 'info', 'biz', 'jobs', 'careers']);

function isOtherEnding(
  ending: readonly string[],
  endsAlike: boolean,
  { kind, domains, common }: Original,
): boolean {
  if (endsAlike || domains.length === 0 || kind === 'own') return false;
  // Who lists a domain lists all that are his. A brand has its name in every country.
  const [top = ''] = ending.slice(-1);
  return kind === 'listed' || (!common && !isCountry(top) && !USUAL.has(top));
}

const isCountry = (top: string) => top.length === 2 || top.startsWith('xn--');

/** Whether the label is the word and otherwise only what lures: "deliver-fedex", "securepaypal", "paypa1-24". */
function hasLure({ label, phrases }: Suspect, { word, reading }: Original): boolean {
  if (saysName(phrases, reading) === 'alone') return true;
  const rest = label.startsWith(word) ? label.slice(word.length) : label.slice(0, -word.length);
  return word.length >= LONG_ENOUGH && rest.length > 3 && isLure(rest) && label.includes(word);
}

/** Whether one letter is missing, doubled, or swapped with its neighbour; not the first, nor a missing last. */
function isLetterOff(text: string, word: string): boolean {
  const shorter = text.length < word.length ? text : word;
  let at = 0;
  while (at < shorter.length && text[at] === word[at]) at++;
  if (at === 0) return false;
  if (text.length === word.length - 1) {
    return at < text.length && text.slice(at) === word.slice(at + 1);
  }
  if (text.length === word.length + 1) {
    return text[at] === text[at - 1] && text.slice(at + 1) === word.slice(at);
  }
  const swapped = text[at] === word[at + 1] && text[at + 1] === word[at];
  return text.length === word.length && swapped && text.slice(at + 2) === word.slice(at + 2);
}
