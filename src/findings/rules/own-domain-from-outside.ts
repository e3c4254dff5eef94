import { sameOrganisation } from '../../domain/domain.ts';
import { cite } from '../../standards/standards.ts';
import type { Rule } from '../finding.ts';

/**
 * It claims to be from the recipient's own organisation, came in from outside, and nothing shows that it
 * is: a device or a service that nobody set up, or somebody who poses as a colleague. RFC 9989 §4.4
 */
export const ownDomainFromOutside: Rule<'own-domain-from-outside'> = (evidence) => {
  const { identity, from, envelope, claims } = evidence;
  const { proved, said, claimedFailures, settled } = identity;
  const { domain } = from;
  if (domain === null || proved || said.from !== null || envelope.ip === null) return null;
  const isOwn = claims.recipients.some((recipient) => sameOrganisation(recipient, domain));
  const isOpen = !settled && claimedFailures.length === 0 && !said.nothingPassed;
  if (!isOwn || isOpen) return null;
  return {
    code: 'own-domain-from-outside',
    weight: 'must',
    at: from.at ? [from.at] : [],
    facts: { domain, ip: envelope.ip },
    cite: cite(9989, '4.4'),
  };
};
