import type { Finding } from '../report.ts';

/**
 * A domain that is made to be taken for another as people read it, as written or in Unicode, with the
 * one that DNS knows beside it where they differ; `unknown` where no finding names it.
 */
export function bothNames(facts: Finding['facts'] | undefined, unknown: string): string {
  const domain = facts?.domain ?? null;
  if (domain === null) return unknown;
  const shown = facts?.written ?? facts?.unicode ?? domain;
  return shown === domain ? String(domain) : `${shown} (${domain})`;
}

/** Whether it is written in characters that no domain has: then the one beside it is whoever is imitated. */
export const isInNoDomainsLetters = (facts: Finding['facts'] | undefined): boolean =>
  facts?.trick === 'styled-letters';
