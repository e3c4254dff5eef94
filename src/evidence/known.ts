import type { Checks } from '../checks/checks.ts';
import type { Envelope, ReadClaims } from '../claims/claims.ts';
import type { Imitations } from '../domain/domain.ts';
import type { Fidelity, From, Mailbox, Message } from '../message/message.ts';

/** What was read of the message and what was found out about it. */
export interface Known {
  readonly message: Message;
  readonly fidelity: Fidelity;
  /** Bytes beyond the limit that were not read; 0 where everything was. */
  readonly cutBytes: number;
  readonly from: From;
  /** Registrable domains of whoever got the message; those of free addresses are left out. */
  readonly recipients: readonly string[];
  /** Null where nobody looked. */
  readonly imitations: Imitations | null;
  readonly replyTo: readonly Mailbox[];
  readonly envelope: Envelope;
  readonly claims: ReadClaims;
  readonly checks: Checks;
}
