/**
 * What Exchange Online and Outlook.com write beside their Authentication-Results: the spam report
 * ("KEY:VALUE;KEY:VALUE") and where the mailbox put the message.
 */
import { bodyOf, fieldsNamed, type Message } from '../../message/message.ts';
import { type Span, textAt, trimSpan } from '../../syntax/syntax.ts';
import type { Destination, SpamValue, Verdict } from '../stamp.ts';

/** The reports that are read, with the keys whose meaning is known (Microsoft, "Anti-spam message headers"). */
const REPORTS: Readonly<Record<string, readonly string[]>> = {
  'x-forefront-antispam-report': ['CAT', 'SFV', 'SCL', 'SFTY', 'CIP', 'CTRY', 'IPV', 'PTR', 'H'],
  'x-microsoft-antispam': ['BCL', 'PCL'],
  'x-microsoft-antispam-mailbox-delivery': ['dest', 'OFR', 'auth'],
};

export type SpamReport = Readonly<Record<string, SpamValue>>;

/** The values of Microsoft's reports by their own names; the topmost field of each name counts. */
export function readMicrosoftReports(message: Message): SpamReport {
  const values: Record<string, SpamValue> = {};
  for (const [name, keys] of Object.entries(REPORTS)) {
    const field = fieldsNamed(message, name)[0];
    if (!field) continue;
    for (const { key, value, at } of pairs(message.head, field.body)) {
      if (keys.includes(key)) values[key] ??= known(value, at);
    }
  }
  const organisation = fieldsNamed(message, 'x-ms-exchange-organization-scl')[0];
  if (organisation && values.SCL === undefined) {
    values.SCL = known(bodyOf(message, organisation).trim(), organisation.body);
  }
  return values;
}

const known = (value: string, at: Span): SpamValue => ({
  value,
  meaning: null,
  certainty: null,
  at,
});

function* pairs(head: string, within: Span): Generator<{ key: string; value: string; at: Span }> {
  let start = within.start;
  while (start < within.end) {
    const semicolon = head.indexOf(';', start);
    const end = semicolon < 0 || semicolon > within.end ? within.end : semicolon;
    const at = trimSpan(head, { start, end });
    const text = textAt(head, at);
    const colon = text.indexOf(':');
    if (colon > 0) yield { key: text.slice(0, colon), value: text.slice(colon + 1), at };
    start = end + 1;
  }
}

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

/** The verdict, the first that applies: category, filter verdict, then what junked the message. */
export function microsoftVerdict(spam: SpamReport, compauth: string | null): Verdict {
  const named = CATEGORIES.get(said(spam.CAT)) ?? FILTER_VERDICTS.get(said(spam.SFV));
  if (named) return named;
  const junked = said(spam.dest) === 'J' || Number(said(spam.SCL) || -1) >= 5;
  if (junked && compauth === 'fail') return 'spoof-flagged';
  if (Number(said(spam.PCL)) >= 4) return 'phish';
  if (junked) return 'spam';
  return Object.keys(spam).length > 0 ? 'none' : 'unknown';
}

const said = (one: SpamValue | undefined) => one?.value ?? '';

/** Where the mailbox put it: `dest:I`, `J` or `C`. */
export function microsoftDestination(spam: SpamReport): Destination {
  switch (spam.dest?.value) {
    case 'I':
      return 'inbox';
    case 'J':
      return 'junk';
    case 'C':
      return 'folder';
    default:
      return 'unknown';
  }
}
