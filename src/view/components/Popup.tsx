import type { AnalysisStore } from '../store/store.ts';
import { MessageView } from './MessageView.tsx';
import { useWords } from './words.ts';

export interface PopupProps {
  readonly store: AnalysisStore;
  /** Opens the report page, where a file or a text can be given. */
  onOpenReportPage(): void;
  onOpenOptions(): void;
}

/** The popup: the open message, explained. */
export function Popup({ store, onOpenReportPage, onOpenOptions }: PopupProps) {
  const { view } = useWords();
  const stage = store.stage.value;
  const failed = stage === 'failed';
  return (
    <main class="popup" data-state={stage === 'waiting' ? 'reading' : stage}>
      <MessageView
        store={store}
        actions={
          <>
            <button
              type="button"
              class={failed ? 'main-action' : undefined}
              onClick={onOpenReportPage}
            >
              {view.openFileOrPaste}
            </button>
            <button type="button" onClick={onOpenOptions}>
              {view.settings}
            </button>
          </>
        }
      />
    </main>
  );
}
