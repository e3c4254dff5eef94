import type { Certainty, SourceKey } from '../standards/standards.ts';
import type { Span } from '../syntax/syntax.ts';

/** How far a stamp may be believed; the rules stand in ./boundary. */
export type Trust = 'trusted' | 'probable' | 'upstream' | 'untrusted' | 'forged' | 'unknown';

/** Why the trust is what it is. */
export type TrustReason =
  | 'named-by-you' //         trusted: the user or an administrator named this authserv-id
  | 'sealed-by-the-receiver' // trusted: the receiver sealed it (ARC), and the seal holds
  | 'vendor-and-place-fit' // probable: name or form, and place, are those of who took the message
  | 'queue-id-known' //       probable: a filter beside it knew the id that the receiver gave the message
  | 'by-an-earlier-hop' //    upstream: of a server before the receiver's
  | 'renamed-on-arrival' //   untrusted: the receiver itself set it aside
  | 'contradicted' //         untrusted: it is about another client, sender or author
  | 'not-its-own' //          untrusted, forged: in the receiver's name or form, and not where the receiver writes
  | 'look-alike-name' //      untrusted, forged: in a name made to be taken for the receiver's
  | 'by-nobody' //            untrusted, forged: no server on the way is of that name or kind
  | 'nothing-settles-it' //   unknown: the headers alone cannot tell
  | 'no-stamp'; //            unknown: nobody wrote a result

/** What the receiver decided about the message. */
export type Verdict =
  | 'spoof-flagged'
  | 'phish'
  | 'impersonation'
  | 'malware'
  | 'spam'
  | 'bulk'
  | 'blocked'
  | 'none'
  | 'rejected'
  | 'unknown';

export type Destination = 'inbox' | 'junk' | 'folder' | 'quarantine' | 'rejected' | 'unknown';

/** What a receiver's own word means. */
export interface Explained {
  /** Names the field whose sentence wording has, where no value of it has one of its own. */
  readonly code?: string | undefined;
  /** A sentence; null until it is worded, and where nobody knows. */
  readonly meaning: string | null;
  /** How sure that is; null until it is worded, where it differs from value to value. */
  readonly certainty: Certainty | null;
  /** Who says so. */
  readonly sources?: readonly SourceKey[] | undefined;
}

/** One result that a server wrote; explained where it is in words of the server's own. */
export interface ClaimedResult extends Partial<Explained> {
  readonly method: string;
  readonly result: string;
  readonly reason: string | null;
  /** The first of `comments`. */
  readonly comment: string | null;
  readonly comments: readonly string[];
  /** By their names as written, lower case: `smtp.mailfrom`, `header.d`, `action`. */
  readonly properties: Readonly<Record<string, string>>;
  /** Index into the report's `fields`. */
  readonly field: number;
  readonly at: Span;
}

/** A value of a receiver's own spam report. */
export interface SpamValue extends Explained {
  readonly value: string;
  readonly at: Span;
  /** The verdict that this value alone stands for. */
  readonly says?: Verdict | null;
  /** Who wrote it; `unverified` where nothing tells it from a sender's word. */
  readonly by?: 'receiver' | 'forwarder' | 'unverified';
}

/** Microsoft's composite authentication: one result over all that it knows. */
export interface CompositeAuthentication extends Explained {
  readonly result: string;
  readonly reason: string | null;
}

/** A server's stamp: everything one receiver wrote about the message. */
export interface Stamp {
  /** `microsoft`, `google`, …; null where it is nobody we know. */
  readonly vendor: string | null;
  readonly authservId: string | null;
  readonly trust: Trust;
  readonly why: TrustReason;
  /** The address that this receiver's SPF was about. */
  readonly ip: string | null;
  readonly results: readonly ClaimedResult[];
  /** The fields that it stands in, as indexes into the report's `fields`. */
  readonly fields: readonly number[];
  /** What is no result, as Microsoft's domain of the recipient. */
  readonly stray: readonly { readonly text: string; readonly at: Span }[];
  /** What could not be read. */
  readonly unread: readonly Span[];
  readonly action: string | null;
  readonly compauth: CompositeAuthentication | null;
  readonly spam: Readonly<Record<string, SpamValue>>;
  readonly verdict: Verdict;
  readonly destination: Destination;
}

/** Whether a pass that this stamp claims says anything. */
export const isBelievable = ({ trust }: Pick<Stamp, 'trust'>): boolean =>
  trust === 'trusted' || trust === 'probable';
