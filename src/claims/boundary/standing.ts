import type { Block } from '../block.ts';
import type { Trust, TrustReason } from '../stamp.ts';
import { microsoft, type Vendor } from '../vendors/vendors.ts';
import { isContradicted } from './contradiction.ts';
import { type Place, placeOf } from './place.ts';
import { holderOf, type Scene } from './scene.ts';
import { isNamed, type Writer, writerOf } from './writer.ts';

/** Where services write that have a sender's fields beside theirs. */
const BELOW = new Set<Vendor['writes']>(['below', 'amid', 'behind']);

/** What a stamp is by itself, before it is held against the others. */
export interface Standing {
  readonly place: Place;
  readonly writer: Writer;
  /** `own`: it may be the receiver's; `other`: it is known to be another's; `suspect`: neither. */
  readonly role: 'own' | 'other' | 'suspect';
  readonly trust: Trust;
  readonly why: TrustReason;
}

type Judged = Pick<Standing, 'role' | 'trust' | 'why'>;

const UNSETTLED: Judged = { role: 'own', trust: 'unknown', why: 'nothing-settles-it' };
const NOT_TOLD: Judged = { ...UNSETTLED, role: 'other' };
const UPSTREAM: Judged = { role: 'other', trust: 'upstream', why: 'by-an-earlier-hop' };
const CONTRADICTED: Judged = { role: 'suspect', trust: 'untrusted', why: 'contradicted' };
const SUSPECT: Judged = { role: 'suspect', trust: 'untrusted', why: 'by-nobody' };
const probable = (why: TrustReason): Judged => ({ role: 'own', trust: 'probable', why });
const TRUSTED: Judged = { role: 'own', trust: 'trusted', why: 'named-by-you' };

/** Judges one stamp by its name, its form, its place and what it says. */
export function standingOf(block: Block, scene: Scene): Standing {
  const place = placeOf(block, scene);
  const writer = writerOf(block, scene, place);
  return { place, writer, ...judge(block, scene, place, writer) };
}

function judge(block: Block, scene: Scene, place: Place, writer: Writer): Judged {
  if (writer === 'look-alike') return SUSPECT;
  if (writer === 'upstream') return mayBeOwn(block, scene, place) ? UNSETTLED : UPSTREAM;
  // What a tenant's own Exchange writes when it sends says nothing, and is nobody's results.
  if (block.outbound && writer !== 'receiver') return SUSPECT;
  switch (place) {
    case 'above':
      return judgeAbove(block, scene, writer);
    case 'below':
      return judgeBelow(block, scene, writer);
    case 'deeper':
      return isOfHopAbove(block, scene) ? UPSTREAM : judgeElsewhere(block, scene, writer, 'amid');
    case 'author':
      return judgeElsewhere(block, scene, writer, 'behind');
    case 'loose':
      return isNamed(block, scene) ? counted(block, scene, TRUSTED) : UNSETTLED;
  }
}

/** Nobody writes above the receiver's Received field but the receiver, and whoever kept the message after it. */
function judgeAbove(block: Block, scene: Scene, writer: Writer): Judged {
  if (writer === 'receiver')
    return isNamed(block, scene) ? TRUSTED : probable('vendor-and-place-fit');
  if (isNamed(block, scene)) return TRUSTED;
  const inside = writer === 'untold' && block.receivedAbove > 0;
  return inside ? probable('vendor-and-place-fit') : UNSETTLED;
}

/**
 * Directly below, a sender's first field stands where the receiver stamps nothing. It counts for a name that
 * somebody gave, for a service that stamps all it takes, and where a filter knew what no sender knows.
 */
function judgeBelow(block: Block, scene: Scene, writer: Writer): Judged {
  const { vendor } = block;
  const fits =
    writer === 'receiver' || (writer === 'untold' && vendor === null) || !hasNames(scene);
  const named = isNamed(block, scene) && fits;
  const vendors =
    writer === 'receiver' && vendor !== null && (vendor.stampsAll || BELOW.has(vendor.writes));
  const known = writer === 'receiver' && scene.queueIdKnown;
  if (named) return counted(block, scene, TRUSTED);
  if (vendors) return counted(block, scene, probable('vendor-and-place-fit'));
  if (known) return counted(block, scene, probable('queue-id-known'));
  // A name that the message has nowhere else is a stranger's: the receiver stamps nothing then.
  return writer === 'nobody' && !isNamed(block, scene) ? SUSPECT : UNSETTLED;
}

/** Some write among the author's fields, or behind them; else a name there is no more than a name. */
function judgeElsewhere(
  block: Block,
  scene: Scene,
  writer: Writer,
  where: Vendor['writes'],
): Judged {
  const { vendor } = block;
  if (writer === 'nobody') return SUSPECT;
  const own =
    writer === 'receiver' ||
    (writer !== 'recipient' ? writer === 'untold' && vendor !== null : scene.hops.length === 0);
  const among = own && vendor?.writes === where;
  const known = scene.queueIdKnown && (writer === 'receiver' || writer === 'untold');
  if (scene.hops.length > 0 && (among || known)) {
    const why = among ? 'vendor-and-place-fit' : 'queue-id-known';
    return counted(block, scene, isNamed(block, scene) ? TRUSTED : probable(why));
  }
  return own ? UNSETTLED : NOT_TOLD;
}

/**
 * A server of before may be the receiver's own gateway: before one that has none but a local name, and
 * where Exchange Online says that it handed the message on inside. Both are anybody's to write.
 */
function mayBeOwn({ vendor, outbound }: Block, scene: Scene, place: Place): boolean {
  const handedOn = vendor === microsoft && !outbound && scene.handedOn;
  return handedOn || (place === 'below' && !hasNames(scene));
}

/** Where a sender may have written it, it counts as long as nothing contradicts it. */
const counted = (block: Block, scene: Scene, judged: Judged): Judged =>
  isContradicted(block, scene) ? CONTRADICTED : judged;

/** Whether the receiver's servers have names that an authserv-id could be compared with. */
const hasNames = ({ own }: Scene) => own.size > 0;

/** Whether the server that wrote the Received field above wrote this, too. */
function isOfHopAbove(
  { vendor, authservId, outbound, receivedAbove }: Block,
  { hops }: Scene,
): boolean {
  const by = hops[receivedAbove - 1]?.by ?? null;
  if (by === null) return false;
  const name = outbound ? null : authservId;
  const holder = name === null ? vendor && `vendor ${vendor.name}` : holderOf(name);
  return holder === holderOf(by);
}
