import { surenessOf } from '../../export/export.ts';
import type { Finding, Report } from '../../report.ts';
import { firmFindings } from '../facts/facts.ts';
import { Clause } from './Clause.tsx';
import { Disclosure } from './Disclosure.tsx';
import { Excerpts } from './Excerpts.tsx';
import { Verbatim } from './Verbatim.tsx';
import { useWords } from './words.ts';

export interface WhyProps {
  readonly report: Report;
  readonly head: Uint8Array;
  readonly settled: boolean;
}

/** The findings, each opening to its sentence, the source behind it, and the clause. */
export function Why({ report, head, settled }: WhyProps) {
  const words = useWords();
  const { view } = words;
  const findings = firmFindings(report, settled);
  return (
    <section class="why">
      <h2>{view.why}</h2>
      {settled && (
        <p class="why-root">
          <Verbatim text={report.diagnosis.why} limit={400} />{' '}
          <span class="soft">{surenessOf(report, words).join(' ')}</span>
        </p>
      )}
      {findings.map((finding, i) => (
        <FindingItem
          key={finding.code}
          finding={finding}
          fields={report.fields}
          head={head}
          open={i === 0}
        />
      ))}
      {!settled && <p class="note">{view.moreFollows}</p>}
    </section>
  );
}

interface FindingItemProps {
  readonly finding: Finding;
  readonly fields: Report['fields'];
  readonly head: Uint8Array;
  readonly open: boolean;
}

function FindingItem({ finding, fields, head, open }: FindingItemProps) {
  const { findings } = useWords();
  const { code, facts, at, cite } = finding;
  const act = findings[code].act(facts);
  return (
    <Disclosure
      kind={code}
      open={open}
      summary={<Verbatim text={findings[code].title(facts)} limit={160} />}
    >
      <p>
        <Verbatim text={findings[code].why(facts)} limit={400} />
        {act !== '' && (
          <>
            {' '}
            <Verbatim text={act} limit={400} />
          </>
        )}
      </p>
      <Excerpts fields={fields} head={head} marks={at} />
      {cite && <Clause cite={cite} />}
    </Disclosure>
  );
}
