import { cite } from '../../standards/standards.ts';
import { signatureRule } from '../signature-rule.ts';

/** x= had passed when the message arrived; but for that the signature holds. RFC 6376 §3.5 */
export const dkimExpired = signatureRule({
  code: 'dkim-expired',
  weight: 'advice',
  cite: cite(6376, '3.5'),
  tag: 'x',
  speaksOf: ({ reason }) => reason === 'expired',
  facts: ({ expiresAt }) => ({ on: expiresAt?.slice(0, 'yyyy-mm-dd'.length) ?? null }),
});
