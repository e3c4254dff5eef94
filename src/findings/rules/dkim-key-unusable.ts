import { cite } from '../../standards/standards.ts';
import { keysOf, signatureRule } from '../signature-rule.ts';

/** There is a record where the key should be, and it does not count for this signature. RFC 6376 §6.1.2 */
export const dkimKeyUnusable = signatureRule({
  code: 'dkim-key-unusable',
  weight: 'must',
  cite: cite(6376, '6.1.2'),
  tag: 's',
  speaksOf: ({ key }) => key !== null && key.fault !== null && key.fault !== 'revoked',
  facts: ({ key }, all) => ({ keys: keysOf(all), fault: key?.fault ?? null }),
});
