import type { Report } from '../report.ts';
import type { Words } from '../wording/wording.ts';

/** How sure the diagnosis is, and what would make it surer; a sentence each. */
export function surenessOf(
  { diagnosis: { confidence, raisedBy } }: Report,
  { view, raises }: Words,
): readonly string[] {
  // What is certain is then that nobody knows, which asks for no "certain" before its "surer".
  const isOpen = confidence === 'certain' && raisedBy.length > 0;
  return [
    ...(isOpen ? [] : [view.confidence[confidence]]),
    ...raisedBy.map((raise) => raises[raise]),
  ];
}

/** The same beside the reason, where it is not plainly certain; else ''. */
export function unsureness(report: Report, words: Words): string {
  const { confidence, raisedBy } = report.diagnosis;
  const isPlain = confidence === 'certain' && raisedBy.length === 0;
  return isPlain ? '' : ` ${surenessOf(report, words).join(' ')}`;
}
