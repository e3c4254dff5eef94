/** The values that the receiver's own fields hold, each by its own name. */
import { bodyOf, type Message } from '../../message/message.ts';
import { lowerAscii, oneLine, type Span, trimSpan, utf8 } from '../../syntax/syntax.ts';
import type { SpamValue } from '../stamp.ts';
import { valueCode, valueCodes } from './codes.ts';
import { compauthCodes, reasonCode, resultCode } from './compauth.ts';
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

/** Fields of one value, and the name that it goes by. */
const FIELDS: Readonly<Record<string, string>> = {
  'x-customspam': 'X-CustomSpam',
  'x-ms-exchange-organization-scl': 'Organization-SCL',
  'x-ms-exchange-organization-pcl': 'Organization-PCL',
  'x-ms-exchange-organization-authas': 'AuthAs',
  'x-ms-exchange-organization-authsource': 'AuthSource',
  'x-ms-exchange-organization-authmechanism': 'AuthMechanism',
  'x-ms-exchange-organization-messagedirectionality': 'MessageDirectionality',
  'x-ms-exchange-organization-network-message-id': 'Network-Message-Id',
  'x-ms-exchange-organization-compauthres': 'CompAuthRes',
  'x-ms-exchange-organization-compauthreason': 'CompAuthReason',
  'x-ms-exchange-crosstenant-authas': 'CrossTenant-AuthAs',
  'x-ms-exchange-crosstenant-authsource': 'CrossTenant-AuthSource',
  'x-ms-exchange-crosstenant-id': 'CrossTenant-Id',
  'x-ms-exchange-crosstenant-fromentityheader': 'CrossTenant-FromEntityHeader',
  'x-ms-exchange-skiplistedinternetsender': 'SkipListedInternetSender',
  'x-ms-exchange-externaloriginalinternetsender': 'ExternalOriginalInternetSender',
  'x-ms-exchange-enablefirstcontactsafetytip': 'EnableFirstContactSafetyTip',
  'x-ms-exchange-safetytip': 'SafetyTip',
  'x-safetytip': 'X-SafetyTip',
  'x-ms-office365-filtering-p2notcompliant': 'P2NotCompliant',
  'x-ms-office365-filtering-correlation-id': 'Correlation-Id',
  'x-sid-result': 'X-SID-Result',
  'x-sid-pra': 'X-SID-PRA',
  'x-sender-ip': 'X-Sender-IP',
};

/** Names whose values mean what those of another name do. */
const SAME_AS: Readonly<Record<string, string>> = {
  'Organization-SCL': 'SCL',
  SafetyTip: 'SFTY',
  'X-SafetyTip': 'SFTY',
};

/** All values by name. Where the report has no SCL or PCL, the organisation's stands in its place. */
export function readValues(message: Message, { last, report }: OwnFields): SpamReport {
  const values: Record<string, SpamValue> = {};
  for (const [key, names] of Object.entries(REPORTS)) {
    const field = last.get(key);
    const placed = key === FOREFRONT ? report?.entries : null;
    const entries = placed === null && field ? readReport(message.head, field.body) : placed;
    if (entries) Object.assign(values, entriesNamed(entries, names));
  }
  for (const [key, name] of Object.entries(FIELDS)) {
    const field = last.get(key);
    if (!field) continue;
    const value = oneLine(utf8(bodyOf(message, field)));
    values[name] = explained(name, value, trimSpan(message.head, field.body));
  }
  for (const name of ['SCL', 'PCL']) {
    const organisation = values[`Organization-${name}`];
    if (organisation) values[name] ??= organisation;
  }
  return values;
}

/** The entries of a Forefront report, whoever wrote it. */
export const readForefront = (entries: Report): SpamReport =>
  entriesNamed(entries, REPORTS[FOREFRONT] ?? []);

function entriesNamed(entries: Report, names: readonly string[]): SpamReport {
  return Object.fromEntries(
    names.flatMap((name) => {
      const entry = entries.get(name);
      return entry ? [[name, explained(name, entry.value, entry.at)]] : [];
    }),
  );
}

function explained(name: string, value: string, at: Span): SpamValue {
  const read = { value, meaning: null, at };
  if (name === 'CompAuthRes' || name === 'CompAuthReason') {
    const code = name === 'CompAuthRes' ? resultCode(lowerAscii(value)) : reasonCode(value);
    return code ? { ...read, code, ...compauthCodes[code] } : { ...read, certainty: null };
  }
  const same = SAME_AS[name];
  const code = (same === undefined ? null : valueCode(same, value)) ?? valueCode(name, value);
  return code ? { ...read, code, ...valueCodes[code] } : { ...read, certainty: null };
}
