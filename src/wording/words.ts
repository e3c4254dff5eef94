import type {
  BounceCause,
  Cause,
  DifferenceReason,
  Finding,
  FindingCode,
  Level,
  Measure,
  MeasureCode,
  Raise,
  Refusal,
  Report,
  Verdict,
} from '../report.ts';

import type { MicrosoftCode } from '../standards/standards.ts';
import type { ExportWords } from './export-words.ts';
import type { FailureWords, ViewWords } from './view-words.ts';

export type { StepWords } from './step-words.ts';
export type { FailureWords, ViewWords } from './view-words.ts';

/** Words for a finding: one sentence each, no jargon in the title. */
export interface FindingWords {
  /** What is so; under eight words where it can be. */
  readonly title: (facts: Finding['facts']) => string;
  /** Why a reader should care. */
  readonly why: (facts: Finding['facts']) => string;
  /** What to do; '' where there is nothing to do. */
  readonly act: (facts: Finding['facts']) => string;
}

/** Words for a root cause, for three readers. */
export interface CauseWords {
  /** Two or three words beside the symbol of the level. */
  readonly label: string;
  /** The verdict: one sentence without a full stop. */
  readonly summary: (report: Report) => string;
  /** How we know: one or two sentences. */
  readonly why: (report: Report) => string;
  /** What the person who got the mail does now: one or two short sentences. */
  readonly recipient: (report: Report) => string;
  readonly helpDesk: (report: Report) => string;
  readonly senderAdmin: (report: Report) => string;
}

/** Words for the cause of a refusal, for whoever sent what was refused. */
export interface BounceWords {
  /** What happened: one sentence without a full stop. */
  readonly title: string;
  /** Why, as far as the reply tells. */
  readonly why: string;
  /** What the sender of the refused message does now. */
  readonly recipient: string;
  readonly helpDesk: string;
  readonly senderAdmin: string;
}

/** What each reader can do, beyond the one sentence that every cause has: one to three short sentences each. */
export type MeasuresWords = Readonly<Record<MeasureCode, (facts: Measure['facts']) => string>>;

export type BouncesWords = Readonly<Record<BounceCause, BounceWords>>;

/** What receivers and filters write in codes and fields of their own. */
export interface ReceiverWords {
  /** What a receiver's own values mean; one or two short sentences each. */
  readonly meanings: Readonly<Record<MicrosoftCode, string>>;
  /** What a field of a receiver or a filter is, by its name in lower case: a short sentence. */
  readonly reportFields: Readonly<Record<string, string>>;
  /** What a value of such a field says about the message: a short sentence, '' where it says nothing. */
  readonly said: Readonly<Record<Verdict, string>>;
}

/** What only a report on a terminal says. */
export interface TerminalWords {
  readonly morePlaces: (count: number) => string;
  /** The ledger's line where a file stood in for DNS. */
  readonly answeredFrom: (questions: number, file: string) => string;
  readonly nothingLeft: string;
}

/** Everything that can be said in one language. */
export interface Words {
  readonly language: string;
  readonly causes: Readonly<Record<Cause, CauseWords>>;
  /** Of a receiver's own words: null until a report has some, by `wordsFor`. */
  readonly receiver: ReceiverWords | null;
  readonly loadReceiver: () => Promise<ReceiverWords>;
  /** Of reports on other messages: null until one is worded, by `wordsFor`. */
  readonly bounces: BouncesWords | null;
  readonly loadBounces: () => Promise<BouncesWords>;
  /** Null until a report is worded that has some, by `wordsFor`. */
  readonly measures: MeasuresWords | null;
  readonly loadMeasures: () => Promise<MeasuresWords>;
  readonly levels: Readonly<Record<Level, string>>;
  readonly findings: Readonly<Record<FindingCode, FindingWords>>;
  readonly differences: Readonly<Record<DifferenceReason, string>>;
  /** What would make the diagnosis surer: a sentence. */
  readonly raises: Readonly<Record<Raise, string>>;
  /**
   * A result of SPF, DKIM, DMARC or ARC in words: `body-hash-mismatch` -> "body changed". A map, since
   * a receiver may have written any word, `constructor` too.
   */
  readonly results: ReadonlyMap<string, string>;
  /** Why something was not checked. */
  readonly reasons: Readonly<Record<string, string>>;
  readonly refusals: Readonly<Record<Refusal, FailureWords>>;
  readonly view: ViewWords;
  readonly terminal: TerminalWords;
  readonly exported: ExportWords;
}
