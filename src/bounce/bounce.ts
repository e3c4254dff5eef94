/**
 * Bounces: a delivery report (RFC 3464, and what servers wrote before it), a feedback report (RFC 5965), or
 * a pasted SMTP reply, read into who refused what, for whom, whether for now or for good, and why. A part of
 * its own that is loaded when a source looks like one; pure, never throws, linear.
 */
import { bodyOf, fieldsNamed, type Message, mayBeReport, readMessage } from '../message/message.ts';
import { bounceCauses } from '../standards/standards.ts';
import { lowerAscii } from '../syntax/syntax.ts';
import { decodedText } from './decoded.ts';
import { type Delivery, readDelivery } from './delivery.ts';
import { type Feedback, readFeedback } from './feedback.ts';
import { type Part, readParts } from './parts.ts';
import type { BounceReading, BounceRecipient, RefusedEnvelope } from './reading.ts';
import { judge } from './refusal.ts';
import { readReply } from './reply.ts';
import { findReturned, type Returned } from './returned.ts';
import { addressIn, hostIn } from './status-fields.ts';

export { withoutTags } from './decoded.ts';
export type { BounceReading, BounceRecipient, RefusedEnvelope } from './reading.ts';
export { type Returned, returnedStart } from './returned.ts';

/** What the engine takes of this part. */
export interface BounceReader {
  readonly readBounce: (message: Message) => BounceReading | null;
  readonly readPastedReply: (message: Message) => BounceReading | null;
}

export const bounceReader: BounceReader = {
  readBounce: (message) => readBounce(message),
  readPastedReply: (message) => readPastedReply(message),
};

/** Ours: a report within a report within a report is no report. */
const DEEPEST = 2;

/** Reads a report; null where the message is none, or tells of no failure. */
function readBounce(message: Message, depth = 0): BounceReading | null {
  if (!mayBeReport(message)) return null;
  const parts = readParts(message);
  const returned = findReturned(message, parts);
  const feedback = parts.find(({ type }) => type === 'message/feedback-report');
  const read = feedback && readFeedback(decodedText(message.bytes, feedback));
  if (read) return ofFeedback(message, parts, read, returned);
  const sentTo = addressesIn(message, 'to').map(lowerAscii);
  const named = [...addressesIn(message, 'x-failed-recipients')];
  const delivery = readDelivery(message, parts, named, new Set(sentTo));
  const first =
    delivery.recipients.find(({ action }) => action === 'failed') ?? delivery.recipients[0];
  // A report that was passed on inside another, whose own words quote no server.
  const says =
    first !== undefined && (first.replyCode ?? first.status ?? named[0] ?? null) !== null;
  const inner =
    returned && !says && depth < DEEPEST
      ? readBounce(readMessage(returned.bytes), depth + 1)
      : null;
  if (inner) return inner;
  if (!first || !isAboutFailure(message, delivery, first, named)) return null;
  const told = {
    ...first,
    diagnosedBy: first.diagnosedBy ?? (first.replyCode ? null : ownHost(message)),
  };
  return ofDelivery(delivery, told, returned, sentTo);
}

/** The mail system that wrote a report: nobody else refused where it quotes nobody. */
function ownHost(message: Message): string | null {
  return /@([\w.-]+)/.exec(rawField(message, 'from'))?.[1] ?? null;
}

/** Reads a text that is no mail: a reply of a server, or the fields of a delivery report, as people paste them. */
function readPastedReply(message: Message): BounceReading | null {
  const body = { start: 0, end: message.bytes.length };
  const part: Part = { type: 'text/plain', charset: 'utf-8', encoding: '', body };
  const delivery = readDelivery(message, [part], [], new Set());
  const [first] = delivery.recipients;
  const reply = readReply(delivery.text);
  if (!first || (first.replyCode === null && first.status === null && !reply)) return null;
  return { ...ofDelivery(delivery, first, null, []), kind: 'smtp-reply' };
}

/** What makes a message a report where no field says so: a code, or words that say it was not delivered. */
function isAboutFailure(
  message: Message,
  { status, text }: Delivery,
  { address, replyCode, status: code }: BounceRecipient,
  named: readonly string[],
): boolean {
  if (status) return status.ofRecipients.length > 0;
  if (named.length > 0 || replyCode !== null) return isFromDaemon(message) || named.length > 0;
  const says = UNDELIVERED.test(`${rawField(message, 'subject')}\n${text.slice(0, 4096)}`);
  return isFromDaemon(message) && says && (address !== null || code !== null);
}

const UNDELIVERED =
  /undeliver|(?:not|unable to|n.t|failed to) (?:be |yet been |able to )?(?:deliver|sen[dt]|reach)|deliver\w* (?:\w+ )?(?:has )?fail|returned mail|failure notice|delayed/i;

/** The null sender, or a name that mail systems write under. RFC 3464 §2 */
function isFromDaemon(message: Message): boolean {
  return (
    /^\s*<\s*>/.test(rawField(message, 'return-path')) ||
    /mailer-?daemon|post-?master|mail-?daemon|mail (?:delivery|administrator|system)/i.test(
      rawField(message, 'from') + rawField(message, 'return-path'),
    )
  );
}

function ofDelivery(
  delivery: Delivery,
  first: BounceRecipient,
  returned: Returned | null,
  sentTo: readonly string[],
): BounceReading {
  const { recipients, command, text, status } = delivery;
  const sender =
    addressIn(status?.ofMessage.get('x-postfix-sender')) ??
    (sentTo.length === 1 ? sentTo[0] : undefined);
  return {
    kind: 'bounce',
    ...said(first, text),
    recipient: first.address ?? onlyRecipientOf(returned),
    recipients,
    ...judge(first, command, text),
    returned,
    envelope: {
      ip: first.replyCode === null ? null : addressNamed(first.text),
      helo: hostIn(status?.ofMessage.get('reporting-mta')) ?? undefined,
      mailFrom: sender,
    },
  };
}

function said({ replyCode, status, text, diagnosedBy }: BounceRecipient, around: string) {
  return { replyCode, status, text: text === '' ? summaryOf(around) : text, diagnosedBy };
}

function ofFeedback(
  message: Message,
  parts: readonly Part[],
  { cause, recipient, reporter, sourceIp, mailFrom }: Feedback,
  returned: Returned | null,
): BounceReading {
  const text = parts.find(({ type }) => type === 'text/plain');
  const envelope: RefusedEnvelope = {
    ip: sourceIp,
    helo: undefined,
    mailFrom: mailFrom ?? undefined,
  };
  const address = recipient ?? onlyRecipientOf(returned);
  return {
    kind: 'feedback-report',
    replyCode: null,
    status: null,
    text: text ? summaryOf(decodedText(message.bytes, text)) : '',
    diagnosedBy: reporter ?? ownHost(message),
    recipient: address,
    recipients: [],
    provider: null,
    cause,
    certainty: 'documented',
    meaning: null,
    identity: bounceCauses[cause],
    temporary: false,
    returned,
    envelope,
  };
}

/** Ours: so much of a report's text is quoted where it quotes no server. */
const SUMMARY = 400;

function summaryOf(text: string): string {
  return text
    .slice(0, 4 * SUMMARY)
    .replace(/\s+/g, ' ')
    .trim()
    .slice(0, SUMMARY);
}

/** The returned message's one recipient, where the report names none. */
function onlyRecipientOf(returned: Returned | null): string | null {
  if (!returned) return null;
  const header = readMessage(returned.bytes);
  const [only, ...more] = addressesIn(header, 'to');
  return only !== undefined && more.length === 0 ? only : null;
}

/** The address that a reply names: whose mail was refused. */
function addressNamed(text: string): string | null {
  return (
    /(?<![\d.])(?!127\.|10\.|192\.168\.)(?:\d{1,3}\.){3}\d{1,3}(?![\d.])/.exec(text)?.[0] ??
    /\[([0-9a-f]{0,4}(?::[0-9a-f.]{0,15}){2,7})[\]\s]/i.exec(text)?.[1] ??
    null
  );
}

/** Every address in the fields of a name. */
function addressesIn(message: Message, name: string): readonly string[] {
  const text = fieldsNamed(message, name)
    .map((field) => bodyOf(message, field))
    .join(',')
    .slice(0, 65536);
  return [...text.matchAll(/[^\s<>(),;:"]{1,64}@[^\s<>(),;:"]{1,255}/g)].map(
    ([address]) => address,
  );
}

function rawField(message: Message, name: string): string {
  const [field] = fieldsNamed(message, name);
  return field ? bodyOf(message, field).slice(0, 2000) : '';
}
