import type { Rule } from '../finding.ts';

/** Only the beginning of a very large source was read, so its body could not be checked. Ours. */
export const sourceCut: Rule<'source-cut'> = ({ cutBytes, message }) => {
  if (cutBytes === 0) return null;
  return {
    code: 'source-cut',
    weight: 'advice',
    at: [],
    facts: { read: message.bytes.length, cut: cutBytes },
    cite: null,
  };
};
