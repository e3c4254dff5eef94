import { asciiDomain, unicodeDomain } from './idna.ts';
import { organisation } from './organisation.ts';

/**
 * Letters of other scripts, and digits, that are taken for a Latin letter: the part of Unicode's
 * confusables (UTS #39 §4) that domain names are forged with.
 */
const TAKEN_FOR: readonly (readonly [letter: string, looks: string])[] = [
  ['a', 'аɑα'],
  ['b', 'ьƅ'],
  ['c', 'сϲ'],
  ['d', 'ԁɗ'],
  ['e', 'еёє'],
  ['g', 'ɡց'],
  ['h', 'һհ'],
  ['i', 'іıɩι1lӏ|'],
  ['j', 'јϳ'],
  ['k', 'кκ'],
  ['m', 'м'],
  ['n', 'ոп'],
  ['o', 'оοօ0σ'],
  ['p', 'рρ'],
  ['q', 'ԛզ'],
  ['s', 'ѕʂ5'],
  ['t', 'тτ'],
  ['u', 'սυ'],
  ['v', 'ѵν'],
  ['w', 'ԝѡ'],
  ['x', 'хχ'],
  ['y', 'уү'],
  ['z', 'ᴢ'],
];

const LETTERS = new Map(
  TAKEN_FOR.flatMap(([letter, looks]) => [...looks].map((look) => [look, letter])),
);

/** What a reader sees at a glance: marks dropped, look-alike letters made one. */
function skeleton(domain: string): string {
  const bare = unicodeDomain(domain).normalize('NFKD').replace(/\p{M}/gu, '');
  return [...bare]
    .map((letter) => LETTERS.get(letter) ?? letter)
    .join('')
    .replace(/rn/g, 'm')
    .replace(/vv/g, 'w');
}

/** Beyond it nothing is a name. RFC 1035 §2.3.4 */
const LONGEST = 255;

/**
 * Whether a name is made to be taken for `own`: it looks the same and is another, or it has more
 * labels behind the whole of it ("mx.example.org.evil.example"). Never for a name of the same holder.
 */
export function isLookAlike(name: string, own: string): boolean {
  if (name.length > LONGEST) return false;
  const [holder, ownHolder] = [organisation(name), organisation(own)];
  if (holder === '' || ownHolder === '' || holder === ownHolder) return false;
  if (skeleton(holder) === skeleton(ownHolder)) return true;
  return `.${asciiDomain(name)}`.includes(`.${ownHolder}.`);
}
