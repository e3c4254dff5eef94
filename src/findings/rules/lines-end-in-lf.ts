import { cite } from '../../standards/standards.ts';
import type { Rule } from '../finding.ts';

/** Lines end in a bare LF: the copy was made by a program that drops the CR. RFC 5322 §2.3 */
export const linesEndInLf: Rule<'lines-end-in-lf'> = ({ message }) => {
  if (message.lineEnds !== 'lf') return null;
  return { code: 'lines-end-in-lf', weight: 'advice', at: [], facts: {}, cite: cite(5322, '2.3') };
};
