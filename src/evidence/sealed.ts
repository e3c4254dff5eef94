import { type Claims, isSealedAlike } from '../claims/claims.ts';
import type { Known } from './known.ts';

const MAY_BE_ITS_OWN = new Set(['probable', 'unknown']);

/**
 * The claims, with the receiver's stamp trusted where the receiver has sealed it and the chain holds now:
 * the sealer's key shows whose the results are. RFC 8617 §5.2
 */
export function withSeal<Of extends Claims>(claims: Of, { arc }: Known['checks']): Of {
  const { receiver } = claims;
  const sealed = arc.result === 'pass' && MAY_BE_ITS_OWN.has(receiver.trust);
  if (!sealed || !isSealedAlike(receiver, claims.arc)) return claims;
  return { ...claims, receiver: { ...receiver, trust: 'trusted', why: 'sealed-by-the-receiver' } };
}
