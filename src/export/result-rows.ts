/** The table of results: what the receiver said, and what a check says now, side by side. */
import type { ComparedRow, ComparedSide, Report } from '../report.ts';

export interface Row extends Pick<ComparedRow, 'method' | 'domain'> {
  /** Null: the receiver said nothing of it. */
  readonly said: ComparedSide | null;
  /** Null: there is nothing to check. */
  readonly now: ComparedSide | null;
  /** What the domain asks for; DMARC only. */
  readonly policy: string | null;
  readonly differs: boolean;
}

/** The rows; `domain` is named where it is not the one in From, and always of several signatures. */
export function resultRows({ comparison, checks, from }: Report): readonly Row[] {
  const several = comparison.filter(({ method }) => method === 'dkim').length > 1;
  const own = [from.domain, from.unicodeDomain];
  return comparison.map(({ method, domain, receiver, now, because }): Row => {
    const named = method !== 'dmarc' && ((several && method === 'dkim') || !own.includes(domain));
    const byHeader = method === 'dmarc' && checks.dmarc.headerOnly === 'pass';
    return {
      method,
      domain: named ? domain : null,
      said: receiver,
      now: now && byHeader ? { ...now, reason: 'by-header' } : now,
      policy: method === 'dmarc' ? checks.dmarc.policy : null,
      differs: because !== null && isTold(because),
    };
  });
}

/** Differences that say something. */
export function contradictions({ differences }: Report): Report['differences'] {
  return differences.filter(({ because }) => isTold(because));
}

/** Where DNS did not answer, the cell says so already. */
const isTold = (because: Report['differences'][number]['because']) => because !== 'dns-failing';
