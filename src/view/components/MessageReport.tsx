import type { Report } from '../../report.ts';
import { Advice } from './Advice.tsx';
import { headline } from './headline.ts';
import { Identity } from './Identity.tsx';
import { Limits } from './Limits.tsx';
import { OwnWords } from './OwnWords.tsx';
import { Progress } from './Progress.tsx';
import { Refusal } from './Refusal.tsx';
import { Results } from './Results.tsx';
import { SendingHost } from './SendingHost.tsx';
import { Signatures } from './Signatures.tsx';
import { Steps } from './Steps.tsx';
import { Verbatim } from './Verbatim.tsx';
import { Verdict } from './Verdict.tsx';
import { Why } from './Why.tsx';
import { useWords } from './words.ts';

export interface MessageReportProps {
  readonly report: Report;
  readonly head: Uint8Array;
  /** Whether nothing more will come. */
  readonly settled: boolean;
  readonly stopped: boolean;
  onStop(): void;
  onAgain(): void;
}

/** A message explained: the verdict, who, the results, why, what was not checked, and what else is known. */
export function MessageReport(props: MessageReportProps) {
  const { report, head, settled, stopped } = props;
  const words = useWords();
  // A server's reply alone has no sender, and nothing of it could be checked.
  const isMail = report.source.kind !== 'smtp-reply';
  const { level, label, title, advice } = headline(report, settled, words);
  return (
    <>
      <Verdict level={level} label={label} title={title}>
        <p>
          <Verbatim text={advice} limit={400} />
        </p>
      </Verdict>
      <div class="columns">
        <div class="facts">
          <Refusal report={report} />
          {isMail && (
            <>
              <Identity report={report} />
              <Results report={report}>
                <Progress {...props} />
              </Results>
            </>
          )}
        </div>
        <div class="reasons">
          <Why report={report} head={head} settled={settled} />
          {isMail && <Limits report={report} stopped={stopped} />}
          {settled && <Advice report={report} />}
        </div>
        {isMail && (
          <div class="particulars">
            <Signatures report={report} head={head} />
            <Steps report={report} />
            <SendingHost report={report} />
            <OwnWords report={report} head={head} />
          </div>
        )}
      </div>
    </>
  );
}
