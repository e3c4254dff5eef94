import type { AlterationKind, Confidence, Fidelity, SourceKind, Stamp, Trust } from '../report.ts';
import type { Certainty } from '../standards/standards.ts';
import type { HostWords } from './host-words.ts';
import type { SignatureWords } from './signature-words.ts';
import type { StepWords } from './step-words.ts';

/** Why there is no message to explain: what acquisition, a file or the engine ran into, or no mail. */
export interface FailureWords {
  /** What happened; one sentence. */
  readonly what: string;
  /** The way on; one sentence. */
  readonly instead: string;
}

/** The words of the views: labels, progress, states. Names are of mail, and shown as they are. */
export interface ViewWords {
  /** "Key", "sample" -> "Key: sample". */
  readonly labelled: (label: string, text: string) => string;
  /** Several such in one line: "Key: sample; Signed: 20 Nov 2026". */
  readonly inARow: (texts: readonly string[]) => string;

  // Who
  readonly claimsToBe: string;
  readonly cameFrom: string;
  readonly answersGoTo: string;
  readonly inTheNameOf: string;
  /** HELO: what the sending host called itself. */
  readonly callingItself: string;
  readonly nobody: string;
  readonly unknownAddress: string;
  /** Between a name in Unicode and the same in A-labels. RFC 5890 §2.3.2.1 */
  readonly writtenInDns: string;
  readonly unknownDomain: string;
  readonly noSender: string;
  readonly perhaps: string;
  /** Says of a character that shows nothing, or turns the direction of writing, where it stands. */
  readonly hiddenCharacter: (name: string) => string;
  /** What of a text too long to show was left out. */
  readonly moreCharacters: (count: number) => string;

  // A report about another message
  /** What it is, in two or three words. */
  readonly reportKinds: Readonly<Record<SourceKind, string>>;
  readonly thisIs: Readonly<Record<SourceKind, string>>;
  readonly refusedBy: string;
  readonly refusedFor: string;
  /** Others than the first recipient. */
  readonly andOthers: (count: number) => string;
  readonly replied: string;
  readonly noCode: string;
  readonly forNow: string;
  readonly forGood: string;
  /** Above a technical sentence in English. */
  readonly itMeans: string;
  readonly itSaid: string;
  readonly returnedNow: string;

  // Verdict
  readonly checking: string;
  /** The verdict's place while the answer is open: a question. */
  readonly question: (domain: string | null) => string;
  readonly questionHint: string;

  // Results
  readonly results: string;
  readonly method: string;
  /** `authservId` is what the stamp calls itself: no more than a name where its trust is unknown. */
  readonly receiverSaid: (stamp: Pick<Stamp, 'vendor' | 'authservId' | 'trust'>) => string;
  /** How far the stamp may be believed: by the codes of Trust; '' where there is nothing to add. */
  readonly trust: Readonly<Record<Trust, string>>;
  readonly checkedNow: string;
  readonly methods: Readonly<Record<string, string>>;
  readonly saidNothing: string;
  readonly notSigned: string;
  readonly asks: (policy: string) => string;
  /** There is no policy. */
  readonly asksNothing: string;
  readonly byItsHeader: string;
  readonly reason: (code: string) => string;
  readonly differs: string;

  // The receiver's own words
  /** `vendor` is a code of the claims. */
  readonly receiverWrote: (vendor: string | null) => string;
  /** How sure a meaning is; '' where the receiver itself says so. */
  readonly certainty: Readonly<Record<Certainty, string>>;

  // Progress
  readonly asking: (name: string) => string;
  readonly answersIn: (answered: number, asked: number) => string;
  readonly allIn: (asked: number, failed?: number) => string;
  readonly stopped: (answered: number, asked: number) => string;
  readonly stoppedReason: string;
  readonly withoutDns: string;
  readonly stop: string;
  readonly again: string;

  // Signatures
  readonly signatures: string;
  readonly headerSignature: Readonly<Record<'pass' | 'fail' | 'unknown', string>>;
  readonly bodyHash: Readonly<Record<'match' | 'mismatch' | 'not-checked', string>>;
  readonly selector: string;
  readonly algorithm: string;
  readonly keyBits: (bits: number) => string;
  readonly signedFields: string;
  readonly unsignedFields: string;
  /** What was done after signing. */
  readonly changed: string;
  readonly altered: Readonly<Record<AlterationKind, string>>;
  /** Of a change that the signature does not bear out. */
  readonly notProved: string;
  readonly signature: SignatureWords;

  readonly steps: StepWords;
  readonly host: HostWords;

  // Why
  readonly why: string;
  readonly whatToDo: string;
  readonly moreFollows: string;
  readonly line: (line: number) => string;
  readonly bytes: (start: number, end: number) => string;
  readonly writtenBy: Readonly<Record<'receiver' | 'forwarder' | 'sender' | 'unverified', string>>;
  readonly leftOut: (bytes: number) => string;
  readonly confidence: Readonly<Record<Confidence, string>>;

  // Limits and advice
  readonly notChecked: string;
  /** What is never checked, whatever the message. */
  readonly neverChecked: string;
  /** What a copy that is not exact means; '' for one that is. */
  readonly fidelity: Readonly<Record<Fidelity, string>>;
  readonly forHelpDesk: string;
  readonly forSenderAdmin: string;
  /** Who runs a service that sends for others. */
  readonly forProvider: string;

  // Ledger
  /** `names` are the DNS servers; `open` questions have no answer yet, `failed` will get none. */
  readonly ledger: (
    questions: number,
    names: readonly string[],
    open: number,
    failed?: number,
  ) => string;
  readonly ledgerNothing: string;
  /** After `ledger`. */
  readonly nothingElse: string;
  readonly ledgerQuestion: string;
  readonly ledgerAnswer: string;
  readonly ledgerServer: string;
  readonly millis: (millis: number) => string;
  readonly fromMemory: string;
  readonly dnssecValid: string;
  readonly notSent: string;
  /** Names of DNS: `NXDOMAIN` and its kin, in words where they have some. */
  readonly rcodes: Readonly<Record<string, string>>;

  // Reading the source, and what can go wrong
  readonly reading: (provider: string | null) => string;
  readonly readingLabel: string;
  readonly readingHint: string;
  readonly received: (bytes: number, of: number | null) => string;
  readonly failureLabel: string;
  readonly failures: Readonly<Record<string, FailureWords>>;
  readonly openFileOrPaste: string;
  readonly settings: string;

  // The report page
  readonly reportTitle: string;
  readonly reportIntro: string;
  readonly dropHere: string;
  readonly dropNow: string;
  readonly dropHint: string;
  readonly chooseFiles: string;
  readonly pasteLabel: string;
  readonly pasteHint: string;
  readonly explain: string;
  readonly another: string;
  readonly messages: string;
  readonly pastedName: string;
  readonly waiting: string;

  // The options page
  readonly optionsTitle: string;
  readonly languageTitle: string;
  /** The choice to take the language of the browser; others are named in their own language. */
  readonly languageOfBrowser: string;
  readonly dnsTitle: string;
  readonly dnsHint: string;
  readonly dnsSpread: (count: number) => string;
  readonly dnsSpreadHint: string;
  readonly dnsOwn: string;
  readonly dnsOwnLabel: string;
  readonly dnsOwnProblem: string;
  readonly dnsRefused: string;
  readonly dnsOff: string;
  readonly dnsOffHint: string;
  readonly use: string;
  readonly believeTitle: string;
  readonly believeLabel: string;
  readonly believeHint: string;
  readonly privacyTitle: string;
  readonly sendLocalPart: string;
  readonly sendLocalPartHint: string;
  readonly saved: string;
  readonly notSaved: string;
}
