import { cite } from '../../standards/standards.ts';
import type { Rule } from '../finding.ts';

/** The header block breaks RFC 5322: mixed line ends, NUL, endless lines, lines that are no field. */
export const headerNoncompliant: Rule<'header-noncompliant'> = ({ message }) => {
  const broken = message.problems.filter(({ weight }) => weight === 'must');
  if (broken.length === 0) return null;
  return {
    code: 'header-noncompliant',
    weight: 'must',
    at: broken.filter((one) => one.code !== 'line-ends-mixed').map((one) => one.span),
    facts: { problems: broken.map((one) => one.code) },
    cite: broken[0]?.cite ?? cite(5322, '2.2'),
  };
};
