/**
 * Whom to believe. Anyone may write an Authentication-Results field; only the receiver's own counts
 * (RFC 8601 §5, §7.1), and no rule of position tells it: genuine stamps stand above or below the
 * receiver's own Received field, and directly below it is also where a sender's first field stands.
 * So a stamp is `trusted` only where somebody named its writer. It is `probable` where no sender can
 * have written it: above every Received field, by the organisation of the topmost; or topmost of its
 * kind under a vendor that stamps whatever it takes. Otherwise the headers do not settle it.
 */
import ipaddr from 'ipaddr.js';
import { isWithin, sameOrganisation } from '../../domain/domain.ts';
import type { Received } from '../../message/message.ts';
import { sameAscii } from '../../syntax/syntax.ts';
import type { Trust, TrustReason } from '../stamp.ts';

/** Whom this mailbox believes: authserv-ids and a vendor that a person or an administrator named. */
export interface Believed {
  readonly authservIds?: readonly string[] | undefined;
  readonly vendor?: string | undefined;
}

export interface Placed {
  readonly vendor: string | null;
  readonly authservId: string | null;
  /** How many Received fields stand above it. */
  readonly receivedAbove: number;
}

/** Vendors that write a stamp of their own on top of all that comes in, and the hosts that take it. */
const STAMPS_ALL: Readonly<Record<string, (host: string) => boolean>> = {
  microsoft: (host) =>
    ['outlook.com', 'office365.com', 'prod.exchangelabs.com'].some((name) => isWithin(host, name)),
  google: (host) => isWithin(host, 'google.com'),
};

/** Trust of the topmost stamp; `hops` are the Received fields, topmost first. */
export function judge(
  stamp: Placed,
  hops: readonly Received[],
  believed: Believed,
): { readonly trust: Trust; readonly why: TrustReason } {
  const { vendor, authservId, receivedAbove } = stamp;
  const named =
    (vendor !== null && vendor === believed.vendor) ||
    (authservId !== null && believed.authservIds?.some((id) => sameAscii(id, authservId)));
  if (named) return { trust: 'trusted', why: 'named-by-you' };
  const host = receivingHost(hops);
  const own = vendor === null ? undefined : STAMPS_ALL[vendor];
  const fits =
    host !== null && (own ? own(host) : receivedAbove === 0 && isHostOf(authservId ?? '', host));
  return fits
    ? { trust: 'probable', why: 'vendor-and-place-fit' }
    : { trust: 'unknown', why: 'nothing-settles-it' };
}

/**
 * The host that the topmost field names. Gmail hands a message on inside under an address for a
 * name, in a field without `from`; a server that takes one from outside writes whom from (RFC 5321
 * §4.4), so only such fields are passed over.
 */
function receivingHost(hops: readonly Received[]): string | null {
  const inside = ({ by, helo }: Received) => by !== null && ipaddr.isValid(by) && helo === null;
  return hops.find((hop) => !inside(hop))?.by ?? null;
}

/** An authserv-id of one word says no more than that its writer has one. */
const isHostOf = (authservId: string, host: string) =>
  authservId.includes('.') && sameOrganisation(authservId, host);
