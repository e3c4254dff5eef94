import type { Adviser, Report } from '../../report.ts';
import { Disclosure } from './Disclosure.tsx';
import { Revealed } from './Revealed.tsx';
import { Verbatim } from './Verbatim.tsx';
import { useWords } from './words.ts';

export interface AdviceProps {
  readonly report: Report;
}

/** What others than the recipient can do, one level below. */
export function Advice({ report }: AdviceProps) {
  const { view } = useWords();
  const { advice } = report.diagnosis;
  const readers = [
    ['helpDesk', 'help-desk', view.forHelpDesk, advice.helpDesk],
    ['senderAdmin', 'sender-admin', view.forSenderAdmin, advice.senderAdmin],
    ['provider', 'provider', view.forProvider, ''],
  ] as const;
  return (
    <section class="advice">
      <h2 class="visually-hidden">{view.whatToDo}</h2>
      {readers.map(([adviser, kind, summary, text]) => (
        <ForReader key={kind} {...{ report, adviser, kind, summary, text }} />
      ))}
    </section>
  );
}

interface ForReaderProps extends AdviceProps {
  readonly adviser: Adviser;
  readonly kind: string;
  readonly summary: string;
  readonly text: string;
}

/** The sentence of the cause, and the measures with what is ready to copy. */
function ForReader({ report, adviser, kind, summary, text }: ForReaderProps) {
  const measures = report.measures.filter((one) => one.for === adviser);
  if (text === '' && measures.length === 0) return null;
  return (
    <Disclosure kind={kind} summary={summary}>
      {text !== '' && (
        <p>
          <Verbatim text={text} limit={800} />
        </p>
      )}
      {measures.map(({ code, text: says, copy }) => (
        <div key={code} class="measure" data-code={code}>
          <p>
            <Verbatim text={says} limit={1000} />
          </p>
          {copy.map((line) => (
            <pre key={line} class="record" dir="ltr">
              <Revealed text={line} />
            </pre>
          ))}
        </div>
      ))}
    </Disclosure>
  );
}
