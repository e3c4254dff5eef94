/**
 * What was changed after signing: the usual alterations are undone, and the signature is held against
 * what the message would then have been. A fit is proof; nothing is named without one.
 *
 * A part of its own, loaded where a signature fails: hashes, keys and signatures stay the engine's.
 */
import type { Message } from '../../message/message.ts';
import type { Alteration, DkimCheck } from '../dkim/dkim.ts';
import type { Trial } from '../mailauth/mailauth.ts';
import { RunningBody } from './running-body.ts';

/** Finds what was changed, for a signature that fails; [] where nothing tells. Never rejects. */
export type FindAlterations = (
  message: Message,
  signature: DkimCheck,
  trial: Trial,
) => Promise<readonly Alteration[]>;

export const findAlterations: FindAlterations = async (message, signature, trial) => {
  const { bytes, body } = message;
  const running = new RunningBody(trial);
  const proved = signature.headerSignature === 'pass';
  for (let at = body.start; at < body.end; ) {
    const lf = bytes.indexOf(0x0a, at);
    const next = lf < 0 ? body.end : lf + 1;
    running.add(bytes.subarray(at, next));
    at = next;
    if (at < body.end && running.branch().fits()) {
      return [{ kind: 'footer-added', proved, at: [{ start: at, end: body.end }] }];
    }
  }
  return [];
};
