/**
 * Diagnosis: the one root cause, how sure that is, the level, and what could not be checked. Codes
 * only: the sentences are in wording/.
 */
import type { Evidence } from '../evidence/evidence.ts';
import type { Finding, FindingCode } from '../findings/findings.ts';
import type { Cause, Confidence } from './cause.ts';
import { rankCauses } from './causes.ts';
import { type Level, levelOf } from './level.ts';
import { type Raise, raisesOf } from './raises.ts';

export type { Cause, Confidence } from './cause.ts';
export type { Level } from './level.ts';
export type { Raise } from './raises.ts';

/** What was not checked: a method, and why not. */
export interface NotChecked {
  readonly what: 'spf' | 'dkim' | 'dmarc' | 'arc' | 'reverse-dns' | 'mail-hosts';
  readonly why: string;
}

export interface Diagnosis {
  readonly level: Level;
  readonly cause: Cause;
  readonly confidence: Confidence;
  /** What would make it surer; nothing where it is certain. */
  readonly raisedBy: readonly Raise[];
  readonly because: readonly FindingCode[];
  readonly others: readonly Cause[];
  readonly notChecked: readonly NotChecked[];
}

/** Names the root cause of what was found. Pure. */
export function diagnose(findings: readonly Finding[], evidence: Evidence): Diagnosis {
  const [root, ...rest] = rankCauses(findings, evidence);
  const others = new Set(rest.map((one) => one.cause));
  others.delete(root.cause);
  const open = notChecked(evidence);
  return {
    level: levelOf(findings, evidence),
    ...root,
    raisedBy: raisesOf(root, evidence, open),
    others: [...others],
    notChecked: open,
  };
}

function notChecked({
  checks: { spf, dkim, dmarc, arc, reverseDns, mailHosts },
}: Evidence): readonly NotChecked[] {
  const open = [
    ['spf', spf],
    ...dkim.map((signature) => ['dkim', signature] as const),
    ['dmarc', dmarc],
    ['arc', arc],
    ['reverse-dns', reverseDns],
    ...[mailHosts.from ?? [], mailHosts.mailFrom ?? []]
      .flat()
      .map((one) => ['mail-hosts', one] as const),
  ] as const;
  const found = open
    .filter(([, { result }]) => result === 'skipped' || result === 'temperror')
    .map(([what, { reason }]): NotChecked => ({ what, why: reason ?? 'dns' }));
  return found.filter(
    (one, i) => found.findIndex((other) => other.what === one.what && other.why === one.why) === i,
  );
}
