import type { Rule } from '../finding.ts';

/** A header block far larger than any honest one; it is read all the same. Ours. */
export const headerOversized: Rule<'header-oversized'> = ({ message }) => {
  const oversized = message.problems.find((one) => one.code === 'header-oversized');
  if (!oversized) return null;
  return {
    code: 'header-oversized',
    weight: 'advice',
    at: [],
    facts: { bytes: message.head.length },
    cite: null,
  };
};
