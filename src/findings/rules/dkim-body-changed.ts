import { cite } from '../../standards/standards.ts';
import { alteredFacts } from '../altered.ts';
import { signatureRule } from '../signature-rule.ts';

/**
 * The signed fields are as they were signed, the body is not. Said of an exact copy only, and not of a
 * domain that only tries DKIM out. RFC 6376 §6.1.3, §3.6.1
 */
export const dkimBodyChanged = signatureRule({
  code: 'dkim-body-changed',
  weight: 'must',
  cite: cite(6376, '6.1.3'),
  tag: 'bh',
  speaksOf: ({ result, headerSignature, bodyHash, key }) =>
    result === 'fail' && headerSignature === 'pass' && bodyHash === 'mismatch' && !key?.testing,
  facts: alteredFacts,
});
