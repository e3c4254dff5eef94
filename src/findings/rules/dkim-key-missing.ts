import { cite } from '../../standards/standards.ts';
import { keysOf, signatureRule } from '../signature-rule.ts';

/** The key is not in DNS today; it may have been when the message was sent. RFC 6376 §6.1.2 */
export const dkimKeyMissing = signatureRule({
  code: 'dkim-key-missing',
  weight: 'advice',
  cite: cite(6376, '6.1.2'),
  tag: 's',
  speaksOf: ({ reason }) => reason === 'key-missing',
  facts: (_, all) => ({ keys: keysOf(all) }),
});
