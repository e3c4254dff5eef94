import { cite } from '../../standards/standards.ts';
import { alteredFacts } from '../altered.ts';
import { signatureRule } from '../signature-rule.ts';

/**
 * A signed field, or the signature itself, is not as it was signed; of a domain that only tries DKIM out
 * that means nothing. RFC 6376 §6.1.3, §3.6.1
 */
export const dkimHeaderChanged = signatureRule({
  code: 'dkim-header-changed',
  weight: 'must',
  cite: cite(6376, '6.1.3'),
  tag: 'h',
  speaksOf: ({ result, headerSignature, key }) =>
    result === 'fail' && headerSignature === 'fail' && !key?.testing,
  facts: alteredFacts,
});
