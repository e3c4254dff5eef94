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

/**
 * The Received-SPF fields, topmost first. RFC 7208 §9.1. A server that checked more than MAIL FROM writes a
 * field for each (Cisco); they are one stamp, and what it found of MAIL FROM comes first.
 */
export function readSpfBlocks(message: Message): SpfBlocks {
  const blocks: SpfBlock[] = [];
  const unread: Span[] = [];
  for (const { field, ...place } of placesOf(message, 'received-spf')) {
    const { body } = message.fields[field] ?? { body: message.preamble };
    const at = trimSpan(message.head, body);
    const spf = parseReceivedSpf(message.head, body);
    if (spf) {
      const block = blockOf(spf, place, field);
      const last = blocks.at(-1);
      if (last && isSameStamp(last, block)) blocks[blocks.length - 1] = joined(last, block);
      else blocks.push(block);
    } else if (at.start < at.end) unread.push(at);
  }
  return { blocks, unread };
}

function blockOf(
  spf: ReceivedSpf,
  place: Pick<Block, 'receivedAbove' | 'belowAuthor'>,
  field: number,
): SpfBlock {
  // policyd-spf gives the recipient for the receiver.
  const authservId = spf.receiver?.replace(/^.*@/s, '') ?? null;
  return {
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
  };
}

/** Whether the same server says it of another identity. No more than the three that there are. */
function isSameStamp(above: SpfBlock, block: SpfBlock): boolean {
  const [a, b] = [above.spf.identity, block.spf.identity];
  return (
    above.results.length < 3 &&
    above.receivedAbove === block.receivedAbove &&
    above.belowAuthor === block.belowAuthor &&
    above.authservId !== null &&
    above.authservId === block.authservId &&
    above.clientIp === block.clientIp &&
    a !== null &&
    b !== null &&
    a !== b
  );
}

function joined(above: SpfBlock, block: SpfBlock): SpfBlock {
  const [first, second] = block.spf.identity === 'mailfrom' ? [block, above] : [above, block];
  return {
    ...first,
    fields: [...above.fields, ...block.fields],
    results: [...first.results, ...second.results],
    unread: [...above.unread, ...block.unread],
  };
}

function resultOf(spf: ReceivedSpf, field: number): ClaimedResult {
  return {
    method: 'spf',
    result: spf.result,
    reason: null,
    comment: spf.comments[0] ?? null,
    comments: spf.comments,
    properties: propertiesOf(spf),
    field,
    at: spf.span,
  };
}

/** As Authentication-Results would have them. */
function propertiesOf({
  identity,
  envelopeFrom,
  helo,
  about,
}: ReceivedSpf): Record<string, string> {
  if (identity === 'pra') return about === null ? {} : { 'smtp.pra': about };
  const of = identity === 'helo' ? null : envelopeFrom;
  return {
    ...(of !== null && { 'smtp.mailfrom': of }),
    ...(helo !== null && { 'smtp.helo': helo }),
  };
}
