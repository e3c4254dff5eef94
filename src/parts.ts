/**
 * Parts of the engine that most messages do without, loaded when first needed. Here each is a file
 * that is imported then; the extension's worker loads scripts instead, and says how.
 */
import type { BounceReader } from './bounce/bounce.ts';
import type { CheckParts } from './checks/checks.ts';

/** How each part is loaded; one that is not there is done without. */
export type Parts = Partial<
  CheckParts & {
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
};
