/**
 * The report for a person in a terminal: the verdict and what to do first, then who it claims to
 * be, what the receiver said beside what is found now, why, and what was not checked. Everything
 * that comes from the mail is shown inert: it can neither command the terminal nor hide.
 */
import type { Adviser, Report } from '../../report.ts';
import type { Words } from '../../wording/wording.ts';
import { columns, cutEnd, cutMiddle, pad, wrap } from '../columns.ts';
import { isFormula } from '../formula.ts';
import { hostFacts } from '../host-facts.ts';
import { hasMessage, identityFacts } from '../identity.ts';
import { inert } from '../inert.ts';
import { limitsOf } from '../limits.ts';
import { unsureness } from '../sureness.ts';
import { LEVEL_MARKS, verdictOf } from '../verdict.ts';
import { whatLeft } from '../what-left.ts';
import { bounceLines } from './bounce.ts';
import { measureLines } from './measures.ts';
import { ownWordLines } from './own-words.ts';
import { signatureLines } from './signatures.ts';
import { stepLines } from './steps.ts';
import { type Style, styleOf, uncoloured } from './style.ts';
import { resultTable } from './table.ts';
import { findingLines } from './why.ts';

export interface TextOptions {
  /** The source, for the lines that findings point at. */
  readonly bytes?: Uint8Array | undefined;
  /** Columns; at least 40 and at most 100 are used. */
  readonly width: number;
  readonly colour: boolean;
  /** The file that stood in for DNS. */
  readonly zone?: string | undefined;
  /** Tells how SPF and DMARC came to their results, and what each signature covers, too. */
  readonly verbose?: boolean | undefined;
}

/** Lines for a terminal, without a last line end. Pure. */
export function reportText(report: Report, words: Words, options: TextOptions): string {
  const width = Math.min(100, Math.max(40, options.width));
  const style = styleOf(options.colour);
  const page = { report, words, width, style };
  const isMail = hasMessage(report);
  const sections = [
    verdict(page),
    bounceLines(report, words, width, style),
    isMail ? who(page) : [],
    !isMail ? [] : resultTable(report, words, width, style),
    why(page, options.bytes),
    isMail ? host(page) : [],
    ownWordLines(report, words, options.bytes, options.verbose === true, width, style),
    signatureLines(report, words, options.verbose === true, width, style),
    options.verbose ? stepLines(report, words, width, style) : [],
    isMail ? notChecked(page) : [],
    advice(page, 'helpDesk', words.view.forHelpDesk, options.verbose),
    advice(page, 'senderAdmin', words.view.forSenderAdmin, options.verbose),
    advice(page, 'provider', words.view.forProvider, options.verbose),
    ledger(page, options.zone),
  ];
  return sections
    .filter((section) => section.length > 0)
    .map((section) => section.map((line) => unlikeFormula(line.trimEnd())).join('\n'))
    .join('\n\n');
}

/** Lines of a text are pasted into spreadsheets, too. */
const unlikeFormula = (line: string) => (isFormula(uncoloured(line)) ? ` ${line}` : line);

interface Page {
  readonly report: Report;
  readonly words: Words;
  readonly width: number;
  readonly style: Style;
}

function verdict({ report, words, width, style }: Page): readonly string[] {
  const { level, label, title, advice } = verdictOf(report, words);
  const sentence = (text: string) => wrap(inert(text), width - 2).map((line) => `  ${line}`);
  const { name } = report.source;
  return [
    ...(name === '' ? [] : [style.faint(cutMiddle(inert(name), width))]),
    style.level[level](style.strong(`${LEVEL_MARKS[level]} ${label}`)),
    ...sentence(`${title}.`).map(style.strong),
    ...sentence(advice),
  ];
}

/** Ours: a name may be of any length; its end, where the address stands, is kept. */
const NAME_LINES = 4;

function who({ report, words, width, style }: Page): readonly string[] {
  return labelled(identityFacts(report, words), width, style);
}

/** What DNS says of the sending server. */
function host({ report, words, width, style }: Page): readonly string[] {
  const facts = report.source.refused ? [] : hostFacts(report, words);
  return facts.length === 0
    ? []
    : [style.strong(words.view.host.title), ...labelled(facts, width, style)];
}

function labelled(
  rows: readonly (readonly [label: string, text: string])[],
  width: number,
  style: Style,
): readonly string[] {
  const first = Math.max(...rows.map(([label]) => columns(label))) + 2;
  return rows.flatMap(([label, text]) =>
    wrap(cutMiddle(inert(text).trim(), NAME_LINES * (width - first)), width - first).map(
      (line, i) => style.faint(pad(i === 0 ? label : '', first)) + line,
    ),
  );
}

function why(page: Page, bytes: Uint8Array | undefined): readonly string[] {
  const { report, words, width, style } = page;
  if (report.source.refused) return [];
  return [
    style.strong(words.view.why),
    ...wrap(inert(report.diagnosis.why + unsureness(report, words)), width),
    ...findingLines(report, words, bytes, width, style),
  ];
}

function notChecked({ report, words, width, style }: Page): readonly string[] {
  return [
    style.strong(words.view.notChecked),
    ...limitsOf(report, words).flatMap((text) => wrap(inert(text), width)),
  ];
}

/** What one reader does: the sentence of the cause, and the measures. */
function advice(
  { report, width, style }: Page,
  adviser: Adviser,
  heading: string,
  verbose = false,
): readonly string[] {
  const measures = report.measures.filter((one) => one.for === adviser && (verbose || !one.minor));
  // What a provider is told is made of the measures.
  const text = adviser === 'provider' ? '' : report.diagnosis.advice[adviser];
  if (report.source.refused || (text === '' && measures.length === 0)) return [];
  return [
    style.strong(heading),
    ...(text === '' ? [] : wrap(inert(text), width)),
    ...measureLines(measures, width, style),
  ];
}

/** Every DNS question, and in the last line what left the computer. */
function ledger(
  { report, words, width, style }: Page,
  zone: string | undefined,
): readonly string[] {
  const { view } = words;
  const names = report.ledger.map(({ name }) => cutMiddle(inert(name), Math.floor(width / 2)));
  const first = Math.max(0, ...names.map(columns));
  const questions = report.ledger.map(({ type, rcode, answers }, i) => {
    const said = answers.length > 0 ? answers.join(' ') : (view.rcodes[rcode] ?? rcode);
    const question = `${pad(type, 5)} ${pad(names[i] ?? '', first)}  `;
    return style.faint(question + cutEnd(inert(said), width - columns(question)));
  });
  return [...questions, ...wrap(inert(whatLeft(report, words, zone)), width)];
}
