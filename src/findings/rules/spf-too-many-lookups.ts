import { cite } from '../../standards/standards.ts';
import type { Rule } from '../finding.ts';
import { type SpfTrace, spfTraces, termsIn } from '../spf-records.ts';

/**
 * A record asks DNS for more than 10 terms, or gets more than 2 answers without a record: receivers
 * stop there with an error. The terms that ask most are named, or those that found nothing. RFC 7208 §4.6.4
 */
export const spfTooManyLookups: Rule<'spf-too-many-lookups'> = ({ checks }) => {
  for (const trace of spfTraces(checks)) {
    const isVoid = trace.problem === 'too-many-void-lookups';
    if (!isVoid && trace.problem !== 'too-many-lookups') continue;
    return {
      code: 'spf-too-many-lookups',
      weight: 'must',
      at: [],
      facts: {
        domain: trace.domain,
        limit: isVoid ? 'void' : 'lookups',
        terms: isVoid ? voidTerms(trace) : costs(trace),
      },
      cite: cite(7208, '4.6.4'),
    };
  }
  return null;
};

/** "include:spf.example.com 7", the dearest first; where all comes from one record, of that one. */
function costs({ terms }: SpfTrace): readonly string[] {
  const asking = terms.filter(({ lookups }) => lookups > 0);
  const within = asking.length === 1 && asking[0]?.inside ? costs(asking[0].inside) : [];
  if (within.length > 1) return within;
  return asking
    .toSorted((a, b) => b.lookups - a.lookups)
    .map(({ text, lookups }) => `${text} ${lookups}`);
}

const voidTerms = (trace: SpfTrace) =>
  termsIn(trace)
    .filter(({ lookups, found, inside, outcome }) => {
      return lookups > 0 && found.length === 0 && !inside && outcome !== 'match';
    })
    .map(({ text }) => text);
