/** What is told with `--redact`: the report of the redacted message, which a redacted bundle gives as well. */
import { analyse } from '../analyse.ts';
import {
  type Bundle,
  bundleJson,
  readBundle,
  redactBundle,
  replayOf,
  withRecordedLedger,
} from '../bundle/bundle.ts';
import type { Report } from '../report.ts';
import type { Language } from '../wording/wording.ts';

export interface Redacted {
  readonly bundle: Bundle;
  readonly report: Report;
  readonly bytes: Uint8Array;
  /** Whether it says the same of the message: results, cause and level. */
  readonly saysTheSame: boolean;
}

export async function redacted(
  report: Report,
  whole: Bundle,
  language: Language,
): Promise<Redacted> {
  const bundle = redactBundle(whole, report);
  // As whoever opens the file gets it.
  const read = readBundle(new TextEncoder().encode(bundleJson(bundle)));
  const { bytes, options } = replayOf('bundle' in read ? read.bundle : bundle);
  const again = withRecordedLedger(await analyse(bytes, { ...options, language }), bundle.ledgers);
  return { bundle, report: again, bytes, saysTheSame: saidBy(report) === saidBy(again) };
}

/** What a copy that is evidence has to say as the original does. */
function saidBy({ checks, diagnosis, bounce }: Report): string {
  const { spf, dkim, dmarc, arc } = checks;
  return JSON.stringify([
    [diagnosis.cause, diagnosis.level, spf.result, dmarc.result, arc.result],
    dkim.map(({ result, aligned }) => [result, aligned]),
    bounce && [bounce.cause, bounce.returned && saidBy(bounce.returned)],
  ]);
}
