import { cite } from '../../standards/standards.ts';
import type { Rule } from '../finding.ts';
import { senderDomains } from '../sender-domains.ts';

/** A domain that this is from has neither MX nor an address: mail knows no such domain. RFC 5321 §2.3.5 */
export const senderDomainNotFound: Rule<'sender-domain-not-found'> = (evidence) => {
  const found = senderDomains(evidence, 'none');
  return (
    found && {
      code: 'sender-domain-not-found',
      weight: 'should',
      ...found,
      cite: cite(5321, '2.3.5'),
    }
  );
};
