import type { Evidence } from '../evidence/evidence.ts';

export type SpfTrace = NonNullable<Evidence['checks']['spf']['trace']>;
export type SpfTerm = SpfTrace['terms'][number];

/** How the SPF records of MAIL FROM and of HELO were evaluated; a domain that is both, once. */
export function spfTraces({ spf }: Evidence['checks']): readonly SpfTrace[] {
  const traces = [spf.trace, spf.helo?.trace].flatMap((trace) => trace ?? []);
  return traces.filter(({ domain }, i) => traces.findIndex((one) => one.domain === domain) === i);
}

/** A term with the domain whose record it stands in. */
export interface PlacedTerm extends SpfTerm {
  readonly domain: string;
}

/** Every term of the record and of those that it led to, in their order. */
export function termsIn({ domain, terms }: SpfTrace): readonly PlacedTerm[] {
  return terms.flatMap((term) => [
    { ...term, domain },
    ...(term.inside ? termsIn(term.inside) : []),
  ]);
}
