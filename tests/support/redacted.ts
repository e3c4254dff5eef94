/** A redacted bundle, what it gives, and all that is written of it. */

import { type Bundle, bundleJson, redactBundle } from '../../src/bundle/bundle.ts';
import { reportJson, reportMarkdown, reportText } from '../../src/export/export.ts';
import type { Report } from '../../src/report.ts';
import { loadWords, wordsFor } from '../../src/wording/wording.ts';
import type { Bundled } from './bundled.ts';
import { replayed } from './bundled.ts';

export interface RedactedCopy {
  readonly bundle: Bundle;
  readonly report: Report;
  /** The message. */
  readonly source: string;
}

export async function redactedCopy({ report, bundle }: Bundled): Promise<RedactedCopy> {
  const redacted = redactBundle(bundle, report);
  const again = await replayed(new TextEncoder().encode(bundleJson(redacted)));
  const source = Buffer.from(redacted.source.message, 'base64').toString('latin1');
  return { bundle: redacted, report: again, source };
}

/** The bundle, its message, and the report in every form. */
export async function allWritten({ bundle, report, source }: RedactedCopy): Promise<string> {
  const words = await wordsFor(report, await loadWords('en'));
  const bytes = Buffer.from(source, 'latin1');
  return [
    bundleJson(bundle),
    source,
    Buffer.from(source, 'latin1').toString('utf8'),
    reportJson(report),
    reportMarkdown(report, words, { bytes }),
    reportText(report, words, { width: 100, colour: false, bytes, verbose: true }),
  ].join('\n');
}

/** What a copy says of a message, and the original has to say as well. */
export function saying({ checks, diagnosis, claims, source, bounce }: Report): unknown {
  return {
    ...{ cause: diagnosis.cause, level: diagnosis.level, confidence: diagnosis.confidence },
    ...{ spf: checks.spf.result, dmarc: checks.dmarc.result, arc: checks.arc.result },
    dkim: checks.dkim.map(({ result, reason, headerSignature, bodyHash, aligned, altered }) => ({
      ...{ result, reason, headerSignature, bodyHash, aligned },
      altered: altered.map(({ kind, proved }) => [kind, proved]),
    })),
    verdict: [claims.receiver.verdict, claims.receiver.trust],
    kind: source.kind,
    bounce: bounce && [bounce.cause, bounce.replyCode],
  };
}
