import { cite } from '../../standards/standards.ts';
import type { Rule } from '../finding.ts';
import { placesOf } from '../signature-tag.ts';

/** The key is not in DNS today; it may have been when the message was sent. RFC 6376 §6.1.2 */
export const dkimKeyMissing: Rule<'dkim-key-missing'> = (evidence) => {
  const missing = evidence.checks.dkim.filter((one) => one.reason === 'key-missing');
  if (missing.length === 0) return null;
  return {
    code: 'dkim-key-missing',
    weight: 'advice',
    at: placesOf(evidence, missing, 's'),
    facts: { keys: missing.map((one) => `${one.selector}._domainkey.${one.domain}`) },
    cite: cite(6376, '6.1.2'),
  };
};
