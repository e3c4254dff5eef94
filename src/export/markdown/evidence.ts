import type { Finding, Report } from '../../report.ts';
import { citationText } from '../../standards/standards.ts';
import type { Words } from '../../wording/wording.ts';
import { excerpt, markedLines } from '../source-lines.ts';
import { codeBlock, prose } from './prose.ts';

/** Ours: findings that are told with their lines; of the others a ticket has the titles. */
const TOLD = 3;
const NAMED = 8;

/** Ours: a finding may stand in many places; the first tells enough. */
const PLACES = 1;

/** Columns of a line, with its number. */
const WIDTH = 76;
const GUTTER = 8;

/** The findings that come first, each with the lines of the source that show it; of the others the titles. */
export function evidence(
  { findings }: Report,
  words: Words,
  bytes: Uint8Array | undefined,
): readonly string[] {
  const title = ({ code, facts }: Finding) => words.findings[code].title(facts);
  const others = findings.slice(TOLD, TOLD + NAMED).map(title);
  const more = findings.length > TOLD + NAMED ? ['…'] : [];
  const { labelled, inARow } = words.view;
  return [
    ...findings
      .slice(0, TOLD)
      .flatMap((finding, i) => [
        '',
        [`**${i + 1}. ${prose(`${title(finding)}.`)}**`, ...because(finding, words)].join(' '),
        ...(bytes ? lines(finding, bytes) : []),
      ]),
    ...(others.length === 0
      ? []
      : ['', labelled(words.exported.alsoFound, inARow([...others.map(prose), ...more]))]),
  ];
}

function because({ code, facts, cite }: Finding, words: Words): readonly string[] {
  const why = prose(words.findings[code].why(facts));
  return [...(why === '' ? [] : [why]), ...(cite ? [`(${citationText(cite)})`] : [])];
}

function lines({ at }: Finding, bytes: Uint8Array): readonly string[] {
  const found = at.slice(0, PLACES).flatMap((span) => excerpt(bytes, span, WIDTH - GUTTER));
  if (found.length === 0) return [];
  const shown = markedLines(found).flatMap(({ number, gutter, line, markers }) => [
    `${number}${line.before}${line.marked}${line.after}`.trimEnd(),
    `${gutter}${markers}`,
  ]);
  return ['', ...codeBlock(shown)];
}
