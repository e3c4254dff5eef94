/**
 * Feedback reports: a mailbox provider tells that somebody complained (RFC 5965), or that a message did
 * not authenticate (RFC 6591).
 */
import type { BounceCause } from '../standards/standards.ts';
import { lowerAscii } from '../syntax/syntax.ts';
import { addressIn, readGroups, type StatusFields } from './status-fields.ts';

export interface Feedback {
  /** `abuse`, `auth-failure`, …; lower case. RFC 5965 §7.3 */
  readonly type: string;
  readonly cause: BounceCause;
  readonly recipient: string | null;
  readonly reporter: string | null;
  readonly sourceIp: string | null;
  readonly mailFrom: string | null;
}

/** Reads the content of message/feedback-report; null where it names no type, which it must. RFC 5965 §3.1 */
export function readFeedback(text: string): Feedback | null {
  const fields: StatusFields = new Map(readGroups(text).flatMap((group) => [...group]));
  const type = lowerAscii(fields.get('feedback-type') ?? '').trim();
  if (type === '') return null;
  return {
    type,
    cause: causeOfType(type, fields),
    recipient: addressIn(fields.get('original-rcpt-to')),
    reporter:
      /^\S+/.exec(fields.get('reporting-mta')?.replace(/^\w+\s*;\s*/, '') ?? '')?.[0] ?? null,
    sourceIp: fields.get('source-ip')?.trim() ?? null,
    mailFrom:
      addressIn(fields.get('original-mail-from')) ?? (fields.has('original-mail-from') ? '' : null),
  };
}

function causeOfType(type: string, fields: StatusFields): BounceCause {
  if (type === 'auth-failure' || type === 'dmarc') return failedMethod(fields);
  if (type === 'fraud' || type === 'phishing') return 'phishing';
  if (type === 'virus') return 'content-policy';
  return type === 'not-spam' ? 'not-spam' : 'complaint';
}

/** "Auth-Failure", else what Authentication-Results has. RFC 6591 §3.2.2 and §3.3 */
const METHODS: Readonly<Record<string, BounceCause>> = {
  adsp: 'dkim-fail',
  bodyhash: 'dkim-body-changed',
  revoked: 'dkim-key-missing',
  signature: 'dkim-fail',
  spf: 'spf-fail',
};

function failedMethod(fields: StatusFields): BounceCause {
  const failure = lowerAscii(fields.get('auth-failure') ?? '').trim();
  const named = METHODS[failure];
  if (named) return named;
  const results = fields.get('authentication-results') ?? '';
  // DMARC failed, or no failure is named: another domain's pass is why a pass does not count.
  if (/\b(?:spf|dkim)\s*=\s*pass\b/i.test(results)) return 'dmarc-misaligned';
  if (failure === 'dmarc' || /\bdmarc\s*=\s*fail/i.test(results)) return 'dmarc-fail-policy';
  if (/\bspf\s*=\s*(?:hard|soft)?fail/i.test(results)) return 'spf-fail';
  return /\bdkim\s*=\s*(?:fail|permerror)/i.test(results) ? 'dkim-fail' : 'unauthenticated';
}
