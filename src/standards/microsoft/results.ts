/**
 * Results in words of Microsoft's own: methods' results that RFC 8601 does not know, the comments
 * that tell why a signature fails, and `action=`, what it did with a message that fails DMARC.
 */
import { documented, type Known, known } from '../known.ts';

const SEEN = known('observed', 'PP');
const HDR = documented('MS-HDR');
/** Microsoft's pages say opposite things of it. */
const EITHER_WAY = known('contradicted', 'MS-HDR', 'MS-DMARC');
const OVERRIDDEN = known('contradicted', 'MS-HDR21', 'MS-DMARC');

export const resultCodes = {
  'dkim:signature did not verify': documented('MS-SECOPS'),
  'dkim:no key for signature': documented('MS-SECOPS'),
  'dkim:body hash did not verify': HDR,
  'dkim:signature timestamp exipred': SEEN, // as Microsoft spells it
  'dkim:signature syntax error': SEEN,
  'dkim:invalid public key': SEEN,
  'dkim:inappropriate hash algorithm': SEEN,
  'dkim:timeout': SEEN,
  'dkim:ignore': SEEN,
  'dkim:test': SEEN,
  'dmarc:bestguesspass': HDR,
  'dmarc:permerror': SEEN,
  'dmarc:temperror': SEEN,
} as const satisfies Record<string, Known>;

/** `action=` */
export const actionCodes = {
  'action:none': HDR,
  'action:quarantine': SEEN,
  'action:oreject': OVERRIDDEN,
  'action:o.reject': OVERRIDDEN,
  'action:reject': documented('MS-SECOPS'),
  'action:pct.quarantine': EITHER_WAY,
  'action:pct.reject': EITHER_WAY,
  'action:opctreject': EITHER_WAY,
  'action:permerror': HDR,
  'action:temperror': HDR,
} as const satisfies Record<string, Known>;

export type ResultCode = keyof typeof resultCodes;

/** The code of a result in words of its own; null where the method's RFC says all of it. */
export function ownResultCode(
  method: string,
  result: string,
  comments: readonly string[],
): ResultCode | null {
  const because = result === 'fail' ? comments : [];
  return [result, ...because].map((word) => `${method}:${word}`).find(isCode) ?? null;
}

const isCode = (code: string): code is ResultCode => Object.hasOwn(resultCodes, code);
