/** A server of the user's own, as typed or pasted. */

export type ServerUrlProblem =
  | 'server-url-empty'
  | 'server-url-malformed' // no URL with a scheme
  | 'server-url-not-https' // and plain HTTP leaves the machine
  | 'server-url-with-password'; // it would be stored, and shown in the ledger

/**
 * Reads the address of a DNS-over-HTTPS server: `https`, or `http` where that is this machine itself.
 * A URI template's `{?dns}` (RFC 8484 §3) is taken off, since we write that part.
 */
export function readServerUrl(
  text: string,
): { readonly url: string } | { readonly problem: ServerUrlProblem } {
  const typed = text.trim().replace(/\{\?dns\}$/, '');
  if (typed === '') return { problem: 'server-url-empty' };
  if (!URL.canParse(typed)) return { problem: 'server-url-malformed' };
  const url = new URL(typed);
  // "dns.example:853" is a URL too, of the scheme "dns.example".
  if (!/^https?:$/.test(url.protocol)) return { problem: 'server-url-malformed' };
  if (url.protocol === 'http:' && !isLoopback(url)) return { problem: 'server-url-not-https' };
  if (url.username !== '' || url.password !== '') return { problem: 'server-url-with-password' };
  url.hash = '';
  return { url: url.href };
}

/** A URL writes every form of 127.0.0.0/8 and ::1 the same way. RFC 6761 §6.3 for the name. */
function isLoopback({ hostname }: URL): boolean {
  return hostname === 'localhost' || hostname === '[::1]' || /^127(?:\.\d+){3}$/.test(hostname);
}
