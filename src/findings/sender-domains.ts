import type { Evidence } from '../evidence/evidence.ts';
import type { Finding } from './finding.ts';

/** The domains of From and MAIL FROM whose mail goes that way; null: neither does. */
export function senderDomains(
  { checks: { mailHosts }, from }: Evidence,
  result: 'null-mx' | 'none',
): Pick<Finding, 'at' | 'facts'> | null {
  const found = [mailHosts.from, mailHosts.mailFrom].filter((hosts) => hosts?.result === result);
  if (found.length === 0) return null;
  const inFrom = found.includes(mailHosts.from);
  const domains = [...new Set(found.flatMap((hosts) => hosts?.domain ?? []))];
  return { at: inFrom && from.at ? [from.at] : [], facts: { domains, inFrom } };
}
