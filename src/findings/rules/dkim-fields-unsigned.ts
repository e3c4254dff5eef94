import { cite } from '../../standards/standards.ts';
import type { Rule } from '../finding.ts';
import { holdingSignatures } from '../holding.ts';

/** Of the fields that §5.4.1 names, those that a mail program shows. From is always signed. */
const RECOMMENDED = ['subject', 'date', 'to', 'cc', 'reply-to'];

/** What a reader is shown, and no signature that proves the sender covers at all. RFC 6376 §5.4.1 */
export const dkimFieldsUnsigned: Rule<'dkim-fields-unsigned'> = (evidence) => {
  const holding = holdingSignatures(evidence);
  const names = RECOMMENDED.filter(
    (name) =>
      holding.length > 0 && holding.every(({ unsignedFields }) => unsignedFields.includes(name)),
  );
  if (names.length === 0) return null;
  return {
    code: 'dkim-fields-unsigned',
    weight: 'advice',
    at: evidence.message.fields.filter(({ key }) => names.includes(key)).map(({ span }) => span),
    facts: { domains: [...new Set(holding.flatMap(({ domain }) => domain ?? []))], names },
    cite: cite(6376, '5.4.1'),
  };
};
