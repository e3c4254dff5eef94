import { cite } from '../../standards/standards.ts';
import type { Rule } from '../finding.ts';
import { holdingSignatures } from '../holding.ts';
import { placesOf } from '../signature-tag.ts';

/**
 * Text stands beyond l= of every signature that proves the sender: whoever passed the message on can
 * have written it. RFC 6376 §8.2
 */
export const dkimTextBeyond: Rule<'dkim-text-beyond'> = (evidence) => {
  const holding = holdingSignatures(evidence);
  const beyond = holding.flatMap((signature) => signature.beyond ?? []);
  // What the one that reaches furthest leaves out.
  const [rest] = beyond.toSorted((a, b) => b.start - a.start);
  if (!rest || beyond.length < holding.length) return null;
  return {
    code: 'dkim-text-beyond',
    weight: 'should',
    at: [...placesOf(evidence, holding, 'l'), rest],
    facts: {
      domains: [...new Set(holding.flatMap(({ domain }) => domain ?? []))],
      bytes: rest.end - rest.start,
    },
    cite: cite(6376, '8.2'),
  };
};
