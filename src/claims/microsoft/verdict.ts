/** What Microsoft decided about a message, and where its mailbox put it. */
import type { Destination, SpamValue, Verdict } from '../stamp.ts';

type SpamReport = Readonly<Record<string, SpamValue>>;

/** CAT values that name a verdict by themselves. */
const CATEGORIES: ReadonlyMap<string, Verdict> = new Map([
  ['SPOOF', 'spoof-flagged'],
  ['PHSH', 'phish'],
  ['HPHSH', 'phish'],
  ['HPHISH', 'phish'],
  ['INTOS', 'phish'], // within the organisation
  ['BIMP', 'impersonation'],
  ['DIMP', 'impersonation'],
  ['GIMP', 'impersonation'],
  ['UIMP', 'impersonation'],
  ['MALW', 'malware'],
  ['AMP', 'malware'],
  ['FTBP', 'malware'], // a type of attachment that is not let in
  ['SAP', 'malware'], //  by Safe Attachments
  ['SPM', 'spam'],
  ['HSPM', 'spam'],
  ['OSPM', 'spam'],
  ['BULK', 'bulk'],
]);

/** SFV values that do. */
const FILTER_VERDICTS: ReadonlyMap<string, Verdict> = new Map([
  ['SPM', 'spam'],
  ['SKS', 'spam'],
  ['BLK', 'blocked'],
  ['SKB', 'blocked'],
]);

/** Values that a filter or a mailbox wrote when it judged; who connected and how is no judgement. */
const JUDGED = ['CAT', 'SFV', 'SCL', 'PCL', 'BCL', 'SFTY', 'dest'];

/** The verdict, the first that applies: category, filter verdict, then what junked the message. */
export function microsoftVerdict(spam: SpamReport, compauth: string | null): Verdict {
  const named = CATEGORIES.get(said(spam.CAT)) ?? FILTER_VERDICTS.get(said(spam.SFV));
  if (named) return named;
  const junked = said(spam.dest) === 'J' || level(spam.SCL) >= 5;
  if (junked && compauth === 'fail') return 'spoof-flagged';
  if (level(spam.PCL) >= 4) return 'phish';
  if (junked) return 'spam';
  return JUDGED.some((name) => spam[name] !== undefined) ? 'none' : 'unknown';
}

const said = (one: SpamValue | undefined) => one?.value ?? '';

/** A level in digits; below all levels where it is none. */
const level = (one: SpamValue | undefined) =>
  /^\d{1,2}$/.test(said(one)) ? Number(said(one)) : -1;

const DESTINATIONS: ReadonlyMap<string, Destination> = new Map([
  ['I', 'inbox'],
  ['J', 'junk'],
  ['C', 'folder'],
]);

/** Where the mailbox put it. */
export function microsoftDestination(spam: SpamReport): Destination {
  return DESTINATIONS.get(said(spam.dest)) ?? 'unknown';
}
