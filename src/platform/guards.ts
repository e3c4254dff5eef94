/** Guards for what arrives from another side, which may be older, broken or hostile. */
import type { Fidelity } from '../report.ts';

export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

const FIDELITIES: Readonly<Record<Fidelity, true>> = {
  exact: true,
  'exact-lf': true,
  'lossy-text': true,
  'headers-only': true,
  reserialised: true,
};

export function isFidelity(value: unknown): value is Fidelity {
  return typeof value === 'string' && Object.hasOwn(FIDELITIES, value);
}
