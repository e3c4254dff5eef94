/** A delivery report: its fields (RFC 3464 §2), where it has them, and its text beside them. */
import type { Message } from '../message/message.ts';
import { lowerAscii, sameAscii } from '../syntax/syntax.ts';
import { decodedText } from './decoded.ts';
import type { Part } from './parts.ts';
import { type PlainRecipient, readPlainRecipients, refusingHost } from './plain-report.ts';
import type { BounceRecipient } from './reading.ts';
import { type Command, type Reply, readReply } from './reply.ts';
import { returnedStart } from './returned.ts';
import {
  addressIn,
  type DeliveryStatus,
  hostIn,
  readDeliveryStatus,
  type StatusFields,
} from './status-fields.ts';

export interface Delivery {
  /** Those that failed or wait; in order. */
  readonly recipients: readonly BounceRecipient[];
  readonly command: Command | null;
  /** What the report says to a person. */
  readonly text: string;
  readonly status: DeliveryStatus | null;
}

const STATUS_PART = /^message\/(?:global-)?delivery-status$/;

/** A line of the fields, in a text: a report that was put into another, or pasted. */
const FIELD_LINE = /^(?:final-recipient|diagnostic-code)[ \t]*:/im;

/** The part of a report that is written for a person, without the message that came back. */
export function textOf(message: Message, parts: readonly Part[]): string {
  const end = parts.findIndex(
    ({ type }) => type.startsWith('message/') || type.endsWith('rfc822-headers'),
  );
  const before = end < 0 ? parts : parts.slice(0, end);
  const plain = before.filter(({ type }) => type === 'text/plain');
  const shown = plain.length > 0 ? plain : before.filter(({ type }) => type === 'text/html');
  const text = shown
    .slice(0, 3)
    .map((part) => decodedText(message.bytes, part))
    .join('\n');
  const cut = returnedStart(text);
  return cut < 0 ? text : text.slice(0, cut);
}

/** Reads what a report says of each recipient. `sentTo`: who the report itself was sent to, lower case. */
export function readDelivery(
  message: Message,
  parts: readonly Part[],
  named: readonly string[],
  sentTo: ReadonlySet<string>,
): Delivery {
  const text = textOf(message, parts);
  const part = parts.find(({ type }) => STATUS_PART.test(type));
  const fields = part ? decodedText(message.bytes, part) : FIELD_LINE.test(text) ? text : null;
  const status = fields === null ? null : readDeliveryStatus(fields);
  const plain = readPlainRecipients(text, sentTo);
  const whole = plain.length > 1 ? null : readReply(text);
  const groups = status?.ofRecipients ?? [];
  const recipients =
    groups.length > 0
      ? groups
          .filter(isUndelivered)
          .map((group) => ofGroup(group, status?.ofMessage ?? new Map(), plain, whole))
      : ofText(named, plain, whole, text);
  const command = [...plain.map(({ reply }) => reply), whole].find(
    (reply) => reply?.command,
  )?.command;
  return { recipients, command: command ?? null, text, status };
}

/** "delivered", "relayed" and "expanded" are no failures. RFC 3464 §2.3.3 */
function isUndelivered(group: StatusFields): boolean {
  return !/^(?:delivered|relayed|expanded)/i.test(group.get('action') ?? '');
}

function ofGroup(
  group: StatusFields,
  ofMessage: StatusFields,
  plain: readonly PlainRecipient[],
  whole: Reply | null,
): BounceRecipient {
  const final = addressIn(group.get('final-recipient'));
  const address = final?.includes('@')
    ? final
    : (addressIn(group.get('original-recipient')) ?? final);
  const diagnostic = (group.get('diagnostic-code') ?? '').replace(/^[\w-]+\s*;\s*/, '');
  const own = readReply(diagnostic);
  const beside =
    plain.find((one) => sameAscii(one.address, address ?? '')) ??
    (plain.length === 1 ? plain[0] : undefined);
  const told = beside?.reply ?? whole;
  const reply = fuller(own, told, /^\d{3}-/.test(diagnostic));
  const written = /[245]\.\d{1,3}\.\d{1,3}/.exec(group.get('status') ?? '')?.[0] ?? null;
  return {
    address,
    action: /^[a-z]+/.exec(lowerAscii(group.get('action') ?? ''))?.[0] ?? null,
    replyCode: reply?.code ?? null,
    status: reply?.status ?? written,
    text: reply?.text ?? diagnostic.replace(/\s+/g, ' ').trim(),
    diagnosedBy:
      hostIn(group.get('remote-mta')) ??
      refusingHost(diagnostic) ??
      beside?.host ??
      hostIn(ofMessage.get('reporting-mta')),
  };
}

/** The field's reply, in the words of the text where these go on: sendmail's field has the first line only. */
function fuller(own: Reply | null, told: Reply | null, unfinished: boolean): Reply | null {
  if (own?.code) {
    const goesOn =
      unfinished && told?.status === own.status && told.text.startsWith(own.text.slice(0, 40));
    return goesOn ? told : own;
  }
  return told?.code ? { ...told, status: told.status ?? own?.status ?? null } : (own ?? told);
}

/** Without fields: who X-Failed-Recipients names, and whom the text does. */
function ofText(
  named: readonly string[],
  plain: readonly PlainRecipient[],
  whole: Reply | null,
  text: string,
): readonly BounceRecipient[] {
  const host = refusingHost(text);
  const told = new Map(plain.map((one) => [lowerAscii(one.address), one]));
  const addresses = named.length > 0 ? named : plain.map(({ address }) => address);
  return (addresses.length > 0 ? addresses : [null]).map((address) => {
    const one = address === null ? undefined : told.get(lowerAscii(address));
    const reply = one?.reply ?? whole ?? (plain.length === 1 ? (plain[0]?.reply ?? null) : null);
    return {
      address,
      action: null,
      replyCode: reply?.code ?? null,
      status: reply?.status ?? null,
      text: reply?.text ?? one?.words ?? '',
      diagnosedBy: one?.host ?? host,
    };
  });
}
