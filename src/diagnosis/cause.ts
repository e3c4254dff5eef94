import type { Evidence, Note } from '../evidence/evidence.ts';
import type { Fact, FindingCode } from '../findings/findings.ts';

/** The one thing that is the matter, by the names that REPORT.md keeps. */
export type Cause =
  | Note
  | 'genuine'
  | 'implicit-only' // the receiver infers it
  | 'arc-trusted' // who passed it on vouches for it, and the receiver believes that
  | 'not-identity' // flagged, but not for who sent it
  | 'signed-in-part' // the signature that proves the sender does not cover all that is shown
  | 'ms-distrusts-although-dmarc-pass'
  | 'forged-results' // somebody else wrote the pass
  | 'intra-org-spoof'
  | 'dmarc-fail-policy'
  | 'dmarc-misaligned'
  | 'dmarc-none-policy'
  | 'dmarc-missing'
  | 'unaligned-pass'
  | 'unauthenticated'
  | 'spf-fail'
  | 'spf-none'
  | 'spf-permerror'
  | 'spf-suspicious' // it lets almost anybody pass
  | 'mailing-list'
  | 'forward-breaks-auth'
  | 'gateway-complex-routing'
  | 'override-allowed'
  | 'dkim-body-changed'
  | 'dkim-header-changed'
  | 'dkim-key-missing'
  | 'dkim-expired'
  | 'dkim-key-weak'
  | 'dkim-none'
  | 'dkim-fail'
  | 'dmarc-permerror'
  | 'arc-fail'
  | 'arc-untrusted'
  | 'ptr-missing'
  | 'helo-bad'
  | 'null-mx-sender'
  | 'sender-domain-not-found'
  | 'reply-to-mismatch'
  | 'header-noncompliant'
  | 'display-name-spoof'
  | 'lookalike-domain'
  | 'from-malformed'
  | 'body-not-checkable'
  | 'temp-failure'
  | 'spf-temperror'
  | 'dkim-key-timeout'
  | 'dmarc-temperror'
  | 'content-spam'
  | 'content-policy'
  | 'phishing'
  | 'bulk'
  | 'user-block'
  | 'recipient-org-block'
  | 'policy-rule'
  | 'own-sent'
  | 'unknown';

export type Confidence = 'certain' | 'likely' | 'possible';

/** What a cause is judged by. */
export interface Situation extends Evidence {
  readonly found: (code: FindingCode) => boolean;
  /** Of a finding that is there, what it says under that name. */
  readonly fact: (code: FindingCode, name: string) => Fact | undefined;
  /** How sure is what rests on the receiver's word: likely where the stamp may be believed. */
  readonly byStamp: Confidence;
}

export interface Candidate {
  readonly cause: Cause;
  readonly confidence: Confidence | ((situation: Situation) => Confidence);
  /** Every finding that may bear the cause out; only those that are there are told. */
  readonly because: readonly FindingCode[];
  readonly applies: (situation: Situation) => boolean;
}
