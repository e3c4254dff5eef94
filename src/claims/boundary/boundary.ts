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

/** One that is taken for the receiver's. */
export interface Chosen<Of extends Block = Block>
  extends Judged<Of>,
    Pick<Standing, 'writer' | 'place'> {}

export interface Judgement<Of extends Block> {
  /** The stamp that is taken for the receiver's; null where none can be. */
  readonly receiver: Chosen<Of> | null;
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
  const own = judged.filter(({ role }) => role === 'own');
  const chosen = own.reduce<Alone<Of> | undefined>(preferred, undefined);
  return {
    receiver:
      chosen && own.some((one) => isRival(one, chosen)) ? { ...chosen, ...TORN } : (chosen ?? null),
    others: judged.filter((one) => one !== chosen).map((one) => beside(one, chosen)),
  };
}

const TORN = { trust: 'unknown', why: 'nothing-settles-it' } as const;

/** Whether another, as sure, stands at the other place where such a receiver may write, and passes otherwise. */
function isRival(one: Alone<Block>, chosen: Alone<Block>): boolean {
  const differs =
    passesAlone(one.block.results, chosen.block.results) ||
    passesAlone(chosen.block.results, one.block.results);
  return one.trust === 'probable' && chosen.trust === 'probable' && isApart(one, chosen) && differs;
}

/** A stamp that was set aside is never the receiver's word, whoever wrote it. */
export function judgeAside(block: Block, scene: Scene): Judged {
  const { trust, why, place } = standingOf(block, scene);
  if (trust === 'upstream' || (trust === 'probable' && place === 'above'))
    return { block, trust, why };
  return { block, trust: 'untrusted', why: 'renamed-on-arrival' };
}

/** Whether a Received-SPF may stand for the SPF of a receiver's results: it is as surely the receiver's. */
export function completes(spf: Chosen, results: Chosen): boolean {
  const strange = spf.writer === 'nobody' && spf.place !== 'loose';
  return RANK[spf.trust] <= RANK[results.trust] && !strange;
}

const RANK: Readonly<Record<Trust, number>> = {
  trusted: 0,
  probable: 1,
  unknown: 2,
  upstream: 3,
  untrusted: 3,
  forged: 3,
};

/** Of two the one that is more likely the receiver's; of two as likely the upper. */
function preferred<Of extends Block>(best: Alone<Of> | undefined, one: Alone<Of>): Alone<Of> {
  return best && order(best, one) <= 0 ? best : one;
}

/**
 * The surest; of two as sure the one whose name fits; that was sealed; of two at places where a
 * sender writes the one without the pass that matters, since nobody forges a failure; that stands where its service
 * writes; above the boundary, and nearest to it. Whoever writes behind the author's fields writes last.
 */
function order(a: Alone<Block>, b: Alone<Block>): number {
  return (
    RANK[a.trust] - RANK[b.trust] ||
    Number(b.writer === 'receiver') - Number(a.writer === 'receiver') ||
    Number(b.sealed) - Number(a.sealed) ||
    (isApart(a, b) ? gain(a) - gain(b) : 0) ||
    Number(isInItsPlace(b)) - Number(isInItsPlace(a)) ||
    Number(b.place === 'above') - Number(a.place === 'above') ||
    (a.place === 'above' ? b.block.receivedAbove - a.block.receivedAbove : 0) ||
    (a.place === 'author' && b.place === 'author' && a.trust !== 'unknown' ? 1 : 0)
  );
}

/** Whether a sender could have written either, and they stand at different places. */
const isApart = (a: Alone<Block>, b: Alone<Block>) =>
  a.place !== b.place && a.place !== 'above' && b.place !== 'above';

/** What a sender gains by having written it: 1 for a pass of the author's domain, -1 for a failure. */
function gain({ block: { results } }: Alone<Block>): number {
  if (results.some(({ method, result }) => VERDICTS.has(method) && result === 'pass')) return 1;
  return results.some(({ result }) => result === 'fail') ? -1 : 0;
}

const VERDICTS = new Set(['dmarc', 'compauth']);

const isInItsPlace = ({ block, place }: Alone<Block>) => block.vendor?.writes === place;

/** What becomes of a stamp beside the receiver's. */
function beside<Of extends Block>(one: Alone<Of>, receiver: Alone<Of> | undefined): Judged<Of> {
  const { block, role, writer, place, trust, why } = one;
  const stays = role === 'other' || place === 'above' || (role === 'own' && writer === 'untold');
  if (stays) return { block, trust, why };
  // The headers of one who stamps nothing settle nothing about the place directly below it.
  const tells =
    receiver !== undefined || place === 'author' || place === 'deeper' || writer === 'look-alike';
  const alone = receiver === undefined && why === 'contradicted';
  if (tells && !alone && passesAlone(block.results, receiver?.block.results ?? [])) {
    // Two programs of one host may call it by two names, and each find what the other does not.
    if (receiver && completesIt(one, receiver)) return { block, ...TORN };
    return { block, trust: 'forged', why: FORGED[writer] ?? 'by-nobody' };
  }
  if (role === 'suspect') return { block, trust, why };
  return { block, trust: 'untrusted', why: writer === 'receiver' ? 'not-its-own' : 'by-nobody' };
}

/** Whether it has passes only of what the receiver, at the same place, says nothing of. */
function completesIt(
  { block, role, place, writer }: Alone<Block>,
  receiver: Alone<Block>,
): boolean {
  const told = receiver.block.results.map(({ method }) => method);
  const unsure = role === 'own' && writer !== 'nobody' && block.vendor === null;
  const passes = block.results.filter(({ result }) => result === 'pass');
  return unsure && place === receiver.place && passes.every(({ method }) => !told.includes(method));
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
