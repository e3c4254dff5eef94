import type { Span } from '../../syntax/syntax.ts';
import type { AuthenticationResults } from './results.ts';

/** The same with every span moved to its place in the source. */
export function placed(
  found: AuthenticationResults,
  placeOf: (span: Span) => Span,
): AuthenticationResults {
  const moved = <Part extends { readonly span: Span }>(part: Part): Part => ({
    ...part,
    span: placeOf(part.span),
  });
  return {
    ...found,
    headSpan: found.headSpan && placeOf(found.headSpan),
    results: found.results.map((result) => ({
      ...moved(result),
      properties: result.properties.map(moved),
    })),
    noResult: found.noResult && placeOf(found.noResult),
    stray: found.stray.map(moved),
    unread: found.unread.map(placeOf),
    problems: found.problems.map(moved),
  };
}
