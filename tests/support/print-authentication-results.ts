/** What a stamp means, and that meaning printed again as RFC 8601 §2.2 has it. */
import type { AuthenticationResults } from '../../src/claims/authentication-results/authentication-results.ts';
import { isFws, latin1, type Span } from '../../src/syntax/syntax.ts';

export interface Meaning {
  readonly instance: number | null;
  readonly authservId: string | null;
  readonly version: string | null;
  readonly none: boolean;
  readonly results: readonly {
    readonly method: string;
    readonly version: string | null;
    readonly result: string;
    readonly reason: string | null;
    readonly comments: readonly string[];
    readonly properties: readonly (readonly [name: string, value: string])[];
  }[];
  readonly stray: readonly string[];
}

/** All that was read but the places; what is unread has no meaning. */
export function meaningOf(found: AuthenticationResults): Meaning {
  return {
    instance: found.instance,
    authservId: found.authservId,
    version: found.version,
    none: found.noResult !== null,
    results: found.results.map(({ method, version, result, reason, comments, properties }) => ({
      method,
      version,
      result,
      reason,
      comments,
      properties: properties.map(({ name, value }) => [name, value]),
    })),
    stray: found.stray.map(({ text }) => text),
  };
}

// token, RFC 2045 §5.1; an address is a pvalue without quotes, too.
const TOKEN = /^[A-Za-z0-9!#$%&'*+.^_`{|}~@-]+$/;

const value = (text: string) =>
  TOKEN.test(text) ? text : `"${text.replace(/["\\]/g, String.raw`\$&`)}"`;
const comment = (text: string) => ` (${text.replace(/[()\\]/g, String.raw`\$&`)})`;

/** Prints a meaning, in UTF-8, one unit per byte; results first, and what is no result last. */
export function printAuthenticationResults(meaning: Meaning): string {
  const { instance, authservId, version, none, results, stray } = meaning;
  const parts = [
    ...(instance === null ? [] : [`i=${instance}`]),
    `${authservId === null ? '' : value(authservId)}${version === null ? '' : ` ${version}`}`,
    ...results.map((one) => {
      const method = one.version === null ? value(one.method) : methodSpec(one.method, one.version);
      const reason = one.reason === null ? '' : ` reason=${value(one.reason)}`;
      const properties = one.properties.map(([name, said]) => ` ${value(name)}=${value(said)}`);
      return `${method}=${value(one.result)}${one.comments.map(comment).join('')}${reason}${properties.join('')}`;
    }),
    ...(none ? ['none'] : []),
    ...stray,
  ];
  return latin1(new TextEncoder().encode(parts.join('; ')));
}

const methodSpec = (method: string, version: string) =>
  TOKEN.test(method) && TOKEN.test(version)
    ? `${method}/${version}`
    : value(`${method}/${version}`);

/** The parts that a field was read into. */
export const partsOf = (found: AuthenticationResults): readonly Span[] => [
  ...(found.headSpan ? [found.headSpan] : []),
  ...(found.noResult ? [found.noResult] : []),
  ...[...found.results, ...found.stray].map(({ span }) => span),
  ...found.unread,
];

/** The places of a field that belong to no part, and yet are neither white space nor semicolons. */
export function dropped(
  text: string,
  within: Span,
  found: AuthenticationResults,
): readonly number[] {
  const parts = partsOf(found).toSorted((a, b) => a.start - b.start);
  const places: number[] = [];
  let at = within.start;
  for (const { start, end } of [...parts, { start: within.end, end: within.end }]) {
    for (; at < start; at++) {
      if (!isFws(text.charCodeAt(at)) && text.charAt(at) !== ';') places.push(at);
    }
    at = Math.max(at, end);
  }
  return places;
}
