import { isWithin } from '../../domain/domain.ts';
import type { Rule } from '../finding.ts';

/**
 * The name, or the part before the "@", says whom the sender is not: somebody who was listed, or a name
 * that is often imitated. Silent where a domain of that one passed. A name is whatever the sender
 * writes: no document forbids any of it.
 */
export const nameImitates: Rule<'name-imitates'> = ({
  from: { domain, at },
  identity,
  imitations,
}) => {
  if (!imitations?.said || domain === null || !at) return null;
  const { place, of } = imitations.said;
  const isIts = (passing: string) => of.domains.some((own) => isWithin(passing, own));
  if (identity.passing.some((one) => isIts(one.domain))) return null;
  return {
    code: 'name-imitates',
    weight: 'advice',
    at: [at],
    facts: { domain, name: of.name, place, protected: of.kind, like: of.domains[0] ?? null },
    cite: null,
  };
};
