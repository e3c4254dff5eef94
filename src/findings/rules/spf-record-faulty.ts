import { cite } from '../../standards/standards.ts';
import type { Rule } from '../finding.ts';
import { type SpfTrace, spfTraces } from '../spf-records.ts';

/** What makes a record an error -> the clause. */
const CLAUSES: Readonly<Record<string, string>> = {
  'several-records': '4.5',
  syntax: '4.6',
  'no-record-there': '5.2',
  'too-many-names': '4.6.4',
};

/** A record that cannot be evaluated, so that it shows nothing of anybody. RFC 7208 §4.5, §4.6, §5.2 */
export const spfRecordFaulty: Rule<'spf-record-faulty'> = ({ checks }) => {
  const faulty = spfTraces(checks).find(({ problem }) => CLAUSES[problem ?? ''] !== undefined);
  if (!faulty) return null;
  const { domain, problem, terms } = whereItFails(faulty);
  const term = terms.find(({ outcome }) => outcome === 'error');
  return {
    code: 'spf-record-faulty',
    weight: 'must',
    at: [],
    facts: {
      domain,
      fault: problem,
      term: term?.text ?? null,
      /** Counted from 1. */
      column: term ? term.at.start + 1 : null,
      record: faulty.domain,
    },
    cite: cite(7208, CLAUSES[problem ?? ''] ?? '4.6'),
  };
};

/** The record that has the fault, which an include or a redirect may have led to. */
function whereItFails(trace: SpfTrace): SpfTrace {
  const inside = trace.terms.find((term) => term.inside?.problem)?.inside;
  return inside ? whereItFails(inside) : trace;
}
