import { cite } from '../../standards/standards.ts';
import type { Rule } from '../finding.ts';

/**
 * The receiver found one thing then and a check finds another now, and nothing tells why: not DNS, the
 * copy, who passed it on, or a rule of the receiver's. RFC 8601 §1.5.2
 */
export const differenceUnexplained: Rule<'difference-unexplained'> = ({ differences, claims }) => {
  const methods = new Set(
    differences.flatMap(({ because, method }) => (because === 'unexplained' ? [method] : [])),
  );
  if (methods.size === 0) return null;
  return {
    code: 'difference-unexplained',
    weight: 'advice',
    at: claims.receiver.results.flatMap(({ method, at }) => (methods.has(method) ? [at] : [])),
    facts: { methods: [...methods].flatMap((method) => LABELS[method] ?? []) },
    cite: cite(8601, '1.5.2'),
  };
};

/** What the receiver weighed together differs for what it weighed. */
const LABELS: Readonly<Record<string, string>> = {
  spf: 'SPF',
  dkim: 'DKIM',
  dmarc: 'DMARC',
  arc: 'ARC',
};
