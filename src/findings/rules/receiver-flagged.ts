import type { Rule } from '../finding.ts';

const FLAGGED = new Set([
  'spoof-flagged',
  'phish',
  'impersonation',
  'malware',
  'spam',
  'bulk',
  'blocked',
  'rejected',
]);

/** The values that decide, of Microsoft's reports. */
const DECIDING = ['CAT', 'SFV', 'SCL', 'PCL', 'dest'];

/** The receiver itself marked, moved or refused the message. */
export const receiverFlagged: Rule<'receiver-flagged'> = ({ claims: { receiver } }) => {
  if (!FLAGGED.has(receiver.verdict)) return null;
  const compauth = receiver.results.find((one) => one.method === 'compauth');
  const saysSo = Object.values(receiver.spam).filter(({ says }) => says === receiver.verdict);
  const deciding = [...DECIDING.flatMap((name) => receiver.spam[name] ?? []), ...saysSo];
  return {
    code: 'receiver-flagged',
    weight: 'must',
    at: [...(compauth ? [compauth] : []), ...deciding].map((one) => one.at),
    facts: {
      vendor: receiver.vendor,
      verdict: receiver.verdict,
      destination: receiver.destination,
      reason: receiver.compauth?.reason ?? null,
      trust: receiver.trust,
    },
    cite: null,
  };
};
