/** Names as the checks ask DNS for them, and what DNS answers, read warily. */
import { lowerAscii } from '../syntax/syntax.ts';

/**
 * Whether DNS can be asked for such a name: two labels or more (RFC 7208 §4.3), of 1 to 63 octets,
 * 253 together (RFC 1035 §2.3.4), and no address in brackets.
 */
export function isAskable(name: string): boolean {
  const bare = withoutRoot(name);
  const labels = bare.split('.');
  const shaped = bare.length <= 253 && /^[\x20-\x7e]+$/.test(bare) && !bare.startsWith('[');
  return shaped && labels.length > 1 && labels.every(isLabel);
}

const isLabel = (label: string) => label.length >= 1 && label.length <= 63;

/** Without the dot of the root. */
export const withoutRoot = (name: string): string =>
  name.endsWith('.') ? name.slice(0, -1) : name;

/** Whether `name` is `domain` or below it. */
export function isAtOrBelow(name: string, domain: string): boolean {
  const [child, parent] = [lowerAscii(withoutRoot(name)), lowerAscii(withoutRoot(domain))];
  return child === parent || child.endsWith(`.${parent}`);
}

/** A TXT record's strings, put together. RFC 7208 §3.3 */
export const textOf = (record: unknown): string =>
  Array.isArray(record) ? record.map(String).join('') : String(record);

/** The host of an MX record. */
export function exchangeOf(record: unknown): string {
  const isMx = typeof record === 'object' && record !== null && 'exchange' in record;
  return isMx ? withoutRoot(String(record.exchange)) : '';
}

/** After the last "@": a local part in quotes may hold one. A bare domain is its own. */
export function domainOf(address: string): string {
  return address.slice(address.lastIndexOf('@') + 1);
}
