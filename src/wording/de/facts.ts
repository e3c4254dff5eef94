import type { Finding } from '../../report.ts';

/** After "von" and "unter". */
export const someDomain = 'einer unbekannten Domain';

/** A fact as text; facts are mail's own words, shown as they are. */
export const say = (
  facts: Finding['facts'],
  name: string,
  unknown = 'eine unbekannte Domain',
): string => {
  const fact = facts[name] ?? null;
  if (fact === null) return unknown;
  return typeof fact === 'object' ? fact.join(', ') : String(fact);
};
