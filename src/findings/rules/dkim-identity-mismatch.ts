import { cite } from '../../standards/standards.ts';
import { signatureRule } from '../signature-rule.ts';

/** i= is not of d=, or is of a name below it, which the key does not allow (t=s). RFC 6376 §6.1.1, §3.6.1 */
export const dkimIdentityMismatch = signatureRule({
  code: 'dkim-identity-mismatch',
  weight: 'must',
  cite: cite(6376, '6.1.1'),
  tag: 'i',
  speaksOf: ({ reason }) => reason === 'identity-mismatch',
  facts: ({ identity, key }) => ({ identity, strict: key?.strict ?? false }),
});
