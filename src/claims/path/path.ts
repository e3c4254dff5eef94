/**
 * The path of a message, as its Received fields tell it. Each server writes its own on top (RFC
 * 5321 §4.4), so those down to the boundary are the receiver's word, and those below it were in
 * the message when it came: whoever sent it may have made them up.
 */
import type { Received } from '../../message/message.ts';
import type { Span } from '../../syntax/syntax.ts';
import type { Envelope } from '../envelope.ts';

/**
 * Whose word a hop is. `gateway`: of servers before the boundary that are the receiver's own;
 * `nobody`: it stood in the message when that came in; `unknown`: no boundary was found.
 */
export type Voucher = 'receiver' | 'gateway' | 'nobody' | 'unknown';

export interface Hop {
  /** What the client said it was (HELO). */
  readonly from: string | null;
  /** The name that the server found for the address. */
  readonly name: string | null;
  readonly ip: string | null;
  readonly by: string | null;
  readonly with: string | null;
  readonly via: string | null;
  readonly id: string | null;
  readonly for: string | null;
  /** MAIL FROM at this hop; '' is the null sender. A forwarder that rewrites it shows here. */
  readonly envelopeFrom: string | null;
  readonly tls: boolean | null;
  /** "TLSv1.3". */
  readonly tlsVersion: string | null;
  readonly cipher: string | null;
  /** Whether the client had logged in, and as whom. */
  readonly authenticated: boolean;
  readonly user: string | null;
  /** ISO 8601, or null where the field has no date. */
  readonly at: string | null;
  /** Since the hop below; null where either has no date. Negative: the clocks disagree. */
  readonly delaySeconds: number | null;
  /** Whether the message left here before it came: two clocks disagree by `delaySeconds` at least. */
  readonly clockSkew: boolean;
  /** Whether the message came in to the receiver here: `envelope.receivedIndex`. */
  readonly boundary: boolean;
  readonly vouchedBy: Voucher;
  /** Whether this is the first, from the top, that nobody vouches for. */
  readonly firstUnvouched: boolean;
  /** 0 is the topmost Received field. */
  readonly index: number;
  readonly span: Span;
}

/** The hops, topmost first. */
export function readPath(
  received: readonly Received[],
  { receivedIndex, origin }: Pick<Envelope, 'receivedIndex' | 'origin'>,
): readonly Hop[] {
  const unvouched = receivedIndex === null ? null : (origin?.receivedIndex ?? receivedIndex) + 1;
  return received.map((field, i) => {
    const { helo, comments, rest, at, ...hop } = field;
    const below = received[i + 1]?.at;
    const delaySeconds = at && below ? (at.getTime() - below.getTime()) / 1000 : null;
    return {
      ...hop,
      from: helo,
      at: at?.toISOString() ?? null,
      delaySeconds,
      clockSkew: delaySeconds !== null && delaySeconds < 0,
      boundary: hop.index === receivedIndex,
      vouchedBy: voucherOf(hop.index, receivedIndex, unvouched),
      firstUnvouched: hop.index === unvouched,
    };
  });
}

function voucherOf(index: number, boundary: number | null, unvouched: number | null): Voucher {
  if (boundary === null || unvouched === null) return 'unknown';
  if (index <= boundary) return 'receiver';
  return index < unvouched ? 'gateway' : 'nobody';
}
