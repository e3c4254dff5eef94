import type { ComponentChildren } from 'preact';
import type { AnalysisStore } from '../store/store.ts';
import { Announcement } from './Announcement.tsx';
import { Failure } from './Failure.tsx';
import { headline } from './headline.ts';
import { Ledger } from './Ledger.tsx';
import { MessageReport } from './MessageReport.tsx';
import { progressText } from './Progress.tsx';
import { Reading } from './Reading.tsx';
import { WordsContext } from './words.ts';

export interface MessageViewProps {
  readonly store: AnalysisStore;
  /** Buttons at the end. */
  readonly actions: ComponentChildren;
}

/** One message in whatever state it is, from its first byte to its settled report. */
export function MessageView({ store, actions }: MessageViewProps) {
  const words = store.words.value;
  const stage = store.stage.value;
  const report = store.report.value;
  const failure = store.failure.value;
  const settled = stage === 'done';
  const stopped = store.stopped.value;
  const shown = failure === null ? report : null;
  const top = shown && headline(shown, settled, words);
  return (
    <div class="message">
      <Announcement
        stage={
          top
            ? `${top.label}. ${top.title}.`
            : failure
              ? ''
              : words.view.reading(store.intake.value.provider)
        }
        detail={shown && !settled ? progressText(shown, true, false, words.view) : ''}
      />
      {failure !== null && <Failure code={failure} />}
      {failure === null && report === null && <Reading intake={store.intake.value} />}
      {shown && (
        <WordsContext value={words}>
          <MessageReport
            report={shown}
            head={store.head.value}
            settled={settled}
            stopped={stopped}
            onStop={store.stop}
            onAgain={store.again}
          />
        </WordsContext>
      )}
      <footer>
        <div class="actions">
          {failure === 'engine' && (
            <button type="button" class="main-action" onClick={store.again}>
              {words.view.again}
            </button>
          )}
          {actions}
        </div>
        <Ledger entries={report?.ledger ?? []} />
      </footer>
    </div>
  );
}
