/** What was changed after signing, asked of the part that looks for it, where a signature fails. */
import { fieldsNamed, type Message } from '../message/message.ts';
import type { FindAlterations } from './alterations/alterations.ts';
import type { DkimCheck } from './dkim/dkim.ts';
import type { BothModes } from './mailauth/mailauth.ts';

/** Parts that are loaded when a check first needs them. */
export interface CheckParts {
  /** Asked where a signature fails. */
  readonly alterations: () => Promise<FindAlterations>;
}

/**
 * Signatures that are looked into, the topmost first: ours, since each is a search of its own. What
 * broke one mostly broke the others.
 */
const SEARCHED_LIMIT = 3;

/**
 * The signatures with what was changed. A copy that is not exact proves no change, and there no
 * signature fails. The same list where nothing was found, or the part cannot be loaded.
 */
export async function withAlterations(
  message: Message,
  signatures: readonly DkimCheck[],
  verified: BothModes,
  parts: Partial<CheckParts>,
): Promise<readonly DkimCheck[]> {
  const failing = signatures.filter(({ result }) => result === 'fail').slice(0, SEARCHED_LIMIT);
  if (failing.length === 0) return signatures;
  const find = await parts.alterations?.().catch(() => null);
  if (!find) return signatures;
  const fields = fieldsNamed(message, 'dkim-signature');
  const found = new Map<DkimCheck, DkimCheck>();
  for (const signature of failing) {
    const field = fields.find(({ span }) => span.start === signature.at?.start);
    const trial = field && verified.trialOf(field);
    if (!field || !trial) continue;
    const altered = await find(message, signature, trial);
    if (altered.length > 0) found.set(signature, { ...signature, altered });
  }
  return found.size > 0 ? signatures.map((one) => found.get(one) ?? one) : signatures;
}
