/**
 * Names that mean something on one network only.
 *
 * From the RFCs behind https://www.iana.org/assignments/special-use-domain-names. Left out on purpose:
 * `test` and `example`, which an application "SHOULD NOT" recognise as special (RFC 6761 §6.2, §6.5)
 * and which tests and documentation live under.
 */
const LOCAL = new Set([
  // Special-use names
  'localhost', //  RFC 6761 §6.3
  'invalid', //    RFC 6761 §6.4
  'local', //      multicast DNS: RFC 6762 §3
  'onion', //      RFC 7686 §2
  'home.arpa', //  RFC 8375 §4
  'alt', //        names of no DNS: RFC 9476 §2
  // Private top-level names in wide use (RFC 6762 appendix G); ICANN reserved `internal` in 2024
  // and delegates neither `corp` nor `home`.
  'internal',
  'intranet',
  'private',
  'corp',
  'home',
  'lan',
]);

/** Whether a name, in the form of `asciiDomain`, means something on one network only: a single label, or at or below one of these. */
export function isLocalName(name: string): boolean {
  const [top = '', second] = name.split('.').reverse();
  return second === undefined || LOCAL.has(top) || LOCAL.has(`${second}.${top}`);
}
