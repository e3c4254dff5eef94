import { cite } from '../../standards/standards.ts';
import { keysOf, signatureRule } from '../signature-rule.ts';

/** "An empty value means that this public key has been revoked." RFC 6376 §3.6.1 */
export const dkimKeyRevoked = signatureRule({
  code: 'dkim-key-revoked',
  weight: 'advice',
  cite: cite(6376, '3.6.1'),
  tag: 's',
  speaksOf: ({ key }) => key?.fault === 'revoked',
  facts: (_, all) => ({ keys: keysOf(all) }),
});
