import { useEffect, useState } from 'preact/hooks';
import { readPasted } from '../facts/facts.ts';
import type { MessagesStore } from '../store/store.ts';
import { Disclosure } from './Disclosure.tsx';
import { watchDrops } from './drops.ts';
import { GiveSource } from './GiveSource.tsx';
import { MessageList } from './MessageList.tsx';
import { MessageView } from './MessageView.tsx';
import { useWords } from './words.ts';

export interface ReportPageProps {
  readonly store: MessagesStore;
  onOpenOptions(): void;
}

/** The report page: a message that is dropped, chosen or pasted, explained with more room. */
export function ReportPage({ store, onOpenOptions }: ReportPageProps) {
  const { view } = useWords();
  const [dragging, setDragging] = useState(false);
  const messages = store.messages.value;
  const selected = store.selected.value;
  const onFiles = (files: readonly File[]) =>
    store.open(files.map((file) => ({ name: file.name, blob: file })));
  const onText = (text: string) => {
    const { bytes, fidelity } = readPasted(text);
    store.open([{ name: view.pastedName, blob: new Blob([bytes]), fidelity }]);
  };
  useEffect(() => watchDrops(document, { onFiles, onText, onDragging: setDragging }), [store]);
  const stage = selected?.analysis.stage.value;
  const give = <GiveSource onFiles={onFiles} onText={onText} />;
  return (
    <>
      <header class="masthead">
        <img src="/icon/icon.svg" alt="" width="32" height="32" />
        <span>Whence</span>
        <button type="button" class="link" onClick={onOpenOptions}>
          {view.settings}
        </button>
      </header>
      <main class="report-page" data-state={stage === 'waiting' ? 'reading' : (stage ?? 'empty')}>
        {selected === null ? (
          <>
            <h1>{view.reportTitle}</h1>
            <p>{view.reportIntro}</p>
            {give}
          </>
        ) : (
          <>
            <Disclosure key={messages.length} kind="another" summary={view.another}>
              {give}
            </Disclosure>
            {messages.length > 1 && (
              <MessageList messages={messages} selected={selected} onSelect={store.select} />
            )}
            <MessageView key={selected.id} store={selected.analysis} actions={null} />
          </>
        )}
      </main>
      {dragging && (
        <div class="drop-now" aria-hidden="true">
          {view.dropNow}
        </div>
      )}
    </>
  );
}
