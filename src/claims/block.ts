import { asciiDomain } from '../domain/domain.ts';
import type { Message } from '../message/message.ts';
import type { Span } from '../syntax/syntax.ts';
import {
  type AuthenticationResults,
  parseAuthenticationResults,
} from './authentication-results/authentication-results.ts';
import { claimsOf } from './claimed.ts';
import { mailFromOf } from './spf-result.ts';
import type { ClaimedResult, Stamp } from './stamp.ts';
import { microsoft, type Vendor, vendorOf } from './vendors/vendors.ts';

/** Fields of one writer, before it is asked who that is. */
export interface Block {
  readonly vendor: Vendor | null;
  readonly authservId: string | null;
  /** How many Received fields stand above it. */
  readonly receivedAbove: number;
  /** Whether it stands below a field that the author writes. */
  readonly belowAuthor: boolean;
  /** Microsoft's form of mail that a tenant sends: nothing was checked, and the id is the recipient's domain. */
  readonly outbound: boolean;
  /** The client's address, where the field has a key for it. */
  readonly clientIp: string | null;
  readonly fields: number[];
  readonly results: ClaimedResult[];
  readonly stray: Stamp['stray'][number][];
  readonly unread: Span[];
}

/** One field, with the results that a server writes once. */
interface Piece extends Omit<Block, 'clientIp' | 'fields' | 'results' | 'stray' | 'unread'> {
  readonly said: ReturnType<typeof claimsOf>;
  readonly field: number;
  readonly once: ReadonlyMap<string, string>;
}

/** Fields that come with the message, whoever adds others above them. */
const AUTHORS = new Set([
  'from',
  'sender',
  'reply-to',
  'to',
  'cc',
  'subject',
  'date',
  'message-id',
  'mime-version',
  'content-type',
  'dkim-signature',
]);

/**
 * Reads the fields of one name, topmost first. A server may write each method into a field of its own;
 * below another Received field, or among the author's fields, the same authserv-id is another's. One that
 * wrote "none" wrote no more.
 *
 * @param inside how many Received fields stand above the one in which the receiver took the message, and
 *   under no name but its own does anybody write there
 */
export function readBlocks(message: Message, key: string, inside = 0): readonly Block[] {
  const blocks: Block[] = [];
  let once = new Map<string, string>();
  for (const piece of readPieces(message, key)) {
    const last = blocks.at(-1);
    const joins =
      last !== undefined && isTogether(last, piece, inside) && !isAnother(last, piece, once);
    const block = joins ? last : opened(piece);
    if (!joins) {
      blocks.push(block);
      once = new Map();
    }
    for (const [method, result] of piece.once) once.set(method, result);
    block.fields.push(piece.field);
    for (const result of piece.said.results) block.results.push(result);
    for (const stray of piece.said.stray) block.stray.push(stray);
    for (const span of piece.said.unread) block.unread.push(span);
  }
  return blocks;
}

function opened({ said, field, once, ...piece }: Piece): Block {
  return { ...piece, clientIp: null, fields: [], results: [], stray: [], unread: [] };
}

/** Where the fields of a name stand, topmost first; `field` is the index of each. */
export function* placesOf(
  message: Message,
  key: string,
): Generator<Pick<Block, 'receivedAbove' | 'belowAuthor'> & { readonly field: number }> {
  let receivedAbove = 0;
  let belowAuthor = false;
  for (const [field, { key: name }] of message.fields.entries()) {
    if (name === 'received') receivedAbove++;
    if (AUTHORS.has(name)) belowAuthor = true;
    if (name === key) yield { field, receivedAbove, belowAuthor };
  }
}

function* readPieces(message: Message, key: string): Generator<Piece> {
  for (const place of placesOf(message, key)) {
    const { body } = message.fields[place.field] ?? { body: message.preamble };
    const parsed = parseAuthenticationResults(message.head, body);
    const said = claimsOf(parsed, place.field);
    const form = formOf(parsed, said.results);
    yield { ...place, ...form, authservId: parsed.authservId, said, once: onceOf(said.results) };
  }
}

/** Whether a field goes on where the one above left off: the same name, the same place. */
function isTogether(above: Block, piece: Piece, inside: number): boolean {
  const { authservId, vendor } = piece;
  if (above.results.length === 0 || above.receivedAbove !== piece.receivedAbove) return false;
  if (vendor?.oneField || above.authservId === null || authservId === null) return false;
  if (
    above.belowAuthor !== piece.belowAuthor &&
    piece.receivedAbove > 0 &&
    vendor?.writes !== 'behind'
  ) {
    return false;
  }
  if (isSameId(above.authservId, authservId)) return true;
  if (vendor !== null || above.vendor !== null) return vendor === above.vendor;
  // OpenDMARC and OpenDKIM on one host may have two names, one of them no host's.
  const plain = [above.authservId, authservId].some((id) => !id.includes('.'));
  return piece.receivedAbove > 0 && piece.receivedAbove <= inside && plain;
}

/**
 * Whether it says another result of what a server finds once, or speaks of other signatures; under another
 * name, whether it says any of it at all. Proton verifies signatures twice.
 */
function isAnother(above: Block, piece: Piece, once: ReadonlyMap<string, string>): boolean {
  const same = isSameId(above.authservId, piece.authservId);
  const signed = [...once.keys()].some(isOfSignature);
  return [...piece.once].some(([method, result]) => {
    const said = once.get(method);
    if (said === undefined) return signed && isOfSignature(method);
    return said !== result || !(same || isOfSignature(method));
  });
}

const isOfSignature = (method: string) => method.startsWith('dkim ');

/** Names are compared as DNS compares them: case and the root dot make no difference. */
const isSameId = (a: string | null, b: string | null) =>
  a !== null && b !== null && asciiDomain(a) === asciiDomain(b);

/** SPF of MAIL FROM, of HELO and of Sender ID's PRA are three, and each signature is one. */
function onceOf(results: readonly ClaimedResult[]): ReadonlyMap<string, string> {
  const once = new Map<string, string>();
  for (const { method, result, properties } of results) {
    const other = ['smtp.helo', 'smtp.pra'].find((name) => name in properties);
    const identity = mailFromOf({ properties }) === undefined ? (other ?? '') : '';
    if (method === 'spf') once.set(`spf ${identity}`, result);
    else if (method === 'dkim') once.set(`dkim ${signerOf(properties)}`, result);
    else if (method === 'dmarc' || method === 'compauth') once.set(method, result);
  }
  return once;
}

const signerOf = (properties: ClaimedResult['properties']) =>
  asciiDomain(properties['header.d'] ?? properties['header.i']?.replace(/^.*@/s, '') ?? '');

/** Who writes like this: by the authserv-id, or as Microsoft, who leaves it out, by the form. */
function formOf(
  { authservId }: AuthenticationResults,
  results: readonly ClaimedResult[],
): Pick<Block, 'vendor' | 'outbound'> {
  const says = (method: string) => results.some((result) => result.method === method);
  const own = results.some(
    ({ method, comment, properties }) =>
      method === 'compauth' ||
      (method === 'dmarc' && 'action' in properties) ||
      (method === 'dkim' && properties['header.d'] === 'none') ||
      (method === 'spf' && authservId === null && /^sender IP is /i.test(comment ?? '')),
  );
  const outbound = own && !says('spf') && results.every(({ result }) => result === 'none');
  const known = vendorOf(authservId);
  return { vendor: own && (outbound || authservId === null) ? microsoft : known, outbound };
}
