import type { SourceKey } from '../../standards/standards.ts';
import type { Certainty } from '../stamp.ts';

/** How sure the meaning of a code is, and who says so. */
export interface Known {
  readonly certainty: Certainty;
  readonly sources: readonly SourceKey[];
}

export const known = (certainty: Certainty, ...sources: SourceKey[]): Known => ({
  certainty,
  sources,
});

export const documented = (...sources: SourceKey[]): Known => known('documented', ...sources);
