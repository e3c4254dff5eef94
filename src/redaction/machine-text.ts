/**
 * Text that servers write: what is not an address of a server, a domain, a number or a word of the protocols
 * is replaced. Signs, spaces and folds stay, so that it is read as before.
 */
import { hasPublicSuffix, isLocalName } from '../domain/domain.ts';
import { redactLocalPart } from './local-part.ts';
import type { Pseudonyms } from './pseudonyms.ts';
import { isCode, isProtocolWord } from './vocabulary.ts';

/** How words that are not known are told apart: each by a number, or not at all where text is quoted. */
export type Kind = 'trace' | 'prose';

const URL_FORM = /[a-z][a-z0-9+.-]{1,20}:\/\/[^\s<>"'()[\],;]*/;
const ADDRESS =
  /(?:"(?:[^"\\\r\n]|\\[^\r\n]){0,400}"|[\w.!#$%&'*+/=?^`{|}~\x80-\xff-]{0,400})@(?:\[[^\]\s]{0,60}\]|[\w.\x80-\xff-]{1,255})/;
const IPV6 =
  /(?<![\w:.])(?:ipv6:)?[0-9a-f]{0,4}(?::[0-9a-f]{0,4}){2,8}(?:(?:\.\d{1,3}){3})?(?![\w:])/;
const WORD = /[\w\x80-\xff](?:[\w.+\x80-\xff-]{0,400}[\w\x80-\xff])?/;
const PIECE = new RegExp(
  [URL_FORM, ADDRESS, IPV6, WORD].map(({ source }) => `(${source})`).join('|'),
  'gi',
);

/** `text` is one unit per byte. Linear: no piece is longer than what its form allows. */
export function redactMachineText(text: string, who: Pseudonyms, kind: Kind = 'trace'): string {
  const plain = text.replace(AUTHENTICATED, (_, said, name) => said + who.token(name));
  const redacted = plain.replace(PIECE, (piece, url, address, ipv6) => {
    if (url !== undefined) return redactUrl(piece, who);
    if (address !== undefined) return redactAddress(piece, who);
    return ipv6 !== undefined ? piece : redactWord(piece, who, kind);
  });
  return kind === 'prose'
    ? redacted.replace(/redacted(?:[ ,'.-]{1,3}redacted)+/g, 'redacted')
    : redacted;
}

/** Names of properties before an address: "smtp.mailfrom=a@b.example". */
const PROPERTY =
  /^((?:[a-z]{1,20}\.[a-z-]{1,30}|d|i|from|to|sender|rcpt|recipient|mailfrom|envelope-from|envelope-sender|envelope-to|client|auth|user|login|identity|x-sender|receiver|helo)=)(.*)$/is;

export function redactAddress(address: string, who: Pseudonyms): string {
  const at = address.lastIndexOf('@');
  const [localPart, domain] = [address.slice(0, at), address.slice(at + 1)];
  const [, property = '', rest = localPart] = PROPERTY.exec(localPart) ?? [];
  const [, quoted] = /^"(.*)"$/s.exec(rest) ?? [];
  const redacted = redactLocalPart(quoted ?? rest, domain, who);
  return `${property}${quoted === undefined ? redacted : `"${redacted}"`}@${domain}`;
}

/** Scheme and host; what else is in it may name the reader. */
export function redactUrl(url: string, who: Pseudonyms): string {
  const [, scheme = '', authority = '', rest = ''] = /^([^:]+:\/\/)([^/?#]*)(.*)$/s.exec(url) ?? [];
  const host = authority.replace(/^.*@/s, '').replace(/:\d*$/, '');
  return `${scheme}${redactHost(host, who)}${rest === '' ? '' : '/redacted'}`;
}

/** A label that no person chose: it may be a token. */
const TOKEN_LABEL = /^(?=.*\d)[\w-]{16,}$/;

function redactHost(host: string, who: Pseudonyms): string {
  const labels = host.split('.').map((label, i, all) => {
    const isRegistrable = i >= all.length - 2;
    return !isRegistrable && TOKEN_LABEL.test(label) ? 'redacted' : label;
  });
  return hasPublicSuffix(host) || /^[\d.]+$/.test(host)
    ? labels.join('.')
    : redactWord(host, who, 'prose');
}

/** Who has proved who sent it, as servers put it into a comment: no address need stand there. RFC 4954 */
const AUTHENTICATED =
  /(\bauth(?:enticated[ -]sender|enticated[ -]user|enticated[ -]as|enticated[ -]id|[ -]?user|id)[ \t]*[:=]?[ \t]*)([^\s<>()@;]{1,400})(?=[\s);]|$)/gi;

function redactWord(word: string, who: Pseudonyms, kind: Kind): string {
  // A number of six figures or more may be somebody's: that of a telephone, or of a person.
  if (/^[+-]?\d{6,}$/.test(word) && who.isHidden(word)) return who.token(word);
  if (isProtocolWord(word) || who.isKept(word)) return word;
  if (word.includes('.') && (hasPublicSuffix(word) || FOR_EXAMPLES.test(word))) return word;
  if (who.isToken(word)) return word;
  if (isCode(word) && !word.split(/[_.-]/).some(who.isHidden)) return word;
  if (word.includes('.') && isLocalName(word)) return `redacted.${word.split('.').at(-1)}`;
  const dotted = word.includes('.')
    ? word.split('.').map((part) => redactPart(part, who, kind))
    : [];
  return dotted.length > 0 ? dotted.join('.') : redactPart(word, who, kind);
}

/** RFC 6761 §6.2 to §6.5: nobody's names. */
export const FOR_EXAMPLES = /\.(?:example|test|invalid)$/i;

function redactPart(word: string, who: Pseudonyms, kind: Kind): string {
  if (word === '' || isProtocolWord(word)) return word;
  if (who.isToken(word)) return word;
  return kind === 'trace' || /\d/.test(word) ? who.token(word) : 'redacted';
}
