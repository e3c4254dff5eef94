import type { ClaimedResult } from './stamp.ts';

/**
 * The SPF result of a stamp that DMARC goes by: that of MAIL FROM (RFC 9989 §4.4), where there are several.
 * Cisco writes those of HELO and of Sender ID's PRA beside it, in any order.
 */
export function spfResult(results: readonly ClaimedResult[]): ClaimedResult | undefined {
  const all = results.filter(({ method }) => method === 'spf');
  return all.find((result) => mailFromOf(result) !== undefined) ?? all[0];
}

const MAIL_FROM = ['smtp.mailfrom', 'smtp.mail', 'smtp.mfrom', 'envelope-from'];

/** MAIL FROM, as RFC 8601 §2.7.2 names it, or as Yandex and Gmail of old, Amazon and some others do. */
export function mailFromOf({ properties }: Pick<ClaimedResult, 'properties'>): string | undefined {
  const name = MAIL_FROM.find((name) => name in properties);
  return name === undefined ? undefined : properties[name];
}
