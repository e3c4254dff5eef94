import type { ArcClaim } from './arc/arc.ts';
import type { Stamp } from './stamp.ts';
import { sameHolder, vendorOf } from './vendors/vendors.ts';

/** Methods whose results both say. */
const METHODS = ['spf', 'dkim', 'dmarc'];

/**
 * Whether the last set of the ARC chain is in the receiver's name and says what its stamp says. Nobody else
 * can seal in that name; whether the chain holds is a check's to say. RFC 8617 §4.1, §5.2
 */
export function isSealedAlike(receiver: Stamp, sets: readonly ArcClaim[]): boolean {
  const last = sets.at(-1);
  const sealer = last?.seal.d ?? null;
  if (!last || sealer === null || receiver.results.length === 0) return false;
  const own =
    receiver.authservId === null
      ? vendorOf(sealer)?.name === receiver.vendor
      : sameHolder(sealer, receiver.authservId);
  const said = (results: Stamp['results'], method: string) =>
    results
      .flatMap((one) => (one.method === method ? [one.result] : []))
      .toSorted()
      .join();
  return (
    own && METHODS.every((method) => said(receiver.results, method) === said(last.results, method))
  );
}
