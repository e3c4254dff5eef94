/** The table of results: what the receiver said, and what a check says now, side by side. */
import { type Compared, type ComparedMethod, compareResults } from '../../export/export.ts';
import type { Report } from '../../report.ts';

/** How a result is meant: only a failure that was shown is `bad`. */
export type Kind = 'good' | 'bad' | 'nothing' | 'open' | 'unsure';

export interface Cell {
  /** The RFC's own word, or `pending`, or `skipped`. */
  readonly result: string;
  readonly kind: Kind;
  /** A code that says it better than the result does. */
  readonly reason: string | null;
}

export interface Row {
  readonly method: ComparedMethod;
  /** What it is about, where that is not the domain in From; always told of several signatures. */
  readonly domain: string | null;
  /** Null: the receiver said nothing of it. */
  readonly said: Cell | null;
  /** Null: there is nothing to check. */
  readonly now: Cell | null;
  /** What the domain asks for; DMARC only. */
  readonly policy: string | null;
  readonly differs: boolean;
}

const KINDS: Readonly<Record<string, Kind>> = {
  pass: 'good',
  fail: 'bad',
  softfail: 'bad',
  hardfail: 'bad',
  permerror: 'bad',
  policy: 'bad',
  pending: 'open',
  skipped: 'unsure',
  temperror: 'unsure',
};

/** A key that is gone or an outdated algorithm says nothing against the message. */
const SAYS_NOTHING = new Set(['key-missing', 'algorithm-refused', 'algorithm-unknown']);

/** How a result is meant, given the reason for it. */
export function kindOf(result: string, reason: string | null = null): Kind {
  return reason !== null && SAYS_NOTHING.has(reason) ? 'nothing' : (KINDS[result] ?? 'nothing');
}

/** The rows, ARC always among them, so that nothing moves when answers come in. */
export function resultRows(report: Report): readonly Row[] {
  const { checks, from } = report;
  const compared = compareResults(report);
  const arc = { method: 'arc', domain: null, receiver: null, now: checks.arc } as const;
  const at = compared.findIndex(({ method }) => method === 'compauth');
  const all = compared.some(({ method }) => method === 'arc')
    ? compared
    : compared.toSpliced(at < 0 ? compared.length : at, 0, arc);
  const several = all.filter(({ method }) => method === 'dkim').length > 1;
  const own = [from.domain, from.unicodeDomain];
  return all.map(({ method, domain, receiver, now }): Row => {
    const named = method !== 'dmarc' && ((several && method === 'dkim') || !own.includes(domain));
    const said = receiver && cellOf(receiver, null);
    const checked = now && cellOf(now, method === 'dmarc' ? headerOnly(report) : now.reason);
    return {
      method,
      domain: named ? domain : null,
      said,
      now: checked,
      policy: method === 'dmarc' ? checks.dmarc.policy : null,
      differs: contradictions(report).some(
        (one) =>
          one.method === method && one.receiver === said?.result && one.now === checked?.result,
      ),
    };
  });
}

/** Differences that say something: where DNS did not answer, the cell says so already. */
export function contradictions({ differences }: Report): Report['differences'] {
  return differences.filter(({ because }) => because !== 'dns-failing');
}

function cellOf({ result }: Compared, reason: string | null): Cell {
  return { result, kind: kindOf(result, reason), reason };
}

const headerOnly = ({ checks: { dmarc } }: Report) =>
  dmarc.headerOnly === 'pass' ? 'by-header' : dmarc.reason;
