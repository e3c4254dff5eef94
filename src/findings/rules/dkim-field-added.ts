import { cite } from '../../standards/standards.ts';
import type { Rule } from '../finding.ts';
import { holdingSignatures } from '../holding.ts';

/**
 * A field that a reader is shown stands above the signed one of its name, and no signature that proves
 * the sender covers it: whoever passed the message on can have written it. RFC 6376 §8.15
 */
export const dkimFieldAdded: Rule<'dkim-field-added'> = (evidence) => {
  const holding = holdingSignatures(evidence);
  const added = new Map(
    holding.flatMap(({ addedFields }) =>
      addedFields.map((field) => [field.at.start, field] as const),
    ),
  );
  const isCovered = ({ name, at }: { name: string; at: { start: number } }) =>
    holding.some(
      ({ signedFields, addedFields }) =>
        signedFields.includes(name) && !addedFields.some((field) => field.at.start === at.start),
    );
  const found = [...added.values()].filter((field) => !isCovered(field));
  if (found.length === 0) return null;
  return {
    code: 'dkim-field-added',
    weight: 'must',
    at: found.map(({ at }) => at),
    facts: {
      domains: [...new Set(holding.flatMap(({ domain }) => domain ?? []))],
      names: [...new Set(found.map(({ name }) => name))],
    },
    cite: cite(6376, '8.15'),
  };
};
