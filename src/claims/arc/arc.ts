/**
 * What the sealers of an ARC chain wrote: each set is an ARC-Authentication-Results, with the results
 * that its writer had, and an ARC-Seal, with its name. RFC 8617 §4.1. Whether the seals hold is not
 * asked here; that is a check.
 */
import type { Message } from '../../message/message.ts';
import { parseTagList, type Span, textAt, trimSpan } from '../../syntax/syntax.ts';
import { parseAuthenticationResults } from '../authentication-results/authentication-results.ts';
import { claimsOf } from '../claimed.ts';
import type { ClaimedResult } from '../stamp.ts';

export interface ArcClaim {
  /** The instance: 1 is the first sealer's. */
  readonly i: number;
  /** Null also where the set has no ARC-Authentication-Results. */
  readonly authservId: string | null;
  readonly results: readonly ClaimedResult[];
  readonly unread: readonly Span[];
  /** Of the ARC-Authentication-Results, as an index into the report's `fields`. */
  readonly field: number | null;
  /** All null where the set has no ARC-Seal. */
  readonly seal: {
    readonly d: string | null;
    readonly s: string | null;
    /** `none`, `pass` or `fail`: what the sealer says of the sets below. */
    readonly cv: string | null;
    readonly field: number | null;
  };
}

export interface ArcClaims {
  /** Oldest first. A chain with a set twice is broken (RFC 8617 §5.2), and both are here. */
  readonly sets: readonly ArcClaim[];
  /** Fields without an instance. */
  readonly unread: readonly Span[];
}

type Seal = ArcClaim['seal'];

const NO_SEAL: Seal = { d: null, s: null, cv: null, field: null };

/** Reads the sets of a message; what they say is anybody's word. Linear time, never throws. */
export function readArc(message: Message): ArcClaims {
  const unread: Span[] = [];
  const sets: Omit<ArcClaim, 'seal'>[] = [];
  const seals = new Map<number, Seal[]>();
  for (const [index, { key, body }] of message.fields.entries()) {
    if (key === 'arc-authentication-results') {
      const set = readResults(message.head, body, index);
      if (set) sets.push(set);
      else unread.push(trimSpan(message.head, body));
    } else if (key === 'arc-seal') {
      const found = readSeal(message.head, body, index);
      if (!found) unread.push(trimSpan(message.head, body));
      else if (!seals.get(found.i)?.push(found.seal)) seals.set(found.i, [found.seal]);
    }
  }
  return { sets: join(sets, seals), unread };
}

/** Each set with its seal, and the seals that have none. */
function join(
  sets: readonly Omit<ArcClaim, 'seal'>[],
  seals: ReadonlyMap<number, readonly Seal[]>,
): readonly ArcClaim[] {
  const left = new Map([...seals].map(([i, own]) => [i, own.values()]));
  const joined = sets.map((set) => ({ ...set, seal: left.get(set.i)?.next().value ?? NO_SEAL }));
  const alone = [...left].flatMap(([i, own]) =>
    [...own].map((seal) => ({
      i,
      authservId: null,
      results: [],
      unread: [],
      field: null,
      seal,
    })),
  );
  return [...joined, ...alone].toSorted((a, b) => a.i - b.i);
}

function readResults(head: string, body: Span, field: number): Omit<ArcClaim, 'seal'> | null {
  const parsed = parseAuthenticationResults(head, body);
  const { instance: i, authservId } = parsed;
  if (i === null) return null;
  const { results, unread } = claimsOf(parsed, field);
  return { i, authservId, results, unread, field };
}

function readSeal(
  head: string,
  body: Span,
  field: number,
): { readonly i: number; readonly seal: Seal } | null {
  const tags = parseTagList(textAt(head, body)).value;
  const i = tags?.get('i')?.value;
  if (!tags || i === undefined || !/^\d{1,2}$/.test(i)) return null;
  const said = (name: string) => tags.get(name)?.value ?? null;
  return { i: Number(i), seal: { d: said('d'), s: said('s'), cv: said('cv'), field } };
}
