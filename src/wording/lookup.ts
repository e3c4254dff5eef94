/**
 * The first of `wanted` that is among `known`, shortened from its end as long as it is not: "de-CH-1996" finds "de".
 * Tags are BCP 47's, whatever the case. Lookup, RFC 4647 §3.4
 */
export function lookup<T extends string>(wanted: readonly string[], known: readonly T[]): T | null {
  for (const range of wanted) {
    const subtags = range.toLocaleLowerCase('en').split('-');
    while (subtags.length > 0) {
      const found = known.find((tag) => tag.toLocaleLowerCase('en') === subtags.join('-'));
      if (found !== undefined) return found;
      subtags.pop();
      // A letter or a digit alone begins what is cut off with it.
      if (subtags.at(-1)?.length === 1) subtags.pop();
    }
  }
  return null;
}
