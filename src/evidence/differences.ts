import { asciiDomain } from '../domain/domain.ts';
import { type ComparedRow, signerOf } from './comparison.ts';
import type { Known } from './known.ts';
import type { DifferenceReason } from './reasons.ts';
import { kindOf } from './result-kind.ts';

/** Where a result that was written then and a check made now contradict each other. */
export interface Difference {
  readonly method: string;
  /** The receiver's word; that of another where `because` says so. */
  readonly receiver: string;
  /** The check's; beside composite authentication, which nobody can repeat, that of DMARC. */
  readonly now: string;
  readonly because: DifferenceReason;
}

/** Ours: others may have written thousands of results, and one says as much. */
const MOST_OF_OTHERS = 10;

/** Of the receiver's results every one; then the passes of others that a check contradicts, once for each reason. */
export function readDifferences(
  known: Known,
  comparison: readonly ComparedRow[],
): readonly Difference[] {
  const own = comparison.flatMap(({ method, receiver, now, because }) =>
    receiver && because
      ? [
          {
            method,
            receiver: receiver.result,
            now: (now ?? known.checks.dmarc).result,
            because,
          },
        ]
      : [],
  );
  const told = new Map(
    ofOthers(known, comparison).map((one) => [`${one.method} ${one.because}`, one]),
  );
  return [...own, ...[...told.values()].slice(0, MOST_OF_OTHERS)];
}

/**
 * Passes of a forged stamp, and those of a server before the receiver's: what that one saw was changed
 * before it came here. Its SPF was about another client, and contradicts nothing.
 */
function ofOthers({ claims }: Known, rows: readonly ComparedRow[]): readonly Difference[] {
  const kinds = new Set(claims.passedOn.map(({ kind }) => kind));
  const onTheWay = kinds.has('list') ? 'list' : kinds.has('forward') ? 'forwarded' : 'other-hop';
  const found = new Map<string, ComparedRow['now']>();
  for (const { method, domain, now } of rows) {
    const key = keyOf(method, domain);
    if (found.get(key)?.kind !== 'good') found.set(key, now);
  }
  return claims.others.flatMap(({ trust, results }) => {
    if (trust !== 'forged' && trust !== 'upstream') return [];
    const because = trust === 'forged' ? 'forged-stamp' : onTheWay;
    return results.flatMap((claim): readonly Difference[] => {
      const { method, result } = claim;
      if (kindOf(result) !== 'good' || (method === 'spf' && trust === 'upstream')) return [];
      const now = found.get(keyOf(method, signerOf(claim)));
      const differs = now?.kind === 'bad' || (trust === 'forged' && now?.kind === 'nothing');
      return differs ? [{ method, receiver: result, now: now.result, because }] : [];
    });
  });
}

/** Of several signatures one is by its domain. */
const keyOf = (method: string, domain: string | null) =>
  method === 'dkim' ? `dkim ${asciiDomain(domain ?? '')}` : method;
