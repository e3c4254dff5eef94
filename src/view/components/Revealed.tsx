import { reveal } from '../../export/export.ts';
import { useWords } from './words.ts';

export interface RevealedProps {
  readonly text: string;
  /** Characters that may stand although they do not show. */
  readonly kept?: string;
}

/** Text from a mail, with what hides or turns it named where it stands. */
export function Revealed({ text, kept = '' }: RevealedProps) {
  const { view } = useWords();
  return (
    <>
      {reveal(text, kept).map(({ text: shown, hidden }) =>
        hidden === null ? (
          shown
        ) : (
          <span class="hidden-character" title={view.hiddenCharacter(hidden)}>
            {hidden}
          </span>
        ),
      )}
    </>
  );
}
