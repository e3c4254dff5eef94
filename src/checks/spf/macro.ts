/** Macros of SPF records and explanations. RFC 7208 §7 */
import ipaddr from 'ipaddr.js';

export interface MacroValues {
  readonly ip: string;
  readonly sender: string;
  readonly domain: string;
  readonly helo: string;
  /** The validated name of the address (§5.5); asked for only where `%{p}` stands. */
  readonly validatedName: () => Promise<string>;
  /** Seconds since 1970, for explanations. */
  readonly time: number;
}

const MACRO = /%(?:\{([a-z])(\d*)(r?)([.\-+,/_=]*)\}|([%_-]))/gi;

/** Expands what `parseSpfRecord` has let pass; text that is no macro stays. */
export async function expandMacros(text: string, values: MacroValues): Promise<string> {
  const parts: string[] = [];
  let done = 0;
  for (const found of text.matchAll(MACRO)) {
    parts.push(text.slice(done, found.index), await expand(found, values));
    done = found.index + found[0].length;
  }
  return parts.join('') + text.slice(done);
}

const PLAIN: Readonly<Record<string, string>> = { '%': '%', _: ' ', '-': '%20' };

async function expand(found: RegExpExecArray, values: MacroValues): Promise<string> {
  const [, letter = '', digits = '', reverse = '', delimiters = '', plain] = found;
  if (plain !== undefined) return PLAIN[plain] ?? '';
  const value = await valueFor(letter.toLowerCase(), values);
  const labels = value.split(delimiters === '' ? '.' : new RegExp(`[${escaped(delimiters)}]`));
  if (reverse !== '') labels.reverse();
  // §7.3: as many labels of the right as the number says; more than there are is all.
  const kept = digits === '' ? labels : labels.slice(-Math.max(1, Number(digits)));
  const text = kept.join('.');
  return letter === letter.toUpperCase() ? urlEscape(text) : text;
}

const escaped = (delimiters: string) => delimiters.replace(/[-/]/g, '\\$&');

/** All but the unreserved characters of RFC 3986 §2.3. */
function urlEscape(text: string): string {
  return encodeURIComponent(text).replace(
    /[!'()*]/g,
    (char) => `%${char.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}

async function valueFor(letter: string, values: MacroValues): Promise<string> {
  const at = values.sender.lastIndexOf('@');
  const address = ipaddr.process(values.ip);
  const v4 = address.kind() === 'ipv4';
  switch (letter) {
    case 's':
      return values.sender;
    case 'l':
      return values.sender.slice(0, at);
    case 'o':
      return values.sender.slice(at + 1);
    case 'd':
      return values.domain;
    case 'i':
      return v4 ? address.toString() : nibbles(values.ip);
    case 'p':
      return await values.validatedName();
    case 'v':
      return v4 ? 'in-addr' : 'ip6';
    case 'h':
      return values.helo;
    case 'c':
      return address.toString();
    case 'r': //  the receiving host: none is known, and none is told
      return 'unknown';
    default: // 't'
      return String(values.time);
  }
}

/** "2.0.0.1.0.D.B.8…": as §7.4 writes it. */
function nibbles(ip: string): string {
  const bytes = ipaddr.IPv6.parse(ip).toByteArray();
  return bytes
    .flatMap((byte) => [byte >> 4, byte & 15].map((n) => n.toString(16).toUpperCase()))
    .join('.');
}
