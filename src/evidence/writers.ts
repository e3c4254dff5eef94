/**
 * Who wrote each header field.
 *
 * receiver: what stands above the Received field in which the message came in, and that field:
 *   each server puts its own on top (RFC 5321 §4.4), so no sender can write there. Where the
 *   receiver has gateways of its own, down to the one that took it from outside. Below, only a
 *   stamp that may be believed, and the reports that are told to be the receiver's.
 * sender: what a header signature of From's own organisation covers, and holds. Of a field that
 *   stands more often than h= names it, the lowest are covered (RFC 6376 §5.4.2).
 * forwarder: a list's or a forwarder's own fields, where its organisation signed them and the
 *   signature holds; and the ARC sets of a chain that holds (RFC 8617 §5.2).
 * unverified: everything else, and everything while nothing is known. A signature of another
 *   organisation makes no field the sender's: anybody signs for himself.
 */
import { isBelievable } from '../claims/claims.ts';
import { organisation } from '../domain/domain.ts';
import type { Field, Message } from '../message/message.ts';
import type { Span } from '../syntax/syntax.ts';
import type { Known } from './known.ts';

export type FieldWriter = 'receiver' | 'forwarder' | 'sender' | 'unverified';

/** For each field of the message, in order. */
export function readWriters(known: Known): readonly FieldWriter[] {
  const receivers = writtenByReceiver(known);
  const { own, others } = readSigned(known);
  const forwarders = new Set([...writtenByForwarders(known, others), ...sealed(known)]);
  return known.message.fields.map((_, index) => {
    if (receivers.has(index)) return 'receiver';
    if (own.has(index)) return 'sender';
    return forwarders.has(index) ? 'forwarder' : 'unverified';
  });
}

function writtenByReceiver({ message, envelope, claims }: Known): ReadonlySet<number> {
  const outermost = envelope.origin?.receivedIndex ?? envelope.receivedIndex;
  const written = new Set<number>();
  if (outermost !== null) {
    const boundary = claims.received[outermost]?.span.start ?? 0;
    for (const [index, { span }] of message.fields.entries()) {
      if (span.start < boundary) written.add(index);
    }
  }
  const { receiver } = claims;
  if (!isBelievable(receiver)) return written;
  for (const index of receiver.fields) written.add(index);
  const reports = Object.values(receiver.spam).filter(({ by = 'receiver' }) => by === 'receiver');
  for (const index of fieldsAt(message.fields, reports)) written.add(index);
  return written;
}

/** The fields in which these places are; one pass over both. */
function fieldsAt(
  fields: readonly Field[],
  places: readonly { readonly at: Span }[],
): readonly number[] {
  const starts = places.map(({ at }) => at.start).toSorted((a, b) => a - b);
  let next = 0;
  return fields.flatMap(({ span }, index) => {
    const first = next;
    while ((starts[next] ?? span.end) < span.end) next++;
    return next > first ? [index] : [];
  });
}

interface Signed {
  /** Fields that a holding signature of From's organisation covers. */
  readonly own: ReadonlySet<number>;
  /** Those of each other organisation that signed, and whose signature holds. */
  readonly others: ReadonlyMap<string, ReadonlySet<number>>;
}

function readSigned({ message, checks }: Known): Signed {
  const own = new Set<number>();
  const others = new Map<string, Set<number>>();
  const indexes = new Map(message.fields.map(({ span }, index) => [span.start, index]));
  for (const { headerSignature, aligned, domain, signedFields, at } of checks.dkim) {
    if (headerSignature !== 'pass' || domain === null) continue;
    const holder = organisation(domain);
    const theirs = others.get(holder) ?? new Set();
    if (!aligned) others.set(holder, theirs);
    const signature = indexes.get(at?.start ?? -1);
    const covered = coveredBy(message, signedFields);
    for (const index of signature === undefined ? covered : [...covered, signature]) {
      (aligned ? own : theirs).add(index);
    }
  }
  return { own, others };
}

/** "the last instance … then the next one up". RFC 6376 §5.4.2 */
function coveredBy({ fields }: Message, names: readonly string[]): readonly number[] {
  const left = Map.groupBy(fields.keys(), (index) => fields[index]?.key ?? '');
  return names.flatMap((name) => left.get(name)?.pop() ?? []);
}

function writtenByForwarders({ claims }: Known, signed: Signed['others']): readonly number[] {
  return claims.passedOn
    .filter(({ host, field }) => host !== null && signed.get(organisation(host))?.has(field))
    .map(({ field }) => field);
}

/** The fields of each ARC set, where the chain holds. */
function sealed({ checks: { arc }, claims, message }: Known): readonly number[] {
  if (arc.result !== 'pass') return [];
  const sets = claims.arc.flatMap(({ field, seal }) => [field, seal.field]);
  const signatures = [...message.fields.keys()].filter(
    (index) => message.fields[index]?.key === 'arc-message-signature',
  );
  return [...sets.filter((index) => index !== null), ...signatures];
}
