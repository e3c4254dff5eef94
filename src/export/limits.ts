import type { Report } from '../report.ts';
import type { Words } from '../wording/wording.ts';

/** What was not checked and why, what the copy does not show, and what never is: a sentence each. Pure. */
export function limitsOf(
  { diagnosis, source }: Report,
  { view, reasons, exported }: Pick<Words, 'view' | 'reasons' | 'exported'>,
): readonly string[] {
  const byReason = Map.groupBy(diagnosis.notChecked, ({ why }) => why);
  const open = [...byReason].map(([why, group]) => {
    const methods = group.map(({ what }) => view.methods[what] ?? what);
    return `${view.labelled([...new Set(methods)].join(', '), reasons[why] ?? why)}.`;
  });
  const copy = view.fidelity[source.fidelity];
  const replaced = source.redacted ? [exported.redacted] : [];
  return [...replaced, ...open, ...(copy === '' ? [] : [copy]), view.neverChecked];
}
