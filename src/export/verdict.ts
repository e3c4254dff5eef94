import type { Cause, FindingCode, Level, Report } from '../report.ts';
import { tellsOfRefusal, type Words } from '../wording/wording.ts';

/** What stands on top of every view. */
export interface Verdict {
  readonly level: Level;
  /** The word of the level, and the cause in two or three. */
  readonly label: string;
  /** One sentence without a full stop. */
  readonly title: string;
  readonly advice: string;
}

/** A sign for each level, beside its word. */
export const LEVEL_MARKS: Readonly<Record<Level, string>> = {
  danger: '✗',
  caution: '!',
  fine: '✓',
  unknown: '?',
};

/** The verdict of a settled report, in words. Pure. */
export function verdictOf(report: Report, words: Words): Verdict {
  const { level, cause, summary, advice } = report.diagnosis;
  const told = report.findings.find(({ code }) => TELLS_DANGER.has(code));
  if (told && level === 'danger' && SAYS_LITTLE.has(cause)) {
    return { level, label: words.levels[level], ...saidBy(told, words) };
  }
  return { level, label: labelOf(report, words), title: summary, advice: advice.recipient };
}

/** What a finding says where it speaks for the whole message. */
export function saidBy(
  { code, facts }: Report['findings'][number],
  { findings }: Words,
): Pick<Verdict, 'title' | 'advice'> {
  const { title, act } = findings[code];
  return { title: title(facts), advice: act(facts) };
}

/** What makes a message dangerous though no check can say so: a receiver's verdict, a failure it wrote. */
const TELLS_DANGER: ReadonlySet<FindingCode> = new Set(['receiver-flagged', 'receiver-says-fail']);

/** Causes that would stand beside it as if nothing were known. */
const SAYS_LITTLE: ReadonlySet<string> = new Set<Cause>([
  'unknown',
  'temp-failure',
  'body-not-checkable',
  'dkim-key-missing',
  'genuine',
]);

function labelOf(report: Report, { levels, causes, view }: Words): string {
  const { diagnosis, source } = report;
  const { level, cause } = diagnosis;
  const label = tellsOfRefusal(report)
    ? view.reportKinds[source.kind]
    : causes[cause as Cause].label; // the two are told apart by what the report tells of
  // Genuine by somebody's word alone is not what that label says; no mail has no cause.
  const unfit = source.refused !== null || (cause === 'genuine' && level !== 'fine');
  return unfit || label === levels[level] ? levels[level] : `${levels[level]} · ${label}`;
}
