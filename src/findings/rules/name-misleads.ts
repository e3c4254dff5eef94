import type { Rule } from '../finding.ts';

/** What in a name makes a person see another sender, the plainest first. */
const TRICKS = [
  'name-has-other-address',
  'name-has-other-domain',
  'name-invisible-character',
  'name-control-character',
  'name-mixed-scripts',
  'name-styled-letters',
];

/**
 * The display name shows another sender than the address does, or is written so that programs read
 * it otherwise than people. A name is whatever the sender writes: no document forbids any of it.
 */
export const nameMisleads: Rule<'name-misleads'> = ({ from }) => {
  const problems = from.problems.filter(({ code }) => TRICKS.includes(code));
  const found = TRICKS.filter((trick) => problems.some(({ code }) => code === trick));
  const [first] = problems;
  if (!first) return null;
  return {
    code: 'name-misleads',
    weight: 'advice',
    at: [...new Map(problems.map(({ span }) => [span.start, span])).values()],
    facts: { domain: from.domain, tricks: found },
    cite: null,
  };
};
