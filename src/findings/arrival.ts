import type { Evidence } from '../evidence/evidence.ts';
import type { Span } from '../syntax/syntax.ts';

/** The field in which the message came in, as a finding's places; none where nobody can tell. */
export function arrivalOf({ claims, envelope }: Evidence): readonly Span[] {
  const hop = claims.hops.find(({ index }) => index === envelope.receivedIndex);
  return hop ? [hop.span] : [];
}
