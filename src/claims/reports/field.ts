/**
 * Fields of their own in which a receiver or its filter judges a message: which they are, and what those
 * say that decide. What a value means is wording's; how sure that is, of the vendor's fields in general.
 */
import type { Certainty, SourceKey } from '../../standards/standards.ts';
import { lowerAscii } from '../../syntax/syntax.ts';
import type { Destination, Verdict } from '../stamp.ts';

/** What a text on one line says; undefined where it says nothing of that. */
type Reader<Said> = (text: string) => Said | undefined;

export interface Vendor {
  /** Names of its fields, in lower case. */
  readonly fields: RegExp;
  readonly certainty: Certainty;
  readonly source: SourceKey;
  /**
   * Of a provider, its hosts, which alone write these fields. Of a gateway, a hop of its own that filters
   * what goes out as well, the hosts of those who run it for others. Registered domains.
   */
  readonly hosts?: readonly string[];
  /** The fields that decide by themselves, as it spells them; the first first. */
  readonly says: Readonly<Record<string, Reader<Verdict>>>;
  /** Where the message was put. */
  readonly puts?: Readonly<Record<string, Reader<Destination>>>;
}

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
