import { cite } from '../../standards/standards.ts';
import type { Rule } from '../finding.ts';
import { senderDomains } from '../sender-domains.ts';

/** A domain that this is from says that it takes no mail: "SHOULD NOT" be used as one. RFC 7505 §4.2 */
export const nullMxSender: Rule<'null-mx-sender'> = (evidence) => {
  const found = senderDomains(evidence, 'null-mx');
  return found && { code: 'null-mx-sender', weight: 'should', ...found, cite: cite(7505, '4.2') };
};
