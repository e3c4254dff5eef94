import type { DmarcCheck, EditionDifference, SpfIdentity, SpfTerm, SpfTrace } from '../report.ts';

type Walked = DmarcCheck['walk'][number];

/** The words of how SPF and DMARC came to their results, a step each. */
export interface StepWords {
  readonly spf: string;
  readonly dmarc: string;
  readonly more: (left: number) => string;

  // SPF
  readonly judged: (
    identity: SpfIdentity['identity'],
    domain: string,
    ip: string,
    result: string,
  ) => string;
  readonly recordOf: (domain: string) => string;
  readonly noRecord: (domain: string) => string;
  readonly outcomes: Readonly<Record<SpfTerm['outcome'], string>>;
  /** What stands at a name; the words go on after a comma. */
  readonly found: (name: string, found: readonly string[]) => string;
  readonly lookups: (count: number) => string;
  /** Of 10 lookups and 2 void ones. RFC 7208 §4.6.4 */
  readonly limits: (lookups: number, voidLookups: number) => string;
  readonly problems: Readonly<Record<NonNullable<SpfTrace['problem']>, string>>;
  readonly explanation: (text: string) => string;
  readonly lenient: (result: string) => string;

  // DMARC
  readonly walk: (domain: string) => string;
  readonly nothingThere: string;
  readonly recordProblems: Readonly<Record<Walked['problems'][number], string>>;
  readonly stops: Readonly<Record<NonNullable<Walked['stops']>, string>>;
  readonly organisation: (domain: string) => string;
  readonly policy: (policy: string, by: 'p' | 'sp' | 'np', domain: string) => string;
  readonly testMode: string;
  readonly identifier: (method: 'spf' | 'dkim', domain: string, result: string) => string;
  readonly alignment: (
    aligned: boolean | null,
    mode: 'relaxed' | 'strict' | null,
    organizationalDomain: string | null,
  ) => string;
  readonly edition: (rfc: 9989 | 7489, result: string, policy: string | null) => string;
  readonly recordAt: (domain: string) => string;
  readonly editions: Readonly<Record<EditionDifference, string>>;
}
