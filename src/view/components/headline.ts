import { saidBy, verdictOf } from '../../export/export.ts';
import type { Level, Report } from '../../report.ts';
import type { Words } from '../../wording/wording.ts';
import { standing } from '../facts/facts.ts';

export interface Headline {
  readonly level: Level | 'pending';
  readonly label: string;
  readonly title: string;
  readonly advice: string;
}

/** What stands on top: the diagnosis, or, while answers are missing, only what they can't change. */
export function headline(report: Report, settled: boolean, words: Words): Headline {
  const { view, levels } = words;
  const level = standing(report, settled);
  if (level === null) {
    return {
      level: 'pending',
      label: view.checking,
      title: view.question(named(report)),
      advice: view.questionHint,
    };
  }
  const flagged = report.findings.find((finding) => finding.code === 'receiver-flagged');
  if (flagged && !settled) return { level, label: levels[level], ...saidBy(flagged, words) };
  return verdictOf(report, words);
}

/** The domain in From; in Unicode, which can look like another, never without what it really is. */
function named({ from: { domain, unicodeDomain } }: Report): string | null {
  return domain === unicodeDomain ? domain : `${unicodeDomain} (${domain})`;
}
