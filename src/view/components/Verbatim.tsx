import { clip } from '../../export/export.ts';
import { Revealed } from './Revealed.tsx';
import { useWords } from './words.ts';

export interface VerbatimProps {
  readonly text: string;
  /** Characters shown of it. */
  readonly limit?: number;
}

/** A text that a mail may have written, kept from running into what stands around it. */
export function Verbatim({ text, limit = 240 }: VerbatimProps) {
  const { view } = useWords();
  const shown = clip(text, limit);
  return (
    <bdi class="verbatim">
      <Revealed text={shown.text} />
      {shown.left > 0 && <span class="verbatim-left">{view.moreCharacters(shown.left)}</span>}
    </bdi>
  );
}
