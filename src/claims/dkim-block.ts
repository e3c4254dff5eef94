import type { Message } from '../message/message.ts';
import { type Span, trimSpan } from '../syntax/syntax.ts';
import { type Block, placesOf } from './block.ts';
import { DKIM_STATUS_FIELDS, parseDkimStatus } from './dkim-status/dkim-status.ts';

export interface DkimBlocks {
  readonly blocks: readonly Block[];
  /** Fields of the name that are none of the known forms. */
  readonly unread: readonly Span[];
}

/** The fields that tell of DKIM alone, each as a stamp of one result; topmost first. */
export function readDkimBlocks(message: Message): DkimBlocks {
  const blocks: Block[] = [];
  const unread: Span[] = [];
  const places = DKIM_STATUS_FIELDS.flatMap((key) => [...placesOf(message, key)]);
  for (const { field, ...place } of places.toSorted((a, b) => a.field - b.field)) {
    const { body } = message.fields[field] ?? { body: message.preamble };
    const at = trimSpan(message.head, body);
    const status = parseDkimStatus(message.head, at);
    if (!status) unread.push(at);
    else {
      const { result, domain, comment } = status;
      const one = {
        method: 'dkim',
        result,
        reason: null,
        comment,
        comments: comment === null ? [] : [comment],
        properties: domain === null ? {} : { 'header.d': domain },
        field,
        at,
      };
      blocks.push({
        ...place,
        vendor: null,
        authservId: null,
        outbound: false,
        clientIp: null,
        fields: [field],
        results: [one],
        stray: [],
        unread: [],
      });
    }
  }
  return { blocks, unread };
}
