/** How a result is meant: only a failure that was shown is `bad`. */
export type ResultKind = 'good' | 'bad' | 'nothing' | 'open' | 'unsure';

const KINDS: ReadonlyMap<string, ResultKind> = new Map([
  ['pass', 'good'],
  ['fail', 'bad'],
  ['softfail', 'bad'],
  ['hardfail', 'bad'],
  ['perm_fail', 'bad'],
  ['permerror', 'bad'],
  ['policy', 'bad'],
  ['pending', 'open'],
  ['skipped', 'unsure'],
  ['temperror', 'unsure'],
]);

/** Reasons that say nothing against the message: a key that is gone, an outdated algorithm. */
const SAYS_NOTHING = new Set(['key-missing', 'algorithm-refused', 'algorithm-unknown']);

/** How a result is meant, given the reason that a check has for it. A word of no RFC says nothing. */
export function kindOf(result: string, reason: string | null = null): ResultKind {
  if (reason !== null && SAYS_NOTHING.has(reason)) return 'nothing';
  return KINDS.get(result) ?? 'nothing';
}
