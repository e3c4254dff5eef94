import { freeMailDomains, freeMailNames } from '../standards/standards.ts';
import { asciiDomain } from './idna.ts';

/** A service's name under an ending of its own: "yahoo.com", "yahoo.co.uk". */
const UNDER_AN_ENDING = /^([a-z]+)\.(?:com|net|ru|(?:com?\.)?[a-z]{2})$/;

/** Whether anybody gets an address at this very domain for nothing; not what the service has below it. */
export function isFreeMail(domain: string): boolean {
  const name = asciiDomain(domain);
  const [, service] = UNDER_AN_ENDING.exec(name) ?? [];
  return freeMailDomains.includes(name) || freeMailNames.includes(service ?? '');
}
