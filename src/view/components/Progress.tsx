import { summariseLedger } from '../../export/export.ts';
import type { Report } from '../../report.ts';
import type { ViewWords } from '../../wording/wording.ts';
import { askedDomain } from '../facts/facts.ts';
import { useWords } from './words.ts';

export interface ProgressProps {
  readonly report: Report;
  readonly settled: boolean;
  readonly stopped: boolean;
  onStop(): void;
  onAgain(): void;
}

/** How far the checks are, in words, with one button in one place: stop, or try again. */
export function Progress({ report, settled, stopped, onStop, onAgain }: ProgressProps) {
  const { view } = useWords();
  const busy = !settled;
  return (
    <>
      <p class="progress-text">{progressText(report, busy, stopped, view)}</p>
      <button type="button" class="link" onClick={busy ? onStop : onAgain}>
        {busy ? view.stop : view.again}
      </button>
    </>
  );
}

/** "Asking example.org. 5 of 8 answers in." */
export function progressText(
  { progress, ledger, checks }: Report,
  busy: boolean,
  stopped: boolean,
  view: ViewWords,
): string {
  const { asked = ledger.length, answered = ledger.length, open = [] } = progress ?? {};
  if (stopped) return view.stopped(answered, asked);
  if (!busy)
    return checks.spf.reason === 'no-resolver'
      ? view.withoutDns
      : view.allIn(asked, summariseLedger(ledger).failed);
  const [next] = open;
  const counted = view.answersIn(answered, asked);
  return next ? `${view.asking(askedDomain(next.name))} ${counted}` : counted;
}
