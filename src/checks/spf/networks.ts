/** Whether an address is of a network, as records and DNS write them. RFC 7208 §5.6 */
import ipaddr from 'ipaddr.js';
import type { Address } from '../reverse-names.ts';
import type { Directive } from './record.ts';

/** `bits` are those that count, by kind; a text that is no address of the same kind is no network of it. */
export function isInNetwork(address: Address, text: string, bits: Directive['bits']): boolean {
  if (!ipaddr.isValid(text)) return false;
  const kind = address.kind();
  const network = ipaddr.parse(text);
  // A cast, since the library's types know no address that may be either.
  return network.kind() === kind && address.match(network as ipaddr.IPv4, bits[kind]);
}
