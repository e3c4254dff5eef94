/**
 * The report as a ticket for a help desk, in Markdown as GitHub, GitLab, Jira and Zendesk read it: the cause
 * first, then whose mail it is, the lines that show it, what to do, and the table of checks. What comes from the
 * mail is text or code and nothing else, and no line or cell begins with what a spreadsheet takes for a formula.
 */
import type { Report } from '../../report.ts';
import type { Words } from '../../wording/wording.ts';
import { bounceFacts } from '../bounce-facts.ts';
import { columns } from '../columns.ts';
import { hasMessage, identityFacts } from '../identity.ts';
import { inert } from '../inert.ts';
import { limitsOf } from '../limits.ts';
import { resultNotes, resultTexts } from '../result-texts.ts';
import { unsureness } from '../sureness.ts';
import { LEVEL_MARKS, verdictOf } from '../verdict.ts';
import { whatLeft } from '../what-left.ts';
import { evidence } from './evidence.ts';
import { cell, codeBlock, prose } from './prose.ts';

export interface MarkdownOptions {
  /** The source, for the lines that findings point at. */
  readonly bytes?: Uint8Array | undefined;
  /** The file that stood in for DNS. */
  readonly zone?: string | undefined;
}

/** Lines of Markdown, without a last line end. Pure. */
export function reportMarkdown(
  report: Report,
  words: Words,
  { bytes, zone }: MarkdownOptions = {},
): string {
  const isMail = hasMessage(report);
  const sections = [
    cause(report, words),
    facts(report, words),
    report.source.refused ? [] : why(report, words, bytes),
    report.source.refused ? [] : nextStep(report, words),
    isMail ? checks(report, words) : [],
    [
      `${prose(whatLeft(report, words, zone))} ${words.exported.madeBy(report.producer.version, report.producer.tables)}`,
    ],
  ];
  return sections
    .filter((section) => section.length > 0)
    .map((section) => section.join('\n'))
    .join('\n\n');
}

/** The verdict, and how it is known. */
function cause(report: Report, words: Words): readonly string[] {
  const { level, label, title } = verdictOf(report, words);
  const { why: because } = report.diagnosis;
  const sure = unsureness(report, words);
  return [
    `### ${LEVEL_MARKS[level]} ${label}`,
    '',
    `**${prose(`${title}.`)}**`,
    '',
    prose(report.source.refused ? because : because + sure),
  ];
}

/** Which message it is; of a report on another one, what refused that. */
function facts(report: Report, words: Words): readonly string[] {
  const { bounce, source } = report;
  const { view } = words;
  const returned = bounce?.returned?.diagnosis;
  const rows: readonly (readonly [string, string])[] = [
    ...(source.name === '' ? [] : [[view.reportKinds[source.kind], source.name] as const]),
    ...(bounce ? bounceFacts(bounce, words) : []),
    ...(returned ? [[view.returnedNow, `${returned.summary}. ${returned.why}`] as const] : []),
    ...(hasMessage(report) ? identityFacts(report, words) : []),
  ];
  return rows.map(([label, text]) => `* ${view.labelled(label, prose(text))}`);
}

function why(report: Report, words: Words, bytes: Uint8Array | undefined): readonly string[] {
  const lines = evidence(report, words, bytes);
  return lines.length === 0 ? [] : [`#### ${words.view.why}`, ...lines];
}

/** What each reader does; below it the measures, with what is ready to be copied. */
function nextStep(report: Report, words: Words): readonly string[] {
  const { view } = words;
  const { helpDesk, senderAdmin } = report.diagnosis.advice;
  const labels = {
    helpDesk: view.forHelpDesk,
    senderAdmin: view.forSenderAdmin,
    provider: view.forProvider,
  };
  return [
    `#### ${view.whatToDo}`,
    '',
    `* ${prose(verdictOf(report, words).advice)}`,
    `* ${view.labelled(labels.helpDesk, prose(helpDesk))}`,
    `* ${view.labelled(labels.senderAdmin, prose(senderAdmin))}`,
    ...report.measures
      .filter(({ minor }) => !minor)
      .flatMap(({ for: adviser, text, copy }) => [
        '',
        prose(view.labelled(labels[adviser], text)),
        ...(copy.length === 0 ? [] : ['', ...codeBlock(copy.map(inert))]),
      ]),
  ];
}

function checks(report: Report, words: Words): readonly string[] {
  const { view } = words;
  const rows = [
    [view.method, view.receiverSaid(report.claims.receiver), view.checkedNow],
    ...resultTexts(report, words).map(({ method, domain, receiver, now }) => [
      `${method} ${domain}`,
      receiver,
      now,
    ]),
  ].map((row) => row.map(cell));
  const widths = [0, 1, 2].map((i) => Math.max(3, ...rows.map((row) => columns(row[i] ?? ''))));
  const line = (row: readonly string[]) =>
    `| ${row.map((text, i) => text.padEnd((widths[i] ?? 0) + text.length - columns(text))).join(' | ')} |`;
  const [head = [], ...body] = rows;
  return [
    `#### ${view.results}`,
    '',
    line(head),
    `| ${widths.map((width) => '-'.repeat(width)).join(' | ')} |`,
    ...body.map(line),
    '',
    ...resultNotes(report, words).map((note) => `* ${prose(note)}`),
    ...limitsOf(report, words).map((text) => `* ${view.labelled(view.notChecked, prose(text))}`),
  ];
}
