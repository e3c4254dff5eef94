/**
 * Where the message came in: the Received field in which the receiver took it from outside. Above it the
 * receiver's own servers hand it on; below it everything is what the client sent, Received fields too.
 * Names that a client gives (HELO) decide nothing here but that a hop is *not* inside: whoever connects
 * could give the receiver's own.
 */
import { isLocalName, isWithin, sameOrganisation } from '../../domain/domain.ts';
import type { Received } from '../../message/message.ts';
import { isLoopback, isPrivateAddress, isPublicAddress, normalAddress } from '../address.ts';
import { sameHolder, type Vendor, vendorOf } from '../vendors/vendors.ts';

export interface Arrival {
  /** Index of that Received field; null where none has an address from outside. */
  readonly index: number | null;
  /** How many Received fields, from the topmost, are surely the receiver's own. */
  readonly sure: number;
  /** The address, normalised. */
  readonly ip: string | null;
  /** Names of the receiver's servers, topmost first; of all servers where the message never came in. */
  readonly hosts: readonly string[];
  readonly vendor: Vendor | null;
}

/**
 * Finds where the message came in; `hops` are the Received fields, topmost first.
 *
 * @param named authserv-ids that the mailbox's owner believes: who names a gateway's says that it is his own
 */
export function findArrival(hops: readonly Received[], named: readonly string[] = []): Arrival {
  const index = hops.findIndex((hop, i) => {
    const below = hops[i + 1];
    return !isInside(hop, below) && !isNamedGateway(hop, below, named);
  });
  const found = index < 0 ? undefined : hops[index];
  const own = found ? hops.slice(0, index + 1) : hops;
  const stranger = own.findIndex(isStranger);
  const hosts = own.flatMap(({ by }) => (by === null || normalAddress(by) !== null ? [] : [by]));
  return {
    index: found ? index : null,
    sure: stranger < 0 ? own.length : stranger + 1,
    ip: normalAddress(found?.ip),
    hosts,
    vendor: hosts.map(vendorOf).find((vendor) => vendor !== null) ?? null,
  };
}

/** Whether one of the receiver's servers handed it to another. */
function isInside(hop: Received, below: Received | undefined): boolean {
  const { ip, by } = hop;
  if (normalAddress(ip) === null || isPrivateAddress(ip)) return true;
  const vendor = vendorOf(by);
  return vendor ? isVendorsOwn(hop, vendor) : isOwnRelay(hop, below);
}

/**
 * Whether a stranger may have handed it over after all: where the server writes no address, or sees that of
 * an address translator for every client, and the client gives another organisation's name. All below is then his.
 */
function isStranger({ ip, helo, by }: Received): boolean {
  const unseen = normalAddress(ip) === null || (isPrivateAddress(ip) && !isLoopback(ip));
  return unseen && isPublicName(helo) && isPublicName(by) && !sameHolder(helo, by);
}

const isPublicName = (name: string | null) =>
  name !== null && /^[\w.-]+[A-Za-z]\.?$/.test(name) && !isLocalName(name.replace(/\.$/, ''));

/** Microsoft's servers talk to each other over public addresses, under names of their own; mail from outside comes to others. */
function isVendorsOwn({ by, helo }: Received, { inside, front }: Vendor): boolean {
  const within = (name: string | null, domains: readonly string[]) =>
    name !== null && domains.some((domain) => isWithin(name, domain));
  return within(helo, inside) && !within(by, front);
}

/**
 * One of its own before it, over a public address: the name that the server itself found for the client
 * is of the server's organisation, and so is the server that wrote the next field. The machines of a
 * hoster's customers share its domain, too; they have numbers for names.
 */
function isOwnRelay({ name, by }: Received, below: Received | undefined): boolean {
  if (name === null || by === null || !below?.by || below.authenticated) return false;
  const own = isPublicName(by) && sameOrganisation(name, by) && sameOrganisation(below.by, by);
  return own && isPublicAddress(below.ip) && ![name, by].some(isNumbered);
}

/**
 * A gateway of one's own over a public address: the client is of an organisation whose authserv-id somebody
 * named, and so is the server that wrote the next field. What the client calls itself is enough then: whoever
 * names an id says that its gateway removes what others write in its name (RFC 8601 §5).
 */
function isNamedGateway(
  { name, helo }: Received,
  below: Received | undefined,
  named: readonly string[],
): boolean {
  const by = below?.by ?? null;
  if (!below || by === null || below.authenticated || !isPublicAddress(below.ip)) return false;
  // A service's servers, which strangers send through as well, are told apart by their names alone.
  return named.some(
    (id) =>
      vendorOf(id) === null &&
      sameOrganisation(by, id) &&
      [name, helo].some((host) => host !== null && sameOrganisation(host, id)),
  );
}

const isNumbered = (host: string) => (host.match(/\d/g) ?? []).length > 3;
