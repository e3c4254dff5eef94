import type { Report } from '../../report.ts';
import { openMethods } from '../facts/facts.ts';
import { useWords } from './words.ts';

export interface LimitsProps {
  readonly report: Report;
  readonly stopped: boolean;
}

/** What was not checked, and why: always said. */
export function Limits({ report, stopped }: LimitsProps) {
  const { view, reasons } = useWords();
  const fidelity = view.fidelity[report.source.fidelity];
  const open = [
    ...report.diagnosis.notChecked.map(({ what, why }) => ({ what, why: reasons[why] ?? why })),
    ...(stopped ? openMethods(report) : []).map((what) => ({ what, why: view.stoppedReason })),
  ];
  const byReason = Map.groupBy(open, ({ why }) => why);
  return (
    <section class="limits">
      <h2>{view.notChecked}</h2>
      <ul>
        {[...byReason].map(([why, methods]) => (
          <li key={why} data-not-checked={methods.map(({ what }) => what).join(' ')}>
            <strong>{methods.map(({ what }) => view.methods[what] ?? what).join(', ')}</strong>:{' '}
            {why}.
          </li>
        ))}
        <li>{view.neverChecked}</li>
        {fidelity !== '' && <li data-fidelity={report.source.fidelity}>{fidelity}</li>}
      </ul>
    </section>
  );
}
