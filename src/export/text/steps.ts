import type { Report } from '../../report.ts';
import { bytesOf } from '../../syntax/syntax.ts';
import type { Words } from '../../wording/wording.ts';
import { columns, wrap } from '../columns.ts';
import { inert } from '../inert.ts';
import { excerpt } from '../source-lines.ts';
import { dmarcSteps, type Step, spfSteps } from '../steps/steps.ts';
import type { Style } from './style.ts';

/** How SPF and DMARC came to their results; [] where neither was made. */
export function stepLines(
  report: Report,
  words: Words,
  width: number,
  style: Style,
): readonly string[] {
  const { steps: says } = words.view;
  const section = (title: string, steps: readonly Step[]) =>
    steps.length === 0 ? [] : [style.strong(title), ...listLines(steps, 0, width, style)];
  const spf = section(says.spf, spfSteps(report, words));
  const dmarc = section(says.dmarc, dmarcSteps(report, words));
  return [...spf, ...(spf.length > 0 && dmarc.length > 0 ? [''] : []), ...dmarc];
}

/** Ours: a hostile include goes ten records deep, and a terminal has 40 columns. */
const DEEPEST = 6;

function listLines(
  steps: readonly Step[],
  depth: number,
  width: number,
  style: Style,
): readonly string[] {
  const indent = '  '.repeat(Math.min(depth, DEEPEST));
  return steps.flatMap(({ text, record, steps: inner }) => {
    const room = width - indent.length - 2;
    const [first = '', ...rest] = text === '' ? [] : wrap(inert(text), room);
    return [
      ...(text === '' ? [] : [`${indent}• ${first}`, ...rest.map((line) => `${indent}  ${line}`)]),
      ...(record ? recordLines(record, room, style).map((line) => `${indent}  ${line}`) : []),
      ...listLines(inner, depth + 1, width, style),
    ];
  });
}

/** The record as far as it fits, with its place marked below. */
function recordLines(
  { text, at }: NonNullable<Step['record']>,
  width: number,
  style: Style,
): readonly string[] {
  if (at === null) return wrap(inert(text), width);
  const [line] = excerpt(bytesOf(text), at, width);
  if (!line) return [];
  const { before, marked, after } = line;
  const markers = ' '.repeat(columns(before)) + '^'.repeat(columns(marked));
  return [`${before}${style.marked(marked)}${after}`, style.marked(markers)];
}
