import { asciiDomain } from '../../domain/domain.ts';

/** Who wrote the message, as From has it. */
export interface Authors {
  /** Addresses of the From field or fields. */
  readonly authors: readonly string[];
  readonly fromFields: number;
}

/**
 * The one Author Domain, in A-labels. Null where there is none, or are several, or where a mailbox
 * has no domain that could be one: then DMARC says nothing. RFC 9989 §5.3.1
 */
export function authorOf({ authors, fromFields }: Authors): string | null {
  const domains = new Set(authors.map((author) => authorDomain([author]) ?? ''));
  const [domain] = domains;
  const single = fromFields <= 1 && domains.size === 1;
  return single && domain !== undefined && isDomain(domain) ? domain : null;
}

/** After the last "@" of the first author; null where there is none. */
export function authorDomain([author]: readonly string[]): string | null {
  return author === undefined ? null : asciiDomain(author.slice(author.lastIndexOf('@') + 1));
}

/** A literal is one, and publishes nothing; no other domain holds these characters. RFC 5322 §3.4.1 */
const isDomain = (domain: string) =>
  domain !== '' && (/^\[[^[\]\\]*\]$/.test(domain) || !/[\s"<>(),;:\\@[\]\ufffd]/.test(domain));
