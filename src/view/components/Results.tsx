import type { ComponentChildren } from 'preact';
import { contradictions, type Row, resultRows } from '../../export/export.ts';
import type { ComparedSide, Report } from '../../report.ts';
import { Name } from './Name.tsx';
import { ResultMark } from './ResultMark.tsx';
import { Verbatim } from './Verbatim.tsx';
import { useWords } from './words.ts';

export interface ResultsProps {
  readonly report: Report;
  /** How far the checks are, and what may be done about that. */
  readonly children: ComponentChildren;
}

/** What the receiver said beside what a check says now; differences marked and explained. */
export function Results({ report, children }: ResultsProps) {
  const { view, differences } = useWords();
  const { receiver } = report.claims;
  const { trust, compauth, results } = receiver;
  const believed = results.length > 0 ? view.trust[trust] : '';
  return (
    <section class="results">
      <h2 class="visually-hidden">{view.results}</h2>
      <table>
        <thead>
          <tr>
            <td />
            <th scope="col">
              <Verbatim text={view.receiverSaid(receiver)} limit={60} />
              {believed !== '' && <span class="results-trust">{believed}</span>}
            </th>
            <th scope="col">{view.checkedNow}</th>
          </tr>
        </thead>
        <tbody>
          {resultRows(report).map((row, i) => (
            <ResultRow key={i} row={row} compauthReason={compauth?.reason ?? null} />
          ))}
        </tbody>
      </table>
      <div class="progress">{children}</div>
      {contradictions(report).map(({ method, because }, i) => (
        <p class="note" data-difference={method} key={i}>
          <strong>{view.methods[method] ?? method}</strong>{' '}
          {view.labelled(view.differs, differences[because])}
        </p>
      ))}
    </section>
  );
}

interface ResultRowProps {
  readonly row: Row;
  readonly compauthReason: string | null;
}

function ResultRow({ row, compauthReason }: ResultRowProps) {
  const { view } = useWords();
  const { method, domain, said, now, policy, differs } = row;
  return (
    <tr data-method={method} data-differs={differs}>
      <th scope="row">
        {view.methods[method]}
        {differs && (
          <span class="differs">
            <span aria-hidden="true">{' ≠'}</span>
            <span class="visually-hidden">{view.differs}</span>
          </span>
        )}
      </th>
      <td data-side="said" colSpan={now === null ? 2 : 1}>
        {said ? (
          <SideMark side={{ ...said, reason: null }} domain={domain} method={method} />
        ) : (
          <span class="soft">{view.saidNothing}</span>
        )}
        {method === 'compauth' && compauthReason !== null && (
          <span class="about">
            <Verbatim text={view.reason(compauthReason)} limit={60} />
          </span>
        )}
      </td>
      {now && (
        <td data-side="now">
          <SideMark side={now} domain={domain} method={method} />
          {method === 'dmarc' && <Policy policy={policy} result={now.result} />}
        </td>
      )}
    </tr>
  );
}

interface SideMarkProps extends Pick<Row, 'domain' | 'method'> {
  readonly side: ComparedSide;
}

function SideMark({ side: { result, kind, reason }, domain, method }: SideMarkProps) {
  const words = useWords();
  const text = words.results.get(reason ?? '') ?? words.results.get(result) ?? result;
  const unsigned = method === 'dkim' && result === 'none';
  return (
    <>
      <ResultMark result={result} kind={kind}>
        {reason === 'by-header' ? (
          words.view.byItsHeader
        ) : unsigned ? (
          words.view.notSigned
        ) : (
          <Verbatim text={text} limit={60} />
        )}
      </ResultMark>
      {domain !== null && !unsigned && (
        <span class="about">
          <Name name={domain} />
        </span>
      )}
    </>
  );
}

/** What the domain asks for; the line is kept for it while the answer is open. */
function Policy({ policy, result }: { readonly policy: string | null; readonly result: string }) {
  const { view } = useWords();
  if (policy !== null) return <span class="about">{view.asks(policy)}</span>;
  if (result === 'none') return <span class="about">{view.asksNothing}</span>;
  return result === 'pending' ? <span class="about">&nbsp;</span> : null;
}
