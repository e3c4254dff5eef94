/**
 * The SMTP envelope as far as the message tells it: the address that connected, its HELO, and MAIL
 * FROM. What the caller knows wins, member by member; then what a receiver that may be believed
 * wrote into its stamp ("sender IP is"), then the Received field in which the message came in. Checks
 * are made of these, so the address is never a stranger's word: whoever could choose it would choose
 * one that passes. HELO and MAIL FROM may be, since they pass for no other address.
 */
import {
  bodyOf,
  fieldsNamed,
  type Message,
  parseAddresses,
  type Received,
} from '../message/message.ts';
import { trimSpan, utf8 } from '../syntax/syntax.ts';
import { isPublicAddress, normalAddress, sameAddress } from './address.ts';
import type { Arrival } from './boundary/boundary.ts';
import type { ReceivedSpf } from './received-spf/received-spf.ts';
import { mailFromOf, spfResult } from './spf-result.ts';
import { isBelievable, type Stamp } from './stamp.ts';
import { sameHolder } from './vendors/vendors.ts';

/** What the caller knows of the SMTP transaction. `mailFrom: ''` is the null sender, "<>". */
export interface KnownEnvelope {
  /** Null: it came from elsewhere than the message tells, and nobody knows from where. */
  readonly ip?: string | null | undefined;
  readonly helo?: string | undefined;
  readonly mailFrom?: string | undefined;
}

/** How a member of the envelope was found. */
export type EnvelopeSource =
  | 'given'
  | 'receiver-results'
  | 'received-spf'
  | 'received'
  | 'return-path'
  | 'nowhere';

export interface Envelope {
  /** Normalised IPv4 or IPv6 text. */
  readonly ip: string | null;
  readonly helo: string | null;
  /** '' is the null sender. */
  readonly mailFrom: string | null;
  readonly from: {
    readonly ip: EnvelopeSource;
    readonly helo: EnvelopeSource;
    readonly mailFrom: EnvelopeSource;
  };
  /** The Received field in which the message came in from that address; 0 is the topmost. */
  readonly receivedIndex: number | null;
  /** The hop before the receiver's own gateways; null where there are none or nobody can tell. */
  readonly origin: {
    readonly ip: string;
    readonly helo: string | null;
    readonly receivedIndex: number;
  } | null;
}

/** What the message tells about the SMTP transaction. */
export interface Told {
  readonly receiver: Stamp;
  /** The receiver's own. */
  readonly receivedSpf: ReceivedSpf | null;
  readonly received: readonly Received[];
  readonly arrival: Arrival;
}

interface Found {
  readonly value: string | null;
  readonly source: EnvelopeSource;
}

/** Finds the envelope; members that nothing tells are null and come from `nowhere`. */
export function findEnvelope(message: Message, told: Told, known: KnownEnvelope): Envelope {
  const ip = findAddress(told, known);
  const boundary = boundaryOf(told, ip);
  const spf = told.receivedSpf;
  const helo = first([
    [known.helo ?? null, 'given'],
    [spf && sameAddress(spf.clientIp, ip.value) ? spf.helo : null, 'received-spf'],
    [boundary?.helo ?? null, 'received'],
  ]);
  const mailFrom = findMailFrom(message, told, known);
  return {
    ip: ip.value,
    helo: helo.value,
    mailFrom: mailFrom.value,
    from: { ip: ip.source, helo: helo.source, mailFrom: mailFrom.source },
    receivedIndex: boundary?.index ?? null,
    origin: boundary && originOf(told, boundary),
  };
}

function findAddress({ receiver, arrival }: Told, known: KnownEnvelope): Found {
  if (known.ip === null) return { value: null, source: 'given' };
  return first([
    [normalAddress(known.ip), 'given'],
    [isBelievable(receiver) ? normalAddress(receiver.ip) : null, 'receiver-results'],
    [arrival.ip, 'received'],
  ]);
}

/**
 * The topmost hop that came from this address; nothing above the boundary did. A receiver may look beyond
 * a gateway that it knows, at one below; where none has the address, it took the message at the boundary.
 */
function boundaryOf({ received, arrival }: Told, { value, source }: Found): Received | null {
  const found = received.find(
    ({ index, ip }) => index >= (arrival.index ?? 0) && sameAddress(ip, value),
  );
  const known = source === 'given' ? received.find(({ ip }) => sameAddress(ip, value)) : found;
  if (known || source === 'given') return known ?? null;
  return arrival.index === null ? null : (received[arrival.index] ?? null);
}

/**
 * Microsoft says by reason 905 that the organisation's mail comes to it through another server of the
 * organisation's, or a service before it ("complex routing"); what that wrote down of its client counts then.
 */
function originOf({ receiver, received }: Told, { index, helo }: Received): Envelope['origin'] {
  if (!isBelievable(receiver) || receiver.compauth?.reason !== '905') return null;
  const hop = received.slice(index + 1).find(({ ip }) => isPublicAddress(ip));
  const ip = normalAddress(hop?.ip);
  return hop && ip && sameHolder(hop.by, helo)
    ? { ip, helo: hop.helo, receivedIndex: hop.index }
    : null;
}

function findMailFrom(message: Message, told: Told, known: KnownEnvelope): Found {
  const spf = spfResult(told.receiver.results);
  return first([
    [known.mailFrom ?? null, 'given'],
    [returnPath(message), 'return-path'],
    [told.receivedSpf?.envelopeFrom ?? null, 'received-spf'],
    [(spf && mailFromOf(spf)) ?? null, 'receiver-results'],
  ]);
}

/** "Return-Path: <address>", or "<>" for the null sender. RFC 5321 §4.4, RFC 5322 §3.6.7 */
function returnPath(message: Message): string | null {
  const field = fieldsNamed(message, 'return-path')[0];
  if (!field) return null;
  const text = bodyOf(message, field).trim();
  if (/^<[ \t\r\n]*>$/.test(text)) return '';
  const mailbox = parseAddresses(message.head, trimSpan(message.head, field.body)).mailboxes[0];
  return mailbox ? utf8(`${mailbox.localPart}@${mailbox.domain}`) : null;
}

function first(candidates: readonly (readonly [string | null, EnvelopeSource])[]): Found {
  const found = candidates.find(([value]) => value !== null);
  return found ? { value: found[0], source: found[1] } : { value: null, source: 'nowhere' };
}
