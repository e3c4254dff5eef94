/**
 * Claims: what somebody wrote into the message about it, and whether that somebody is the receiver
 * we may believe. A claim is never a check: nothing here asks DNS, and no check reads this.
 */
import { asciiDomain, organisation } from '../domain/domain.ts';
import { type Message, parseAddresses, type Received, readReceived } from '../message/message.ts';
import { type Span, utf8 } from '../syntax/syntax.ts';
import { type ArcClaim, readArc } from './arc/arc.ts';
import { type Arrival, type Believed, findArrival, readScene } from './boundary/boundary.ts';
import { findEnvelope, type KnownEnvelope } from './envelope.ts';
import { readMicrosoft, withAction } from './microsoft/microsoft.ts';
import { type PassedOnClaim, readPassedOnClaims } from './passed-on/passed-on.ts';
import { type Hop, readPath } from './path/path.ts';
import type { ReceivedSpf } from './received-spf/received-spf.ts';
import { type Report, readReports } from './reports/reports.ts';
import type { Stamp } from './stamp.ts';
import { readStamps } from './stamps.ts';

export { sameAddress } from './address.ts';
export type { ArcClaim } from './arc/arc.ts';
export type { Believed } from './boundary/boundary.ts';
export { receiptTime } from './clock.ts';
export { type Envelope, findEnvelope, type KnownEnvelope } from './envelope.ts';
export type { PassedOnClaim, PassedOnKind } from './passed-on/passed-on.ts';
export type { Hop, Voucher } from './path/path.ts';
export { recipientDomains } from './recipients.ts';
export { isSealedAlike } from './sealed.ts';
export { mailFromOf, spfResult } from './spf-result.ts';
export type {
  ClaimedResult,
  CompositeAuthentication,
  Destination,
  Explained,
  SpamValue,
  Stamp,
  Trust,
  TrustReason,
  Verdict,
} from './stamp.ts';
export { isBelievable } from './stamp.ts';

export interface Claims {
  readonly receiver: Stamp;
  readonly others: readonly Stamp[];
  readonly arc: readonly ArcClaim[];
  readonly hops: readonly Hop[];
  /** Lists, forwards and seals, as the fields say. */
  readonly passedOn: readonly PassedOnClaim[];
  /** Fields of this kind that could not be read at all, and belong to no stamp. */
  readonly unread: readonly Span[];
}

/** Everything that was read on the way, for the steps that need more than the report shows. */
export interface ReadClaims extends Claims {
  readonly received: readonly Received[];
  readonly arrival: Arrival;
  /** Domains of those it is for, as the fields of the delivery and To say. A-labels. */
  readonly recipients: readonly string[];
  /** The receiver's own. */
  readonly receivedSpf: ReceivedSpf | null;
}

const NOBODY: Stamp = {
  vendor: null,
  authservId: null,
  trust: 'unknown',
  why: 'no-stamp',
  ip: null,
  results: [],
  fields: [],
  stray: [],
  unread: [],
  action: null,
  compauth: null,
  spam: {},
  verdict: 'unknown',
  destination: 'unknown',
};

/**
 * Reads what is claimed. Never throws.
 *
 * @param believed whom the mailbox's owner trusts
 * @param known what the caller knows of the SMTP transaction: it may tell where the message came in
 */
export function readClaims(
  message: Message,
  believed: Believed,
  known: KnownEnvelope = {},
): ReadClaims {
  const received = readReceived(message);
  const arrival = findArrival(received, believed.authservIds);
  const arc = readArc(message);
  const stamps = readStamps(message, readScene(message, received, arrival, believed, arc.sets));
  const found = readMicrosoft(message, stamps.receiver ?? NOBODY, received);
  const told = { receiver: found.receiver, receivedSpf: stamps.spf, received, arrival };
  const envelope = findEnvelope(message, told, known);
  const outermost = envelope.origin?.receivedIndex ?? envelope.receivedIndex;
  const reports = readReports(message, received, outermost, found.receiver);
  const receiver = withReport(found.receiver, reports.receiver);
  return {
    receiver: { ...receiver, vendor: receiver.vendor ?? arrival.vendor?.name ?? null },
    others: [
      ...stamps.others.map((stamp) =>
        withReport(withAction(stamp), reports.others.get(organisation(stamp.authservId ?? ''))),
      ),
      ...found.strays,
    ],
    arc: arc.sets,
    hops: readPath(received, envelope),
    passedOn: readPassedOnClaims(message, arc.sets),
    unread: [...stamps.unread, ...arc.unread],
    received,
    recipients: recipientsOf(message),
    receivedSpf: stamps.spf,
    arrival,
  };
}

/** The stamp with what its writer says in fields of its own; of two that judge the first counts. */
function withReport(stamp: Stamp, report: Report | undefined): Stamp {
  if (!report) return stamp;
  const { spam, verdict, destination } = stamp;
  return {
    ...stamp,
    spam: { ...report.spam, ...spam },
    verdict: verdict === 'unknown' ? report.verdict : verdict,
    destination: destination === 'unknown' ? report.destination : destination,
  };
}

/** To, and what servers write of the mailbox that they deliver to. */
const DELIVERED: ReadonlySet<string> = new Set([
  'delivered-to',
  'x-original-to',
  'envelope-to',
  'to',
]);

/** Ours: a hostile To names any number. */
const RECIPIENTS = 50;

function recipientsOf(message: Message): readonly string[] {
  const domains = message.fields
    .filter(({ key }) => DELIVERED.has(key))
    .slice(0, RECIPIENTS)
    .flatMap(({ body }) => parseAddresses(message.head, body).mailboxes.slice(0, RECIPIENTS))
    .map(({ domain }) => asciiDomain(utf8(domain)));
  return [...new Set(domains)].slice(0, RECIPIENTS);
}
