import { cite } from '../../standards/standards.ts';
import type { Rule } from '../finding.ts';

/** Why a field is no signature that anybody could try, and the clause. */
const FAULTS = new Map([
  ['syntax', cite(6376, '6.1.1')],
  ['tag-missing', cite(6376, '6.1.1')],
  ['version-unknown', cite(6376, '6.1.1')],
  ['from-not-signed', cite(6376, '5.4')],
  ['algorithm-unknown', cite(6376, '3.5')],
]);

/** A signature that cannot be tried counts for nothing, and against nobody. RFC 6376 §6.1.1 */
export const dkimSignatureUnusable: Rule<'dkim-signature-unusable'> = ({ checks }) => {
  const found = checks.dkim.filter(({ reason }) => FAULTS.has(reason ?? ''));
  const [first] = found;
  if (!first) return null;
  return {
    code: 'dkim-signature-unusable',
    weight: 'must',
    // The malformed tags; what is missing, or is somewhere else, is of the whole field.
    at: found.flatMap(({ problems, at }) =>
      problems.length > 0 ? problems.map(({ span }) => span) : (at ?? []),
    ),
    facts: { domains: found.flatMap(({ domain }) => domain ?? []), fault: first.reason },
    cite: FAULTS.get(first.reason ?? '') ?? null,
  };
};
