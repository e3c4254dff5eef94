import { recordToPublish } from '../../export/export.ts';
import type { Report } from '../../report.ts';
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
  const record = recordToPublish(report);
  return (
    <section class="advice">
      <h2 class="visually-hidden">{view.whatToDo}</h2>
      <Disclosure kind="help-desk" summary={view.forHelpDesk}>
        <p>
          <Verbatim text={advice.helpDesk} limit={800} />
        </p>
      </Disclosure>
      <Disclosure kind="sender-admin" summary={view.forSenderAdmin}>
        <p>
          <Verbatim text={advice.senderAdmin} limit={800} />
        </p>
        {record && (
          <>
            <p>
              <Verbatim text={view.steps.publish(record.name, record.ip)} limit={400} />
            </p>
            <pre class="record" dir="ltr">
              <Revealed text={record.text} />
            </pre>
          </>
        )}
      </Disclosure>
    </section>
  );
}
