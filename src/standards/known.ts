import type { SourceKey } from './sources.ts';

/** How sure the meaning of a receiver's own code is. */
export type Certainty =
  | 'documented' //   by the receiver
  | 'older' //        by the receiver, in an edition that holds no more
  | 'contradicted' // documents disagree, or what stands beside it does
  | 'third-party' //  by somebody else
  | 'observed' //     read off many messages
  | 'uncertain' //    common knowledge that no document was found for
  | 'undocumented'; // internal: seen, and nobody says what it means

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
