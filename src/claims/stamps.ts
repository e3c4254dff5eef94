import type { Message, Received } from '../message/message.ts';
import { lowerAscii, sameAscii } from '../syntax/syntax.ts';
import {
  type AuthenticationResults,
  type MethodResult,
  parseAuthenticationResults,
} from './authentication-results/authentication-results.ts';
import { type Believed, judge } from './boundary/boundary.ts';
import type { ClaimedResult, Stamp } from './stamp.ts';

/** Fields of one writer. */
interface Block {
  readonly vendor: string | null;
  readonly authservId: string | null;
  readonly receivedAbove: number;
  readonly results: ClaimedResult[];
}

/**
 * Every stamp of a message, topmost first. Only the topmost can be the receiver's own, so only it
 * is judged; of the others nothing is known.
 */
export function readStamps(
  message: Message,
  received: readonly Received[],
  believed: Believed,
): readonly Stamp[] {
  return readBlocks(message).map((block, i) => {
    const { vendor, authservId, results } = block;
    const compauth = results.find(({ method }) => method === 'compauth');
    const standing =
      i === 0
        ? judge(block, received, believed)
        : ({ trust: 'unknown', why: 'nothing-settles-it' } as const);
    return {
      vendor,
      authservId,
      ...standing,
      ip: addressOf(results),
      results,
      action: results.find(({ method }) => method === 'dmarc')?.properties.action ?? null,
      compauth: compauth
        ? { result: compauth.result, reason: compauth.reason, meaning: null }
        : null,
      spam: {},
      verdict: 'unknown',
      destination: 'unknown',
    };
  });
}

/**
 * A server may write each method into a field of its own; further down, below another Received
 * field, the same authserv-id is another's. One that wrote "none" wrote no more, and the vendors that
 * we know write all into one.
 */
function readBlocks(message: Message): readonly Block[] {
  const blocks: Block[] = [];
  let receivedAbove = 0;
  for (const [index, field] of message.fields.entries()) {
    if (field.key === 'received') receivedAbove++;
    if (field.key !== 'authentication-results') continue;
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
    const block = together ? above : { vendor, authservId, receivedAbove, results: [] };
    for (const result of parsed.results) block.results.push(claimed(result, index));
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

// "(sender IP is 192.0.2.1)", "(… designates 192.0.2.1 as permitted sender)",
// "(… does not designate 192.0.2.1 as permitted sender)"
const CLIENT = [
  /^sender IP is ([0-9A-Fa-f:.]+)/i,
  /\bdesignates? ([0-9A-Fa-f:.]+) as permitted sender/i,
];

/** The address that the stamp's SPF was about, where its comment tells. */
function addressOf(results: readonly ClaimedResult[]): string | null {
  const comment = results.find(({ method }) => method === 'spf')?.comment ?? '';
  const found = CLIENT.map((pattern) => pattern.exec(comment)?.[1]);
  return found.find((address) => address !== undefined) ?? null;
}

function claimed(result: MethodResult, field: number): ClaimedResult {
  const { method, reason, span } = result;
  const comment = result.comments[0] ?? null;
  const properties = firstOfEach(result.properties.map(({ name, value }) => [name, value]));
  return { method, result: result.result, reason, comment, properties, field, at: span };
}

/** The first value of each name; names are anybody's, `constructor` and `__proto__` too. */
function firstOfEach(
  pairs: readonly (readonly [name: string, value: string])[],
): Readonly<Record<string, string>> {
  return Object.fromEntries(pairs.toReversed());
}
