/**
 * `npm test`: everything that this project holds itself to, in about the order in which it is found
 * out soonest. The first step that fails is named and ends the run. What the machine lacks for the
 * end-to-end tests is installed meanwhile; what cannot be had is skipped with one line, and fails
 * where CI=true.
 */
import { type ChildProcess, spawn } from 'node:child_process';
import { provision } from './provision.ts';

const started = performance.now();
const running = new Set<ChildProcess>();
const isCi = process.env.CI === 'true';

/** Set once the run is over before its end: what its other steps say is then of no interest. */
let over: string | null = null;

class StepFailed extends Error {}

/** Runs a program in a process group of its own. Its output is shown where it fails, and what it skipped in any case. */
async function step(name: string, program: string, ...args: readonly string[]): Promise<void> {
  const began = performance.now();
  const child = spawn(program, args, {
    detached: true,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, FORCE_COLOR: '0', NO_COLOR: '1' },
  });
  running.add(child);
  const output: Buffer[] = [];
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (chunk: Buffer) => output.push(chunk));
  }
  const status = await new Promise<number | string | null>((resolve) => {
    child.on('error', ({ message }) => resolve(message));
    child.on('close', (code, signal) => resolve(code ?? signal));
  });
  running.delete(child);
  const text = Buffer.concat(output).toString();
  if (over !== null) throw new StepFailed(over);
  if (status === 0) {
    say(`${name}: passed`, began);
    const skips = text.split('\n').filter((line) => /\(skipped: |\d skipped/.test(line));
    for (const line of skips) console.log(`          ${line.trim()}`);
  } else {
    console.log(text);
    throw new StepFailed(`${name}: failed (${[program, ...args].join(' ')}: ${status})`);
  }
}

function end(reason: string, signal: NodeJS.Signals): void {
  over = reason;
  for (const { pid } of running) if (pid !== undefined) process.kill(-pid, signal);
}

/** A line with how long the thing took, and how long the run is under way. */
function say(line: string, began: number): void {
  const seconds = (since: number) => `${((performance.now() - since) / 1000).toFixed(1)} s`;
  console.log(`${seconds(started).padStart(8)}  ${line} in ${seconds(began)}`);
}

async function prepare(): Promise<readonly string[]> {
  const began = performance.now();
  const lacking = await provision((line) => console.log(`          ${line}`));
  say('what the end-to-end tests need: looked after', began);
  return lacking;
}

async function everything(): Promise<void> {
  const prepared = prepare();
  await Promise.all([
    step('types', 'npm', 'run', 'check:types'),
    step('lint', 'npm', 'run', 'check:lint').then(() =>
      step('imports', 'npm', 'run', 'check:imports'),
    ),
  ]);
  await step('build', 'npm', 'run', 'build');
  await step('sizes', 'npm', 'run', 'check:sizes');
  await step('unit tests', 'npx', 'vitest', 'run', '--project', 'unit');
  const lacking = await prepared;
  for (const what of lacking) console.log(`skipped: end-to-end tests: no ${what}`);
  if (lacking.length === 0) {
    await step('end-to-end tests', 'npx', 'vitest', 'run', '--project', 'e2e');
  } else if (isCi) {
    throw new StepFailed('end-to-end tests: skipped, which fails where CI=true');
  }
}

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
  process.once(signal, () => end(`ended by ${signal}`, signal));
}

try {
  await everything();
  say('everything: passed', started);
} catch (error) {
  if (!(error instanceof StepFailed)) throw error;
  console.log(error.message);
  process.exitCode = 1;
  end(error.message, 'SIGTERM');
}
