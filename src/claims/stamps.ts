import type { Message, Received } from '../message/message.ts';
import { lowerAscii, type Span, sameAscii } from '../syntax/syntax.ts';
import {
  type AuthenticationResults,
  parseAuthenticationResults,
} from './authentication-results/authentication-results.ts';
import { type Believed, judge } from './boundary/boundary.ts';
import { claimsOf } from './claimed.ts';
import { readSpfProse } from './spf-prose.ts';
import type { ClaimedResult, Stamp } from './stamp.ts';

/** Fields of one writer. */
interface Block {
  readonly vendor: string | null;
  readonly authservId: string | null;
  readonly receivedAbove: number;
  readonly fields: number[];
  readonly results: ClaimedResult[];
  readonly stray: Stamp['stray'][number][];
  readonly unread: Span[];
}

/**
 * Other names that a stamp stands under: what a server found when the message came to it and moved
 * out of its own way (Exchange, Google Groups, Courier), and what is kept apart from a server's own
 * verdict (Fastmail). Never the receiver's word.
 */
const SET_ASIDE = [
  'authentication-results-original',
  'original-authentication-results',
  'x-original-authentication-results',
  'old-authentication-results',
  'x-ms-exchange-authentication-results',
  'x-me-authentication-results',
];

export interface Stamps {
  /** The topmost, which alone can be the receiver's own. */
  readonly top: Stamp | null;
  /** The others, with those that were set aside; topmost first. */
  readonly others: readonly Stamp[];
}

/** Every stamp of a message. Only the topmost is judged; of the others nothing is known. */
export function readStamps(
  message: Message,
  received: readonly Received[],
  believed: Believed,
): Stamps {
  const [top, ...others] = readBlocks(message, 'authentication-results');
  const aside = SET_ASIDE.flatMap((key) => readBlocks(message, key));
  const below = [...others, ...aside].toSorted((a, b) => (a.fields[0] ?? 0) - (b.fields[0] ?? 0));
  return {
    top: top ? stampOf(top, judge(top, received, believed)) : null,
    others: below.map((block) => stampOf(block, { trust: 'unknown', why: 'nothing-settles-it' })),
  };
}

function stampOf(block: Block, standing: Pick<Stamp, 'trust' | 'why'>): Stamp {
  const { receivedAbove, ...said } = block;
  const compauth = said.results.find(({ method }) => method === 'compauth');
  return {
    ...said,
    ...standing,
    ip: addressOf(said.results),
    action: said.results.find(({ method }) => method === 'dmarc')?.properties.action ?? null,
    compauth: compauth
      ? { result: compauth.result, reason: compauth.reason, meaning: null, certainty: null }
      : null,
    spam: {},
    verdict: 'unknown',
    destination: 'unknown',
  };
}

/**
 * A server may write each method into a field of its own; further down, below another Received
 * field, the same authserv-id is another's. One that wrote "none" wrote no more, and the vendors that
 * we know write all into one.
 */
function readBlocks(message: Message, key: string): readonly Block[] {
  const blocks: Block[] = [];
  let receivedAbove = 0;
  for (const [index, field] of message.fields.entries()) {
    if (field.key === 'received') receivedAbove++;
    if (field.key !== key) continue;
    const parsed = parseAuthenticationResults(message.head, field.body);
    const { authservId } = parsed;
    const vendor = vendorOf(parsed);
    const above = blocks.at(-1);
    const together =
      above?.receivedAbove === receivedAbove &&
      above.results.length > 0 &&
      vendor === null &&
      authservId !== null &&
      sameAscii(above.authservId ?? '', authservId);
    const block = together
      ? above
      : { vendor, authservId, receivedAbove, fields: [], results: [], stray: [], unread: [] };
    const { results, stray, unread } = claimsOf(parsed, index);
    block.fields.push(index);
    for (const result of results) block.results.push(result);
    for (const one of stray) block.stray.push(one);
    for (const span of unread) block.unread.push(span);
    if (!together) blocks.push(block);
  }
  return blocks;
}

/** By the form of the stamp alone: Microsoft leaves out the authserv-id and writes compauth. */
function vendorOf({ authservId, results }: AuthenticationResults): string | null {
  if (authservId !== null) return lowerAscii(authservId) === 'mx.google.com' ? 'google' : null;
  const own = results.some(
    ({ method, comments }) =>
      method === 'compauth' ||
      (method === 'spf' && comments.some((text) => /^sender IP is /i.test(text))),
  );
  return own ? 'microsoft' : null;
}

/** The address that the stamp's SPF was about, where its comments tell, and tell one. */
function addressOf(results: readonly ClaimedResult[]): string | null {
  const comments = results.find(({ method }) => method === 'spf')?.comments ?? [];
  const told = new Set(comments.map((comment) => readSpfProse(comment).ip));
  told.delete(null);
  const [ip = null] = told;
  return told.size === 1 ? ip : null;
}
