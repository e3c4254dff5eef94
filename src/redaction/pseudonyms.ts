/**
 * Who is called what: numbers in the order in which people are met, so that nothing of a name can be worked
 * out from its pseudonym. The same address, name or id has the same one throughout.
 */
import { lowerAscii, utf8 } from '../syntax/syntax.ts';

export interface Pseudonyms {
  /** "person-1" for an address. */
  person(localPart: string, domain: string): string;
  /** The number of whoever has this address. */
  numberOf(localPart: string, domain: string): number;
  /** A number for somebody of whom only a name is known, by that name. */
  numberOfName(name: string): number;
  /** "redacted-1" for an id or the name of a machine. */
  token(word: string): string;
  /** Whether it is one of those that `token` gave. */
  isToken(word: string): boolean;
  /** Has it stand as it is: the name of a service, which no person has. */
  keep(word: string): void;
  isKept(word: string): boolean;
  /** Has the words of a text replaced wherever they stand. */
  hide(text: string): void;
  isHidden(word: string): boolean;
  /** What to call whoever has this address, instead of by a number. */
  call(localPart: string, domain: string, name: string): void;
}

/** Ours: shorter words are initials and syllables, and stand everywhere. */
const LEAST = 3;

/** What the roles of every domain and of delivery reports are called is no person's name. */
const ROLES = new Set(['postmaster', 'mailer-daemon']);

export function openPseudonyms(): Pseudonyms {
  const people = new Map<string, number>();
  const names = new Map<string, number>();
  const called = new Map<string, string>();
  const tokens = new Map<string, string>();
  const kept = new Set<string>();
  const hidden = new Set<string>();
  let count = 0;
  const numberIn = (known: Map<string, number>, key: string) => {
    const number = known.get(key) ?? ++count;
    known.set(key, number);
    return number;
  };
  const keyOf = (localPart: string, domain: string) => lowerAscii(`${localPart}@${domain}`);
  const numberOf = (localPart: string, domain: string) =>
    numberIn(people, keyOf(localPart, domain));
  return {
    person: (localPart, domain) => {
      if (ROLES.has(lowerAscii(localPart))) return localPart;
      return called.get(keyOf(localPart, domain)) ?? `person-${numberOf(localPart, domain)}`;
    },
    numberOf,
    numberOfName: (name) => numberIn(names, folded(name)),
    token: (word) => {
      const key = lowerAscii(word);
      const known = tokens.get(key) ?? `redacted-${tokens.size + 1}`;
      tokens.set(key, known);
      return known;
    },
    isToken: (word) => {
      const number = Number(/^redacted-(\d{1,9})$/.exec(word)?.[1] ?? 0);
      return number > 0 && number <= tokens.size;
    },
    keep: (word) => void kept.add(lowerAscii(word)),
    isKept: (word) => kept.has(lowerAscii(word)),
    hide: (text) => {
      for (const word of folded(text).split(/[^\p{L}\p{N}\p{M}]+/u)) {
        if (word.length >= LEAST) hidden.add(word);
      }
    },
    isHidden: (word) => hidden.has(folded(utf8(word))),
    call: (localPart, domain, name) => void called.set(keyOf(localPart, domain), name),
  };
}

const folded = (text: string) => text.normalize('NFKC').toLowerCase().replace(/\s+/g, ' ').trim();
