/**
 * Claims: what somebody wrote into the message about it, and whether that somebody is the receiver
 * we may believe. A claim is never a check: nothing here asks DNS, and no check reads this.
 */
import { organisation } from '../domain/domain.ts';
import { fieldsNamed, type Message, type Received, readReceived } from '../message/message.ts';
import { type Span, trimSpan } from '../syntax/syntax.ts';
import { type ArcClaim, readArc } from './arc/arc.ts';
import type { Believed } from './boundary/boundary.ts';
import { findEnvelope, type KnownEnvelope } from './envelope.ts';
import { readMicrosoft, withAction } from './microsoft/microsoft.ts';
import { type PassedOnClaim, readPassedOnClaims } from './passed-on/passed-on.ts';
import { type Hop, readPath } from './path/path.ts';
import { parseReceivedSpf, type ReceivedSpf } from './received-spf/received-spf.ts';
import { type Report, readReports } from './reports/reports.ts';
import type { ClaimedResult, Stamp } from './stamp.ts';
import { readStamps } from './stamps.ts';

export type { ArcClaim } from './arc/arc.ts';
export type { Believed } from './boundary/boundary.ts';
export { type Envelope, findEnvelope, type KnownEnvelope } from './envelope.ts';
export type { PassedOnClaim, PassedOnKind } from './passed-on/passed-on.ts';
export type { Hop, Voucher } from './path/path.ts';
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
  readonly receivedSpf: readonly ReceivedSpf[];
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
  const spfFields = fieldsNamed(message, 'received-spf').map(({ body }) => ({
    body,
    read: parseReceivedSpf(message.head, body),
  }));
  const receivedSpf = spfFields.map(({ read }) => read).filter((read) => read !== null);
  const { top, others } = readStamps(message, received, believed);
  const found = readMicrosoft(message, top ?? spfOnly(message, receivedSpf[0]), received);
  const { receiver } = found;
  const envelope = findEnvelope(message, { receiver, receivedSpf, received }, known);
  const outermost = envelope.origin?.receivedIndex ?? envelope.receivedIndex;
  const reports = readReports(message, received, outermost, receiver);
  const arc = readArc(message);
  return {
    receiver: withReport(receiver, reports.receiver),
    others: [
      ...others.map((stamp) =>
        withReport(withAction(stamp), reports.others.get(organisation(stamp.authservId ?? ''))),
      ),
      ...found.strays,
    ],
    arc: arc.sets,
    hops: readPath(received, envelope),
    passedOn: readPassedOnClaims(message, arc.sets),
    unread: [
      ...spfFields
        .filter(({ read }) => read === null)
        .map(({ body }) => trimSpan(message.head, body)),
      ...arc.unread,
    ],
    received,
    receivedSpf,
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

/** A receiver that wrote no Authentication-Results may have written Received-SPF. */
function spfOnly(message: Message, spf: ReceivedSpf | undefined): Stamp {
  if (!spf) return NOBODY;
  const properties: Record<string, string> = {};
  if (spf.envelopeFrom !== null) properties['smtp.mailfrom'] = spf.envelopeFrom;
  if (spf.helo !== null) properties['smtp.helo'] = spf.helo;
  const result: ClaimedResult = {
    method: 'spf',
    result: spf.result,
    reason: null,
    comment: spf.comments[0] ?? null,
    comments: spf.comments,
    properties,
    field: message.fields.findIndex((field) => field.body === spf.span),
    at: spf.span,
  };
  return {
    ...NOBODY,
    why: 'nothing-settles-it',
    authservId: spf.receiver,
    ip: spf.clientIp,
    results: [result],
    fields: [result.field],
    unread: spf.unread,
  };
}
