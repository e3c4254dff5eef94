import type { Report, Span } from '../../report.ts';
import type { Words } from '../../wording/wording.ts';
import { type Excerpt, excerptsOf, type Piece } from '../excerpts.ts';
import { type Content, type Element, h } from './element.ts';

/** The source lines that a statement rests on, numbered, the very characters marked, and who wrote them. */
export function excerpts(
  head: Uint8Array,
  fields: Report['fields'],
  marks: readonly Span[],
  words: Words,
): readonly Element[] {
  if (head.length === 0) return [];
  const { view } = words;
  return excerptsOf(head, fields, marks).map((excerpt) => {
    const { at, line, by } = excerpt;
    const place = line === null ? view.bytes(at.start, at.end) : view.line(line);
    return h(
      'figure',
      {},
      excerpt.pieces.length === 0 ? null : h('pre', { dir: 'ltr' }, ...numbered(excerpt, view)),
      h('figcaption', {}, by === null ? place : `${place}, ${view.writtenBy[by]}`),
    );
  });
}

/** Each line with its number, so that none begins with what the mail wrote. */
function numbered({ first, pieces }: Excerpt, view: Words['view']): readonly Element[] {
  const lines: { readonly number: number; readonly content: Content[] }[] = [];
  let number = first ?? 1;
  let line: Content[] = [];
  const end = () => {
    lines.push({ number, content: line });
    line = [];
  };
  for (const piece of pieces) {
    if (piece.left > 0) {
      line.push(h('span', { class: 'soft' }, view.leftOut(piece.left)));
      if (piece.lines > 0) end();
      number += piece.lines;
      continue;
    }
    for (const [i, text] of piece.text.split('\n').entries()) {
      if (i > 0) {
        end();
        number++;
      }
      if (text !== '') line.push(shown(piece, text));
    }
  }
  if (line.length > 0) end();
  const last = `${lines.at(-1)?.number ?? 1}`.length;
  return lines.map(({ number: at, content }) =>
    h(
      'span',
      { class: 'line' },
      h('span', { class: 'number' }, `${`${at}`.padStart(last)} | `),
      ...content,
      '\n',
    ),
  );
}

const shown = ({ marked }: Piece, text: string): Content => (marked ? h('mark', {}, text) : text);
