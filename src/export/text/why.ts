import type { Finding, Report } from '../../report.ts';
import { citationText } from '../../standards/standards.ts';
import type { Words } from '../../wording/wording.ts';
import { wrap } from '../columns.ts';
import { inert } from '../inert.ts';
import { excerpt, markedLines } from '../source-lines.ts';
import type { Style } from './style.ts';

/** Ours: a finding may stand in many places of a hostile message; the first tell enough. */
const PLACES = 2;

const INDENT = 3;

/** Room for the number of a line. */
const GUTTER = 8;

/** The findings, each with the lines of the source that show it and the clause behind it. */
export function findingLines(
  report: Report,
  words: Words,
  bytes: Uint8Array | undefined,
  width: number,
  style: Style,
): readonly string[] {
  return report.findings.flatMap((finding, i) => {
    const said = words.findings[finding.code];
    const paragraph = (text: string) =>
      text === '' ? [] : wrap(inert(text), width - INDENT).map(indent);
    return [
      '',
      style.strong(
        `${i + 1}. ${wrap(inert(said.title(finding.facts)), width - INDENT).join('\n   ')}`,
      ),
      ...paragraph(said.why(finding.facts)),
      ...(bytes ? places(finding, words, bytes, width - INDENT, style).map(indent) : []),
      ...(finding.cite ? [indent(style.faint(citationText(finding.cite)))] : []),
    ];
  });
}

const indent = (line: string) => ' '.repeat(INDENT) + line;

function places(
  finding: Finding,
  { terminal }: Words,
  bytes: Uint8Array,
  width: number,
  style: Style,
): readonly string[] {
  const lines = finding.at.slice(0, PLACES).flatMap((span) => excerpt(bytes, span, width - GUTTER));
  const shown = markedLines(lines).flatMap(({ number, gutter, line, markers }) => [
    `${style.faint(number)}${line.before}${style.marked(line.marked)}${line.after}`,
    `${style.faint(gutter)}${style.marked(markers)}`,
  ]);
  const more = finding.at.length - PLACES;
  return more > 0 ? [...shown, style.faint(terminal.morePlaces(more))] : shown;
}
