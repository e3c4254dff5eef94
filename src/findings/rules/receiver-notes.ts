import type { Rule } from '../finding.ts';

/**
 * What the receiver, or a filter of its own, tells beside its verdict: first contact, a block list, an
 * option that hit, a rule of the mailbox. None of it says who sent the message. Ours.
 */
export const receiverNotes: Rule<'receiver-notes'> = ({ noted, claims: { receiver } }) => {
  if (noted.length === 0) return null;
  return {
    code: 'receiver-notes',
    weight: 'advice',
    at: noted.flatMap(({ values }) => values.map(({ at }) => at)),
    facts: { notes: noted.map(({ note }) => note), trust: receiver.trust },
    cite: null,
  };
};
