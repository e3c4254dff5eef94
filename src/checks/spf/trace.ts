/** How an SPF record came to its result: what each term asked, found and cost. RFC 7208 §4 */
import type { Span } from '../../syntax/syntax.ts';

export type TracedResult =
  | 'none'
  | 'neutral'
  | 'pass'
  | 'fail'
  | 'softfail'
  | 'temperror'
  | 'permerror';

/** Why an evaluation ended in an error. */
export type SpfProblem =
  | 'several-records' //        §4.5
  | 'syntax' //                 §4.6
  | 'too-many-lookups' //       §4.6.4: more than 10 terms that ask DNS
  | 'too-many-void-lookups' //  §4.6.4: more than 2 answers without a record
  | 'too-many-names' //         §4.6.4: more than 10 MX hosts
  | 'no-record-there' //        §5.2, §6.1: include or redirect to a domain without a record
  | 'dns'; //                   a temporary failure

/** One term, as it was evaluated. */
export interface SpfTerm {
  readonly text: string;
  /** Characters of the record. */
  readonly at: Span;
  readonly outcome: 'match' | 'no-match' | 'error' | 'taken' | 'not-reached';
  /** The name that was asked for; null where none was. */
  readonly name: string | null;
  /** Addresses or names that were compared, the first few. */
  readonly found: readonly string[];
  /** Terms that ask DNS: this one, and those of the records below it. */
  readonly lookups: number;
  /** The record that `include` or `redirect` led to. */
  readonly inside: SpfTrace | null;
}

/** The evaluation of one domain's record. */
export interface SpfTrace {
  readonly domain: string;
  /** The record's text; null where there is none, or several. */
  readonly record: string | null;
  readonly result: TracedResult;
  readonly problem: SpfProblem | null;
  readonly terms: readonly SpfTerm[];
}

export interface SpfAccount extends SpfTrace {
  readonly lookups: number;
  readonly voidLookups: number;
  /** What the domain says of a failure; null where it says nothing. §6.2 */
  readonly explanation: string | null;
}

export interface TraceQuestion {
  readonly ip: string;
  readonly helo: string;
  /** With a local part; `postmaster` where there is none. §4.3 */
  readonly sender: string;
  /** "Now", for `%{t}`. */
  readonly now: Date;
  /**
   * As many receivers read: a term that cannot be read matters where it is reached, and a host with
   * addresses of the other kind only is no void lookup. Default false: to the letter.
   */
  readonly lenient?: boolean;
}
