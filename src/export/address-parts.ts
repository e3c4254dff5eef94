/** An address in two, so that its domain is shown whole however long the rest is. */
export interface AddressParts {
  readonly local: string;
  readonly domain: string;
}

/** Splits at the last "@": a local part may be quoted and hold others. RFC 5322 §3.4.1 */
export function addressParts(address: string): AddressParts {
  const at = address.lastIndexOf('@');
  return at < 0
    ? { local: address, domain: '' }
    : { local: address.slice(0, at), domain: address.slice(at + 1) };
}
