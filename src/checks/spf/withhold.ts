/** SPF without telling DNS who sent: RFC 7208 §7.2 lets a record ask for names with the local part in them. */
import { DnsError, type Resolve } from '../../dns/dns.ts';
import { lowerAscii } from '../../syntax/syntax.ts';
import { domainOf } from '../names.ts';

/** No macro transforms it: no delimiter to split it at, nothing to escape. §7.3 */
const STAND_IN = 'whencewithheldlocalpart';

/**
 * Stands in for the local part while the record is evaluated, so that a macro that would send it
 * (%{s}, %{l}: §7.2) is noticed at the question instead, which is then not asked.
 */
export function withhold(sender: string, resolve: Resolve) {
  const kept = new Set<string>();
  const guarded: Resolve = async (name, type) => {
    if (!lowerAscii(name).includes(STAND_IN)) return await resolve(name, type);
    kept.add(lowerAscii(name).replaceAll(STAND_IN, '<local-part>'));
    throw new DnsError('EWITHHELD', name);
  };
  const localPart = sender.slice(0, Math.max(0, sender.lastIndexOf('@')));
  return {
    sender: `${STAND_IN}@${domainOf(sender)}`,
    resolve: guarded,
    withheld: (): readonly string[] => [...kept],
    /** For a text that stays here. */
    restore: (text: string) => text.replaceAll(STAND_IN, () => localPart),
  };
}
