/**
 * The benchmark: `npm run bench`, all of it or the parts that `--only a,b` names. Ratios of one run,
 * in which what is compared takes turns; no test, since a figure is a fact about a machine. With
 * `--json` the last line is an object of the figures by name, null where a part could not run. Status 1
 * where a bound is missed.
 */
import { parseArgs } from 'node:util';
import { compareWithAuthenticate } from './authenticate.bench.ts';
import { compareWithChromium } from './chromium.bench.ts';
import { holds, lineOf, type Part } from './figures.ts';
import { compareJobs } from './jobs.bench.ts';
import { compareWithPeers } from './peers.bench.ts';
import { waitForDns } from './slow-dns.bench.ts';
import { lookForChanges } from './undo.bench.ts';

interface Listed {
  readonly letter: string;
  readonly what: string;
  readonly run: Part;
  /** Of the figures, for where the part cannot run. */
  readonly names: readonly string[];
}

const parts: readonly Listed[] = [
  {
    letter: 'a',
    what: 'against authenticate(), DNS in memory',
    run: compareWithAuthenticate,
    names: ['fullVsAuthenticate'],
  },
  {
    letter: 'b',
    what: 'DNS that takes 50 ms',
    run: waitForDns,
    names: ['wallVsCriticalPath', 'speedupOverAuthenticate'],
  },
  {
    letter: 'c',
    what: 'in Chromium’s worker',
    run: compareWithChromium,
    names: ['chromium10MBVsNode', 'memoryPerMessageByte'],
  },
  {
    letter: 'd',
    what: '2,000 messages on the command line',
    run: compareJobs,
    names: ['jobs2Speedup'],
  },
  {
    letter: 'e',
    what: 'against Python and Perl, where they have it',
    run: compareWithPeers,
    names: ['dkimpyRatio', 'mailDkimRatio'],
  },
  {
    letter: 'f',
    what: 'changes after signing, looked for in vain',
    run: lookForChanges,
    names: ['undoMillis100KB'],
  },
];

const { values } = parseArgs({
  options: { json: { type: 'boolean' }, only: { type: 'string' } },
});
const chosen = values.only?.split(',') ?? parts.map(({ letter }) => letter);

const named: Record<string, number | null> = {};
for (const { letter, what, run, names } of parts) {
  if (!chosen.includes(letter)) continue;
  console.log(`(${letter}) ${what}`);
  const figures = await run();
  for (const name of names) named[name] = null;
  if ('skipped' in figures) {
    console.log(`  ${figures.skipped}`);
    continue;
  }
  for (const figure of figures) {
    console.log(lineOf(figure));
    if (figure.name !== null) named[figure.name] = Number(figure.value.toFixed(3));
    if (holds(figure) === false) process.exitCode = 1;
  }
}
if (values.json) console.log(JSON.stringify(named));
