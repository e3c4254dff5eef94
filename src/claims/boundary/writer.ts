import { asciiDomain, isLocalName, isLookAlike } from '../../domain/domain.ts';
import type { Block } from '../block.ts';
import type { Place } from './place.ts';
import { holderOf, type Scene } from './scene.ts';

/** Whose a stamp is, as far as its name and its form tell; the name is anybody's to write. */
export type Writer =
  | 'receiver' //   a name of the organisation, or of the service, whose server took the message
  | 'upstream' //   of a server that the message passed before
  | 'recipient' //  of the recipient's domain
  | 'look-alike' // made to be taken for the receiver's
  | 'untold' //     no name, or one that is no host's on the Internet
  | 'nobody'; //    of nobody whom the message passed

/** Names of the receiver's that another is compared with; a hostile header may have any number. */
const COMPARED = 8;

export function writerOf(
  { vendor, authservId, outbound }: Block,
  scene: Scene,
  place: Place,
): Writer {
  const { arrival, own, upstream, upstreamHosts, recipients, believed } = scene;
  // In Microsoft's form of mail sent, the recipient's domain stands where the id should.
  const name = outbound && vendor ? null : authservId;
  const holder = name === null ? vendor && `vendor ${vendor.name}` : holderOf(name);
  if (holder === null || (name !== null && isLocalName(asciiDomain(name)))) return 'untold';
  const host = asciiDomain(name ?? '');
  // Below the receiver's own place a host that wrote a Received field there is another of the same holder.
  const isTheirs =
    place === 'deeper' &&
    upstreamHosts.has(host) &&
    !arrival.hosts.some((own) => asciiDomain(own) === host);
  if (own.has(holder) && !isTheirs && !(outbound && upstream.has(holder))) return 'receiver';
  const names = [
    ...(believed.authservIds ?? []),
    ...(arrival.vendor?.domains ?? []),
    ...arrival.hosts.slice(0, COMPARED),
  ];
  if (name !== null && names.some((own) => isLookAlike(name, own))) return 'look-alike';
  if (upstream.has(holder)) return 'upstream';
  if (recipients.has(holder)) return 'recipient';
  return scene.hops.length === 0 && vendor ? 'untold' : 'nobody';
}

/** Whether the user or an administrator named it. Case and the root dot make no difference, as in DNS. */
export function isNamed({ vendor, authservId }: Block, { believed }: Scene): boolean {
  if (vendor !== null && vendor.name === believed.vendor) return true;
  const name = asciiDomain(authservId ?? '');
  return name !== '' && (believed.authservIds ?? []).some((id) => asciiDomain(id) === name);
}
