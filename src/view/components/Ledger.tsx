import { leftTheComputer, summariseLedger } from '../../export/export.ts';
import type { LedgerEntry } from '../../report.ts';
import { Name } from './Name.tsx';
import { Verbatim } from './Verbatim.tsx';
import { useWords } from './words.ts';

export interface LedgerProps {
  readonly entries: readonly LedgerEntry[];
}

/** What left the computer, always the last line; opens to every question. */
export function Ledger({ entries }: LedgerProps) {
  const { view } = useWords();
  const { asked, open, failed, servers } = summariseLedger(entries);
  const said =
    asked === 0
      ? view.ledgerNothing
      : `${view.ledger(asked, servers, open, failed)} ${view.nothingElse}`;
  if (entries.length === 0) {
    return (
      <p class="ledger" data-ledger>
        {said}
      </p>
    );
  }
  return (
    <details class="ledger" data-ledger>
      <summary>{said}</summary>
      <table>
        <thead>
          <tr>
            <th scope="col">{view.ledgerQuestion}</th>
            <th scope="col">{view.ledgerAnswer}</th>
          </tr>
        </thead>
        <tbody>
          {entries.map((entry) => (
            <LedgerRow key={`${entry.type} ${entry.name} ${entry.server}`} entry={entry} />
          ))}
        </tbody>
      </table>
    </details>
  );
}

function LedgerRow({ entry }: { readonly entry: LedgerEntry }) {
  const { view } = useWords();
  const { name, type, rcode, answers, server, millis, cached, dnssec } = entry;
  const how = [
    ...(leftTheComputer(entry) ? [] : [cached ? view.fromMemory : view.notSent]),
    ...(server === null ? [] : [server]),
    ...(millis === null || cached ? [] : [view.millis(millis)]),
    ...(dnssec ? [view.dnssecValid] : []),
  ];
  return (
    <tr data-rcode={rcode}>
      <td>
        <span class="mono">
          <Name name={name} />
        </span>{' '}
        <span class="soft">{type}</span>
      </td>
      <td>
        {answers.length > 0 ? (
          answers.map((answer, i) => (
            <div class="mono" key={i}>
              <Verbatim text={answer} limit={160} />
            </div>
          ))
        ) : (
          <span>{view.rcodes[rcode] ?? rcode}</span>
        )}
        {how.length > 0 && <div class="soft">{how.join(' · ')}</div>}
      </td>
    </tr>
  );
}
