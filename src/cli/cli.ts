/**
 * The command line: explains messages in a terminal, or gives their reports as JSON.
 *
 *   npm run --silent whence -- [OPTION]… [FILE.eml | -]…
 *
 * Runs unbuilt under Node 24. Exit status 0: every input was mail and was read, however odd; 2: an
 * argument or a file could not be used; 3: an input was no mail. The others are still reported.
 */
import { analyse, loadWords, PRODUCER } from '../analyse.ts';
import { reportJson, reportText } from '../export/export.ts';
import { loadCommandLineWords } from '../wording/wording.ts';
import { readArguments, type Settings } from './arguments.ts';
import { readInput } from './input.ts';
import { type OpenResolver, openResolver } from './resolver.ts';
import { clearProgress, complain, endWithReader, page, print, showProgress } from './terminal.ts';

const READ = 0;
const UNUSABLE = 2;
const NO_MAIL = 3;

const words = await loadWords('en');
const says = await loadCommandLineWords('en');

endWithReader((code) => {
  complain(says.problems['output-unwritable'](code));
  process.exit(UNUSABLE);
});
process.exitCode = await run(process.argv.slice(2));

async function run(args: readonly string[]): Promise<number> {
  const asked = readArguments(args);
  if ('problem' in asked) {
    complain(says.problems[asked.problem](asked.what));
    return UNUSABLE;
  }
  if ('show' in asked) {
    await print(asked.show === 'help' ? says.usage.trimEnd() : `whence ${PRODUCER.version}`);
    return READ;
  }
  return await explainAll(asked.settings);
}

/** The worst of all inputs: one that could not be read weighs more than one that is no mail. */
async function explainAll(settings: Settings): Promise<number> {
  const dns = await openResolver(settings.dns);
  if ('problem' in dns) {
    complain(says.problems[dns.problem](dns.what));
    return UNUSABLE;
  }
  const ends = new Set<number>();
  let rule = '';
  for (const path of settings.inputs) {
    const explained = await explain(path, settings, dns);
    if (typeof explained === 'number') ends.add(explained);
    else {
      await print(rule + explained);
      if (!settings.json) rule = `\n${'─'.repeat(Math.min(page.width, 100))}\n`;
    }
  }
  return [UNUSABLE, NO_MAIL].find((end) => ends.has(end)) ?? READ;
}

/** The report in the form that was asked for, or why there is none. */
async function explain(
  path: string,
  settings: Settings,
  dns: OpenResolver,
): Promise<string | typeof UNUSABLE | typeof NO_MAIL> {
  if (path === '-' && process.stdin.isTTY) complain(says.waiting);
  const input = await readInput(path, process.stdin);
  if ('problem' in input) {
    complain(says.problems[input.problem](path));
    return UNUSABLE;
  }
  const report = await analyse(input.bytes, {
    ...settings.options,
    name: path,
    size: input.size,
    resolver: dns.resolver ?? undefined,
    onProgress: (partial) => showProgress(partial, words),
  });
  clearProgress();
  if (report.source.refused) {
    complain(says.notMail(path, words.refusals[report.source.refused.code]));
    return NO_MAIL;
  }
  if (settings.json) return reportJson(report);
  const { bytes } = input;
  return reportText(report, words, { ...page, bytes, zone: dns.zone ?? undefined });
}
