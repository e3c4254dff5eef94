import { cite } from '../../standards/standards.ts';
import { keysOf, signatureRule } from '../signature-rule.ts';

/** "TXT RRs MUST be unique for a particular selector name": which is read is chance. RFC 6376 §3.6.2.2 */
export const dkimKeySeveral = signatureRule({
  code: 'dkim-key-several',
  weight: 'must',
  cite: cite(6376, '3.6.2.2'),
  tag: 's',
  speaksOf: ({ key }) => key !== null && key.records > 1,
  facts: ({ key }, all) => ({ keys: keysOf(all), records: key?.records ?? null }),
});
