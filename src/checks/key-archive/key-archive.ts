/** Signatures whose keys are gone, by the keys that an archive has: its word beside ours, and no verdict. */
import { DnsError, type Resolve } from '../../dns/dns.ts';
import { asciiDomain } from '../../domain/domain.ts';
import type { Fidelity, Message } from '../../message/message.ts';
import { type ArchivedCheck, checkSignatures, type DkimCheck } from '../dkim/dkim.ts';
import { type LibraryResolve, type VerifyOptions, verifySignatures } from '../mailauth/mailauth.ts';

/** Keys of one name that are tried, and names that are asked for; ours. */
const KEYS = 3;
const NAMES = 5;

/** The same signatures, with `archived` where the archive has a key. A pass by any of its keys is told. Never rejects. */
export async function withArchive(
  message: Message,
  signatures: readonly DkimCheck[],
  how: Omit<VerifyOptions, 'resolver'> & { readonly fidelity: Fidelity },
  resolve: Resolve,
  archive: Resolve,
): Promise<readonly DkimCheck[]> {
  const gone = signatures.filter(({ reason }) => reason === 'key-missing').map(nameOf);
  const keys = new Map<string, readonly unknown[]>();
  const ask = async (name: string) => {
    keys.set(name, await archive(name, 'TXT').catch(() => []));
  };
  await Promise.all([...new Set(gone)].slice(0, NAMES).map(ask));

  let found = signatures;
  for (let turn = 0; turn < KEYS; turn++) {
    if (![...keys.values()].some((ofName) => turn < ofName.length)) break;
    const ofTurn: Resolve = async (name, type) => {
      const ofName = keys.get(asciiDomain(name));
      if (!ofName) return await resolve(name, type);
      const key = ofName[turn];
      if (key === undefined) throw new DnsError('ENOTFOUND', name);
      return [key];
    };
    const verified = await verifySignatures(message, {
      ...how,
      resolver: ofTurn as LibraryResolve,
    });
    const again = checkSignatures(message, verified, how.fidelity);
    found = found.map((one, i) => {
      const now = again[i];
      const isSettled = one.reason !== 'key-missing' || one.archived?.result === 'pass';
      if (!now || isSettled || now.reason === 'key-missing') return one;
      const { result, reason, headerSignature, bodyHash } = now;
      const archived: ArchivedCheck = { result, reason, headerSignature, bodyHash };
      return { ...one, archived };
    });
  }
  return found;
}

/** Where the key stands. RFC 6376 §3.6.2.1 */
const nameOf = ({ selector, domain }: DkimCheck) => asciiDomain(`${selector}._domainkey.${domain}`);
