/**
 * Received fields: each server on the way writes one on top.
 *
 *   Received: from HELO (host [address]) by HOST with PROTOCOL id ID for <rcpt>; date-time
 *
 * RFC 5321 §4.4. Every server has its own dialect, so clauses are found by their keywords outside
 * comments. What the client said stands beside what the server saw, and must not be taken for it.
 */
import { lowerAscii, type Span, textAt, trimSpan } from '../../syntax/syntax.ts';
import { parseDate } from '../date.ts';
import { fieldsNamed, type Message } from '../read-message.ts';
import { clausesOf, type Item } from './clauses.ts';
import { clientAddress, clientHelo } from './client.ts';

export interface Received {
  /** 0 is the topmost: the last server. */
  readonly index: number;
  readonly span: Span;
  /** What the client said it was, as the server wrote it down. */
  readonly helo: string | null;
  /** The address of the connection, IPv4 or IPv6 text; not normalised. */
  readonly ip: string | null;
  readonly by: string | null;
  readonly with: string | null;
  /** Whether the connection was encrypted, by protocol or comment; null: not said. */
  readonly tls: boolean | null;
  readonly at: Date | null;
}

/** The Received fields of a message, topmost first. */
export function readReceived(message: Message): readonly Received[] {
  return fieldsNamed(message, 'received').map((field, index) => {
    const { clauses, comments, date } = clausesOf(textAt(message.head, field.body));
    const from = clauses.get('from') ?? [];
    const protocol = firstWord(clauses.get('with'));
    return {
      index,
      span: trimSpan(message.head, field.body),
      helo: clientHelo(from),
      ip: clientAddress(from),
      by: firstWord(clauses.get('by')),
      with: protocol,
      tls: isEncrypted(protocol, comments),
      at: parseDate(date),
    };
  });
}

const firstWord = (clause: readonly Item[] = []) =>
  clause.find((item) => item.kind === 'word')?.text ?? null;

// IANA's mail transmission types: an S after ESMTP or LMTP is TLS. RFC 3848, RFC 6531 §4.3
const SECURED = /^(?:utf8)?(?:e?smtp|lmtp)sa?$|^https$/;

// "(using TLSv1.3 with cipher …)", "(version=TLS1_2, cipher=…)"
const TLS_COMMENT = /\b(?:tls|ssl)[v_ ]?\d/i;

function isEncrypted(protocol: string | null, comments: readonly Item[]): boolean | null {
  if (comments.some(({ text }) => TLS_COMMENT.test(text))) return true;
  return protocol === null ? null : SECURED.test(lowerAscii(protocol));
}
