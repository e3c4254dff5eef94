import { isFreeMail } from '../../domain/domain.ts';
import type { Rule } from '../finding.ts';

/**
 * A name of a company over an address that anybody gets for nothing. Small firms do write so, and no
 * document forbids it.
 */
export const freeMailCompany: Rule<'free-mail-company'> = ({ from, imitations }) => {
  const { domain, displayName, at, problems } = from;
  if (domain === null || displayName === null || !at || !isFreeMail(domain)) return null;
  const hasDomain = problems.some(({ code }) => code === 'name-has-other-domain');
  if (!imitations?.company && !hasDomain) return null;
  return {
    code: 'free-mail-company',
    weight: 'advice',
    at: [at],
    facts: { domain, name: displayName.slice(0, 200) },
    cite: null,
  };
};
