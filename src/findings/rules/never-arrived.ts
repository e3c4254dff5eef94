import { cite } from '../../standards/standards.ts';
import type { Rule } from '../finding.ts';

/**
 * No server wrote into it: each that takes a message puts a Received field on top. So it is a draft, or the
 * copy that a program keeps of what it sent. RFC 5321 §4.4
 */
export const neverArrived: Rule<'never-arrived'> = ({ claims, checks, message, envelope }) => {
  const { receiver, others, received } = claims;
  const isStamped = receiver.why !== 'no-stamp' || others.length > 0 || checks.dkim.length > 0;
  const isKnown = envelope.ip !== null || envelope.mailFrom !== null;
  const isWritten = message.fields.some(({ key }) => key === 'from');
  if (received.length > 0 || isStamped || isKnown || !isWritten) return null;
  return {
    code: 'never-arrived',
    weight: 'advice',
    at: [],
    facts: {},
    cite: cite(5321, '4.4'),
  };
};
