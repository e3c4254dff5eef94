/**
 * Parts of the engine that most messages do without, loaded when first needed. Here each is a file
 * that is imported then; the extension's worker loads scripts instead, and says how.
 */
import type { CheckParts } from './checks/checks.ts';

/** How each part is loaded; one that is not there is done without. */
export type Parts = Partial<CheckParts>;

export const parts: Parts = {
  alterations: async () => {
    const { findAlterations } = await import('./checks/alterations/alterations.ts');
    return findAlterations;
  },
};
