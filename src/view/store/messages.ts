/** Several messages, explained one after the other: the list of the report page. */
import { computed, effect, type ReadonlySignal, signal } from '@preact/signals';
import type { Fidelity } from '../../report.ts';
import type { Words } from '../../wording/wording.ts';
import { type AnalysisStore, createAnalysisStore } from './analysis.ts';
import { acquireGiven } from './given.ts';
import type { Examiner, Preferences } from './ports.ts';

/** A source that a person gave: a file, or a text. */
export interface Given {
  readonly name: string;
  readonly blob: Blob;
  /** Absent for a file: the engine sees for itself whether its line ends were converted. */
  readonly fidelity?: Fidelity;
}

export interface OpenMessage {
  readonly id: number;
  readonly name: string;
  readonly analysis: AnalysisStore;
}

export interface MessagesStore {
  readonly messages: ReadonlySignal<readonly OpenMessage[]>;
  /** The one that is shown; null before there is any. */
  readonly selected: ReadonlySignal<OpenMessage | null>;
  /** Adds messages, and shows the first of them. */
  open(given: readonly Given[]): void;
  select(id: number): void;
  /** Says everything in these words from now on. */
  speak(words: Words): void;
}

/** An empty list. Each message is started when the one before it has ended. */
export function createMessagesStore(
  examiner: Examiner,
  preferences: Preferences,
  words: Words,
): MessagesStore {
  const messages = signal<readonly OpenMessage[]>([]);
  const selectedId = signal(0);
  let spoken = words;
  const selected = computed(
    () => messages.value.find((message) => message.id === selectedId.value) ?? null,
  );
  effect(() => {
    const stages = messages.value.map(({ analysis }) => analysis.stage.value);
    const busy = stages.some((stage) => stage === 'reading' || stage === 'checking');
    if (!busy) messages.value[stages.indexOf('waiting')]?.analysis.start();
  });
  return {
    messages,
    selected,
    open: (given) => {
      const first = messages.value.length + 1;
      const added = given.map(({ name, blob, fidelity }, i): OpenMessage => {
        const acquire = acquireGiven(blob, { provider: null, name, fidelity, size: blob.size });
        return {
          id: first + i,
          name,
          analysis: createAnalysisStore(examiner, preferences, acquire, spoken),
        };
      });
      if (added.length === 0) return;
      selectedId.value = first;
      messages.value = [...messages.value, ...added];
    },
    speak: (next) => {
      spoken = next;
      for (const { analysis } of messages.value) void analysis.speak(next);
    },
    select: (id) => {
      selectedId.value = id;
    },
  };
}
