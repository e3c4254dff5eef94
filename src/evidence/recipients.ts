import { recipientDomains } from '../claims/claims.ts';
import { isDomainName, isFreeMail, organisation } from '../domain/domain.ts';
import type { Known } from './known.ts';

/** Ours: a message for more is for nobody in particular. */
const MOST = 10;

/**
 * Organisations that whoever got the message may belong to, as registrable domains: of the addresses
 * it went to, and of the servers that took it, where they are nobody's service. A service of free
 * addresses is nobody's own.
 */
export function readRecipients({
  message,
  claims,
}: Pick<Known, 'message' | 'claims'>): readonly string[] {
  const { vendor, hosts } = claims.arrival;
  const names = [...recipientDomains(message).slice(0, MOST), ...(vendor ? [] : hosts)];
  const own = names.filter((name) => name.includes('.') && isDomainName(name) && !isFreeMail(name));
  return [...new Set(own.map(organisation))];
}
