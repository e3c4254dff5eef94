import { cite } from '../../standards/standards.ts';
import { isRsa, signatureRule } from '../signature-rule.ts';

/** "Signers SHOULD use RSA keys of at least 2048 bits." RFC 8301 §3.2 */
export const dkimKeyShort = signatureRule({
  code: 'dkim-key-short',
  weight: 'should',
  cite: cite(8301, '3.2'),
  tag: 's',
  speaksOf: (signature) => {
    const bits = signature.keyBits ?? 0;
    return bits >= 1024 && bits < 2048 && isRsa(signature);
  },
  facts: ({ keyBits }) => ({ bits: keyBits }),
});
