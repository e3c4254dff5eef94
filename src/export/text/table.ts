import type { ComparedRow, ComparedSide, Report, ResultKind } from '../../report.ts';
import type { Words } from '../../wording/wording.ts';
import { inert } from '../inert.ts';
import { columns, cutEnd, cutMiddle, pad, wrap } from './columns.ts';
import type { Style } from './style.ts';

/** What the receiver said and what is found now, and a sentence for each difference. */
export function resultTable(
  report: Report,
  { view, results, differences }: Words,
  width: number,
  style: Style,
): readonly string[] {
  const { receiver } = report.claims;
  const rows = report.comparison.filter(speaks).map(({ method, domain, receiver: said, now }) => ({
    method: inert(view.methods[method] ?? method),
    domain: inert(domain ?? ''),
    receiver: inert(claimed(said, results) + weighing(method, said, view)),
    now: inert(found(now, results) + asking(method, now, report, view)),
  }));
  const said = inert(view.receiverSaid(receiver));
  const first = widest(rows.map((row) => row.method)) + 2;
  const third = Math.min(widest([said, ...rows.map((row) => row.receiver)]), width / 3) + 2;
  const fourth = Math.min(widest([view.checkedNow, ...rows.map((row) => row.now)]), width / 3);
  const left = Math.floor(width - first - third - fourth);
  const second = Math.min(widest(rows.map((row) => row.domain)) + 2, left);
  const line = (method: string, domain: string, claimed: string, now: string) =>
    [
      pad(method, first),
      pad(cutMiddle(domain, second - 2), second),
      style.result(pad(cutEnd(claimed, third - 2), third)),
      style.result(cutEnd(now, width - first - second - third)),
    ].join('');
  const trust = receiver.results.length === 0 ? '' : view.trust[receiver.trust];
  const notes = [
    ...(trust === '' ? [] : [`${said}: ${trust}.`]),
    ...report.differences.map(
      ({ method, because }) => `${view.methods[method] ?? method}: ${differences[because]}`,
    ),
  ];
  return [
    style.faint(line('', '', said, view.checkedNow)),
    ...rows.map((row) => line(row.method, row.domain, row.receiver, row.now)),
    ...notes.flatMap((note) => wrap(inert(note), width)),
  ];
}

const widest = (texts: readonly string[]) => Math.max(...texts.map(columns));

/** ARC is rare: without a chain, and without a word about one, it has no row. */
function speaks({ method, receiver, now }: ComparedRow): boolean {
  return method !== 'arc' || receiver !== null || !SILENT.has(now?.result ?? 'none');
}

const SILENT: ReadonlySet<string> = new Set(['none', 'skipped', 'pending']);

const MARKS: Readonly<Record<ResultKind, string>> = {
  good: '✓',
  bad: '✗',
  nothing: '–',
  open: '…',
  unsure: '–',
};

/** A mark, and the receiver's word in words where there are some. */
function claimed(said: ComparedSide | null, results: Words['results']): string {
  return said ? `${MARKS[said.kind]} ${results.get(said.result) ?? said.result}` : '';
}

/** The same of a check, whose reason is a code that says it better. */
function found(now: ComparedSide | null, results: Words['results']): string {
  return now
    ? `${MARKS[now.kind]} ${results.get(now.reason ?? '') ?? results.get(now.result) ?? now.result}`
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
