/** One input explained: what to print of it, or what to say instead. */
import { analyse } from '../analyse.ts';
import {
  type HtmlPart,
  htmlPart,
  reportJson,
  reportMarkdown,
  reportText,
} from '../export/export.ts';
import type { Report } from '../report.ts';
import {
  type CommandLineWords,
  type Language,
  loadWords,
  type Words,
  wordsFor,
} from '../wording/wording.ts';
import type { Settings } from './arguments.ts';
import { readInput } from './input.ts';
import { redacted } from './redacted.ts';
import type { OpenResolver } from './resolver.ts';
import { openRun, type Run } from './run.ts';
import { saveBundle } from './save-bundle.ts';
import type { Page } from './terminal.ts';

/** Exit statuses. */
export const READ = 0;
export const UNUSABLE = 2;
export const NO_MAIL = 3;

export interface Explained {
  /** The report in the form that was asked for; null where there is none. */
  readonly text: string | null;
  /** What the page has of it; null where none is wanted, or there is no report. */
  readonly part: HtmlPart | null;
  /** The sentence for standard error; null where all is well. */
  readonly complaint: string | null;
  readonly end: typeof READ | typeof UNUSABLE | typeof NO_MAIL;
}

const NOTHING = { text: null, part: null } as const;

export interface Means {
  readonly settings: Pick<
    Settings,
    'form' | 'html' | 'verbose' | 'bundle' | 'redact' | 'keyArchive' | 'options' | 'language'
  >;
  readonly dns: OpenResolver;
  /** The user's, and its words. */
  readonly language: Language;
  readonly words: Words;
  readonly says: CommandLineWords;
  readonly page: Page;
  readonly onProgress?: (partial: Report) => void;
}

/** Explains the file at `path`, or standard input where it is `-`. Never rejects for an input. */
export async function explain(path: string, means: Means): Promise<Explained> {
  const { settings, dns, says, page, onProgress, language: spoken } = means;
  const input = await readInput(path, process.stdin);
  if ('problem' in input) {
    return { ...NOTHING, complaint: says.problems[input.problem](path), end: UNUSABLE };
  }
  const run = openRun(path, input, { ...settings, spoken }, dns.resolver);
  if ('problem' in run) {
    const { code, path: within } = run.problem;
    const what = within.length === 0 ? path : `${path}, ${within.join(' ')}`;
    return { ...NOTHING, complaint: says.problems[code](what), end: UNUSABLE };
  }
  const { language, options } = run;
  const found = run.finished(await analyse(run.bytes, { ...options, language, onProgress }));
  const copy =
    settings.redact && !found.source.refused && !found.source.redacted
      ? await redacted(found, run.bundleOf(found), language)
      : null;
  const { report, bytes } = copy ?? { report: found, bytes: run.bytes };
  const words = await wordsFor(report, await loadWords(language));
  const { refused } = report.source;
  if (refused) {
    const complaint = says.notMail(path, words.refusals[refused.code]);
    return { ...NOTHING, complaint, end: NO_MAIL };
  }
  const from = run.recorded ? path : dns.zone;
  // The name of a file may be somebody's.
  const zone = (copy && from !== null ? copy.bundle.source.name : from) ?? undefined;
  const printed = {
    json: () => reportJson(report),
    markdown: () => reportMarkdown(report, words, { bytes, zone }),
    text: () => reportText(report, words, { ...page, bytes, zone, verbose: settings.verbose }),
  };
  const text = printed[settings.form]();
  const part = settings.html === null ? null : htmlPart(report, words, { bytes, zone });
  if (settings.bundle !== null) {
    const problem = found.source.redacted
      ? 'bundle-redacted'
      : await saveBundle(settings.bundle, copy?.bundle ?? run.bundleOf(found));
    if (problem) {
      return { text, part, complaint: says.problems[problem](settings.bundle), end: UNUSABLE };
    }
  }
  const complaint =
    copy?.saysTheSame === false ? says.redactionChanges(path) : aboutRecord(run, path, says);
  return { text, part, complaint, end: READ };
}

/** Says of a bundle when it was recorded, and by whom, if that was another. */
function aboutRecord({ recorded }: Run, path: string, says: CommandLineWords): string | null {
  if (!recorded) return null;
  const { version, now, isOwn } = recorded;
  return isOwn ? says.replayed(path, now) : says.replayedByRulesOfToday(path, now, version);
}
