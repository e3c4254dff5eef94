/** The values that the receiver's own fields hold, each by its own name. */
import { bodyOf, type Message } from '../../message/message.ts';
import { lowerAscii, oneLine, type Span, trimSpan, utf8 } from '../../syntax/syntax.ts';
import type { SpamValue } from '../stamp.ts';
import { FOREFRONT, type OwnFields } from './own-fields.ts';
import { type Report, readReport } from './report.ts';

export type SpamReport = Readonly<Record<string, SpamValue>>;

const words = (text: string) => text.split(' ');

/** Fields of entries, and the entries that are read; the others are internal. */
const REPORTS: Readonly<Record<string, readonly string[]>> = {
  [FOREFRONT]: words('CAT SFV SCL SFTY SRV IPV CIP CTRY CLTCTRY LANG H PTR DIR ARC EFV SFP SFS'),
  'x-microsoft-antispam': words('BCL PCL ARA'),
  'x-microsoft-antispam-mailbox-delivery': words(
    'dest OFR RF auth ucf jmr wl pcwl kl dwl dkl rwl rkl abwl',
  ),
};

/** Fields of one value: what their names begin with, how they go on, and what stands for the beginning. */
const FIELDS: readonly (readonly [prefix: string, names: string, short: string])[] = [
  ['x-ms-exchange-organization-', 'SCL PCL', 'Organization-'],
  [
    'x-ms-exchange-organization-',
    'AuthAs AuthSource AuthMechanism MessageDirectionality Network-Message-Id CompAuthRes CompAuthReason',
    '',
  ],
  ['x-ms-exchange-crosstenant-', 'AuthAs AuthSource Id FromEntityHeader', 'CrossTenant-'],
  [
    'x-ms-exchange-',
    'SkipListedInternetSender ExternalOriginalInternetSender EnableFirstContactSafetyTip SafetyTip',
    '',
  ],
  ['x-ms-office365-filtering-', 'P2NotCompliant Correlation-Id', ''],
  ['', 'X-CustomSpam X-SafetyTip X-SID-Result X-SID-PRA X-Sender-IP', ''],
];

/** All values by name. Where the report has no SCL or PCL, the organisation's stands in its place. */
export function readValues(message: Message, { last, report }: OwnFields): SpamReport {
  const values: Record<string, SpamValue> = {};
  for (const [key, names] of Object.entries(REPORTS)) {
    const field = last.get(key);
    const placed = key === FOREFRONT ? report?.entries : null;
    const entries = placed === null && field ? readReport(message.head, field.body) : placed;
    if (entries) Object.assign(values, entriesNamed(entries, names, 'receiver'));
  }
  for (const [prefix, names, short] of FIELDS) {
    for (const name of words(names)) {
      const field = last.get(prefix + lowerAscii(name));
      if (!field) continue;
      const value = oneLine(utf8(bodyOf(message, field)));
      values[short + name] = read(value, trimSpan(message.head, field.body), 'receiver');
    }
  }
  for (const name of ['SCL', 'PCL']) {
    const organisation = values[`Organization-${name}`];
    if (organisation) values[name] ??= organisation;
  }
  return values;
}

/** The entries of a Forefront report that is not the receiver's. */
export const readForefront = (entries: Report): SpamReport =>
  entriesNamed(entries, REPORTS[FOREFRONT] ?? [], 'unverified');

function entriesNamed(entries: Report, names: readonly string[], by: Writer): SpamReport {
  return Object.fromEntries(
    names.flatMap((name) => {
      const entry = entries.get(name);
      return entry ? [[name, read(entry.value, entry.at, by)]] : [];
    }),
  );
}

type Writer = 'receiver' | 'unverified';

const read = (value: string, at: Span, by: Writer): SpamValue => ({
  value,
  meaning: null,
  certainty: null,
  at,
  by,
});
