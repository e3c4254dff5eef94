import type { FailureWords } from './words.ts';

/** What is wrong with the arguments of the command line, or with one of its inputs. */
export type ArgumentProblem =
  | 'option-unknown'
  | 'value-missing'
  | 'value-not-wanted'
  | 'not-yet'
  | 'language-unknown'
  | 'date-unreadable'
  | 'address-unreadable'
  | 'mail-from-unreadable'
  | 'fidelity-unknown'
  | 'server-url-unusable'
  | 'jobs-unusable'
  | 'several-forms'
  | 'several-resolvers'
  | 'zone-unreadable'
  | 'zone-malformed'
  | 'no-input'
  | 'input-twice'
  | 'input-missing'
  | 'input-denied'
  | 'input-directory'
  | 'input-outlook'
  | 'input-no-file'
  | 'input-unreadable'
  | 'output-unwritable'
  | 'file-unwritable'
  | 'file-is-mail'
  | 'bundle-several'
  | 'bundle-too-large'
  | 'bundle-not-json'
  | 'bundle-of-other-kind'
  | 'bundle-malformed'
  | 'bundle-over-other-file'
  | 'bundle-unwritable'
  | 'bundle-redacted';

/** The sentences of the command line, for a language. */
export interface CommandLineWords {
  /** What `--help` prints. */
  readonly usage: string;
  /** One sentence each; `what` is the option, value or file as it was typed. */
  readonly problems: Readonly<Record<ArgumentProblem, (what: string) => string>>;
  /** One sentence about an input that is no mail. */
  readonly notMail: (name: string, refusal: FailureWords) => string;
  /** How far many inputs have come. */
  readonly countOff: (done: number, all: number) => string;
  /** About a bundle that was opened; `when` is ISO 8601. */
  readonly replayed: (name: string, when: string) => string;
  /** The same, recorded by another version of this program. */
  readonly replayedByRulesOfToday: (name: string, when: string, version: string) => string;
  /** Where what was replaced changes what the report says. */
  readonly redactionChanges: (name: string) => string;
  /** Before a message is typed or pasted into the terminal. */
  readonly waiting: string;
}
