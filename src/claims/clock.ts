/** When a message was received, as far as it tells: what checks of old mail are made as of. */
import { bodyOf, fieldsNamed, type Message, parseDate, type Received } from '../message/message.ts';

export interface ReceiptTime {
  readonly clock: Date;
  readonly clockFrom: 'given' | 'received' | 'date' | 'now';
}

/** The date of the boundary's Received field, else of the topmost, else Date; never after now. */
export function receiptTime(
  message: Message,
  received: readonly Received[],
  receivedIndex: number | null,
  now: Date,
): ReceiptTime {
  const receipt =
    (receivedIndex === null ? null : received[receivedIndex]?.at) ?? received[0]?.at ?? null;
  const dateField = fieldsNamed(message, 'date')[0];
  const written = receipt ? null : dateField && parseDate(bodyOf(message, dateField));
  const clock = receipt ?? written ?? now;
  if (clock > now) return { clock: now, clockFrom: 'now' };
  return { clock, clockFrom: receipt ? 'received' : written ? 'date' : 'now' };
}
