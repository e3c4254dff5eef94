/**
 * The command line: explains messages in a terminal, or gives their reports as JSON.
 *
 *   npm run --silent whence -- [OPTION]… [FILE.eml | DIRECTORY | -]…
 *
 * Runs unbuilt under Node 24. Exit status 0: every input was mail and was read, however odd; 2: an
 * argument or a file could not be used; 3: an input was no mail. The others are still reported.
 */
import { PRODUCER } from '../analyse.ts';
import type { HtmlPart } from '../export/export.ts';
import type { Report } from '../report.ts';
import { loadCommandLineWords, loadWords } from '../wording/wording.ts';
import { readArguments, type Settings, type Wrong } from './arguments.ts';
import { type Explained, explain, type Means, NO_MAIL, READ, UNUSABLE } from './explain.ts';
import { explainInJobs } from './jobs.ts';
import { spokenLanguage } from './language.ts';
import { listFiles } from './listed.ts';
import { checkPageFile, writePage } from './page-file.ts';
import { openResolver } from './resolver.ts';
import {
  clearProgress,
  complain,
  countOff,
  endWithReader,
  page,
  print,
  showProgress,
} from './terminal.ts';

/** Between two of several. Of a ticket a thematic break, CommonMark §4.1. */
const RULES = {
  text: `\n${'─'.repeat(Math.min(page.width, 100))}\n`,
  markdown: '\n***\n\n',
  json: '',
} as const;

const args = process.argv.slice(2);
const language = spokenLanguage(args, process.env);
const words = await loadWords(language);
const says = await loadCommandLineWords(language);

endWithReader((code) => {
  complain(says.problems['output-unwritable'](code));
  process.exit(UNUSABLE);
});
process.exitCode = await run(args);

async function run(args: readonly string[]): Promise<number> {
  const asked = readArguments(args);
  if ('problem' in asked) return unusable(asked);
  if ('show' in asked) {
    await print(asked.show === 'help' ? says.usage.trimEnd() : `whence ${PRODUCER.version}`);
    return READ;
  }
  return await explainAll(asked.settings);
}

function unusable({ problem, what }: Wrong): typeof UNUSABLE {
  complain(says.problems[problem](what));
  return UNUSABLE;
}

/** The worst of all inputs: one that could not be read weighs more than one that is no mail. */
async function explainAll(settings: Settings): Promise<number> {
  const dns = await openResolver(settings.dns);
  if ('problem' in dns) return unusable(dns);
  const { html } = settings;
  const unwritable = html === null ? null : await checkPageFile(html);
  if (unwritable) return unusable(unwritable);
  const paths = await listFiles(settings.inputs);
  if (settings.bundle !== null && paths.length !== 1) {
    return unusable({ problem: 'bundle-several', what: settings.bundle });
  }
  const onProgress =
    paths.length === 1 ? (partial: Report) => showProgress(partial, words) : undefined;
  const means: Means = {
    settings,
    dns,
    language,
    words,
    says,
    page,
    ...(onProgress && { onProgress }),
  };
  const ends = new Set<number>();
  const parts: HtmlPart[] = [];
  let rule = '';
  let done = 0;
  for await (const { text, part, complaint, end } of explainEach(paths, means, settings)) {
    clearProgress();
    ends.add(end);
    if (complaint !== null) complain(complaint);
    if (text !== null) await print(rule + text);
    if (part !== null) parts.push(part);
    if (text !== null) rule = RULES[settings.form];
    countOff(++done, paths.length, says.countOff);
  }
  dns.close();
  const unwritten = html === null ? null : await writePage(html, parts, words);
  if (unwritten) return unusable(unwritten);
  return [UNUSABLE, NO_MAIL].find((end) => ends.has(end)) ?? READ;
}

/** Standard input is this thread's alone. */
function explainEach(
  paths: readonly string[],
  means: Means,
  settings: Settings,
): AsyncIterable<Explained> {
  if (settings.jobs === 1 || paths.length === 1 || paths.includes('-')) {
    return explainHere(paths, means);
  }
  const { dns } = means;
  const shared = settings.dns.from === 'servers' ? dns.resolver : null;
  const here = (path: string) => explain(path, means);
  return explainInJobs(paths, settings.jobs, { settings, page, language }, here, shared);
}

async function* explainHere(paths: readonly string[], means: Means): AsyncGenerator<Explained> {
  for (const path of paths) {
    if (path === '-' && process.stdin.isTTY) complain(says.waiting);
    yield await explain(path, means);
  }
}
