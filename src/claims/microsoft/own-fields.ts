/**
 * Which of the fields in Microsoft's form are the receiver's own. Exchange takes the fields of its
 * organisation, X-MS-Exchange-Organization-*, away from whatever comes in from outside, renames
 * another's reports to …-Untrusted, and writes its own at the end of the header. So the receiver's
 * stand below the first field of the organisation, and of several of one name the last is the
 * receiver's: a mailbox that forwarded the message has left the others.
 */
import type { Field, Message, Received } from '../../message/message.ts';
import { normalAddress } from '../address.ts';
import { type Report, readReport } from './report.ts';

export const FOREFRONT = 'x-forefront-antispam-report';

/** Whether a field is one that Exchange lets nobody outside the organisation write. */
export const isOrganisations = ({ key }: Field): boolean =>
  key.startsWith('x-ms-exchange-organization-');

/** A Forefront report and the index of its field. */
export interface PlacedReport {
  readonly index: number;
  readonly entries: Report;
}

export interface OwnFields {
  /** The last of each name, in lower case, that only the receiver can have written. */
  readonly last: ReadonlyMap<string, Field>;
  readonly report: PlacedReport | null;
  /** Reports in the same form that are not the receiver's. */
  readonly strays: readonly PlacedReport[];
}

/** The receiver's own fields, where the receiver is Microsoft; all reports are strays where it is not. */
export function findOwnFields(
  message: Message,
  hops: readonly Received[],
  own: boolean,
): OwnFields {
  const { fields } = message;
  const first = fields.findIndex(isOrganisations);
  const from = own ? Math.max(first, 0) : fields.length;
  const reports = reportsNamed(message, FOREFRONT);
  const report = mostLikely(
    reports.filter(({ index, entries }) => index >= from && !isOutbound(entries)),
    hops,
    first >= 0,
  );
  return {
    last: new Map(fields.slice(from).map((field) => [field.key, field])),
    report,
    strays: reports.filter((one) => one !== report),
  };
}

/** All reports of a name, in lower case, whoever wrote them. */
export function reportsNamed({ fields, head }: Message, key: string): readonly PlacedReport[] {
  return fields.flatMap((field, index) =>
    field.key === key ? [{ index, entries: readReport(head, field.body) }] : [],
  );
}

/**
 * Of several the last whose address is one that the message came from. A gateway may stand in
 * between, so any will do where the place speaks for it; where only the address could, it must not
 * speak against it.
 */
function mostLikely(
  candidates: readonly PlacedReport[],
  hops: readonly Received[],
  placed: boolean,
): PlacedReport | null {
  const on = addressesOn(hops);
  const address = ({ entries }: PlacedReport) => connectingAddress(entries);
  return (
    candidates.findLast((one) => on.has(address(one) ?? '')) ??
    candidates.findLast((one) => placed || on.size === 0 || address(one) === null) ??
    null
  );
}

/** Written for a message that leaves an organisation: by the sender's. */
export const isOutbound = (entries: Report) => entries.get('DIR')?.value === 'OUT';

/** Stands for no address: submitted within the service. */
export const WITHIN = '255.255.255.255';

/** The address that the report is about; null where it names none. */
export function connectingAddress(entries: Report): string | null {
  const address = normalAddress(entries.get('CIP')?.value);
  return address === WITHIN ? null : address;
}

/** The addresses that Received fields tell. */
export const addressesOn = (hops: readonly Received[]): ReadonlySet<string> =>
  new Set(hops.flatMap(({ ip }) => normalAddress(ip) ?? []));
