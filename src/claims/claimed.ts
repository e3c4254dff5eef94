import type {
  AuthenticationResults,
  MethodResult,
} from './authentication-results/authentication-results.ts';
import type { ClaimedResult, Stamp } from './stamp.ts';

/** What one field says; `field` is its index in the message. */
export function claimsOf(
  { results, stray, unread }: AuthenticationResults,
  field: number,
): Pick<Stamp, 'results' | 'stray' | 'unread'> {
  return {
    results: results.map((result) => claimed(result, field)),
    stray: stray.map(({ text, span }) => ({ text, at: span })),
    unread,
  };
}

function claimed(found: MethodResult, field: number): ClaimedResult {
  const { method, result, reason, comments, span } = found;
  const properties = firstOfEach(found.properties.map(({ name, value }) => [name, value]));
  const comment = comments[0] ?? null;
  return { method, result, reason, comment, comments, properties, field, at: span };
}

/** The first value of each name; names are anybody's, `constructor` and `__proto__` too. */
function firstOfEach(
  pairs: readonly (readonly [name: string, value: string])[],
): Readonly<Record<string, string>> {
  return Object.fromEntries(pairs.toReversed());
}
