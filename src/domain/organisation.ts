import { getDomain, parse } from 'tldts';
import { asciiDomain } from './idna.ts';

/**
 * By default the list's library looks for a host in what may be a URL, and knows no domain of a name
 * that is no host: `user+tag._spf.example.com`, as an SPF macro makes it (RFC 7208 §7.4).
 */
const AS_IT_IS = { allowPrivateDomains: true, extractHostname: false, validateHostname: false };

/** The registrable domain by the public suffix list, or the name itself where it has none. */
export function organisation(domain: string): string {
  const name = asciiDomain(domain);
  return getDomain(name, AS_IT_IS) ?? name;
}

/** Whether the name ends in a suffix that ICANN's part of the public suffix list has. */
export function hasPublicSuffix(domain: string): boolean {
  const { domain: registrable, isIcann } = parse(asciiDomain(domain), AS_IT_IS);
  return registrable !== null && isIcann === true;
}

/** Whether both names are the same or belong to one registrable domain. */
export function sameOrganisation(a: string, b: string): boolean {
  const holder = organisation(a);
  return holder !== '' && holder === organisation(b);
}

/** Whether `child` is `parent` or a name below it. */
export function isWithin(child: string, parent: string): boolean {
  const below = asciiDomain(child);
  const above = asciiDomain(parent);
  return above !== '' && (below === above || below.endsWith(`.${above}`));
}
