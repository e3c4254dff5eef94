import type { Finding } from '../../report.ts';
import { date, listed, number } from './numbers.ts';

/** A fact as text; facts are mail's own words, shown as they are, but for numbers. */
export const say = (facts: Finding['facts'], name: string): string => {
  const fact = facts[name] ?? null;
  if (fact === null) return 'un domaine inconnu';
  if (typeof fact === 'number') return number(fact);
  return typeof fact === 'object' ? listed(fact) : String(fact);
};

/** A day, as the language writes it. */
export const sayDay = (facts: Finding['facts'], name: string): string => date(say(facts, name));
