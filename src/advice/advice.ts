/**
 * Advice: what each reader can do, as codes and facts, with what is ready to copy. It is read off the report,
 * so it costs the engine nothing; the sentences are wording's.
 */
import type { Measure, Report } from '../report.ts';
import { allowList, allowPair, fromOverride, ipv6OptIn } from './exceptions.ts';
import { fromForm, senderNotJudged } from './from-line.ts';
import type { Advise } from './measure.ts';
import { nullMx, publishDmarc, publishSpf, spfSources } from './records.ts';
import { ipv6Needs, signTwice } from './service.ts';

export { recordToPublish, type ToPublish } from './publish.ts';

/** In the order in which a reader should meet them. */
const RULES: readonly Advise[] = [
  allowPair,
  allowList,
  fromOverride,
  ipv6OptIn,
  fromForm,
  senderNotJudged,
  nullMx,
  publishSpf,
  spfSources,
  publishDmarc,
  ipv6Needs,
  signTwice,
];

/** What can be done, unworded; [] for a source that is no mail. Pure. */
export function adviseOn(report: Report): readonly Measure[] {
  return report.source.refused ? [] : RULES.flatMap((rule) => rule(report));
}
