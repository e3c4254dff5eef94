import type { Finding, FindingCode, Level, Report } from '../../report.ts';

/** The domain that a question is about, without the names that DKIM and DMARC put before it. */
export function askedDomain(name: string): string {
  return name.replace(/^.*\._domainkey\.|^_dmarc\./, '');
}

/** Methods whose result is still open. */
export function openMethods({ checks }: Report): readonly string[] {
  const { spf, dkim, dmarc, arc } = checks;
  const open = (result: string) => result === 'pending';
  return [
    ...(open(spf.result) ? ['spf'] : []),
    ...(dkim.some((one) => open(one.result)) ? ['dkim'] : []),
    ...(open(dmarc.result) ? ['dmarc'] : []),
    ...(open(arc.result) ? ['arc'] : []),
  ];
}

/**
 * The level that may be shown: while answers are missing only what they cannot mend, which is a
 * receiver's own verdict. Null: still open.
 */
export function standing(report: Report, settled: boolean): Level | null {
  const { level } = report.diagnosis;
  if (settled) return level;
  const flagged = report.findings.some((finding) => finding.code === 'receiver-flagged');
  return level === 'danger' && flagged ? level : null;
}

/** What the message alone shows: no answer can take it back. */
const READ_OFF: ReadonlySet<FindingCode> = new Set([
  'receiver-flagged',
  'from-malformed',
  'name-misleads',
  'receiver-says-fail',
  'replies-go-elsewhere',
  'header-noncompliant',
  'headers-only',
  'lines-end-in-lf',
  'header-oversized',
  'source-cut',
]);

/** The findings that may be shown: while answers are missing, those that stay and keep their order. */
export function firmFindings({ findings }: Report, settled: boolean): readonly Finding[] {
  return settled ? findings : findings.filter(({ code }) => READ_OFF.has(code));
}
