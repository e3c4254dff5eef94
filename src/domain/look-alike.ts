import { isBehind, skeleton } from './confusables.ts';
import { asciiDomain, unicodeDomain } from './idna.ts';
import { organisation } from './organisation.ts';

/** Beyond it nothing is a name. RFC 1035 §2.3.4 */
const LONGEST = 255;

/**
 * Whether a name is made to be taken for `own`: it looks the same and is another, or it has more
 * labels behind the whole of it ("mx.example.org.evil.example"). Never for a name of the same holder.
 */
export function isLookAlike(name: string, own: string): boolean {
  if (name.length > LONGEST) return false;
  const [holder, ownHolder] = [organisation(name), organisation(own)];
  if (holder === '' || ownHolder === '' || holder === ownHolder) return false;
  const looks = (domain: string) => skeleton(unicodeDomain(domain));
  return looks(holder) === looks(ownHolder) || isBehind(asciiDomain(name), holder, ownHolder);
}
