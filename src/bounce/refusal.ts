/** What one recipient's refusal comes to: provider, cause, for now or for good. */
import {
  type BounceCause,
  bounceCauses,
  type KnownReply,
  providerOfHost,
  providerOfWords,
} from '../standards/standards.ts';
import { lowerAscii } from '../syntax/syntax.ts';
import { causeOf } from './cause.ts';
import type { BounceRecipient } from './reading.ts';
import type { Command } from './reply.ts';

export interface Refusal {
  readonly provider: string | null;
  readonly cause: BounceCause;
  readonly certainty: KnownReply['certainty'];
  readonly meaning: string | null;
  readonly identity: boolean;
  readonly temporary: boolean;
}

/** Ours: so much of a report's own words is looked at. */
const LOOKED_AT = 4096;

/** Judges a refusal. `around`: the report's own words, which count only where no reply was quoted. */
export function judge(one: BounceRecipient, command: Command | null, around: string): Refusal {
  const { replyCode: code, status, diagnosedBy } = one;
  const text = code === null ? `${one.text}\n${around.slice(0, LOOKED_AT)}` : one.text;
  const provider =
    (diagnosedBy && providerOfHost(lowerAscii(diagnosedBy))) ??
    providerOfWords(one.text) ??
    (isMicrosoftOverIPv6(one) ? 'microsoft' : null);
  const {
    cause,
    certainty,
    meaning,
    provider: named,
  } = causeOf({ code, status, text, command, provider });
  return {
    // A host that is no known provider's may say a provider's sentence; it is not the provider.
    provider: provider ?? (diagnosedBy === null ? named : null),
    cause,
    certainty,
    meaning,
    identity: bounceCauses[cause],
    temporary: isTemporary(one, around),
  };
}

/**
 * Exchange Online's three replies to mail over IPv6 keep their codes, the word IPv6 and the bracketed address or
 * domain in every language, machine-translated or not; Gmail and Postfix give these codes with others.
 */
function isMicrosoftOverIPv6({ replyCode, status, text }: BounceRecipient): boolean {
  if (!/IPv6/i.test(text) || !/\[[^\]]+\]/.test(text)) return false;
  return replyCode === '450'
    ? status === '4.7.25' || status === '4.7.26'
    : replyCode === '550' && /^5\.(?:2\.1|7\.25|7\.26|7\.510)$/.test(status ?? '');
}

/** "4 … transient negative completion, 5 … permanent". RFC 5321 §4.2.1, RFC 3463 §3.1, RFC 3464 §2.3.3 */
function isTemporary({ replyCode, status, action }: BounceRecipient, around: string): boolean {
  const code = replyCode ?? status;
  if (code !== null) return code.startsWith('4');
  return (
    action === 'delayed' ||
    (action === null &&
      /not yet been delivered|will (?:be retried|continue)|delayed \d/i.test(around))
  );
}
