/**
 * Whom to believe. Anyone may write an Authentication-Results field; only the receiver's own counts
 * (RFC 8601 §5, §7.1), and no rule of position tells it: genuine stamps stand above the receiver's own
 * Received field, directly below it, and below From. So each stamp is judged by its name, its form, its
 * place and what it says, and then against the one that is taken for the receiver's:
 *
 *   trusted    somebody named its writer, and nothing contradicts it
 *   probable   its writer and its place fit, and nothing contradicts it
 *   upstream   written by a server that the message passed before
 *   untrusted  by nobody whom the message passed, or contradicted
 *   forged     in the receiver's name and not its own, or by nobody, with a pass that the receiver does not have
 *   unknown    the headers do not settle it
 */
import { asciiDomain } from '../../domain/domain.ts';
import type { Block } from '../block.ts';
import type { ClaimedResult, Trust, TrustReason } from '../stamp.ts';
import type { Scene } from './scene.ts';
import { type Standing, standingOf } from './standing.ts';

export { type Arrival, findArrival } from './arrival.ts';
export { type Believed, readScene, type Scene } from './scene.ts';

export interface Judged<Of extends Block = Block> {
  readonly block: Of;
  readonly trust: Trust;
  readonly why: TrustReason;
}

export interface Judgement<Of extends Block> {
  /** The stamp that is taken for the receiver's; null where none can be. */
  readonly receiver: Judged<Of> | null;
  readonly others: readonly Judged<Of>[];
}

interface Alone<Of extends Block> extends Standing {
  readonly block: Of;
  /** Whether its writer was also the last to seal the message (ARC), as far as names tell. */
  readonly sealed: boolean;
}

/** Judges stamps of one kind, topmost first. */
export function judgeStamps<Of extends Block>(blocks: readonly Of[], scene: Scene): Judgement<Of> {
  const judged = blocks.map(
    (block): Alone<Of> => ({
      block,
      ...standingOf(block, scene),
      sealed: scene.lastSealer !== '' && asciiDomain(block.authservId ?? '') === scene.lastSealer,
    }),
  );
  const chosen = judged.filter(({ role }) => role === 'own').toSorted(preferred)[0];
  return {
    receiver: chosen ?? null,
    others: judged.filter((one) => one !== chosen).map((one) => beside(one, chosen)),
  };
}

/** A stamp that was set aside is never the receiver's word, whoever wrote it. */
export function judgeAside(block: Block, scene: Scene): Judged {
  const { trust, why, place } = standingOf(block, scene);
  if (trust === 'upstream' || (trust === 'probable' && place === 'above'))
    return { block, trust, why };
  return { block, trust: 'untrusted', why: 'renamed-on-arrival' };
}

const RANK: Readonly<Record<Trust, number>> = {
  trusted: 0,
  probable: 1,
  unknown: 2,
  upstream: 3,
  untrusted: 3,
  forged: 3,
};

/** The surest first; of two as sure the one whose name fits, that was sealed, that stands where its service writes, that is nearest to the boundary. */
function preferred(a: Alone<Block>, b: Alone<Block>): number {
  return (
    RANK[a.trust] - RANK[b.trust] ||
    Number(b.writer === 'receiver') - Number(a.writer === 'receiver') ||
    Number(b.sealed) - Number(a.sealed) ||
    Number(isInItsPlace(b)) - Number(isInItsPlace(a)) ||
    Number(b.place === 'above') - Number(a.place === 'above') ||
    (a.place === 'above' ? b.block.receivedAbove - a.block.receivedAbove : 0)
  );
}

const isInItsPlace = ({ block, place }: Alone<Block>) => block.vendor?.writes === place;

/** What becomes of a stamp beside the receiver's. */
function beside<Of extends Block>(one: Alone<Of>, receiver: Alone<Of> | undefined): Judged<Of> {
  const { block, role, writer, place, trust, why } = one;
  const stays = role === 'other' || place === 'above' || (role === 'own' && writer === 'untold');
  if (stays) return { block, trust, why };
  // The headers of one who stamps nothing settle nothing about the place directly below it.
  const tells =
    receiver !== undefined || place === 'author' || place === 'deeper' || writer === 'look-alike';
  if (tells && passesAlone(block.results, receiver?.block.results ?? [])) {
    return { block, trust: 'forged', why: FORGED[writer] ?? 'by-nobody' };
  }
  const reason = role === 'own' && writer === 'receiver' ? 'not-its-own' : 'by-nobody';
  return { block, trust: 'untrusted', why: reason };
}

const FORGED: Readonly<Partial<Record<Standing['writer'], TrustReason>>> = {
  receiver: 'not-its-own',
  'look-alike': 'look-alike-name',
};

const METHODS = ['spf', 'dkim', 'dmarc', 'compauth'];

/** Whether it has a pass of a method that the receiver has none of. */
function passesAlone(
  results: readonly ClaimedResult[],
  receivers: readonly ClaimedResult[],
): boolean {
  const passes = (of: readonly ClaimedResult[], method: string) =>
    of.some((one) => one.method === method && one.result === 'pass');
  return METHODS.some((method) => passes(results, method) && !passes(receivers, method));
}
