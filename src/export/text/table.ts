import type { Report } from '../../report.ts';
import type { Words } from '../../wording/wording.ts';
import { columns, cutEnd, cutMiddle, pad, wrap } from '../columns.ts';
import { inert } from '../inert.ts';
import { resultNotes, resultTexts } from '../result-texts.ts';
import type { Style } from './style.ts';

/** What the receiver said and what is found now, and a sentence for each difference. */
export function resultTable(
  report: Report,
  words: Words,
  width: number,
  style: Style,
): readonly string[] {
  const { view } = words;
  const rows = resultTexts(report, words).map(({ method, domain, receiver, now }) => ({
    method: inert(method),
    domain: inert(domain),
    receiver: inert(receiver),
    now: inert(now),
  }));
  const said = inert(view.receiverSaid(report.claims.receiver));
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
  return [
    style.faint(line('', '', said, view.checkedNow)),
    ...rows.map((row) => line(row.method, row.domain, row.receiver, row.now)),
    ...resultNotes(report, words).flatMap((note) => wrap(inert(note), width)),
  ];
}

const widest = (texts: readonly string[]) => Math.max(...texts.map(columns));
