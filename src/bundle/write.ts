/** What was analysed, and how -> its bundle. */
import type { Report } from '../report.ts';
import { latin1 } from '../syntax/syntax.ts';
import {
  type Bundle,
  type BundleOptions,
  type RecordedAnswer,
  type RecordedLedgerEntry,
  SCHEMA,
} from './format.ts';

/** What one analysis was made of. */
export interface Recording {
  /** As they were read, which may be the beginning only. */
  readonly bytes: Uint8Array;
  readonly now: Date;
  readonly options: BundleOptions;
  /** Null: there was no resolver. */
  readonly answers: readonly RecordedAnswer[] | null;
}

export function makeBundle(report: Report, { bytes, now, options, answers }: Recording): Bundle {
  return {
    schema: SCHEMA,
    producer: report.producer,
    now: now.toISOString(),
    source: { name: report.source.name, size: report.source.size, message: base64(bytes) },
    options,
    recorded: null,
    answers,
    ledgers: ledgersOf(report),
  };
}

/** The ledger of the report, and of each that is within it. */
export function ledgersOf({ ledger, bounce }: Report): readonly (readonly RecordedLedgerEntry[])[] {
  return [ledger, ...(bounce?.returned ? ledgersOf(bounce.returned) : [])];
}

/** The file. */
export function bundleJson(bundle: Bundle): string {
  return `${JSON.stringify(bundle, null, 1)}\n`;
}

const base64 = (bytes: Uint8Array) => btoa(latin1(bytes));
