import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Words } from '../../wording/wording.ts';

/** The language that everything below is written in. */
export const WordsContext = createContext<Words | null>(null);

export function useWords(): Words {
  const words = useContext(WordsContext);
  if (!words) throw new Error('a component stands outside of WordsContext');
  return words;
}
