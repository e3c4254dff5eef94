import { cite } from '../../standards/standards.ts';
import type { Rule } from '../finding.ts';

/** There are header fields and nothing after them. RFC 5322 §2.1 makes the body optional; copies lose it. */
export const headersOnly: Rule<'headers-only'> = ({ message, fidelity }) => {
  const without = message.problems.some((one) => one.code === 'header-without-body');
  if (!without && fidelity !== 'headers-only') return null;
  return { code: 'headers-only', weight: 'advice', at: [], facts: {}, cite: cite(5322, '2.1') };
};
