/** The table of results in words: what the receiver said, what is found now, and a sentence for each difference. */
import type { ComparedRow, ComparedSide, Report, ResultKind } from '../report.ts';
import type { Words } from '../wording/wording.ts';

/** Texts of a row; domain and results may be of a mail. Each result begins with its mark. */
export interface ResultTexts {
  readonly method: string;
  readonly domain: string;
  readonly receiver: string;
  readonly now: string;
}

/** The rows of the table, ARC only where somebody speaks of it. Pure. */
export function resultTexts(
  report: Report,
  { view, results }: Pick<Words, 'view' | 'results'>,
): readonly ResultTexts[] {
  return report.comparison.filter(speaks).map(({ method, domain, receiver: said, now }) => ({
    method: view.methods[method] ?? method,
    domain: domain ?? '',
    receiver: claimed(said, results) + weighing(method, said, view),
    now: found(now, results) + asking(method, now, report, view),
  }));
}

/** What is to be said below it: how far the receiver may be believed, and what differs. */
export function resultNotes(
  { claims: { receiver }, differences }: Report,
  words: Pick<Words, 'view' | 'differences'>,
): readonly string[] {
  const { view } = words;
  const trust = receiver.results.length === 0 ? '' : view.trust[receiver.trust];
  return [
    ...(trust === '' ? [] : [`${view.labelled(view.receiverSaid(receiver), trust)}.`]),
    ...differences.map(({ method, because }) =>
      view.labelled(view.methods[method] ?? method, words.differences[because]),
    ),
  ];
}

/** ARC is rare: without a chain, and without a word about one, it has no row. */
function speaks({ method, receiver, now }: ComparedRow): boolean {
  return method !== 'arc' || receiver !== null || !SILENT.has(now?.result ?? 'none');
}

const SILENT: ReadonlySet<string> = new Set(['none', 'skipped', 'pending']);

/** A sign for each kind, beside the word. */
export const RESULT_MARKS: Readonly<Record<ResultKind, string>> = {
  good: '✓',
  bad: '✗',
  nothing: '–',
  open: '…',
  unsure: '–',
};

/** A mark, and the receiver's word in words where there are some. */
function claimed(said: ComparedSide | null, results: Words['results']): string {
  return said ? `${RESULT_MARKS[said.kind]} ${results.get(said.result) ?? said.result}` : '';
}

/** The same of a check, whose reason is a code that says it better. */
function found(now: ComparedSide | null, results: Words['results']): string {
  return now
    ? `${RESULT_MARKS[now.kind]} ${results.get(now.reason ?? '') ?? results.get(now.result) ?? now.result}`
    : '';
}

/** What Microsoft's reason is. */
function weighing(method: string, said: ComparedSide | null, view: Words['view']): string {
  const reason = method === 'compauth' ? (said?.reason ?? null) : null;
  return reason === null ? '' : `, ${view.reason(reason)}`;
}

/** What a domain asks for whose DMARC fails. */
function asking(
  method: string,
  now: ComparedSide | null,
  { checks: { dmarc } }: Report,
  view: Words['view'],
): string {
  const fails = method === 'dmarc' && now?.result === 'fail';
  return fails && dmarc.policy !== null ? `, ${view.asks(dmarc.policy)}` : '';
}
