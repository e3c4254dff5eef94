/**
 * The report: plain data, versioned. Views, exports and the command line read this and, for the
 * source lines, the bytes. Names are added to it freely; none is renamed or dropped.
 */
import type { BounceReading } from './bounce/bounce.ts';
import type { Checks } from './checks/checks.ts';
import type { Claims, Envelope } from './claims/claims.ts';
import type { Cause, Diagnosis } from './diagnosis/diagnosis.ts';
import type { LedgerEntry, Progress } from './dns/dns.ts';
import type { ComparedRow, Difference, FieldWriter } from './evidence/evidence.ts';
import type { Fact, Finding } from './findings/findings.ts';
import type { Fidelity, From, Refusal } from './message/message.ts';
import type { BounceCause } from './standards/standards.ts';
import type { Span } from './syntax/syntax.ts';

export type { BounceRecipient } from './bounce/bounce.ts';
export type {
  AddedField,
  Alteration,
  AlterationKind,
  ArcCheck,
  Checks,
  DkimCheck,
  DkimKey,
  DmarcCheck,
  EditionDifference,
  SpfCheck,
  SpfIdentity,
  SpfTerm,
  SpfTrace,
} from './checks/checks.ts';
export type {
  ClaimedResult,
  Claims,
  Destination,
  Envelope,
  Explained,
  Hop,
  SpamValue,
  Stamp,
  Trust,
  Verdict,
} from './claims/claims.ts';
export type { Cause, Confidence, Level, NotChecked, Raise } from './diagnosis/diagnosis.ts';
export type { LedgerEntry, Progress, Question } from './dns/dns.ts';
export type {
  ComparedRow,
  ComparedSide,
  Difference,
  DifferenceReason,
  Note,
  ResultKind,
} from './evidence/evidence.ts';
export type { Fact, Finding, FindingCode } from './findings/findings.ts';
export type { Fidelity, From, Refusal } from './message/message.ts';
export type { BounceCause } from './standards/standards.ts';
export type { Span, Weight } from './syntax/syntax.ts';

/** The version of the report's names. */
export type Schema = 'whence.report/1';

export type SourceKind = 'message' | 'bounce' | 'feedback-report' | 'smtp-reply' | 'not-mail';

export interface Source {
  /** What the caller calls it; '' where nobody named it. */
  readonly name: string;
  /** Bytes given, also those that were not read. */
  readonly size: number;
  readonly kind: SourceKind;
  readonly refused: { readonly code: Refusal } | null;
  readonly fidelity: Fidelity;
  /** Names, addresses and text were replaced; what the signatures say is recorded, and marked as that. */
  readonly redacted?: true;
}

/** A header field, in order. */
export interface ReportedField {
  readonly name: string;
  readonly at: Span;
  /** Who wrote it; `unverified` where that cannot be told. */
  readonly by: FieldWriter;
}

/** What to do, for each reader. */
export interface Advice {
  readonly recipient: string;
  readonly helpDesk: string;
  readonly senderAdmin: string;
  readonly provider?: string;
}

/** Whose measure it is; `provider` runs a service that sends for others. */
export type Adviser = 'helpDesk' | 'senderAdmin' | 'provider';

export type MeasureCode =
  | 'allow-list' // what a safe sender skips, and what never
  | 'allow-pair' // a spoofed domain with what sends for it
  | 'from-form'
  | 'from-override' // who may let a broken From line in
  | 'ipv6-needs'
  | 'ipv6-opt-in'
  | 'null-mx'
  | 'publish-dmarc'
  | 'publish-spf'
  | 'sender-not-judged'
  | 'sign-twice'
  | 'spf-sources'; // what the record has to list

/** One thing to do, or to know before it is done. */
export interface Measure {
  readonly code: MeasureCode;
  readonly for: Adviser;
  readonly facts: Readonly<Record<string, Fact>>;
  /** Records, fields and commands as they are to be written, a line each. */
  readonly copy: readonly string[];
  /** Good manners: nothing fails for want of it. */
  readonly minor: boolean;
  /** One to three sentences; '' until it is worded. */
  readonly text: string;
}

/** The diagnosis with its sentences; '' in a report that has not been worded. */
export interface WordedDiagnosis extends Omit<Diagnosis, 'cause'> {
  /** Of a report about another message: why that was refused. */
  readonly cause: Cause | BounceCause;
  readonly summary: string;
  readonly why: string;
  readonly advice: Advice;
}

/** A report about another message, decoded: what refused it, and that message, as it would fare now. */
export interface Bounce extends Omit<BounceReading, 'kind' | 'envelope' | 'returned'> {
  readonly advice: Advice;
  readonly returned: Report | null;
}

export interface Report {
  readonly schema: Schema;
  readonly producer: {
    readonly name: 'whence';
    readonly version: string;
    /** The date of the built-in tables, ISO 8601. */
    readonly tables: string;
  };
  /** The language of the sentences; null where there are none. */
  readonly language: string | null;
  readonly source: Source;
  /** Null once everything is settled. */
  readonly progress: Progress | null;
  readonly fields: readonly ReportedField[];
  readonly from: From;
  readonly envelope: Envelope;
  readonly claims: Claims;
  readonly checks: Checks;
  /** What the receiver said beside what a check finds now, a row for each identity. */
  readonly comparison: readonly ComparedRow[];
  readonly differences: readonly Difference[];
  readonly findings: readonly Finding[];
  readonly diagnosis: WordedDiagnosis;
  /** What each reader can do, ready to copy where it can be; [] until the report is worded. */
  readonly measures: readonly Measure[];
  readonly bounce: Bounce | null;
  readonly ledger: readonly LedgerEntry[];
}
