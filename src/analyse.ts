/**
 * The one door: bytes in, report out. `examine` gives codes and facts, and is all that the engine's
 * worker holds; `worded` gives the sentences; `analyse` is both. Runs unbuilt under Node 24.
 */
import { parts as ownParts, type Parts } from '#parts';
import { readAbout } from './about.ts';
import { assemble, type Subject } from './assemble.ts';
import type { BounceReading } from './bounce/bounce.ts';
import {
  type Checks,
  checksWithout,
  type RecordedChecks,
  runChecks,
  type SkipReason,
} from './checks/checks.ts';
import {
  type Believed,
  findEnvelope,
  type KnownEnvelope,
  readClaims,
  receiptTime,
} from './claims/claims.ts';
import { keepHere, openLedger, openNeverAsked, type Resolve } from './dns/dns.ts';
import type { FindImitations } from './domain/domain.ts';
import { readImitations, readRecipients } from './evidence/evidence.ts';
import {
  type Fidelity,
  fieldsNamed,
  type Message,
  parseAddresses,
  readFrom,
  readMessage,
  refuse,
} from './message/message.ts';
import type { Report } from './report.ts';
import { utf8 } from './syntax/syntax.ts';
import { type Language, loadWords, type Words, word, wordsFor } from './wording/wording.ts';

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
  /** Ask for what may be needed before it is, which saves time and decides nothing. Default true. */
  readonly askAhead?: boolean | undefined;
  /** Domains that DNS is not asked for, nor for names below them; those of one network only never are. */
  readonly neverAsk?: readonly string[] | undefined;
  /** Asked for the DKIM keys that DNS has no more, by the contract of `resolver`; default: nobody is. */
  readonly keyArchive?: Resolve | undefined;
  /** What was found of the signatures before the text was replaced: taken instead of verifying them. */
  readonly recorded?: RecordedChecks | undefined;
  /** Names ("Contoso") and domains ("contoso.com") that nobody else should pass for. */
  readonly protected?: readonly string[] | undefined;
  /** What most messages do without, loaded when first needed; default: this program's own, where files can be imported. */
  readonly parts?: Parts | undefined;
}

export interface AnalyseOptions extends ExamineOptions {
  /** Default English. */
  readonly language?: Language | undefined;
}

/** Ours: beyond this only the beginning is read, and the body is not checked. */
export const SIZE_LIMIT = 50 * 1024 * 1024;

/** `examine`, with sentences in `options.language`. */
export async function analyse(bytes: Uint8Array, options: AnalyseOptions = {}): Promise<Report> {
  const { onProgress, language = 'en', ...rest } = options;
  const words = await loadWords(language);
  const report = await examine(bytes, {
    ...rest,
    onProgress: onProgress && ((partial) => onProgress(word(partial, words))),
  });
  return word(report, await wordsFor(report, words));
}

/** Fills the sentences of a report. */
export async function worded(report: Report, language: Language = 'en'): Promise<Report> {
  return word(report, await wordsFor(report, await loadWords(language)));
}

export { PRODUCER } from './assemble.ts';
export { loadWords, type Parts, type Words, word };

/** How deep reports on reports are followed. */
const DEEPEST = 3;

/**
 * Reads and checks a message: a report with codes and facts and no sentences. Never rejects for
 * anything that a mail or a DNS answer contains; rejects with the signal's reason when aborted.
 */
export async function examine(bytes: Uint8Array, options: ExamineOptions = {}): Promise<Report> {
  return await examineAt(0, bytes, options);
}

async function examineAt(
  depth: number,
  bytes: Uint8Array,
  options: ExamineOptions,
): Promise<Report> {
  const { resolver, onProgress, signal, parts = ownParts } = options;
  signal?.throwIfAborted();
  const message = readMessage(bytes.subarray(0, SIZE_LIMIT));
  const about = await readAbout(message, parts);
  const find = (await parts.imitations?.().catch(() => null)) ?? null;
  signal?.throwIfAborted();
  const subject = readSubject(bytes, message, about, find, options);
  let latest: Checks | null = null;
  const tell = () => {
    if (latest && !signal?.aborted) onProgress?.(assemble(subject, latest, ledger));
  };
  const asking = keepHere(resolver ?? unasked, subject.args.neverAsked);
  const ledger = openLedger(asking, () => performance.now(), tell, signal);
  const without = (result: 'pending' | 'skipped', reason: SkipReason | null) =>
    checksWithout(message, subject.args, result, reason);
  if (subject.refused || subject.kind === 'smtp-reply') {
    return assemble(subject, without('skipped', 'not-mail'), null);
  }
  const examineReturned = async () => about && (await returnedOf(about, depth, options));
  if (!resolver) {
    return assemble(subject, without('skipped', 'no-resolver'), null, await examineReturned());
  }

  if (onProgress) latest = without('pending', null);
  tell();
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
  const returned = await examineReturned();
  return { ...assemble(subject, checks, ledger, returned), progress: null };
}

/** The returned message as it would fare now, from where it was refused. It came through another's hands. */
async function returnedOf(
  { returned, envelope }: BounceReading,
  depth: number,
  { name: _, size: __, onProgress: ___, ...options }: ExamineOptions,
): Promise<Report | null> {
  if (!returned || depth >= DEEPEST) return null;
  const report = await examineAt(depth + 1, returned.bytes, {
    ...options,
    recorded: options.recorded?.returned ?? undefined,
    receiver: undefined,
    envelope,
    fidelity: returned.headersOnly ? 'headers-only' : 'reserialised',
  });
  return report.source.refused ? null : report;
}

const unasked: Resolve = () => Promise.reject(new Error('no resolver'));

function readSubject(
  bytes: Uint8Array,
  message: Message,
  about: BounceReading | null,
  find: FindImitations | null,
  options: ExamineOptions,
): Subject {
  const { now = new Date(), clock, receiver = {}, envelope: known = {}, name = '' } = options;
  const refused = about ? null : refuse(message);
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
  const from = readFrom(message);
  const replyTo = fieldsNamed(message, 'reply-to').flatMap(
    (field) => parseAddresses(message.head, field.body).mailboxes,
  );
  const recipients = readRecipients({ message, claims });
  return {
    message,
    name,
    size,
    kind: about?.kind ?? (refused ? 'not-mail' : 'message'),
    about,
    refused,
    fidelity,
    cutBytes,
    from,
    replyTo,
    recipients,
    imitations:
      find && readImitations({ from, replyTo, recipients }, options.protected ?? [], find),
    envelope,
    claims,
    args: {
      ip: envelope.ip,
      helo: envelope.helo,
      mailFrom: envelope.mailFrom,
      authors: authors.map(({ localPart, domain }) => utf8(`${localPart}@${domain}`)),
      fromFields: fromFields.length,
      ...(clock
        ? { clock, clockFrom: 'given' }
        : receiptTime(message, claims.received, envelope.receivedIndex, now)),
      fidelity,
      withholdLocalPart: options.withholdLocalPart ?? false,
      askAhead: options.askAhead,
      recorded: options.recorded,
      neverAsked: openNeverAsked(options.neverAsk),
    },
  };
}
