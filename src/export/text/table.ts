import type { Report } from '../../report.ts';
import type { Words } from '../../wording/wording.ts';
import { type Compared, type ComparedRow, compareResults } from '../comparison.ts';
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
  const rows = compareResults(report).map((row) => ({
    method: inert(view.methods[row.method] ?? row.method),
    domain: inert(row.domain ?? ''),
    receiver: inert(cell(row.receiver, results) + detail(row.receiver, row, report, view)),
    now: inert(cell(row.now, results) + detail(row.now, row, report, view)),
  }));
  const said = inert(view.receiverSaid(receiver.vendor, receiver.authservId));
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

const BAD = /fail$|^permerror$|^policy$/;

/** A key that is gone or an outdated algorithm says nothing against the message. */
const SAYS_NOTHING = new Set(['key-missing', 'algorithm-refused', 'algorithm-unknown', 'dns']);

/** A mark and the result in words. */
function cell(side: Compared | null, results: Words['results']): string {
  if (side === null) return '';
  const known = side.reason === null ? undefined : results[side.reason];
  return `${markOf(side)} ${known ?? results[side.result] ?? side.result}`;
}

function markOf({ result, reason }: Compared): string {
  if (/pass$/.test(result)) return '✓';
  if (BAD.test(result) && !(reason !== null && SAYS_NOTHING.has(reason))) return '✗';
  return result === 'pending' ? '…' : '–';
}

/** What Microsoft's reason is, and what a domain asks for whose DMARC fails. */
function detail(
  side: Compared | null,
  { method, now }: ComparedRow,
  { checks }: Report,
  view: Words['view'],
): string {
  if (side === null) return '';
  if (method === 'compauth') return side.reason === null ? '' : `, ${view.reason(side.reason)}`;
  const failsNow = method === 'dmarc' && side === now && side.result === 'fail';
  return failsNow && checks.dmarc.policy !== null ? `, ${view.asks(checks.dmarc.policy)}` : '';
}
