import type { ComponentChildren } from 'preact';
import { useLayoutEffect } from 'preact/hooks';
import type { Speech } from '../store/store.ts';
import { WordsContext } from './words.ts';

export interface SpokenProps {
  readonly speech: Speech;
  readonly children: ComponentChildren;
}

/** Everything below is written in the language of `speech`, and the page says which that is. */
export function Spoken({ speech, children }: SpokenProps) {
  const words = speech.words.value;
  useLayoutEffect(() => {
    document.documentElement.lang = words.language;
  }, [words]);
  return <WordsContext value={words}>{children}</WordsContext>;
}
