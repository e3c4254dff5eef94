/**
 * Letters that are no ASCII and are taken for a Latin one: the part of Unicode's confusables
 * (UTS #39 §4) that domain names and display names are forged with. Those that have a compatibility
 * form or a mark (mathematical, full-width, accented) are not here. Each Latin letter, then what is
 * taken for it.
 */
const TAKEN_FOR =
  'aаɑαᴀ bьƅвβʙ cсϲᴄ dԁɗđᴅ eеєɛᴇ fƒ gɡցɢ hһհнʜ iіıɩιɪ jјϳᴊ kкκᴋ lӏłʟ mмᴍꮇ nոпɴ oоοօσøᴏ pрρᴘ qԛզ rгʀ sѕʂꜱ tтτᴛ uսυᴜ vѵνᴠ wԝѡᴡ xхχ yуүʏ zᴢ';

const LETTERS = new Map(
  TAKEN_FOR.split(' ').flatMap(([letter = '', ...looks]) => looks.map((look) => [look, letter])),
);

const LOWER_ASCII = /^[ -@[-~]*$/;

/** In plain small letters: marks and what is invisible dropped, letters of other scripts as the Latin ones they look like. */
export function plainLetters(text: string): string {
  if (LOWER_ASCII.test(text)) return text;
  const bare = text
    .normalize('NFKD')
    .replace(/[\p{M}\p{Cf}\p{Default_Ignorable_Code_Point}]/gu, '')
    .toLocaleLowerCase('en');
  return [...bare].map((letter) => LETTERS.get(letter) ?? letter).join('');
}

/** What a reader sees at a glance: plain letters, and those ASCII characters one that look it ("1", "l" and "i"; "rn" and "m"). */
export function skeleton(text: string): string {
  return plainLetters(text)
    .replace(/[l1|]/g, 'i')
    .replace(/0/g, 'o')
    .replace(/5/g, 's')
    .replace(/rn/g, 'm')
    .replace(/vv/g, 'w');
}

/** A text as it reads, worked out once: it is held against a hundred names. */
export interface Reading {
  readonly plain: string;
  readonly skeleton: string;
}

export function readingOf(text: string): Reading {
  const plain = plainLetters(text);
  return { plain, skeleton: skeleton(plain) };
}

/** Whether a text reads as a name: a short name has too many honest neighbours for digits and "l" to count. */
export const readsAs = (text: Reading, name: Reading): boolean =>
  text.plain === name.plain ||
  (name.plain.length >= LONG_ENOUGH && text.skeleton === name.skeleton);

/** Ours: "gls" and "gis" are two firms. */
const LONG_ENOUGH = 5;

const LATIN = /\p{Script=Latin}/u;
const GREEK = /\p{Script=Greek}/u;
const CYRILLIC = /\p{Script=Cyrillic}/u;
const LIKE_LATIN =
  /[\p{Script=Greek}\p{Script=Cyrillic}\p{Script=Armenian}\p{Script=Cherokee}\p{Script=Coptic}\p{Script=Lisu}]/u;

/** Whether a word has letters of scripts that look like one another: mixed-script confusables, UTS #39 §4. */
export const mixesScripts = (word: string): boolean =>
  (LATIN.test(word) && LIKE_LATIN.test(word)) || (GREEK.test(word) && CYRILLIC.test(word));

/**
 * Whether the whole of another's domain stands before the holder's own: "paypal.com.evil.example",
 * "paypal.com-x.example". All as A-labels.
 */
export function isBehind(name: string, holder: string, ownHolder: string): boolean {
  if (!name.includes(ownHolder)) return false;
  const before = `.${name}`.slice(0, -holder.length);
  return before.includes(`.${ownHolder}.`) || `.${name}`.includes(`.${ownHolder}-`);
}
