import { cite } from '../../standards/standards.ts';
import type { Rule } from '../finding.ts';

/**
 * A list or a mailbox says that it passed the message on, and its domain is the one that passes; the
 * author's own signature is there, and broken or not checked. Anybody can write all of that. RFC 6376 §6.1.3
 */
export const passedOn: Rule<'passed-on'> = ({ passedOn: shown, perhapsPassedOn, from }) => {
  const by = shown ?? perhapsPassedOn;
  if (!by) return null;
  return {
    code: 'passed-on',
    weight: 'advice',
    at: [...by.at],
    facts: { domain: from.domain, kind: by.kind, by: by.domain, shown: shown !== null },
    cite: cite(6376, '6.1.3'),
  };
};
