import { type Evidence, isBelievable } from '../evidence/evidence.ts';
import type { RankedCause } from './causes.ts';

/** What would make a diagnosis surer. */
export type Raise =
  | 'dns-on'
  | 'dns-again'
  | 'exact-copy'
  | 'full-source'
  | 'name-receiver' // that the reader says who received it
  | 'know-forwarder'
  | 'ask-sender'
  | 'ask-refuser'; // whoever runs the server that refused a message

/** Reasons for which something was not checked -> what would help. */
const HELPS: ReadonlyMap<string, Raise> = new Map([
  ['no-resolver', 'dns-on'],
  ['dns', 'dns-again'],
  ['body-not-checkable', 'exact-copy'],
  ['signature-not-checkable', 'exact-copy'],
  ['no-address', 'full-source'],
]);

/** Nothing where it is certain; else each thing that would help, and the sender's own word where nothing else would. */
export function raisesOf(
  { cause, confidence }: Pick<RankedCause, 'cause' | 'confidence'>,
  { claims: { receiver }, fidelity, perhapsPassedOn, identity, checks }: Evidence,
  notChecked: readonly { readonly why: string }[],
): readonly Raise[] {
  const isOpen = cause === 'unknown' || OPEN.has(cause);
  if (confidence === 'certain' && !isOpen) return [];
  const raises = new Set(notChecked.flatMap(({ why }) => HELPS.get(why) ?? []));
  if (fidelity !== 'exact' && fidelity !== 'exact-lf') raises.add('exact-copy');
  if (receiver.results.length > 0 && receiver.trust !== 'trusted' && identity.proved !== 'check')
    raises.add('name-receiver');
  const vouched = checks.arc.result === 'pass' && !isBelievable(receiver);
  if (perhapsPassedOn || vouched || FORWARDED.has(cause)) raises.add('know-forwarder');
  if (raises.size === 0) raises.add('ask-sender');
  return [...raises];
}

/** Causes that are certain, and leave open who sent the message. */
const OPEN: ReadonlySet<string> = new Set(['temp-failure', 'body-not-checkable']);

const FORWARDED: ReadonlySet<string> = new Set([
  'mailing-list',
  'forward-breaks-auth',
  'arc-untrusted',
]);
