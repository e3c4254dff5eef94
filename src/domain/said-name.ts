import { lureWords } from '../standards/lure-words.ts';
import { plainLetters, type Reading, readingOf, readsAs } from './confusables.ts';

/** Ours: no name that is imitated has more words. */
const WORDS = 4;

/** Words of a text that stand together and may be a name. */
export interface Phrase extends Reading {
  /** Whether nothing stands beside them but what a name's owner would add. */
  readonly alone: boolean;
}

/** The phrases of words in plain small letters, in their order. */
export function phrasesOf(words: readonly string[]): readonly Phrase[] {
  const lures = words.map(isLure);
  return words.flatMap((_, from) =>
    Array.from({ length: Math.min(WORDS, words.length - from) }, (_, more): Phrase => {
      const to = from + more + 1;
      const alone = lures.every((lure, i) => lure || (i >= from && i < to));
      return { ...readingOf(words.slice(from, to).join('')), alone };
    }),
  );
}

/**
 * How phrases say a name: `alone` where nothing else stands there but what the name's owner would add
 * ("PayPal Security Team"), `within` where other words do. Null where they do not.
 */
export function saysName(phrases: readonly Phrase[], name: Reading): 'alone' | 'within' | null {
  const said = phrases.find((phrase) => readsAs(phrase, name));
  return said ? (said.alone ? 'alone' : 'within') : null;
}

/** Whether a word, beside a name, says nothing of anybody else: "support", "paket", "de", a number. */
export const isLure = (word: string): boolean =>
  word.length < 3 || /^\d+$/.test(word) || lureWords.includes(word);

/** Ours: nobody is shown more of a name. */
const LOOKED_AT = 200;

/** The words of a text in plain small letters; letters that stand apart are one word: "F.e.d.E.x", "D P D". */
export function wordsIn(text: string): readonly string[] {
  const shown = plainLetters(text.slice(0, LOOKED_AT).replace(/[™®©]/g, ' '));
  const together = shown.replace(
    /(?<![\p{L}\p{N}])[\p{L}\p{N}](?:[^\p{L}\p{N}]+[\p{L}\p{N}](?![\p{L}\p{N}]))+/gu,
    (spelt) => spelt.replace(/[^\p{L}\p{N}]+/gu, ''),
  );
  return together.match(/[\p{L}\p{N}]+/gu) ?? [];
}
