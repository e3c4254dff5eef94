import { cite } from '../../standards/standards.ts';
import { keysOf, signatureRule } from '../signature-rule.ts';

/** t=y in the key: receivers are to treat the message as if it were not signed, also where the signature fails. RFC 6376 §3.6.1 */
export const dkimKeyTesting = signatureRule({
  code: 'dkim-key-testing',
  weight: 'advice',
  cite: cite(6376, '3.6.1'),
  tag: 's',
  speaksOf: ({ key }) => key?.testing === true,
  facts: (_, all) => ({ keys: keysOf(all) }),
});
