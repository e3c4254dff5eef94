/**
 * The one door: bytes in, report out. `examine` gives codes and facts, and is all that the engine's
 * worker holds; `worded` gives the sentences; `analyse` is both. Runs unbuilt under Node 24.
 */
import { parts as ownParts, type Parts } from '#parts';
import {
  type CheckArguments,
  type Checks,
  checksWithout,
  runChecks,
  type SkipReason,
} from './checks/checks.ts';
import {
  type Believed,
  findEnvelope,
  type KnownEnvelope,
  type ReadClaims,
  readClaims,
} from './claims/claims.ts';
import { diagnose } from './diagnosis/diagnosis.ts';
import { keepHere, type Ledger, openLedger, openNeverAsked, type Resolve } from './dns/dns.ts';
import { gatherEvidence, type Known } from './evidence/evidence.ts';
import { findAll } from './findings/findings.ts';
import {
  bodyOf,
  type Fidelity,
  fieldsNamed,
  type Message,
  parseAddresses,
  parseDate,
  type Refusal,
  readFrom,
  readMessage,
  refuse,
} from './message/message.ts';
import type { Report, SourceKind } from './report.ts';
import { utf8 } from './syntax/syntax.ts';
import { type Language, loadWords, type Words, word } from './wording/wording.ts';

export interface ExamineOptions {
  /** The contract of node:dns/promises `resolve`; absent: no network, claims only. */
  readonly resolver?: Resolve | undefined;
  /** "Today"; default: the present. */
  readonly now?: Date | undefined;
  /** Judge signatures as of this instant instead of the time of receipt. */
  readonly clock?: Date | undefined;
  /** What the caller knows of the SMTP transaction; each member overrides alone. */
  readonly envelope?: KnownEnvelope | undefined;
  /** Whom this mailbox believes. */
  readonly receiver?: Believed | undefined;
  /** How the bytes were had; default `exact`, or `exact-lf` where every line ends in LF alone. */
  readonly fidelity?: Fidelity | undefined;
  /** What to call the source. */
  readonly name?: string | undefined;
  /** Bytes of the whole source, where only its beginning is given: no more than `SIZE_LIMIT` is read. */
  readonly size?: number | undefined;
  /** Called with partial reports: first the claims, then each check as it ends. */
  readonly onProgress?: ((partial: Report) => void) | undefined;
  readonly signal?: AbortSignal | undefined;
  /** Ask no DNS name that would carry the sender's local part. Default false. */
  readonly withholdLocalPart?: boolean | undefined;
  /** Domains that DNS is not asked for, nor for names below them; those of one network only never are. */
  readonly neverAsk?: readonly string[] | undefined;
  /** Asked for the DKIM keys that DNS has no more, by the contract of `resolver`; default: nobody is. */
  readonly keyArchive?: Resolve | undefined;
  /** What most messages do without, loaded when first needed; default: this program's own, where files can be imported. */
  readonly parts?: Parts | undefined;
}

export interface AnalyseOptions extends ExamineOptions {
  /** Default English. */
  readonly language?: Language | undefined;
}

/** Ours: beyond this only the beginning is read, and the body is not checked. */
export const SIZE_LIMIT = 50 * 1024 * 1024;

export const PRODUCER = { name: 'whence', version: '0.1.0', tables: '2026-11-20' } as const;

/** `examine`, with sentences in `options.language`. */
export async function analyse(bytes: Uint8Array, options: AnalyseOptions = {}): Promise<Report> {
  const { onProgress, language = 'en', ...rest } = options;
  const words = await loadWords(language);
  const report = await examine(bytes, {
    ...rest,
    onProgress: onProgress && ((partial) => onProgress(word(partial, words))),
  });
  return word(report, words);
}

/** Fills the sentences of a report. */
export async function worded(report: Report, language: Language = 'en'): Promise<Report> {
  return word(report, await loadWords(language));
}

export { loadWords, type Parts, type Words, word };

/**
 * Reads and checks a message: a report with codes and facts and no sentences. Never rejects for
 * anything that a mail or a DNS answer contains; rejects with the signal's reason when aborted.
 */
export async function examine(bytes: Uint8Array, options: ExamineOptions = {}): Promise<Report> {
  const { resolver, onProgress, signal } = options;
  signal?.throwIfAborted();
  const message = readMessage(bytes.subarray(0, SIZE_LIMIT));
  const subject = readSubject(bytes, message, options);
  let latest: Checks | null = null;
  const tell = () => {
    if (latest && !signal?.aborted) onProgress?.(assemble(subject, latest, ledger));
  };
  const asking = keepHere(resolver ?? unasked, subject.args.neverAsked);
  const ledger = openLedger(asking, () => performance.now(), tell, signal);
  const without = (result: 'pending' | 'skipped', reason: SkipReason | null) =>
    checksWithout(message, subject.args, result, reason);
  if (subject.refused) return assemble(subject, without('skipped', 'not-mail'), null);
  if (!resolver) return assemble(subject, without('skipped', 'no-resolver'), null);

  if (onProgress) latest = without('pending', null);
  tell();
  const { parts = ownParts } = options;
  const { neverAsked } = subject.args;
  const keyArchive = options.keyArchive && ledger.by(keepHere(options.keyArchive, neverAsked));
  const checks = await runChecks(
    message,
    { ...subject.args, keyArchive },
    ledger.resolve,
    parts,
    (state) => {
      signal?.throwIfAborted();
      latest = state;
      tell();
    },
  );
  signal?.throwIfAborted();
  latest = null;
  ledger.close();
  return { ...assemble(subject, checks, ledger), progress: null };
}

const unasked: Resolve = () => Promise.reject(new Error('no resolver'));

/** What is read of the message before any check. */
interface Subject extends Omit<Known, 'checks'> {
  readonly name: string;
  readonly size: number;
  readonly kind: SourceKind;
  readonly refused: Refusal | null;
  readonly claims: ReadClaims;
  readonly args: CheckArguments;
}

function readSubject(bytes: Uint8Array, message: Message, options: ExamineOptions): Subject {
  const { now = new Date(), clock, receiver = {}, envelope: known = {}, name = '' } = options;
  const refused = refuse(message);
  const size = Math.max(bytes.length, options.size ?? 0);
  const cutBytes = size - message.bytes.length;
  const fidelity =
    cutBytes > 0
      ? 'headers-only'
      : (options.fidelity ?? (message.lineEnds === 'lf' ? 'exact-lf' : 'exact'));
  const claims = readClaims(message, receiver, known);
  const envelope = findEnvelope(message, claims, known);
  const fromFields = fieldsNamed(message, 'from');
  const authors = fromFields.flatMap((field) => parseAddresses(message.head, field.body).mailboxes);
  return {
    message,
    name,
    size,
    kind: refused ? 'not-mail' : 'message',
    refused,
    fidelity,
    cutBytes,
    from: readFrom(message),
    replyTo: fieldsNamed(message, 'reply-to').flatMap(
      (field) => parseAddresses(message.head, field.body).mailboxes,
    ),
    envelope,
    claims,
    args: {
      ip: envelope.ip,
      helo: envelope.helo,
      mailFrom: envelope.mailFrom,
      authors: authors.map(({ localPart, domain }) => utf8(`${localPart}@${domain}`)),
      fromFields: fromFields.length,
      ...clockOf(message, claims, envelope.receivedIndex, now, clock),
      fidelity,
      withholdLocalPart: options.withholdLocalPart ?? false,
      neverAsked: openNeverAsked(options.neverAsk),
    },
  };
}

/** The time of receipt: of the boundary's Received field, else the topmost, else Date; never after now. */
function clockOf(
  message: Message,
  { received }: ReadClaims,
  receivedIndex: number | null,
  now: Date,
  given: Date | undefined,
): Pick<CheckArguments, 'clock' | 'clockFrom'> {
  if (given) return { clock: given, clockFrom: 'given' };
  const receipt =
    (receivedIndex === null ? null : received[receivedIndex]?.at) ?? received[0]?.at ?? null;
  const dateField = fieldsNamed(message, 'date')[0];
  const written = receipt ? null : dateField && parseDate(bodyOf(message, dateField));
  const clock = receipt ?? written ?? now;
  if (clock > now) return { clock: now, clockFrom: 'now' };
  return { clock, clockFrom: receipt ? 'received' : written ? 'date' : 'now' };
}

function assemble(subject: Subject, checks: Checks, ledger: Ledger | null): Report {
  const { message, from, envelope, name, size, kind, refused, fidelity } = subject;
  const evidence = gatherEvidence({ ...subject, checks });
  const { claims } = evidence;
  const findings = refused ? [] : findAll(evidence);
  return {
    schema: 'whence.report/1',
    producer: PRODUCER,
    language: null,
    source: { name, size, kind, refused: refused && { code: refused }, fidelity },
    progress: ledger?.progress() ?? null,
    fields: message.fields.map((field, i) => ({
      name: field.name,
      at: field.span,
      by: evidence.writers[i] ?? 'unverified',
    })),
    from,
    envelope,
    claims: {
      receiver: claims.receiver,
      others: claims.others,
      arc: claims.arc,
      hops: claims.hops,
      passedOn: claims.passedOn,
      unread: claims.unread,
    },
    checks,
    comparison: evidence.comparison,
    differences: evidence.differences,
    findings,
    diagnosis: {
      ...diagnose(findings, evidence),
      summary: '',
      why: '',
      advice: { recipient: '', helpDesk: '', senderAdmin: '' },
    },
    bounce: null,
    ledger: ledger?.entries() ?? [],
  };
}
