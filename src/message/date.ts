/**
 * Dates of header fields.
 *
 *   date-time = [ day-of-week "," ] day month year hour ":" minute [ ":" second ] zone
 *
 * RFC 5322 §3.3, with the two-digit years, the zone names and the comments of §4.3. Lenient where
 * real servers are: a missing zone is UTC, and "GMT+0100" and "+01:00" are zones.
 */
import { closingParenthesis, lowerAscii } from '../syntax/syntax.ts';

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** Offsets in minutes of the zone names that RFC 5322 §4.3 defines; every other name says nothing. */
const ZONES: ReadonlyMap<string, number> = new Map([
  ['edt', -240],
  ['est', -300],
  ['cdt', -300],
  ['cst', -360],
  ['mdt', -360],
  ['mst', -420],
  ['pdt', -420],
  ['pst', -480],
]);

/** Ours: no date is longer, folds and comments and all. */
const LONGEST = 400;

const DATE_TIME = new RegExp(
  [
    `(?<day>\\d{1,2})[ -]+(?<month>${MONTHS.join('|')})[a-z]{0,6}[ -]+(?<year>\\d{2,4})`,
    ' +(?<hour>\\d{1,2}) *: *(?<minute>\\d{2})(?: *: *(?<second>\\d{2}))?(?:\\.\\d{1,9})?',
    ' *(?:(?:GMT|UTC)?(?<offset>[+-]\\d{2}:?\\d{2})|(?<zone>[a-z]{1,5}))?',
  ].join(''),
  'i',
);

/** The instant of a date-time, or null where the text is none (a day that does not exist is none). */
export function parseDate(text: string): Date | null {
  const line = withoutComments(text.slice(0, LONGEST)).replace(/\s+/g, ' ');
  const found = DATE_TIME.exec(line)?.groups;
  if (!found) return null;
  const number = (name: string) => Number(found[name] ?? 0);
  const year = fullYear(found.year ?? '');
  const midnight = new Date(
    Date.UTC(year, MONTHS.indexOf(lowerAscii(found.month ?? '')), number('day')),
  );
  // A day of the date that is not the day asked for was rolled over: there is no 30th of February.
  if (midnight.getUTCDate() !== number('day') || year < 1900) return null;
  const [hour, minute, second] = [number('hour'), number('minute'), number('second')];
  const ahead = zoneMinutes(found.offset, found.zone);
  if (hour > 23 || minute > 59 || second > 60 || ahead === null) return null;
  return new Date(midnight.getTime() + ((hour * 60 + minute - ahead) * 60 + second) * 1000);
}

function withoutComments(text: string): string {
  let kept = '';
  let at = 0;
  for (;;) {
    const open = text.indexOf('(', at);
    if (open < 0) return kept + text.slice(at);
    kept += `${text.slice(at, open)} `;
    const end = closingParenthesis(text, open, text.length);
    if (end === null) return kept;
    at = end;
  }
}

/** "If a two digit year is encountered whose value is between 00 and 49, … 2000 is added". RFC 5322 §4.3 */
function fullYear(text: string): number {
  const year = Number(text);
  if (text.length === 2) return year < 50 ? 2000 + year : 1900 + year;
  return text.length === 3 ? 1900 + year : year;
}

/** Minutes ahead of UTC; null where no zone is meant. */
function zoneMinutes(offset: string | undefined, name: string | undefined): number | null {
  if (offset === undefined) {
    // A clock of twelve hours is no form of any document: better no time than a wrong one.
    return /^[ap]m$/i.test(name ?? '') ? null : (ZONES.get(lowerAscii(name ?? '')) ?? 0);
  }
  const minutes = Number(offset.slice(1, 3)) * 60 + Number(offset.slice(-2));
  if (Number(offset.slice(-2)) > 59) return null;
  return offset.startsWith('-') ? -minutes : minutes;
}
