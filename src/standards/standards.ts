/**
 * The documents this program follows, with their status; `cite` names a clause of one.
 * tests/house/citations.test.ts holds every "RFC n" in the source against this table: a document
 * that another has replaced is named only together with its heir.
 */
export { freeMailDomains, freeMailNames } from './free-mail.ts';
export type { Certainty, Known } from './known.ts';
export {
  explainCompauth,
  explainResult,
  explainValue,
  isSetAside,
  type Meaning,
  type MicrosoftCode,
} from './microsoft/microsoft.ts';
export {
  type BounceCause,
  bounceCauses,
  isAbout,
  isAnybodys,
  isOf,
  type KnownReply,
  providerOfHost,
  providerOfWords,
  readKnownReplies,
  registeredCause,
  registeredTitle,
  type SmtpSource,
  smtpSources,
} from './smtp/smtp.ts';
export { type Source, type SourceKey, sources } from './sources.ts';

export interface Standard {
  readonly title: string;
  /** What holds now: `current`, or the RFC that replaced it, or what is to become of it. */
  readonly status: 'current' | `obsoleted by RFC ${number}` | 'to become Historic';
}

// Titles and status from the RFC Editor's index, read 2026-11-20. DMARC is RFC 9989 since 2026-05.
export const standards = {
  1034: { title: 'Domain names: concepts and facilities', status: 'current' },
  1035: { title: 'Domain names: implementation and specification', status: 'current' },
  1123: { title: 'Requirements for Internet hosts: application and support', status: 'current' },
  1413: { title: 'Identification protocol (ident)', status: 'current' },
  2045: { title: 'MIME, part one: format of message bodies', status: 'current' },
  2046: { title: 'MIME, part two: media types', status: 'current' },
  2047: { title: 'MIME, part three: encoded words in header fields', status: 'current' },
  2181: { title: 'Clarifications to the DNS specification', status: 'current' },
  2231: { title: 'MIME parameter values and encoded words', status: 'current' },
  2308: { title: 'Negative caching of DNS queries', status: 'current' },
  2369: { title: 'URLs of mailing lists in header fields (List-Post)', status: 'current' },
  2919: { title: 'List-Id', status: 'current' },
  3463: { title: 'Enhanced mail system status codes', status: 'current' },
  3464: { title: 'Delivery status notifications', status: 'current' },
  3492: { title: 'Punycode', status: 'current' },
  3596: { title: 'DNS extensions to support IPv6', status: 'current' },
  3597: { title: 'Handling of unknown DNS resource record types', status: 'current' },
  3629: { title: 'UTF-8', status: 'current' },
  3676: { title: 'The text/plain format and DelSp parameters', status: 'current' },
  3834: { title: 'Automatic responses to mail (Auto-Submitted)', status: 'current' },
  3848: { title: 'ESMTP and LMTP transmission types (ESMTPS)', status: 'current' },
  4954: { title: 'SMTP authentication', status: 'current' },
  5248: { title: 'Registry of enhanced mail system status codes', status: 'current' },
  3986: { title: 'URI: generic syntax', status: 'current' },
  4007: { title: 'IPv6 scoped addresses', status: 'current' },
  4035: { title: 'DNSSEC protocol modifications', status: 'current' },
  4155: { title: 'The mailbox file format mbox', status: 'current' },
  4291: { title: 'IPv6 addressing', status: 'current' },
  4343: { title: 'DNS case insensitivity', status: 'current' },
  5646: { title: 'Tags for identifying languages', status: 'current' },
  4647: { title: 'Matching of language tags', status: 'current' },
  4648: { title: 'Base16, base32 and base64', status: 'current' },
  5280: { title: 'X.509 certificates', status: 'current' },
  5321: { title: 'Simple Mail Transfer Protocol', status: 'current' },
  5322: { title: 'Internet Message Format', status: 'current' },
  5451: { title: 'Authentication-Results (first edition)', status: 'obsoleted by RFC 8601' },
  5890: { title: 'Internationalized domain names: definitions', status: 'current' },
  5891: { title: 'Internationalized domain names: protocol', status: 'current' },
  5892: { title: 'Internationalized domain names: code points', status: 'current' },
  5895: { title: 'Internationalized domain names: mapping of characters', status: 'current' },
  5952: { title: 'A recommendation for IPv6 address text representation', status: 'current' },
  5965: { title: 'Abuse reporting format (feedback reports)', status: 'current' },
  6303: { title: 'Locally served DNS zones', status: 'current' },
  6376: { title: 'DomainKeys Identified Mail (DKIM)', status: 'current' },
  6522: { title: 'multipart/report', status: 'current' },
  6531: { title: 'SMTP extension for internationalized mail', status: 'current' },
  6532: { title: 'Internationalized mail headers', status: 'current' },
  6533: { title: 'Internationalized delivery status notifications', status: 'current' },
  6591: { title: 'Authentication failure reporting', status: 'current' },
  6604: { title: 'xNAME RCODE and status bits clarification', status: 'current' },
  6761: { title: 'Special-use domain names', status: 'current' },
  6762: { title: 'Multicast DNS', status: 'current' },
  6840: { title: 'Clarifications for DNSSEC', status: 'current' },
  6854: { title: 'Group syntax in From and Sender', status: 'current' },
  6891: { title: 'Extension mechanisms for DNS (EDNS(0))', status: 'current' },
  7001: { title: 'Authentication-Results (second edition)', status: 'obsoleted by RFC 8601' },
  7208: { title: 'Sender Policy Framework (SPF)', status: 'current' },
  7372: { title: 'Email authentication status codes', status: 'current' },
  7489: { title: 'DMARC (first edition)', status: 'obsoleted by RFC 9989' },
  7505: { title: 'Null MX', status: 'current' },
  7601: { title: 'Authentication-Results (third edition)', status: 'obsoleted by RFC 8601' },
  7686: { title: 'The special-use domain name .onion', status: 'current' },
  7793: { title: 'Adding 100.64.0.0/10 prefixes to locally served zones', status: 'current' },
  7871: { title: 'Client subnet in DNS queries', status: 'current' },
  8017: { title: 'PKCS #1: RSA cryptography', status: 'current' },
  8020: { title: 'NXDOMAIN: there really is nothing underneath', status: 'current' },
  8032: { title: 'EdDSA: Ed25519 and Ed448', status: 'current' },
  8301: { title: 'DKIM algorithm and key usage', status: 'current' },
  8314: { title: 'TLS for submission and access (the tls clause)', status: 'current' },
  8375: { title: 'The special-use domain home.arpa', status: 'current' },
  8410: { title: 'Ed25519 in X.509', status: 'current' },
  8463: { title: 'Ed25519 for DKIM', status: 'current' },
  8484: { title: 'DNS queries over HTTPS (DoH)', status: 'current' },
  8601: { title: 'Authentication-Results', status: 'current' },
  8616: { title: 'Mail authentication and internationalized mail', status: 'current' },
  8617: { title: 'Authenticated Received Chain (ARC)', status: 'to become Historic' },
  8689: { title: 'SMTP Require TLS option', status: 'current' },
  8767: { title: 'Serving stale data to improve DNS resiliency', status: 'current' },
  8914: { title: 'Extended DNS errors', status: 'current' },
  9110: { title: 'HTTP semantics', status: 'current' },
  9228: { title: 'The Delivered-To field', status: 'current' },
  9230: { title: 'Oblivious DNS over HTTPS', status: 'current' },
  9476: { title: 'The .alt special-use top-level domain', status: 'current' },
  9989: { title: 'DMARC', status: 'current' },
} as const satisfies Record<number, Standard>;

export type StandardNumber = keyof typeof standards;

/** A clause of a document: `{ rfc: 7208, section: '4.6.4' }`. Plain data, so that it can stand in a report. */
export interface Citation {
  readonly rfc: StandardNumber;
  readonly section: string;
}

/** Names a clause: `cite(7208, '4.6.4')`. */
export function cite(rfc: StandardNumber, section: string): Citation {
  return { rfc, section };
}

/** How a clause is written: `RFC 7208 §4.6.4`. */
export function citationText({ rfc, section }: Citation): string {
  return `RFC ${rfc} §${section}`;
}

/** Where a clause can be read. */
export function citationUrl({ rfc, section }: Citation): string {
  return `https://www.rfc-editor.org/rfc/rfc${rfc}.html#section-${section}`;
}
