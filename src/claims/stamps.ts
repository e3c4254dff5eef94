import type { Message } from '../message/message.ts';
import type { Span } from '../syntax/syntax.ts';
import { readBlocks } from './block.ts';
import {
  type Chosen,
  completes,
  type Judged,
  judgeAside,
  judgeStamps,
  type Scene,
} from './boundary/boundary.ts';
import { readDkimBlocks } from './dkim-block.ts';
import type { ReceivedSpf } from './received-spf/received-spf.ts';
import { readSpfBlocks, type SpfBlock } from './spf-block.ts';
import type { Stamp } from './stamp.ts';
import { addressOf } from './stamp-address.ts';

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
  /** The one that is taken for the receiver's; null where none can be. */
  readonly receiver: Stamp | null;
  /** The others, with those that were set aside; topmost first. */
  readonly others: readonly Stamp[];
  /** The receiver's own Received-SPF. */
  readonly spf: ReceivedSpf | null;
  /** Received-SPF and fields of DKIM alone that say nothing. */
  readonly unread: readonly Span[];
}

/** Every stamp of a message, with how far each may be believed. */
export function readStamps(message: Message, scene: Scene): Stamps {
  const inside = scene.arrival.index ?? 0;
  const judged = judgeStamps(readBlocks(message, 'authentication-results', inside), scene);
  const aside = SET_ASIDE.flatMap((key) => readBlocks(message, key));
  const fields = readSpfBlocks(message);
  const spf = judgeStamps(fields.blocks, scene).receiver;
  const status = readDkimBlocks(message);
  const dkim = judgeStamps(status.blocks, scene);
  const own = judged.receiver ?? beside(dkim.receiver, spf);
  const joins = own === null || (spf !== null && completes(spf, own));
  const others = [
    ...judged.others,
    ...aside.map((block) => judgeAside(block, scene)),
    ...[joins ? null : spf, dkim.receiver, ...dkim.others].filter((one) => one !== null),
  ].filter((one) => one !== own);
  return {
    receiver: together(own, joins ? spf : null),
    others: others.map(stampOf).toSorted((a, b) => (a.fields[0] ?? 0) - (b.fields[0] ?? 0)),
    spf: joins ? (spf?.block.spf ?? null) : null,
    unread: [...fields.unread, ...status.unread],
  };
}

/** Of DKIM alone the receiver's word is taken where it wrote no more than that and, beside it, Received-SPF. */
function beside(dkim: Chosen | null, spf: Chosen | null): Chosen | null {
  return spf === null || spf.block.receivedAbove === dkim?.block.receivedAbove ? dkim : null;
}

/** What the receiver wrote: its results, and for SPF, where they do not tell, its Received-SPF. */
function together(results: Judged | null, spf: Judged<SpfBlock> | null): Stamp | null {
  if (!results) return spf && stampOf(spf);
  if (!spf) return stampOf(results);
  const stamp = stampOf(results);
  const also = stampOf(spf);
  const ip = stamp.ip ?? also.ip;
  // "none" says that no check was made.
  const told = stamp.results.length === 0 || stamp.results.some(({ method }) => method === 'spf');
  if (told) return { ...stamp, ip };
  return {
    ...stamp,
    authservId: stamp.authservId ?? also.authservId,
    ip,
    results: [...stamp.results, ...also.results],
    fields: [...stamp.fields, ...also.fields],
    unread: [...stamp.unread, ...also.unread],
  };
}

function stampOf({ block, trust, why }: Judged): Stamp {
  const { vendor, authservId, fields, results, stray, unread } = block;
  const compauth = results.find(({ method }) => method === 'compauth');
  return {
    vendor: vendor?.name ?? null,
    authservId,
    trust,
    why,
    fields,
    results,
    stray,
    unread,
    ip: addressOf(block),
    action: results.find(({ method }) => method === 'dmarc')?.properties.action ?? null,
    compauth: compauth
      ? { result: compauth.result, reason: compauth.reason, meaning: null, certainty: null }
      : null,
    spam: {},
    verdict: 'unknown',
    destination: 'unknown',
  };
}
