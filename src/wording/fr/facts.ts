import type { Finding } from '../../report.ts';

/** A fact as text; facts are mail's own words, shown as they are. */
export const say = (facts: Finding['facts'], name: string): string => {
  const fact = facts[name] ?? null;
  if (fact === null) return 'un domaine inconnu';
  return typeof fact === 'object' ? fact.join(', ') : String(fact);
};
