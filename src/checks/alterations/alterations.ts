/**
 * What was changed after signing: the usual alterations are undone, one by one and in pairs, and the
 * signature is held against what the message would then have been. A fit is proof; nothing is named
 * without one.
 *
 * A part of its own, loaded where a signature fails: hashes, keys and signatures stay the engine's.
 */
import type { Message } from '../../message/message.ts';
import type { Alteration, DkimCheck } from '../dkim/dkim.ts';
import type { Trial } from '../mailauth/mailauth.ts';
import { undoneInBody } from './body.ts';
import { undoneInHeader } from './header.ts';

/** Finds what was changed, for a signature that fails; [] where nothing tells. Never rejects. */
export type FindAlterations = (
  message: Message,
  signature: DkimCheck,
  trial: Trial,
) => Promise<readonly Alteration[]>;

export const findAlterations: FindAlterations = async (message, signature, trial) => {
  const { headerSignature, bodyHash } = signature;
  const body = bodyHash === 'mismatch' ? undoneInBody(message, trial) : [];
  const header = headerSignature === 'fail' ? await undoneInHeader(message, signature, trial) : [];
  // Only both together are what was signed: bh= stands in the header.
  const headerFits = headerSignature === 'pass' || header.length > 0;
  const proved = headerFits && (bodyHash !== 'mismatch' || body.length > 0);
  const byKind = new Map<Alteration['kind'], Alteration>();
  for (const { kind, at } of [...header, ...body]) {
    byKind.set(kind, { kind, proved, at: [...(byKind.get(kind)?.at ?? []), ...at] });
  }
  return [...byKind.values()].map((one) => ({
    ...one,
    at: one.at.toSorted((a, b) => a.start - b.start),
  }));
};
