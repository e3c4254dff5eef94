import type { Report } from '../report.ts';
import type { Words } from '../wording/wording.ts';
import { summariseLedger } from './ledger-summary.ts';

/** The last line of an export: what left the computer; `zone` is the file that stood in for DNS. Pure. */
export function whatLeft(
  { ledger }: Report,
  { view, terminal }: Pick<Words, 'view' | 'terminal'>,
  zone: string | undefined,
): string {
  const { asked, open, failed, servers } = summariseLedger(ledger);
  if (asked === 0) return terminal.nothingLeft;
  if (zone !== undefined) return `${terminal.answeredFrom(asked, zone)} ${terminal.nothingLeft}`;
  return `${view.ledger(asked, servers, open, failed)} ${view.nothingElse}`;
}
