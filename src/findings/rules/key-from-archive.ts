import { cite } from '../../standards/standards.ts';
import type { Rule } from '../finding.ts';
import { placesOf } from '../signature-tag.ts';

/** A key that DNS has no more stands in an archive: what the signature is by that, which is the archive's word. RFC 6376 §3.6.2 */
export const keyFromArchive: Rule<'key-from-archive'> = (evidence) => {
  const told = evidence.checks.dkim.filter(({ archived }) => archived !== null);
  const shown = told.find(({ archived }) => fits(archived)) ?? told[0];
  if (!shown?.archived) return null;
  return {
    code: 'key-from-archive',
    weight: 'advice',
    at: placesOf(evidence, [shown], 's'),
    facts: {
      domain: shown.domain,
      fits: fits(shown.archived),
      reason: shown.archived.reason,
    },
    cite: cite(6376, '3.6.2'),
  };
};

/** Also one that has expired, or whose text was not seen. */
const fits = (archived: { readonly headerSignature: string; readonly bodyHash: string } | null) =>
  archived?.headerSignature === 'pass' && archived.bodyHash !== 'mismatch';
