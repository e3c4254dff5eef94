/** Many inputs at once, each job a thread of its own, and their answers in the order of the inputs. */
import { Worker } from 'node:worker_threads';
import type { Settings } from './arguments.ts';
import type { Explained } from './explain.ts';
import type { Page } from './terminal.ts';

export interface JobData {
  readonly settings: Settings;
  readonly page: Page;
}

/** How many answers may wait for one that takes longer, for each job. */
const AHEAD = 16;

/** Explains `paths` in `jobs` threads; yields each answer when its turn has come. */
export async function* explainInJobs(
  paths: readonly string[],
  jobs: number,
  data: JobData,
): AsyncGenerator<Explained> {
  const threads = Array.from({ length: Math.min(jobs, paths.length) }, () => openThread(data));
  const answers = paths.map(() => Promise.withResolvers<Explained>());
  let [next, taken] = [0, 0];
  let room = Promise.withResolvers<void>();
  const work = async (thread: Thread) => {
    for (let i = next++; i < paths.length; i = next++) {
      while (i >= taken + AHEAD * jobs) await room.promise;
      answers[i]?.resolve(thread.explain(paths[i] ?? ''));
      await answers[i]?.promise;
    }
  };
  const working = Promise.all(threads.map(work));
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
  readonly explain: (path: string) => Promise<Explained>;
}

function openThread(data: JobData): Thread {
  const worker = new Worker(new URL('./job.ts', import.meta.url), { workerData: data });
  const failed = new Promise<never>((_, reject) => worker.once('error', reject));
  failed.catch(() => {}); // whoever waits for an answer is told
  const explain = async (path: string) => {
    const answer = new Promise<Explained>((resolve) => worker.once('message', resolve));
    worker.postMessage(path);
    return await Promise.race([answer, failed]);
  };
  return { worker, explain };
}
