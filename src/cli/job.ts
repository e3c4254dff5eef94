/** A thread of `--jobs`: gets one path after the other, and answers with what to print of it. */
import { parentPort, workerData } from 'node:worker_threads';
import { loadWords } from '../analyse.ts';
import { loadCommandLineWords } from '../wording/wording.ts';
import { explain } from './explain.ts';
import type { JobData } from './jobs.ts';
import { openResolver } from './resolver.ts';

const { settings, page } = workerData as JobData;
const [words, says, dns] = await Promise.all([
  loadWords('en'),
  loadCommandLineWords('en'),
  openResolver(settings.dns),
]);
// The command has opened the same before it started this.
if ('problem' in dns) throw new Error(dns.problem);

parentPort?.on('message', async (path: string) => {
  parentPort?.postMessage(await explain(path, { settings, page, words, says, dns }));
});
