import type { BounceCause, KnownReply } from '../standards/standards.ts';
import type { Returned } from './returned.ts';

/** What is known of one recipient. */
export interface BounceRecipient {
  readonly address: string | null;
  /** `failed`, `delayed`, …; null where nothing says. RFC 3464 §2.3.3 */
  readonly action: string | null;
  readonly replyCode: string | null;
  readonly status: string | null;
  readonly text: string;
  /** The host that refused. */
  readonly diagnosedBy: string | null;
}

/** The transaction in which the message was refused, as far as the report tells it; null: nobody knows. */
export interface RefusedEnvelope {
  readonly ip: string | null;
  readonly helo: string | undefined;
  readonly mailFrom: string | undefined;
}

export interface BounceReading {
  readonly kind: 'bounce' | 'feedback-report' | 'smtp-reply';
  /** Of the first recipient that failed, as all that follows. */
  readonly replyCode: string | null;
  /** Enhanced status code. */
  readonly status: string | null;
  /** What the refusing server said, or the report where it quotes nobody. */
  readonly text: string;
  readonly diagnosedBy: string | null;
  readonly recipient: string | null;
  readonly recipients: readonly BounceRecipient[];
  /** Whose mail service refused it, by a name of the tables. */
  readonly provider: string | null;
  readonly cause: BounceCause;
  readonly certainty: KnownReply['certainty'];
  /** What the reply or its code means, in technical English; null where nothing tells. */
  readonly meaning: string | null;
  /** Whether the reason is who sent it. */
  readonly identity: boolean;
  /** Whether it may pass later as it is. */
  readonly temporary: boolean;
  readonly returned: Returned | null;
  readonly envelope: RefusedEnvelope;
}
