import { type Excerpt, excerptsOf, type Piece } from '../../export/export.ts';
import type { Report, Span } from '../../report.ts';
import { Revealed } from './Revealed.tsx';
import { useWords } from './words.ts';

export interface ExcerptsProps {
  readonly fields: Report['fields'];
  /** The first bytes of the source; empty while they are being read. */
  readonly head: Uint8Array;
  readonly marks: readonly Span[];
}

/** The source lines that a statement rests on, the very characters marked, and who wrote them. */
export function Excerpts({ fields, head, marks }: ExcerptsProps) {
  if (head.length === 0) return null;
  return (
    <>
      {excerptsOf(head, fields, marks).map((excerpt) => (
        <ExcerptFigure key={excerpt.at.start} excerpt={excerpt} />
      ))}
    </>
  );
}

function ExcerptFigure({ excerpt: { at, line, by, pieces } }: { readonly excerpt: Excerpt }) {
  const { view } = useWords();
  const place = line === null ? view.bytes(at.start, at.end) : view.line(line);
  return (
    <figure class="excerpt">
      {pieces.length > 0 && (
        // A long source scrolls inside its box, and the keyboard must reach it there.
        // biome-ignore lint/a11y/noNoninteractiveTabindex: see above
        <pre dir="ltr" tabIndex={0}>
          {pieces.map((piece, i) => (
            <PieceText key={i} piece={piece} />
          ))}
        </pre>
      )}
      <figcaption>
        {place}
        {by !== null && `, ${view.writtenBy[by]}`}
      </figcaption>
    </figure>
  );
}

function PieceText({ piece: { text, marked, left } }: { readonly piece: Piece }) {
  const { view } = useWords();
  if (left > 0) return <span class="left-out">{view.leftOut(left)}</span>;
  const shown = <Revealed text={text} kept={'\n\t'} />;
  return marked ? <mark>{shown}</mark> : shown;
}
