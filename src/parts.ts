/**
 * Parts of the engine, loaded when first needed. Here each is a file that is imported then; the
 * extension's worker loads scripts instead, and says how.
 */
import type { BounceReader } from './bounce/bounce.ts';
import type { CheckParts } from './checks/checks.ts';
import type { FindImitations } from './domain/domain.ts';

/** How each part is loaded; one that is not there is done without. */
export type Parts = Partial<
  CheckParts & {
    /** Whom a sender is made to be taken for. */
    readonly imitations: () => Promise<FindImitations>;
    /** Reads reports on other messages, and servers' replies. */
    readonly bounce: () => Promise<BounceReader>;
  }
>;

export const parts: Parts = {
  alterations: async () => {
    const { findAlterations } = await import('./checks/alterations/alterations.ts');
    return findAlterations;
  },
  bounce: async () => {
    const { bounceReader } = await import('./bounce/bounce.ts');
    return bounceReader;
  },
  imitations: async () => {
    const { findImitations } = await import('./domain/imitations.ts');
    return findImitations;
  },
};
