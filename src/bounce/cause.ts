/**
 * Reply -> cause. The code speaks, not the sentence: a provider's own meaning of a code comes before the
 * registry's, and both before single words. A sentence that a provider is known to write tells apart
 * what one code stands for.
 */
import {
  type BounceCause,
  isAbout,
  isAnybodys,
  isOf,
  type KnownReply,
  readKnownReplies,
  registeredCause,
  registeredTitle,
} from '../standards/standards.ts';
import { causeInWords } from './phrases.ts';
import type { Command } from './reply.ts';

export interface Judged {
  readonly cause: BounceCause;
  readonly certainty: KnownReply['certainty'];
  /** Who says so; null where it is the registry or the words. */
  readonly source: KnownReply['source'] | null;
  /** The provider whose sentence it is, where one was recognised. */
  readonly provider: string | null;
  /** What the reply or its code means, in technical English; null where nothing tells. */
  readonly meaning: string | null;
}

/** What is judged. */
export interface Refused {
  readonly code: string | null;
  readonly status: string | null;
  readonly text: string;
  readonly command: Command | null;
  readonly provider: string | null;
}

/** The tables, read when the first report is. */
const known = readKnownReplies();

/** Codes that say "refused" and no more, with every provider. RFC 3463 §3 */
const SAYS_NOTHING = /^[45]\.(?:[0-7]\.0|7\.1)$/;

/** The cause of a refusal; `unknown` where no reason is given. */
export function causeOf(refused: Refused): Judged {
  const { text, provider, status } = refused;
  const may = (row: KnownReply) => sameClass(row, refused);
  const specific = known.filter((row) => row.certainty !== 'fallback' && may(row));
  const own = specific.filter((row) => isOf(row, provider));
  const anybodys = specific.filter(isAnybodys);
  const others = specific.filter((row) => !isAnybodys(row) && !isOf(row, provider));
  const coded = (rows: readonly KnownReply[]) =>
    rows.filter((row) => status !== null && isAbout(row, status));
  const found =
    said(coded(own), text) ??
    said(own, text) ??
    byCode(coded(own), refused) ??
    said(coded(anybodys), text) ??
    said(anybodys, text) ??
    said(coded(others), text);
  if (found) return judged(found, status);
  const meaning = status === null ? null : registeredTitle(status);
  const inWords = ofSender(refused) ?? causeInWords(text);
  if (inWords)
    return { cause: inWords, certainty: 'observed', source: null, provider: null, meaning };
  const registered = status === null ? null : registeredCause(status);
  if (registered)
    return { cause: registered, certainty: 'documented', source: null, provider: null, meaning };
  const last =
    said(others, text) ??
    said(
      known.filter((row) => row.certainty === 'fallback'),
      text,
    );
  if (last) return judged(last, status);
  // "The command was not accepted, but the error condition is temporary". RFC 5321 §4.2.1
  const cause = (refused.code ?? status)?.startsWith('4') ? 'temp-failure' : 'unknown';
  return { cause, certainty: 'uncertain', source: null, provider: null, meaning };
}

/** A documented code names its provider; words may be anybody's. */
function judged(row: KnownReply, status: string | null): Judged {
  const { cause, certainty, source, provider } = row;
  const named =
    certainty === 'documented' && !isAnybodys(row) && status !== null && isAbout(row, status);
  const meaning = row.meaning || (status === null ? null : registeredTitle(status));
  return { cause, certainty, source, provider: named ? provider : null, meaning };
}

function said(rows: readonly KnownReply[], text: string): KnownReply | null {
  return rows.find(({ pattern }) => pattern.test(text)) ?? null;
}

/** A reply for now is no reply for good: the first digit says which, where no enhanced code does. RFC 5321 §4.2.1 */
function sameClass(row: KnownReply, { code, status }: Refused): boolean {
  if (row.basic === '' || code === null || row.basic[0] === code[0]) return true;
  return status !== null && isAbout(row, status);
}

/** A provider's own meaning of a code, in whatever language its words are. */
function byCode(rows: readonly KnownReply[], { code, status, text }: Refused): KnownReply | null {
  if (status === null || SAYS_NOTHING.test(status)) return null;
  const same = rows.filter(({ basic }) => basic === code);
  const [first, ...rest] = (same.length > 0 ? same : rows).filter(
    // "IPv6" is the same word in every language; without it, 5.2.1 is a mailbox.
    ({ cause }) => cause !== 'ipv6-not-accepted' || /IPv6/i.test(text),
  );
  if (!first || rest.every(({ cause }) => cause === first.cause)) return first ?? null;
  return [first, ...rest].find(({ cause }) => cause === 'unauthenticated') ?? null;
}

/** What was refused in answer to MAIL FROM is the sender. RFC 5321 §3.3 */
function ofSender({ command, status, text }: Refused): BounceCause | null {
  if (command !== 'mail' || /access denied|block|spam|relay|polic/i.test(text)) return null;
  const aboutAddress = status === null || /^[45]\.(?:0\.0|1\.\d+|[57]\.\d+)$/.test(status);
  if (!aboutAddress) return null;
  if (
    /(?:does not|doesn.t|not) (?:exist|resolve|found)|unknown|no such|unresolv|no MX|DNS/i.test(
      text,
    )
  ) {
    return 'sender-domain-not-found';
  }
  return /(?:sender|address|mail from|domain)\b.{0,40}\b(?:reject|invalid|refus|not (?:allowed|accept|valid))/i.test(
    text,
  )
    ? 'sender-address-invalid'
    : null;
}
