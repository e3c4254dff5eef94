/**
 * A field of its own in which a receiver or its filter judges a message. Where its meaning comes from:
 * `documented`, in a manual or in published source; `third-party`, in what those who run it write;
 * `observed`, in real headers only. What nobody knows is not said.
 */
import { lowerAscii } from '../../syntax/syntax.ts';
import type { Destination, Verdict } from '../stamp.ts';

export type Certainty = 'documented' | 'third-party' | 'observed';

/** What a text on one line says; undefined where it says nothing of that. */
type Reader<Said> = (text: string) => Said | undefined;

export type ReportField = readonly [
  name: string,
  certainty: Certainty,
  says?: Reader<Verdict>,
  /** Where the message was put. */
  puts?: Reader<Destination>,
];

/** The first group that matched, in lower case, looked up among words. */
export function words<Said>(form: RegExp, said: Readonly<Record<string, Said>>): Reader<Said> {
  const meanings = new Map(Object.entries(said));
  return (text) => {
    const found = form.exec(text)?.slice(1).find(Boolean);
    return found === undefined ? undefined : meanings.get(lowerAscii(found));
  };
}

export const WORD = /^([A-Za-z]+)/;

export const FLAG = { yes: 'spam', true: 'spam', no: 'none', false: 'none' } as const;

/** "Yes, score=…", "NO", "true". */
export const flag = words<Verdict>(WORD, FLAG);

/** Spam from this number on. */
export function atLeast(limit: number): Reader<Verdict> {
  return (text) => {
    const score = Number.parseFloat(text);
    if (Number.isNaN(score)) return undefined;
    return score >= limit ? 'spam' : 'none';
  };
}
