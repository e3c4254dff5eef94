import type { OpenMessage } from '../store/store.ts';
import { LevelSymbol } from './LevelSymbol.tsx';
import { Verbatim } from './Verbatim.tsx';
import { useWords } from './words.ts';

export interface MessageListProps {
  readonly messages: readonly OpenMessage[];
  readonly selected: OpenMessage | null;
  onSelect(id: number): void;
}

/** The messages that were given, with the level of each as far as it is known. */
export function MessageList({ messages, selected, onSelect }: MessageListProps) {
  const { view } = useWords();
  return (
    <nav class="message-list" aria-label={view.messages}>
      <ol>
        {messages.map((message) => (
          <li key={message.id}>
            <button
              type="button"
              aria-current={message === selected ? 'true' : undefined}
              onClick={() => onSelect(message.id)}
            >
              <MessageEntry message={message} />
            </button>
          </li>
        ))}
      </ol>
    </nav>
  );
}

function MessageEntry({ message: { name, analysis } }: { readonly message: OpenMessage }) {
  const { view, levels } = useWords();
  const stage = analysis.stage.value;
  const level = stage === 'done' ? (analysis.report.value?.diagnosis.level ?? null) : null;
  const state = {
    waiting: view.waiting,
    reading: view.readingLabel,
    checking: view.checking,
    done: level ? levels[level] : '',
    failed: view.failureLabel,
  }[stage];
  return (
    <span class="message-entry" data-level={level ?? (stage === 'failed' ? 'unknown' : 'pending')}>
      <LevelSymbol level={level ?? (stage === 'failed' ? 'unknown' : 'pending')} />
      <span>
        <Verbatim text={name} limit={80} />
        <span class="note">{state}</span>
      </span>
    </span>
  );
}
