import { cite } from '../../standards/standards.ts';
import { isRsa, signatureRule } from '../signature-rule.ts';

/** "Verifiers MUST NOT consider signatures using RSA keys of less than 1024 bits as valid". RFC 8301 §3.2 */
export const dkimKeyTooShort = signatureRule({
  code: 'dkim-key-too-short',
  weight: 'must',
  cite: cite(8301, '3.2'),
  tag: 's',
  speaksOf: (signature) =>
    signature.keyBits !== null && signature.keyBits < 1024 && isRsa(signature),
  facts: ({ keyBits }) => ({ bits: keyBits }),
});
