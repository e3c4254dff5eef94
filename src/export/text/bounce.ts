import type { Bounce, Report } from '../../report.ts';
import type { Words } from '../../wording/wording.ts';
import { bounceFacts } from '../bounce-facts.ts';
import { columns, pad, wrap } from '../columns.ts';
import { inert } from '../inert.ts';
import type { Style } from './style.ts';

/** What a report on another message says: who refused it, for whom, with which code, in which words. */
export function bounceLines(
  report: Report,
  words: Words,
  width: number,
  style: Style,
): readonly string[] {
  if (!report.bounce) return [];
  const rows = bounceFacts(report.bounce, words);
  const first = Math.max(...rows.map(([label]) => columns(label))) + 2;
  return [
    style.strong(words.view.thisIs[report.source.kind]),
    ...rows.flatMap(([label, text]) =>
      wrap(inert(text), width - first).map(
        (line, i) => style.faint(pad(i === 0 ? label : '', first)) + line,
      ),
    ),
    ...returnedLines(report.bounce, words, width, style),
  ];
}

/** The verdict on the returned message, and its advice for the two who can mend something. */
function returnedLines({ returned }: Bounce, { view }: Words, width: number, style: Style) {
  if (!returned) return [];
  const { summary, why } = returned.diagnosis;
  return [style.faint(view.returnedNow), ...wrap(inert(`${summary}. ${why}`), width)];
}
