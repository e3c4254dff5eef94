/** One of the threads of ./jobs.ts: gets paths, and gives back what is to be printed of each. */
import { type MessagePort, parentPort, workerData } from 'node:worker_threads';
import { loadCommandLineWords, loadWords } from '../wording/wording.ts';
import { portResolver } from './dns-port.ts';
import { explain } from './explain.ts';
import type { JobAnswer, JobData, JobInput } from './jobs.ts';
import { openResolver } from './resolver.ts';

const {
  settings,
  page,
  language,
  dns: port,
} = workerData as JobData & { readonly dns: MessagePort | null };
const [words, says, dns] = await Promise.all([
  loadWords(language),
  loadCommandLineWords(language),
  port ? { resolver: portResolver(port), zone: null, close: () => {} } : openResolver(settings.dns),
]);
// The command has opened the same before it started this.
if ('problem' in dns) throw new Error(dns.problem);

parentPort?.on('message', async ({ id, path }: JobInput) => {
  const explained = await explain(path, { settings, page, language, words, says, dns });
  parentPort?.postMessage({ id, explained } satisfies JobAnswer);
});
