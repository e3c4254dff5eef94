/**
 * Received fields: each server on the way writes one on top.
 *
 *   Received: from HELO (host [address]) by HOST with PROTOCOL id ID for <rcpt>; date-time
 *
 * RFC 5321 §4.4. Every server has its own dialect, so clauses are found by their keywords outside
 * comments. What the client said stands beside what the server saw, and must not be taken for it.
 */
import { type Span, textAt, trimSpan } from '../../syntax/syntax.ts';
import { type Field, fieldsNamed, type Message } from '../read-message.ts';
import { type Clauses, clauseNamed, clausesOf, type Item, wordsOf } from './clauses.ts';
import { type Client, readClient } from './client.ts';
import { type Login, readLogin } from './login.ts';
import { protocolWords, readSession, type Session } from './session.ts';
import { receivedAt } from './when.ts';

/** `helo` is what the client said; `ip` is not normalised; `tls` null: not said. */
export interface Received extends Client, Session, Login {
  /** 0 is the topmost: the last server. */
  readonly index: number;
  readonly span: Span;
  readonly by: string | null;
  /** "Frontend Transport" (Exchange), "TCP". */
  readonly via: string | null;
  readonly id: string | null;
  /** The recipient, without angle brackets. */
  readonly for: string | null;
  /** MAIL FROM as this server had it; '' is the null sender. */
  readonly envelopeFrom: string | null;
  readonly at: Date | null;
  /** Every comment, with its parentheses, as it stands. */
  readonly comments: readonly Span[];
  /** Words beyond those that a clause has a place for. */
  readonly rest: readonly Span[];
}

/** The Received fields of a message, topmost first. */
export function readReceived(message: Message): readonly Received[] {
  return fieldsNamed(message, 'received').map((field, index) => readOne(message, field, index));
}

function readOne({ head }: Message, { body }: Field, index: number): Received {
  const span = trimSpan(head, body);
  const text = textAt(head, span);
  const found = clausesOf(text, span.start);
  const { clauses, comments, date } = found;
  const session = readSession(found);
  const local = isLocal(found, session);
  const login = readLogin(found, session.with);
  const first = (name: string) => wordsOf(clauseNamed(clauses, name))[0] ?? null;
  return {
    index,
    span,
    ...(local ? NOBODY : readClient(found)),
    by: readHost(clauseNamed(clauses, 'by')),
    ...session,
    tls: local ? null : session.tls,
    ...login,
    via: wordsOf(clauseNamed(clauses, 'via')).join(' ') || null,
    id: first('id'),
    for: first('for')?.replace(/^<(.*)>$/s, '$1') ?? null,
    envelopeFrom: readEnvelopeFrom(found),
    at: receivedAt(date, text),
    comments: comments.map(spanOf),
    rest: restOf(found).map(spanOf),
  };
}

const spanOf = ({ start, end }: Item): Span => ({ start, end });

const NOBODY: Client = { helo: null, name: null, ip: null };

/** Nobody said HELO: Exim's "from LOGIN by HOST with local", and IIS. */
function isLocal({ clauses }: Clauses, session: Session): boolean {
  const words = wordsOf(clauseNamed(clauses, 'from')).slice(0, 3).join(' ');
  return session.with === 'local' || words === 'mail pickup service';
}

/** indimail: "by host HOST"; "by HOST, id ID". */
function readHost(by: readonly Item[]): string | null {
  const [first = null, second = null] = wordsOf(by);
  const host = first === 'host' && second !== null ? second : first;
  return host?.replace(/,$/, '') ?? null;
}

// Exim, Dovecot, PowerMTA; maddy "envelope-sender"; Alibaba "mailfrom:"; Haraka without parentheses.
const ENVELOPE_FROM = /^(?:envelope-(?:from|sender)|mailfrom)[:= ]*(?:<([^<>\s]*)>|([^<>\s]+))/i;

function readEnvelopeFrom({ clauses, comments }: Clauses): string | null {
  const words = clauses.map(({ items }) => wordsOf(items).slice(-2).join(' '));
  for (const text of [...comments.map((comment) => comment.text), ...words]) {
    const [found, bracketed, bare] = ENVELOPE_FROM.exec(text) ?? [];
    if (found !== undefined) return bracketed ?? bare ?? null;
  }
  return null;
}

function restOf({ clauses, opening }: Clauses): readonly Item[] {
  const seen = new Set<string>();
  const beyond = clauses.flatMap(({ name, items }) => {
    const words = items.filter(({ kind }) => kind === 'word');
    const again = seen.has(name);
    seen.add(name);
    if (again) return words;
    if (name === 'with') return words.slice(protocolWords(items).length);
    return name === 'via' ? [] : words.slice(1);
  });
  return [...opening.filter(({ kind }) => kind === 'word'), ...beyond];
}
