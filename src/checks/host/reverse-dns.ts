import ipaddr from 'ipaddr.js';
import type { Resolve } from '../../dns/dns.ts';
import { silent } from '../answers.ts';
import { type Address, findNames } from '../reverse-names.ts';
import type { SkipReason } from '../skipped.ts';

/** Whether a name of the connecting address leads back to it: "iprev". RFC 8601 §3, §2.7.3 */
export interface ReverseDnsCheck {
  /** The RFC's own word, of which `permerror` says that there is no name. */
  readonly result: 'pass' | 'fail' | 'temperror' | 'permerror' | 'skipped' | 'pending';
  readonly reason: SkipReason | 'dns' | null;
  /** As DNS has them, ten at most. */
  readonly names: readonly string[];
  /** Whether one of them leads back; null: not known. */
  readonly confirmed: boolean | null;
  /** The first that does. */
  readonly confirmedName: string | null;
}

const NOTHING = { reason: null, names: [], confirmed: null, confirmedName: null } as const;

/** A check that was not made, or not yet. */
export const reverseDnsWithout = (
  result: 'pending' | 'skipped',
  reason: SkipReason | null,
): ReverseDnsCheck => ({ ...NOTHING, result, reason });

/** Asks for names, and for the addresses of each. Never rejects. */
export async function checkReverseDns(
  ip: string | null,
  resolve: Resolve,
): Promise<ReverseDnsCheck> {
  const address = addressOf(ip);
  if (!address) return reverseDnsWithout('skipped', 'no-address');
  const { names, confirmed, silence } = await findNames(address, resolve);
  const [confirmedName = null] = confirmed;
  // "since the ADMD in which the client's PTR claims it belongs has confirmed that claim": one is enough. §3
  if (confirmedName !== null) {
    return { ...NOTHING, result: 'pass', names, confirmed: true, confirmedName };
  }
  if (silence !== null) return { ...NOTHING, names, ...silent(silence) };
  // "no PTR data are published for the connecting IP address" §2.7.3
  const result = names.length === 0 ? 'permerror' : 'fail';
  return { ...NOTHING, result, names, confirmed: false };
}

/** An IPv4-mapped address is IPv4; null for a text that is no address. */
export const addressOf = (ip: string | null): Address | null =>
  ip !== null && ipaddr.isValid(ip) ? ipaddr.process(ip) : null;
