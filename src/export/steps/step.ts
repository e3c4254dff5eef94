import type { ResultKind, Span } from '../../report.ts';

/** One step of a nested list. What stands in it was read of DNS, so it is to be shown inert. */
export interface Step {
  readonly text: string;
  /** How the step is meant; null where it only tells. */
  readonly kind: ResultKind | null;
  /** A record that is quoted, with the place in it that decided. */
  readonly record: { readonly text: string; readonly at: Span | null } | null;
  readonly steps: readonly Step[];
}

/** Ours: as much of a record as is read; a hostile one has 64 KB. */
const LONGEST = 600;

/** A record, or what stands around the place in a long one. */
export function quoted(text: string, at: Span | null): NonNullable<Step['record']> {
  if (text.length <= LONGEST) return { text, at };
  const from = Math.max(0, (at?.start ?? 0) - LONGEST / 2);
  const before = from > 0 ? '… ' : '';
  const after = from + LONGEST < text.length ? ' …' : '';
  const shift = (index: number) => Math.min(index - from, LONGEST) + before.length;
  return {
    text: before + text.slice(from, from + LONGEST) + after,
    at: at && { start: shift(at.start), end: shift(at.end) },
  };
}

/** A step that only tells. */
export const step = (text: string, more: Partial<Step> = {}): Step => ({
  text,
  kind: null,
  record: null,
  steps: [],
  ...more,
});

/** Ours: a hostile record has thousands of terms; the first tell enough. */
const MOST = 40;

/** The first of many. */
export function firstOf<Item>(items: readonly Item[], more: (left: number) => string) {
  return {
    shown: items.slice(0, MOST),
    rest: items.length > MOST ? [step(more(items.length - MOST))] : [],
  };
}
