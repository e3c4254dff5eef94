/**
 * Names as DNS is asked for them. A label of 64 octets would make a malformed question, so names
 * are measured here, before one is written.
 */
import { asciiDomain } from '../domain/domain.ts';

/**
 * The name to ask for, in A-labels and lower case; null where DNS cannot hold it: a label of none
 * or more than 63 octets, more than 255 octets in all (RFC 1035 §2.3.4), or an octet that is no
 * printable ASCII. The last is ours: DNS would take any octet (RFC 2181 §11), but no standard of
 * mail asks for such a name, and controls come from broken or hostile fields. A space is asked for:
 * the macro %_ of SPF writes it (RFC 7208 §7.1).
 */
export function dnsName(name: string): string | null {
  const ascii = asciiDomain(name);
  const labels = ascii.split('.');
  // On the wire a length octet stands before each label and a zero octet closes the name.
  const fits = ascii.length + 2 <= 255 && labels.every((label) => /^[ -~]{1,63}$/.test(label));
  return fits ? ascii : null;
}
