import type { LedgerEntry } from '../report.ts';

export interface LedgerSummary {
  /** Questions that left the computer, or are leaving it. */
  readonly asked: number;
  readonly open: number;
  /** Questions that nobody answered. */
  readonly failed: number;
  /** Hosts that answered, each once. */
  readonly servers: readonly string[];
}

/** Codes of questions that were never sent; answers from memory weren't sent this time either. */
const STAYED = new Set(['WITHHELD', 'NOT ASKED', 'NOT RECORDED', 'TOO MANY', 'BADNAME']);

/** Codes that say something about the name. Every other one is a server's or the network's trouble. */
const ANSWERS = new Set(['NOERROR', 'NXDOMAIN', 'NODATA']);

/** Codes of questions of which nobody knows an answer, and nobody lacks one. */
const UNTOLD = new Set(['pending', 'NOT AWAITED']);

/** Whether the question was sent to anybody. */
export function leftTheComputer({ rcode, cached }: LedgerEntry): boolean {
  return !cached && !STAYED.has(rcode);
}

/** What the last line of every view says. */
export function summariseLedger(entries: readonly LedgerEntry[]): LedgerSummary {
  const sent = entries.filter(leftTheComputer);
  return {
    asked: sent.length,
    open: sent.filter((entry) => entry.rcode === 'pending').length,
    failed: sent.filter(({ rcode }) => !UNTOLD.has(rcode) && !ANSWERS.has(rcode)).length,
    servers: [...new Set(sent.flatMap((entry) => entry.server ?? []))],
  };
}
