import { exceptionOf } from '../../evidence/evidence.ts';
import type { Rule } from '../finding.ts';

/** An entry of the recipient's or of the organisation's let it in, whatever the filters found. Ours. */
export const receiverMadeException: Rule<'receiver-made-exception'> = ({
  claims: { receiver },
}) => {
  const exception = exceptionOf(receiver);
  if (!exception) return null;
  return {
    code: 'receiver-made-exception',
    weight: 'advice',
    at: exception.values.map(({ at }) => at),
    facts: { vendor: receiver.vendor, by: exception.by, trust: receiver.trust },
    cite: null,
  };
};
