import type { Rule } from '../finding.ts';

/** What is reported of From though it leaves no doubt who is meant. */
const HARMLESS = new Set(['obsolete-syntax', 'from-raw-8bit']);

/** From breaks the grammar, is missing, stands twice or names several: readers differ on who is meant. RFC 5322 §3.6 */
export const fromMalformed: Rule<'from-malformed'> = ({ from }) => {
  const problems = from.problems.filter(({ code }) => !HARMLESS.has(code));
  const [first] = problems;
  if (!first) return null;
  return {
    code: 'from-malformed',
    weight: problems.some(({ weight }) => weight === 'must') ? 'must' : 'should',
    at: problems.map((one) => one.span),
    facts: { domain: from.domain, problems: [...new Set(problems.map((one) => one.code))] },
    cite: first.cite,
  };
};
