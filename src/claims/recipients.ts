import { bodyOf, fieldsNamed, type Message } from '../message/message.ts';

/** Delivered-To is RFC 9228's; X-Original-To and Envelope-To are servers' own. To and Cc are the author's word. */
const RECIPIENTS = ['delivered-to', 'x-original-to', 'envelope-to', 'to', 'cc'];

/** The domains of those whom the message went to, as far as it tells, the surest first. */
export const recipientDomains = (message: Message): readonly string[] =>
  RECIPIENTS.flatMap((key) => domainsIn(message, key));

/** The domains of the addresses in fields of this name. */
export function domainsIn(message: Message, key: string): readonly string[] {
  return fieldsNamed(message, key).flatMap((field) =>
    [...bodyOf(message, field).matchAll(/@([A-Za-z0-9.-]{1,255})/g)].map(
      ([, domain = '']) => domain,
    ),
  );
}
