import type { Measure } from '../../report.ts';
import { wrap } from '../columns.ts';
import { inert } from '../inert.ts';
import type { Style } from './style.ts';

/** Each as a paragraph; what is ready to copy on a line of its own, however long, so that it can be copied. */
export function measureLines(
  measures: readonly Measure[],
  width: number,
  style: Style,
): readonly string[] {
  return measures.flatMap(({ text, copy }) => [
    ...wrap(inert(text), width - 2).map((line, i) => (i === 0 ? `• ${line}` : `  ${line}`)),
    ...copy.map((line) => style.marked(inert(line))),
  ]);
}
