import { bounceFacts } from '../../export/export.ts';
import type { Report } from '../../report.ts';
import { Verbatim } from './Verbatim.tsx';
import { useWords } from './words.ts';

export interface RefusalProps {
  readonly report: Report;
}

/** Of a report on another message: who refused that, for whom and how, and how it would fare now. */
export function Refusal({ report: { bounce, source } }: RefusalProps) {
  const words = useWords();
  const { view } = words;
  if (!bounce) return null;
  return (
    <section class="identity refusal">
      <h2>{view.thisIs[source.kind]}</h2>
      <dl>
        {bounceFacts(bounce, words).map(([label, text]) => (
          <Fact key={label} label={label} text={text} />
        ))}
        {bounce.returned && (
          <Fact label={view.returnedNow} text={`${bounce.returned.diagnosis.summary}.`} />
        )}
      </dl>
    </section>
  );
}

function Fact({ label, text }: { readonly label: string; readonly text: string }) {
  return (
    <>
      <dt>{label}</dt>
      <dd>
        <Verbatim text={text} limit={400} />
      </dd>
    </>
  );
}
