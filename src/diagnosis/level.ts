import { type Evidence, isBelievable } from '../evidence/evidence.ts';
import type { Finding, FindingCode } from '../findings/findings.ts';

/** How a person should meet the message. */
export type Level = 'danger' | 'caution' | 'fine' | 'unknown';

/** Verdicts of a receiver that say who the message is not from. */
const DANGEROUS = new Set(['spoof-flagged', 'phish', 'impersonation']);

/** Findings that ask for caution even of a message whose sender is shown to be true. */
const ASKS_FOR_CAUTION: readonly FindingCode[] = [
  'receiver-flagged',
  'replies-go-elsewhere',
  'from-malformed',
  'name-misleads',
  'domain-imitates',
  'name-imitates',
  'dkim-field-added',
  'dkim-text-beyond',
];

/** Findings that ask for caution where the sender is not shown to be true. */
const SENDER_NOT_SHOWN: readonly FindingCode[] = [
  ...ASKS_FOR_CAUTION,
  'dmarc-fails',
  'unaligned-pass',
  'unauthenticated',
  'own-domain-from-outside',
  'spf-fails',
  'dkim-body-changed',
  'dkim-header-changed',
];

/** The level, by the rules of REPORT.md: danger, then caution, then fine; else unknown. */
export function levelOf(findings: readonly Finding[], evidence: Evidence): Level {
  const { proved, shownBy, ownSignature, claimedFailures } = evidence.identity;
  const has = (codes: readonly FindingCode[]) => findings.some(({ code }) => codes.includes(code));
  if (has(['forged-stamp']) || findings.some(isImitation) || isDanger(evidence)) return 'danger';
  if (proved === 'check' || proved === 'trusted-stamp') {
    const broken = ownSignature === 'body-changed' || ownSignature === 'header-changed';
    const hollow = shownBy?.dkim === null && findings.some(passesAnyone);
    return broken || hollow || has(ASKS_FOR_CAUTION) ? 'caution' : 'fine';
  }
  return claimedFailures.length > 0 || has(SENDER_NOT_SHOWN) ? 'caution' : 'unknown';
}

/**
 * A domain that passes for one's own, or for one that was listed. An organisation may have its own name
 * with a word added; and the built-in list is of names, whose every domain nobody knows.
 */
const isImitation = ({ code, facts }: Finding) =>
  code === 'domain-imitates' &&
  facts.trick !== 'word-added' &&
  (facts.protected === 'own' || facts.protected === 'listed');

/** What SPF shows where strangers pass, too: nothing. */
const passesAnyone = ({ code, facts }: Finding) =>
  code === 'spf-allows-anyone' && facts.passed === true;

function isDanger({ claims, checks: { dmarc }, identity, passedOn }: Evidence): boolean {
  const { receiver } = claims;
  if (isBelievable(receiver) && DANGEROUS.has(receiver.verdict)) return true;
  if (passedOn !== null || identity.proved === 'check') return false;
  if (dmarc.result === 'fail' && !identity.keyGone) return isEnforcing(dmarc.policy);
  // What a list found of what came to it is for the list to act on: it passed it on all the same.
  const isOnList = claims.passedOn.some(({ kind, code }) => kind === 'list' && code === 'list-id');
  const failures = isOnList
    ? identity.claimedFailures.filter((one) => receiver.results.includes(one))
    : identity.claimedFailures;
  return failures.some(
    ({ method, properties, comment }) =>
      method === 'dmarc' && (isEnforcing(properties.action) || isEnforcing(policyIn(comment))),
  );
}

/** What a DMARC record asks for, as receivers write it: "oreject" is Microsoft's reject that it overrode. */
function isEnforcing(policy: string | null | undefined): boolean {
  return /^(?:quarantine|o?reject)$/i.test(policy ?? '');
}

/** "(p=REJECT sp=REJECT dis=NONE)", as Gmail and Yahoo have it. */
const policyIn = (comment: string | null) => /^p=(\w+)/i.exec(comment ?? '')?.[1];
