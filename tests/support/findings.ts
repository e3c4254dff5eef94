import type { FindingCode, Report } from '../../src/report.ts';

/** The finding of a code, with the source text of its places; null where the rule is silent. */
export function findingOf(report: Report, code: FindingCode, source: string | Uint8Array) {
  const finding = report.findings.find((one) => one.code === code);
  if (!finding) return null;
  const bytes = typeof source === 'string' ? new TextEncoder().encode(source) : source;
  const decoder = new TextDecoder('latin1');
  const texts = finding.at.map(({ start, end }) => decoder.decode(bytes.subarray(start, end)));
  return { ...finding, texts };
}
