/** The members of a bundle, `whence.bundle/1`. Names are added to it freely; none is renamed or dropped. */
import type { RecordedChecks } from '../checks/checks.ts';
import type { AnswerDetails, DnsErrorCode, LedgerEntry, RecordType } from '../dns/dns.ts';
import type { Fidelity } from '../message/message.ts';
import type { Report } from '../report.ts';

export const SCHEMA = 'whence.bundle/1';

/** What a resolver was asked, and what it answered. */
export interface RecordedAnswer {
  /** DNS, or an archive of keys. */
  readonly by: 'dns' | 'key-archive';
  readonly name: string;
  readonly type: RecordType;
  /** `RecordData` each; null: it failed, and `error` says how. */
  readonly records: readonly unknown[] | null;
  readonly error: DnsErrorCode | null;
  readonly details: AnswerDetails | null;
}

/** A row of the report's ledger: order and times cannot be had a second time. */
export type RecordedLedgerEntry = LedgerEntry;

/** What the program was told beside the message; a member that is null was not given. */
export interface BundleOptions {
  /** ISO 8601. */
  readonly clock: string | null;
  readonly envelope: {
    readonly ip: string | null;
    readonly helo: string | null;
    readonly mailFrom: string | null;
  };
  readonly authservIds: readonly string[];
  readonly fidelity: Fidelity | null;
  readonly withholdLocalPart: boolean;
  readonly neverAsk: readonly string[];
  readonly protected: readonly string[];
  /** Whether an archive of keys was asked. */
  readonly keyArchive: boolean;
  readonly language: string;
}

export interface Bundle {
  readonly schema: typeof SCHEMA;
  /** Who recorded it. */
  readonly producer: Report['producer'];
  /** ISO 8601: the present, when it was recorded. */
  readonly now: string;
  readonly source: {
    readonly name: string;
    /** Bytes of the source; more than those of `message` where it is longer than what is read. */
    readonly size: number;
    /** Base64, RFC 4648 §4. */
    readonly message: string;
  };
  readonly options: BundleOptions;
  /** Of a redacted message, what was found of its signatures before; null: nothing was replaced. */
  readonly recorded: RecordedChecks | null;
  /** In the order in which they were asked; null: nobody was. */
  readonly answers: readonly RecordedAnswer[] | null;
  /** That of the report, then those of the reports within it. */
  readonly ledgers: readonly (readonly RecordedLedgerEntry[])[];
}
