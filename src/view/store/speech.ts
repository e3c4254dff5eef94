/** The language that a page speaks; the settings may change it while the page is open. */
import { type ReadonlySignal, signal } from '@preact/signals';
import { chooseLanguage, loadWords, type Words } from '../../wording/wording.ts';

export interface Speech {
  readonly words: ReadonlySignal<Words>;
  /** Speaks the language that was chosen; null: that of the browser. */
  speak(chosen: string | null): Promise<void>;
}

/** Loads the words of the language that was chosen, else of the browser's. Both are tags of BCP 47. */
export async function openSpeech(chosen: string | null, ofBrowser: string): Promise<Speech> {
  const load = (wanted: string | null) => loadWords(chooseLanguage([wanted, ofBrowser]));
  const words = signal(await load(chosen));
  let latest = 0;
  return {
    words,
    speak: async (wanted) => {
      const turn = ++latest;
      const found = await load(wanted);
      if (turn === latest) words.value = found;
    },
  };
}
