import { cite } from '../../standards/standards.ts';
import { lowerAscii } from '../../syntax/syntax.ts';
import { signatureRule } from '../signature-rule.ts';

/** "rsa-sha1 MUST NOT be used for signing or verifying." RFC 8301 §3.1 */
export const dkimAlgorithmOutdated = signatureRule({
  code: 'dkim-algorithm-outdated',
  weight: 'must',
  cite: cite(8301, '3.1'),
  tag: 'a',
  speaksOf: ({ algorithm }) => lowerAscii(algorithm ?? '') === 'rsa-sha1',
});
