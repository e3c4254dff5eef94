import type { Rule } from '../finding.ts';

/** What is reported of From though it leaves no doubt who is meant. */
const HARMLESS = new Set([
  'control-character',
  'domain-single-label',
  'domain-underscore',
  'encoded-word-in-quotes',
  'encoded-word-unseparated',
  'local-part-quoted',
  'local-part-too-long',
  'obsolete-syntax',
  'space-around-at',
]);

/** From breaks the grammar, is missing, stands twice or names several: readers differ on who is meant. RFC 5322 §3.6 */
export const fromMalformed: Rule<'from-malformed'> = ({ from }) => {
  const problems = from.problems.filter(
    ({ code, weight }) => weight !== 'advice' && !HARMLESS.has(code),
  );
  const must = problems.find(({ weight }) => weight === 'must');
  const first = must ?? problems[0];
  if (!first) return null;
  return {
    code: 'from-malformed',
    weight: first.weight,
    at: problems.map((one) => one.span),
    facts: {
      domain: from.domain,
      problems: [...new Set([first, ...problems].map((one) => one.code))],
    },
    cite: first.cite,
  };
};
