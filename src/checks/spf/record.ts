/**
 * An SPF record as text: its terms and their places, or the first that is no term. RFC 7208 §12
 */
import ipaddr from 'ipaddr.js';
import type { Span } from '../../syntax/syntax.ts';

export type Qualifier = '+' | '-' | '~' | '?';

export type Mechanism = 'all' | 'include' | 'a' | 'mx' | 'ptr' | 'ip4' | 'ip6' | 'exists';

/** A qualifier and a mechanism. §4.6.1 */
export interface Directive {
  readonly kind: 'directive';
  readonly qualifier: Qualifier;
  readonly mechanism: Mechanism;
  /** As written, macros and all; null where the mechanism stands alone. */
  readonly domainSpec: string | null;
  /** Of ip4 and ip6. */
  readonly network: string | null;
  /** Leading bits that count. */
  readonly bits: { readonly ipv4: number; readonly ipv6: number };
  readonly text: string;
  /** Characters of the record. */
  readonly at: Span;
}

/** `redirect=`, `exp=`, or one that nobody knows, which means nothing (§6). */
export interface Modifier {
  readonly kind: 'modifier';
  readonly name: string;
  readonly value: string;
  readonly text: string;
  readonly at: Span;
}

/** What is no term. */
export interface Unreadable {
  readonly kind: 'unreadable';
  /** What is wrong: all that follows a mechanism's name, an `exp` that is not the first, or all of it. */
  readonly fault: 'argument' | 'repeated' | 'unknown';
  readonly text: string;
  readonly at: Span;
}

export type Term = Directive | Modifier | Unreadable;

/** The version, alone or before a space. §4.5 */
export const isSpfRecord = (text: string): boolean => /^v=spf1(?: |$)/i.test(text);

/** The terms of a record that `isSpfRecord`, readable or not. Never throws; linear. */
export function parseSpfRecord(record: string): readonly Term[] {
  const terms: Term[] = [];
  const once = new Set<string>();
  for (const { 0: text, index } of record.matchAll(/[^ ]+/g)) {
    if (index === 0) continue;
    const at = { start: index, end: index + text.length };
    const term = parseDirective(text, at) ?? parseModifier(text, at);
    // "redirect" and "exp" may stand once each (§6); of others nothing is said.
    const again = term?.kind === 'modifier' && once.has(term.name);
    if (term?.kind === 'modifier' && /^(?:redirect|exp)$/.test(term.name)) once.add(term.name);
    terms.push(
      again || !term ? { kind: 'unreadable', fault: faultOf(text, term), text, at } : term,
    );
  }
  return terms;
}

function faultOf(text: string, again: Term | null): Unreadable['fault'] {
  if (again?.kind === 'modifier' && again.name === 'exp') return 'repeated';
  return DIRECTIVE.test(text) ? 'argument' : 'unknown';
}

const DIRECTIVE = /^([+\-~?]?)(all|include|exists|ip4|ip6|ptr|mx|a)(?=[:/]|$)(.*)$/i;

function parseDirective(text: string, at: Span): Directive | null {
  const [, sign, name = '', rest = ''] = DIRECTIVE.exec(text) ?? [];
  const mechanism = name.toLowerCase() as Mechanism;
  const read = name === '' ? null : ARGUMENTS[mechanism](rest);
  const qualifier = (sign || '+') as Qualifier;
  return read && { kind: 'directive', qualifier, mechanism, text, at, ...read };
}

type Arguments = Pick<Directive, 'domainSpec' | 'network' | 'bits'>;

const NONE: Arguments = { domainSpec: null, network: null, bits: { ipv4: 32, ipv6: 128 } };

/** What may follow each mechanism; null for anything else. §5 */
const ARGUMENTS: Readonly<Record<Mechanism, (rest: string) => Arguments | null>> = {
  all: (rest) => (rest === '' ? NONE : null),
  include: named,
  exists: named,
  ptr: (rest) => (rest === '' ? NONE : named(rest)),
  a: hosts,
  mx: hosts,
  ip4: (rest) => networkOf(rest, ipaddr.IPv4.isValidFourPartDecimal, (length) => length),
  // One slash here is that of `ip6-cidr-length`, which stands behind two in "a" and "mx".
  ip6: (rest) => networkOf(rest, isIpv6, (length) => length.replace('/', '//')),
};

function named(rest: string): Arguments | null {
  const domainSpec = rest.slice(1);
  return rest.startsWith(':') && isDomainSpec(domainSpec) ? { ...NONE, domainSpec } : null;
}

function hosts(rest: string): Arguments | null {
  const [argument, length] = splitBefore(rest, /(?:\/\d+)?(?:\/\/\d+)?$/);
  const from = argument === '' ? NONE : named(argument);
  const bits = bitsOf(length);
  return from && bits && { ...from, bits };
}

function networkOf(
  rest: string,
  isNetwork: (text: string) => boolean,
  dual: (length: string) => string,
): Arguments | null {
  const [argument, length] = splitBefore(rest, /(?:\/\d*)?$/);
  const network = argument.slice(1);
  const bits = bitsOf(dual(length));
  return argument.startsWith(':') && bits && isNetwork(network) ? { ...NONE, network, bits } : null;
}

const isIpv6 = (text: string) => ipaddr.IPv6.isValid(text) && !text.includes('%');

function splitBefore(text: string, end: RegExp): [before: string, end: string] {
  const index = text.search(end);
  return [text.slice(0, index), text.slice(index)];
}

/** "0" or a number without a leading zero, up to the bits of an address. §5.6 */
const CIDR = /^(?:\/(0|[1-9]\d?))?(?:\/\/(0|[1-9]\d{0,2}))?$/;

function bitsOf(text: string): Directive['bits'] | null {
  const found = CIDR.exec(text);
  if (!found) return null;
  const [ipv4, ipv6] = [Number(found[1] ?? 32), Number(found[2] ?? 128)];
  return ipv4 <= 32 && ipv6 <= 128 ? { ipv4, ipv6 } : null;
}

function parseModifier(text: string, at: Span): Modifier | null {
  const equals = text.indexOf('=');
  const name = text.slice(0, Math.max(0, equals)).toLowerCase();
  const value = text.slice(equals + 1);
  if (!/^[a-z][a-z0-9._-]*$/.test(name)) return null;
  const known = name === 'redirect' || name === 'exp';
  return (known ? isDomainSpec(value) : isMacroString(value))
    ? { kind: 'modifier', name, value, text, at }
    : null;
}

const LITERAL = '[\\x21-\\x24\\x26-\\x7e]';
const EXPAND = (letters: string) => `%\\{[${letters}](?:0*[1-9]\\d*)?r?[.\\-+,/_=]*\\}|%[%_-]`;
const MACRO_STRING = new RegExp(`^(?:${LITERAL}|${EXPAND('slodiphcrtv')})*$`, 'i');
const EXPLANATION = new RegExp(`^(?:${LITERAL}| |${EXPAND('slodiphcrtv')})*$`, 'i');
// "c", "r" and "t" belong into explanations only. §7.2
const IN_A_NAME = new RegExp(`^(?:${LITERAL}|${EXPAND('slodiphv')})+$`, 'i');

/** Whether every `%` of an explanation's text is a macro's. §6.2 */
export const isExplanation = (text: string): boolean => EXPLANATION.test(text);

const isMacroString = (text: string) => MACRO_STRING.test(text);

/** Ends in a label that is no number, or in a macro: so that "ip4" is no domain. §7.1 */
function isDomainSpec(text: string): boolean {
  if (!IN_A_NAME.test(text)) return false;
  if (/%(?:\{[^}]*\}|[%_-])$/.test(text)) return true;
  const name = text.endsWith('.') ? text.slice(0, -1) : text;
  const dot = name.lastIndexOf('.');
  const last = name.slice(dot + 1);
  return dot >= 0 && /^[a-z0-9](?:[a-z0-9-]*[a-z0-9])?$/i.test(last) && /[^0-9]/.test(last);
}
