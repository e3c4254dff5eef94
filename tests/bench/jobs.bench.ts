/**
 * (d) A batch of 2,000 messages: one job, and two, warm: as many are read before the clock starts, for until
 * then programs are loaded and compiled, in each thread anew. What is printed goes to a file, as a batch's
 * does: a reader of it would take a core of its own.
 */
import { spawn } from 'node:child_process';
import {
  closeSync,
  copyFileSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { type Figure, interleaved, median, wallMillis } from './figures.ts';
import { genuine, sealed, withAttachment, ZONE } from './messages.ts';

const MESSAGES = 2000;
const ALL = 2 * MESSAGES;
/** Lines of progress, one for each tenth. */
const COLD = 5;
const ROUNDS = 3;

const COMMAND = join(import.meta.dirname, '../../src/cli/cli.ts');

export async function compareJobs(): Promise<readonly Figure[]> {
  const folder = mkdtempSync(join(tmpdir(), 'whence-bench-'));
  try {
    const zone = join(folder, 'zone.json');
    writeFileSync(zone, JSON.stringify(inFile()));
    await writeBatch(join(folder, 'in'));
    const args = ['--json', '--zone', zone, join(folder, 'in')];
    const took = [1, 2].map((): number[] => []);
    for (let round = 0; round < ROUNDS; round++) {
      for (const jobs of [1, 2])
        took[jobs - 1]?.push(await whence(folder, ['--jobs', String(jobs), ...args]));
    }
    const [one = 0, two = 0] = took.map(median);
    const control = await twoThreads();
    const seconds = (millis: number) => `${(millis / 1000).toFixed(1)} s`;
    return [
      { name: null, what: 'two threads that only count / one, on this machine', value: control },
      {
        name: 'jobs2Speedup',
        what: `one job / two (${seconds(one)}, ${seconds(two)})`,
        value: one / two,
        atLeast: 1.7,
      },
    ];
  } finally {
    rmSync(folder, { recursive: true });
  }
}

const COUNT = `
const { parentPort } = require('node:worker_threads');
let sum = 0;
for (let i = 0; i < 3e8; i++) sum = (sum * 31 + i) | 0;
parentPort.postMessage(sum);`;

/** How much more two threads get done than one where nothing is shared: less than that no program can reach. */
async function twoThreads(): Promise<number> {
  const count = () =>
    new Promise((done) => new Worker(COUNT, { eval: true }).once('message', done));
  const both = () => Promise.all([count(), count()]);
  const [one = [], two = []] = await interleaved([count, both], ROUNDS, wallMillis);
  return (2 * median(one)) / median(two);
}

async function writeBatch(folder: string): Promise<void> {
  mkdirSync(folder);
  const kinds = [
    await genuine(1_000),
    await genuine(8_000),
    await sealed(4_000),
    await withAttachment(60_000),
  ];
  const pathOf = (i: number) => join(folder, `${i}.eml`);
  for (let i = 0; i < ALL; i++) {
    const kind = i % kinds.length;
    if (i < kinds.length) writeFileSync(pathOf(i), kinds[kind] ?? '');
    else copyFileSync(pathOf(kind), pathOf(i));
  }
}

/** The zone as `--zone` reads it. */
const inFile = () =>
  Object.fromEntries(
    Object.entries(ZONE).map(([name, entry]) => [name, typeof entry === 'string' ? {} : entry]),
  );

/** Runs the command; milliseconds of the warm half, by the progress that it tells. */
function whence(folder: string, args: readonly string[]): Promise<number> {
  return new Promise((done, failed) => {
    const path = join(folder, 'out.jsonl');
    const out = openSync(path, 'w');
    const child = spawn(process.execPath, [COMMAND, ...args], { stdio: ['ignore', out, 'pipe'] });
    closeSync(out);
    let [tenths, warm] = [0, 0];
    child.stderr?.on('data', (piece: Buffer) => {
      for (let at = piece.indexOf('\n'); at >= 0; at = piece.indexOf('\n', at + 1)) tenths++;
      if (warm === 0 && tenths >= COLD) warm = performance.now();
    });
    child.on('error', failed);
    child.on('close', (status) => {
      const millis = performance.now() - warm;
      const reports = linesIn(readFileSync(path));
      if (status === 0 && tenths === 10 && reports === ALL) done(millis);
      else failed(new Error(`status ${status}, ${reports} reports, ${tenths} tenths`));
    });
  });
}

function linesIn(bytes: Buffer): number {
  let lines = 0;
  for (let at = bytes.indexOf('\n'); at >= 0; at = bytes.indexOf('\n', at + 1)) lines++;
  return lines;
}
