import type { Message } from '../message/message.ts';
import { type Span, trimSpan } from '../syntax/syntax.ts';
import { type Block, placesOf } from './block.ts';
import { parseReceivedSpf, type ReceivedSpf } from './received-spf/received-spf.ts';
import type { ClaimedResult } from './stamp.ts';
import { vendorOf } from './vendors/vendors.ts';

/** A Received-SPF field, and the same as a stamp of one result. */
export interface SpfBlock extends Block {
  readonly spf: ReceivedSpf;
}

export interface SpfBlocks {
  readonly blocks: readonly SpfBlock[];
  /** Fields that begin with no result. */
  readonly unread: readonly Span[];
}

/** The Received-SPF fields, topmost first. RFC 7208 §9.1 */
export function readSpfBlocks(message: Message): SpfBlocks {
  const blocks: SpfBlock[] = [];
  const unread: Span[] = [];
  for (const { field, ...place } of placesOf(message, 'received-spf')) {
    const { body } = message.fields[field] ?? { body: message.preamble };
    const spf = parseReceivedSpf(message.head, body);
    if (!spf) unread.push(trimSpan(message.head, body));
    else {
      // policyd-spf gives the recipient for the receiver.
      const authservId = spf.receiver?.replace(/^.*@/s, '') ?? null;
      blocks.push({
        ...place,
        vendor: vendorOf(authservId),
        authservId,
        outbound: false,
        clientIp: spf.clientIp,
        fields: [field],
        results: [resultOf(spf, field)],
        stray: [],
        unread: [...spf.unread],
        spf,
      });
    }
  }
  return { blocks, unread };
}

function resultOf(spf: ReceivedSpf, field: number): ClaimedResult {
  const properties: Record<string, string> = {};
  if (spf.envelopeFrom !== null) properties['smtp.mailfrom'] = spf.envelopeFrom;
  if (spf.helo !== null) properties['smtp.helo'] = spf.helo;
  return {
    method: 'spf',
    result: spf.result,
    reason: null,
    comment: spf.comments[0] ?? null,
    comments: spf.comments,
    properties,
    field,
    at: spf.span,
  };
}
