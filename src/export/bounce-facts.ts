import type { Bounce } from '../report.ts';
import type { Words } from '../wording/wording.ts';
import { providerName } from './provider-names.ts';

/** What a report on another message tells, as labels and texts; the texts may be of a mail. */
export function bounceFacts(
  bounce: Bounce,
  { view }: Words,
): readonly (readonly [label: string, text: string])[] {
  const { replyCode, status, temporary, diagnosedBy, provider, recipient, recipients, text } =
    bounce;
  const codes = [replyCode, status].filter((code) => code !== null).join(' ');
  const others = recipients.length > 1 ? `, ${view.andOthers(recipients.length - 1)}` : '';
  const by = [diagnosedBy, provider && providerName(provider)].filter(Boolean).join(', ');
  return [
    ...(recipient === null ? [] : [[view.refusedFor, recipient + others] as const]),
    ...(by === '' ? [] : [[view.refusedBy, by] as const]),
    [view.replied, `${codes || view.noCode} (${temporary ? view.forNow : view.forGood})`],
    ...(bounce.meaning === null ? [] : [[view.itMeans, bounce.meaning] as const]),
    ...(text === '' ? [] : [[view.itSaid, text] as const]),
  ];
}
