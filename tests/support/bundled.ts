/** Analyses as the command line does for `--bundle`, and opens the file again. */
import { type AnalyseOptions, analyse } from '../../src/analyse.ts';
import {
  type Bundle,
  makeBundle,
  openRecorder,
  readBundle,
  replayOf,
  withRecordedLedger,
} from '../../src/bundle/bundle.ts';
import type { Report } from '../../src/report.ts';

export interface Bundled {
  readonly report: Report;
  readonly bundle: Bundle;
}

export async function bundled(bytes: Uint8Array, options: AnalyseOptions): Promise<Bundled> {
  const { resolver, keyArchive, now = new Date(), clock, envelope, receiver } = options;
  const recorder = openRecorder();
  const report = await analyse(bytes, {
    ...options,
    now,
    resolver: resolver && recorder.record('dns', resolver),
    keyArchive: keyArchive && recorder.record('key-archive', keyArchive),
  });
  const bundle = makeBundle(report, {
    bytes,
    now,
    answers: resolver ? recorder.answers() : null,
    options: {
      clock: clock?.toISOString() ?? null,
      envelope: {
        ip: envelope?.ip ?? null,
        helo: envelope?.helo ?? null,
        mailFrom: envelope?.mailFrom ?? null,
      },
      authservIds: receiver?.authservIds ?? [],
      fidelity: options.fidelity ?? null,
      withholdLocalPart: options.withholdLocalPart ?? false,
      neverAsk: options.neverAsk ?? [],
      protected: options.protected ?? [],
      keyArchive: keyArchive !== undefined,
      language: 'en',
    },
  });
  return { report, bundle };
}

/** The report of a file; throws where it is no bundle. */
export async function replayed(file: Uint8Array): Promise<Report> {
  const read = readBundle(file);
  if ('problem' in read) throw new Error(`${read.problem.code} ${read.problem.path.join(' ')}`);
  const { bytes, options } = replayOf(read.bundle);
  return withRecordedLedger(await analyse(bytes, options), read.bundle.ledgers);
}
