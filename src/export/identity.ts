import type { Report } from '../report.ts';
import type { Words } from '../wording/wording.ts';

/**
 * Who the message claims to be by, where it came from, and where answers go, as labels and texts. The texts are
 * of the mail: address and name both, and where a name is shown in Unicode, its form in DNS too. Pure.
 */
export function identityFacts(
  { from, envelope, checks, findings }: Report,
  { view }: Pick<Words, 'view'>,
): readonly (readonly [label: string, text: string])[] {
  const sender = claimed(from, view);
  const differs = from.domain !== null && from.unicodeDomain !== from.domain;
  const host = checks.spf.domain ?? envelope.helo;
  const replies = findings.find(({ code }) => code === 'replies-go-elsewhere')?.facts.to;
  return [
    [view.claimsToBe, differs ? `${sender} (${view.writtenInDns} ${from.domain})` : sender],
    [
      view.cameFrom,
      `${envelope.ip ?? view.unknownAddress}${host ? `, ${view.inTheNameOf} ${host}` : ''}`,
    ],
    ...(replies ? [[view.answersGoTo, [replies].flat().join(', ')] as const] : []),
  ];
}

/** Where nobody can tell which address counts, all of them. */
function claimed(
  { displayName, address, addresses, domain }: Report['from'],
  view: Words['view'],
): string {
  const name = displayName ?? '';
  const named = address === null ? addresses : [address];
  if (named.length > 0) return `${name} <${named.join('>, <')}>`;
  return domain === null ? view.noSender : `${name} ${view.perhaps} ${domain}`;
}

/** Whether there is a message to speak of: a server's reply alone has no sender, and nothing of it could be checked. */
export function hasMessage({ source }: Report): boolean {
  return source.refused === null && source.kind !== 'smtp-reply';
}
