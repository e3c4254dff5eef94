/** A report of what was read and checked so far, with codes and facts and no sentences. Pure. */
import { bounceOf, diagnosisOf, UNWORDED } from './about.ts';
import type { BounceReading } from './bounce/bounce.ts';
import type { CheckArguments, Checks } from './checks/checks.ts';
import type { ReadClaims } from './claims/claims.ts';
import { diagnose } from './diagnosis/diagnosis.ts';
import type { Ledger } from './dns/dns.ts';
import { gatherEvidence, type Known } from './evidence/evidence.ts';
import { findAll } from './findings/findings.ts';
import type { Refusal } from './message/message.ts';
import type { Report, SourceKind } from './report.ts';

export const PRODUCER = { name: 'whence', version: '0.1.0', tables: '2026-11-20' } as const;

/** What is read of the message before any check. */
export interface Subject extends Omit<Known, 'checks'> {
  readonly name: string;
  readonly size: number;
  readonly kind: SourceKind;
  /** What it tells of another message. */
  readonly about: BounceReading | null;
  readonly refused: Refusal | null;
  readonly claims: ReadClaims;
  readonly args: CheckArguments;
}

/** The report; `returned` is that of the message it is about. */
export function assemble(
  subject: Subject,
  checks: Checks,
  ledger: Ledger | null,
  returned: Report | null = null,
): Report {
  const { message, from, envelope, name, size, kind, refused, fidelity, about } = subject;
  const evidence = gatherEvidence({ ...subject, checks });
  const { claims } = evidence;
  const findings = refused || kind === 'smtp-reply' ? [] : findAll(evidence);
  return {
    schema: 'whence.report/1',
    producer: PRODUCER,
    language: null,
    source: {
      name,
      size,
      kind,
      refused: refused && { code: refused },
      fidelity,
      ...(subject.args.recorded && { redacted: true as const }),
    },
    progress: ledger?.progress() ?? null,
    fields: message.fields.map((field, i) => ({
      name: field.name,
      at: field.span,
      by: evidence.writers[i] ?? 'unverified',
    })),
    from,
    envelope,
    claims: {
      receiver: claims.receiver,
      others: claims.others,
      arc: claims.arc,
      hops: claims.hops,
      passedOn: claims.passedOn,
      unread: claims.unread,
    },
    checks,
    comparison: evidence.comparison,
    differences: evidence.differences,
    findings,
    diagnosis: {
      ...diagnosisOf(about, diagnose(findings, evidence)),
      summary: '',
      why: '',
      advice: UNWORDED,
    },
    measures: [],
    bounce: about && bounceOf(about, returned),
    ledger: ledger?.entries() ?? [],
  };
}
