import { lureWords } from '../standards/lure-words.ts';
import { plainLetters, readsAs } from './confusables.ts';

/** Ours: no name that is imitated has more words. */
const WORDS = 4;

/**
 * How words, in plain small letters, say a name: `alone` where nothing else stands there but what the
 * name's owner would add ("PayPal Security Team"), `within` where other words do. Null where they do not.
 */
export function saysName(words: readonly string[], name: string): 'alone' | 'within' | null {
  for (let from = 0; from < words.length; from++) {
    for (let to = from + 1; to <= from + WORDS; to++) {
      if (!readsAs(words.slice(from, to).join(''), name)) continue;
      return [...words.slice(0, from), ...words.slice(to)].every(isLure) ? 'alone' : 'within';
    }
  }
  return null;
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
