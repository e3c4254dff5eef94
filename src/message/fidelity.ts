/**
 * How the bytes were had, which bounds what may be said about them: `exact` as the mailbox stores
 * them, `exact-lf` but for line ends, `lossy-text` as text from a page, `headers-only` without the
 * body, `reserialised` built anew by the provider.
 */
export type Fidelity = 'exact' | 'exact-lf' | 'lossy-text' | 'headers-only' | 'reserialised';

export const fidelities: readonly Fidelity[] = [
  'exact',
  'exact-lf',
  'lossy-text',
  'headers-only',
  'reserialised',
];

/** Whether a hash that does not fit proves a change. */
export function isExact(fidelity: Fidelity): boolean {
  return fidelity === 'exact' || fidelity === 'exact-lf';
}
