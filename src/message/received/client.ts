/**
 * The client of a Received field. The server writes the address it saw into brackets or a comment,
 * beside what the client said: HELO and its kin are taken away before an address is looked for, for
 * "HELO [192.0.2.1]" is anybody's to say.
 *
 *   Postfix, Sendmail   HELO (host [address])            HELO (ident@host [address] (may be forged))
 *   Exim                host ([address]:port helo=HELO)  [address] (helo=HELO)
 *   qmail               host (HELO HELO) (ident@address)
 *   Exchange            HELO (address)
 *   Yahoo               address (EHLO HELO)              address (EHLO HELO) (address)
 *   GMX                 host (EHLO HELO) [address]
 */
import type { Item } from './clauses.ts';

const HELO = /\b(?:helo|ehlo)[= ]([^ \t\r\n()]+)/i;

/** What the client said it was; what stands first where nothing says so. */
export function clientHelo(from: readonly Item[]): string | null {
  const said = from.map(({ kind, text }) => (kind === 'comment' ? HELO.exec(text)?.[1] : null));
  return said.find((name) => name) ?? firstWord(from);
}

/** The address of the connection as the server saw it; null where it wrote none. */
export function clientAddress(from: readonly Item[]): string | null {
  const words = from.filter(({ kind }) => kind === 'word').map(({ text }) => text);
  const comments = from
    .filter(({ kind }) => kind === 'comment')
    .map(({ text }) => text.replace(HELO, ''));
  // Comments are the server's own; of the words the first may be the client's.
  const [first = '', ...others] = words;
  for (const text of [...comments, ...others]) {
    const found = inBrackets(text) ?? atTheEnd(text);
    if (found !== null) return found;
  }
  return inBrackets(first) ?? (isAddress(first) ? first : null);
}

const firstWord = (from: readonly Item[]) => from.find(({ kind }) => kind === 'word')?.text ?? null;

/** The last address in brackets: an ident before it is the client's. "[IPv6:…]" and "[…%eth0]" too. */
function inBrackets(text: string): string | null {
  const found = text.matchAll(/\[(?:IPv6:)?([0-9A-Fa-f:.]{2,45})(?:%\w{1,16})?\]/gi);
  return [...found].map(([, address = '']) => address).findLast(isAddress) ?? null;
}

/** "(address)", "(ident@address)", "(host address)". */
function atTheEnd(text: string): string | null {
  const last = /([0-9A-Fa-f:.]{2,45})[ \t\r\n]*$/.exec(text.slice(-64))?.[1] ?? '';
  return isAddress(last) ? last : null;
}

const IPV4 = /^(?:(?:25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(?:\.(?!$)|$)){4}$/;
const IPV6 = /^(?:[0-9A-Fa-f]{0,4}:){2,7}(?:[0-9A-Fa-f]{0,4}|[\d.]{7,15})$/;

/** Whether it reads like an address; a time ("10:00:04") has neither "::" nor eight groups. */
function isAddress(text: string): boolean {
  if (IPV4.test(text)) return true;
  const groups = text.split(':').length + (text.includes('.') ? 1 : 0);
  return IPV6.test(text) && (text.includes('::') || groups === 8);
}
