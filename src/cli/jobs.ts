/** Many inputs at once, each job a thread of its own, and their answers in the order of the inputs. */
import { Worker } from 'node:worker_threads';
import type { Resolve } from '../dns/dns.ts';
import type { Language } from '../wording/wording.ts';
import type { Settings } from './arguments.ts';
import { openDnsPort } from './dns-port.ts';
import type { Explained } from './explain.ts';
import type { Page } from './terminal.ts';

export interface JobData {
  readonly settings: Settings;
  readonly page: Page;
  readonly language: Language;
}

/** What goes to a thread, and what comes back for it. */
export interface JobInput {
  readonly id: number;
  readonly path: string;
}
export interface JobAnswer {
  readonly id: number;
  readonly explained: Explained;
}

/** How many answers may wait for one that takes longer, for each job. */
const AHEAD = 16;

/** Inputs that a thread has at once: while files and answers of DNS are on their way, another is read. */
const LANES = 4;

type Explain = (path: string) => Promise<Explained>;

/**
 * Explains `paths` in `jobs` threads, of which this one is the first, by `explainHere`; yields each answer
 * when its turn has come. The others ask DNS through `resolver`, so that all share its cache; null
 * where each has answers of its own.
 */
export async function* explainInJobs(
  paths: readonly string[],
  jobs: number,
  data: JobData,
  explainHere: Explain,
  resolver: Resolve | null,
): AsyncGenerator<Explained> {
  const others = Math.min(jobs, paths.length) - 1;
  const threads = Array.from({ length: others }, () => openThread(data, resolver));
  const answers = paths.map(() => Promise.withResolvers<Explained>());
  let [next, taken] = [0, 0];
  let room = Promise.withResolvers<void>();
  const work = async (explain: Explain) => {
    for (let i = next++; i < paths.length; i = next++) {
      while (i >= taken + AHEAD * jobs) await room.promise;
      answers[i]?.resolve(explain(paths[i] ?? ''));
      await answers[i]?.promise;
    }
  };
  const all = [explainHere, ...threads.map(({ explain }) => explain)];
  const working = Promise.all(all.flatMap((explain) => Array(LANES).fill(explain).map(work)));
  working.catch(() => {}); // each answer tells it itself
  try {
    for (const { promise } of answers) {
      yield await promise;
      taken++;
      room.resolve();
      room = Promise.withResolvers();
    }
  } finally {
    for (const { worker } of threads) void worker.terminate();
  }
}

interface Thread {
  readonly worker: Worker;
  readonly explain: Explain;
}

function openThread(data: JobData, resolver: Resolve | null): Thread {
  const dns = resolver && openDnsPort(resolver);
  const worker = new Worker(new URL('./job.ts', import.meta.url), {
    workerData: { ...data, dns },
    transferList: dns ? [dns] : [],
  });
  const open = new Map<number, (explained: Explained) => void>();
  worker.on('message', ({ id, explained }: JobAnswer) => {
    open.get(id)?.(explained);
    open.delete(id);
  });
  const failed = new Promise<never>((_, reject) => worker.once('error', reject));
  failed.catch(() => {}); // whoever waits for an answer is told
  let nextId = 0;
  const explain = async (path: string) => {
    const id = nextId++;
    const answer = new Promise<Explained>((resolve) => open.set(id, resolve));
    worker.postMessage({ id, path } satisfies JobInput);
    return await Promise.race([answer, failed]);
  };
  return { worker, explain };
}
