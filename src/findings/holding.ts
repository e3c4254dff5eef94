import { sameOrganisation } from '../domain/domain.ts';
import type { Evidence } from '../evidence/evidence.ts';
import type { Signature } from './signature-tag.ts';

/** Whether it proves who signed; where the body was not seen, by the header. */
export const holds = ({ result, headerSignature }: Signature): boolean =>
  result === 'pass' || (result === 'skipped' && headerSignature === 'pass');

/**
 * The signatures that prove whose the message is: those that hold and belong to From's organisation, or
 * where there is none, all that hold. What another one covers neither proves nor spoils anything.
 */
export function holdingSignatures({ checks, from }: Evidence): readonly Signature[] {
  const holding = checks.dkim.filter(holds);
  const own = holding.filter(
    ({ aligned, domain }) =>
      aligned ?? (domain !== null && from.domain !== null && sameOrganisation(domain, from.domain)),
  );
  return own.length > 0 ? own : holding;
}
