import { oneLine } from '../../syntax/syntax.ts';
import { parseDate } from '../date.ts';

/** Ours: no date is longer. */
const TAIL = 80;

// Go's time.String, as SendGrid writes it: "2026-11-20 08:59:31.001954205 +0000 UTC m=+642907.1".
const GO = /(\d{4}-\d\d-\d\d) (\d\d:\d\d:\d\d)(?:\.\d{1,9})? ([+-]\d\d)(\d\d)(?: [A-Z]|$)/;

/**
 * When the server took the message: "; date-time", RFC 5321 §4.4. Where the semicolon is missing,
 * the date is what the field ends with.
 *
 * @param date what stands after the semicolon; '' where there is none
 */
export function receivedAt(date: string, text: string): Date | null {
  if (date !== '') return parseDate(date);
  const tail = oneLine(text.slice(-TAIL));
  return parseDate(tail) ?? goTime(tail);
}

function goTime(text: string): Date | null {
  const [, day, time, hours, minutes] = GO.exec(text) ?? [];
  const at = new Date(`${day}T${time}${hours}:${minutes}`);
  return Number.isNaN(at.getTime()) ? null : at;
}
