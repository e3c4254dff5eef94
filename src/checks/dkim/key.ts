/** What the record of a key says beside the key. RFC 6376 §3.6.1 */
import { lowerAscii, parseTagList } from '../../syntax/syntax.ts';
import type { SignatureOutcome } from '../mailauth/mailauth.ts';

export interface DkimKey {
  /** k=, by default `rsa`; null: the record is malformed. */
  readonly type: string | null;
  /** t=y: the domain only tries DKIM out. */
  readonly testing: boolean;
  /** t=s: i= must have the very domain of d=. */
  readonly strict: boolean;
  /** TXT records at its name; what more than one mean is undefined. §3.6.2.2 */
  readonly records: number;
  readonly fault: KeyFault | null;
}

/** Why the key does not count for this signature. §6.1.2 */
export type KeyFault =
  | 'revoked' //      p= is empty
  | 'malformed'
  | 'version' //      v= is not DKIM1
  | 'type' //         k= is of another algorithm, or of one that nobody knows
  | 'hash' //         h= does not have the signature's
  | 'not-for-mail'; // s=

/** Reads the record that was used; null: there is none, or it was not asked for. */
export function readKey({ keyRecords, header }: SignatureOutcome): DkimKey | null {
  const [record] = keyRecords ?? [];
  if (keyRecords === null || record === undefined) return null;
  const tags = parseTagList(record).value;
  const flags = lowerAscii(tags?.get('t')?.value ?? '').split(/[ \t\r\n]*:[ \t\r\n]*/);
  const fault = FAULTS[header.comment || ''] ?? null;
  return {
    type: tags && lowerAscii(tags.get('k')?.value ?? 'rsa'),
    testing: flags.includes('y'),
    strict: flags.includes('s'),
    records: keyRecords.length,
    fault: fault === 'malformed' && tags?.get('p')?.value === '' ? 'revoked' : fault,
  };
}

/** By mailauth's comments. */
const FAULTS: Readonly<Record<string, KeyFault>> = {
  'invalid public key': 'malformed',
  'unknown key version': 'version',
  'unknown key type': 'type',
  'inappropriate key algorithm': 'type',
  'inappropriate hash algorithm': 'hash',
  'key not for email': 'not-for-mail',
};
