import type { Report } from '../../report.ts';
import type { Words } from '../../wording/wording.ts';
import { columns, cutEnd, pad, wrap } from '../columns.ts';
import { inert } from '../inert.ts';
import { type OwnWord, ownWords } from '../own-words.ts';
import { lineNumber } from '../source-lines.ts';
import type { Style } from './style.ts';

/** The receiver's own words that judge, and with `all` the others too, each with its meaning and the line of the source that it stands in. */
export function ownWordLines(
  report: Report,
  { view }: Words,
  bytes: Uint8Array | undefined,
  all: boolean,
  width: number,
  style: Style,
): readonly string[] {
  const told = ownWords(report).filter(({ judges }) => all || judges);
  if (told.length === 0) return [];
  const labels = told.map(({ name, value }) => cutEnd(inert(`${name} ${value}`), width / 3));
  const first = Math.max(...labels.map(columns)) + 2;
  const text = ({ meaning, certainty, at }: OwnWord) => {
    const sure = certainty === null ? '' : view.certainty[certainty];
    const notes = [bytes ? view.line(lineNumber(bytes, at.start)) : '', sure].filter(Boolean);
    return notes.length > 0 ? `${meaning} (${view.inARow(notes)})` : meaning;
  };
  return [
    style.strong(inert(view.receiverWrote(report.claims.receiver.vendor))),
    ...told.flatMap((word, i) =>
      wrap(inert(text(word)), width - first).map(
        (line, part) => style.faint(pad(part === 0 ? (labels[i] ?? '') : '', first)) + line,
      ),
    ),
  ];
}
