import { arrivalOf } from '../arrival.ts';
import type { Rule } from '../finding.ts';

/** It came over IPv6 in a way that Microsoft 365 takes no mail in. No document of mail asks for that. */
export const ipv6Refused: Rule<'ipv6-refused'> = (evidence) => {
  const answer = evidence.checks.ipv6?.wouldAnswer;
  if (!answer) return null;
  return {
    code: 'ipv6-refused',
    weight: 'advice',
    at: arrivalOf(evidence),
    facts: { ip: evidence.envelope.ip, answer },
    cite: null,
  };
};
