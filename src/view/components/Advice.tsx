import type { Report } from '../../report.ts';
import { Disclosure } from './Disclosure.tsx';
import { Verbatim } from './Verbatim.tsx';
import { useWords } from './words.ts';

export interface AdviceProps {
  readonly advice: Report['diagnosis']['advice'];
}

/** What others than the recipient can do, one level below. */
export function Advice({ advice }: AdviceProps) {
  const { view } = useWords();
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
      </Disclosure>
    </section>
  );
}
