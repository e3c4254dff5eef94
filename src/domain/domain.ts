/**
 * Domain names: comparing them, showing them (IDNA, RFC 5890), and the organisation that holds one
 * (the public suffix list). A mail's domain names are hostile text until `isDomainName` says otherwise.
 */
export { mixesScripts } from './confusables.ts';
export { isFreeMail } from './free-mail.ts';
export { asciiDomain, isDomainName, isWrittenInULabels, unicodeDomain } from './idna.ts';
export type { FindImitations, Imitation, Imitations } from './imitations.ts';
export { isLocalName } from './local-name.ts';
export { isLookAlike } from './look-alike.ts';
export { hasPublicSuffix, isWithin, organisation, sameOrganisation } from './organisation.ts';
